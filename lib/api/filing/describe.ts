/** Filing by programs as the description of the interface tells it, made of the schemas that check it. */
import { z } from 'zod'
import type { ZodOpenApiPathsObject } from 'zod-openapi'
import { problemSchema } from '../problem'
import {
  batchTakenSchema,
  dispatchesToldSchema,
  dispatchToldSchema,
  filedSchema,
  jobAnswerSchema,
  knownSchema,
} from './shapes'

export const FILING_SCHEME = {
  file: {
    type: 'http',
    scheme: 'bearer',
    description: 'A token that an editor has made on the account page of the desk: `mahzar_…`',
  },
} as const

const security = [{ file: [] }]

const refused = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problemSchema } },
})
const REFUSED = {
  401: refused('No token was shown, or none that works.'),
  403: refused('The token’s owner may not file any more.'),
  429: refused('Too much at once; see `Retry-After`.'),
}

const json = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
  description,
  content: { 'application/json': { schema } },
})

export const FILING_PATHS: ZodOpenApiPathsObject = {
  '/api/dispatches': {
    post: {
      operationId: 'fileDispatches',
      summary: 'File a dispatch, or a batch of them as a job',
      description:
        'One dispatch is filed at once. A list, lines of JSON and files are a batch: up to 1000 dispatches and 32 MiB, filed as a job. The same text is never filed twice.',
      security,
      requestParams: { query: knownSchema },
      requestBody: {
        required: true,
        content: {
          'application/json': { schema: z.union([dispatchToldSchema, dispatchesToldSchema]) },
          'application/x-ndjson': { schema: dispatchToldSchema },
          'text/plain': { schema: z.string() },
          'text/html': { schema: z.string() },
          'multipart/form-data': {
            schema: knownSchema.extend({ files: z.array(z.file()) }).meta({ id: 'DispatchFiles' }),
          },
        },
      },
      responses: {
        200: json('The text is on file already.', filedSchema),
        201: json('It is filed.', filedSchema),
        202: json('The batch is taken, and filed as a job.', batchTakenSchema),
        400: refused('What was sent is no JSON, or no form.'),
        413: refused('It is more than can be sent at once.'),
        415: refused('It is in none of the forms that are taken.'),
        422: refused('A field is wrong, or the text is refused; `errors` tells which and why.'),
        ...REFUSED,
      },
    },
  },
  '/api/jobs/{id}': {
    get: {
      operationId: 'getJob',
      summary: 'How far a job of yours is, and what came of each dispatch',
      security,
      requestParams: {
        path: z.object({ id: z.uuid() }),
        query: z.object({
          after: z
            .int()
            .nonnegative()
            .optional()
            .meta({ description: 'The ordinal after which the report goes on: `next` of the page before' }),
        }),
      },
      responses: {
        200: json('The job', jobAnswerSchema),
        404: refused('There is no such job of yours.'),
        ...REFUSED,
      },
    },
  },
}
