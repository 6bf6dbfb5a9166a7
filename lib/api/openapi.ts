/** The description of the JSON interface (OpenAPI 3.1), made of the declarations that answer it. */
import { z } from 'zod'
import {
  type CreateDocumentOptions,
  createDocument,
  type ZodOpenApiObject,
  type ZodOpenApiPathsObject,
} from 'zod-openapi'
import { EXPORT_FORMS } from '@/lib/archive/address'
import { ATOM } from '@/lib/exports/lists/atom'
import { LIST_FORMS } from '@/lib/exports/lists/forms'
import { LOCALES } from '@/lib/i18n/locales'
import { FILING_PATHS, FILING_SCHEME } from './filing/describe'
import { problemSchema } from './problem'
import type { Site } from './site'
import type { Operation } from './v1/operation'
import { OPERATIONS, VERSION_PATH } from './v1/operations'
import { filterQuery } from './v1/queries'

const refused = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problemSchema } },
})

/** An old slug is no unknown one: it leads on. */
const UNKNOWN_ASKED =
  'A parameter has a value outside its vocabulary, a slug that nothing on file has or ever had, or more values than a list takes (`maxItems`); `errors` names parameter and value. What was merged or renamed is followed (308).'

const MOVED = { description: '`Location` has the address of the same thing by the name that it has now.' }

function pathOf(operation: Operation): ZodOpenApiPathsObject[string] {
  const { id, summary, parameters, query, answer, elsewhere } = operation
  const [narrowed, named] = [query, parameters].map(({ shape }) => Object.keys(shape).length > 0)
  return {
    get: {
      operationId: id,
      summary,
      requestParams: { path: parameters, query },
      responses: {
        200: { description: summary, content: { 'application/json': { schema: answer } } },
        304: { description: 'Nothing has changed since the answer that `If-None-Match` names.' },
        ...(elsewhere !== undefined && {
          307: { description: `${elsewhere} \`Location\` has its address.` },
        }),
        ...((narrowed || named) && { 308: MOVED }),
        400: refused(narrowed ? UNKNOWN_ASKED : 'There is no such parameter.'),
        ...(named && { 404: refused('There is no such thing.') }),
      },
    },
  }
}

/** An answer may have more in it tomorrow: its description must not say that there is nothing else. */
const options: CreateDocumentOptions = {
  override: ({ jsonSchema, io }) => {
    if (io === 'output' && jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties
  },
}

/** Every list in forms to take away; what they hold is described by the standards of the forms. */
function listPath(): ZodOpenApiPathsObject[string] {
  const types = [ATOM, ...LIST_FORMS].map(({ mediaType }) => mediaType.replace(/;.*/, ''))
  return {
    get: {
      operationId: 'takeMeetings',
      summary: 'A list of meetings whole, in a form to take away; feeds hold the fifty latest changes',
      requestParams: {
        path: z.object({ form: z.enum(EXPORT_FORMS) }),
        query: filterQuery.extend({
          q: z.string().max(200).optional().meta({ description: 'Narrows the list to what a search finds' }),
          locale: z.enum(LOCALES).optional().meta({ description: 'The language of titles and names' }),
        }),
      },
      responses: {
        200: {
          description: 'The list',
          content: Object.fromEntries(types.map((type) => [type, { schema: z.string() }])),
        },
        304: { description: 'Nothing has changed since the answer that `If-None-Match` names.' },
        308: MOVED,
        400: refused(UNKNOWN_ASKED),
        503: refused('As many lists as the archive writes at once are being written; see `Retry-After`.'),
      },
    },
  }
}

export function describeInterface({ origin, contact }: Site) {
  const description: ZodOpenApiObject = {
    openapi: '3.1.1',
    info: {
      title: 'Mahzar',
      version: '1.0.0',
      description:
        'An archive of diplomatic meetings, read from news dispatches. Everything can be read by anybody, without a key; filing asks for a token. Within version 1 things are only added. Days are Gregorian, dates EDTF (ISO 8601-2, level 1), names by language code.',
      ...(contact === null ? {} : { contact: { email: contact } }),
    },
    servers: [{ url: origin }],
    paths: {
      ...Object.fromEntries(OPERATIONS.map((one) => [VERSION_PATH + one.path, pathOf(one)])),
      '/api/meetings.{form}': listPath(),
      ...FILING_PATHS,
    },
    components: { securitySchemes: FILING_SCHEME },
  }
  return createDocument(description, options)
}
