/** One declaration of a route: what it takes, what it answers, and how; described and checked by the same. */
import type { z } from 'zod'
import type { messagesFor } from '@/lib/i18n/messages'
import type { Site } from '../site'

/** To another path of this interface, which has the answer. */
export class Elsewhere {
  constructor(readonly path: string) {}
}

/** The names of the operations: clients that are made from the description call them by these. */
export type OperationId = keyof ReturnType<typeof messagesFor>['api']['operations']

type Asked<Path, Query> = { path: Path; query: Query; site: Site; self: URL }

type Declaration<Path extends z.ZodObject, Query extends z.ZodObject, Answer extends z.ZodType> = {
  /** After `/api/v1`, its parameters in braces. */
  path: string
  id: OperationId
  summary: string
  parameters: Path
  query: Query
  answer: Answer
  /** Null where there is no such thing. */
  run: (asked: Asked<z.output<Path>, z.output<Query>>) => Promise<z.input<NoInfer<Answer>> | Elsewhere | null>
}

export type Fault = { parameter: string; detail: string }
export type Outcome = { faults: Fault[] } | { answer: unknown } | Elsewhere | null

export type Operation = Pick<
  Declaration<z.ZodObject, z.ZodObject, z.ZodType>,
  'path' | 'id' | 'summary' | 'parameters' | 'query' | 'answer'
> & {
  /** Checks what was asked, answers it, and checks the answer: what the schema does not tell is left out. */
  respond: (told: {
    path: Record<string, string>
    query: URLSearchParams
    site: Site
    self: URL
  }) => Promise<Outcome>
}

/** The values of a query as its schema wants them: lists of what is repeated, numbers of digits. */
function valuesOf(schema: z.ZodObject, query: URLSearchParams): Record<string, unknown> {
  return Object.fromEntries(
    [...new Set(query.keys())].map((name) => {
      const declared = schema.shape[name]
      const inner = declared?.def.type === 'optional' ? declared.unwrap() : declared
      const [value = '', ...others] = query.getAll(name)
      if (inner?.def.type === 'array') return [name, [value, ...others]]
      if (others.length > 0) return [name, undefined]
      return [name, inner?.def.type === 'number' && /^\d{1,9}$/.test(value) ? Number(value) : value]
    }),
  )
}

function faultsOf(error: z.ZodError): Fault[] {
  return error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((parameter) => ({ parameter, detail: 'There is no such parameter.' }))
      : [{ parameter: String(issue.path[0] ?? ''), detail: issue.message }],
  )
}

export function operation<Path extends z.ZodObject, Query extends z.ZodObject, Answer extends z.ZodType>(
  declared: Declaration<Path, Query, Answer>,
): Operation {
  const { path, id, summary, parameters, query, answer, run } = declared
  return {
    path,
    id,
    summary,
    parameters,
    query,
    answer,
    respond: async (told) => {
      const place = parameters.safeParse(told.path)
      if (!place.success) return null
      const asked = query.strict().safeParse(valuesOf(query, told.query))
      if (!asked.success) return { faults: faultsOf(asked.error) }
      const found = await run({ ...told, path: place.data, query: query.parse(asked.data) })
      if (found === null) return null
      if (found instanceof Elsewhere) return found
      return { answer: answer.parse(found) }
    },
  }
}
