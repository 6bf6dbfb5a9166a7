/** One declaration of a route: what it takes, what it answers, and how; described and checked by the same. */
import type { z } from 'zod'
import type { messagesFor } from '@/lib/i18n/messages'
import type { Site } from '../site'
import type { Fault } from '../unknown-filter'

/** To another path of this interface, which has the answer. */
export class Elsewhere {
  constructor(readonly path: string) {}
}

/** What nothing can be answered to, though it is as its schema wants it. */
export class Unanswerable {
  constructor(readonly faults: Fault[]) {}
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
  /** Says when an answer leads to another path (307). */
  elsewhere?: string
  /** What else is wrong with a query that is as its schema wants it. */
  faultsIn?: (query: URLSearchParams) => Promise<Fault[]>
  /** Null where there is no such thing. */
  run: (
    asked: Asked<z.output<Path>, z.output<Query>>,
  ) => Promise<z.input<NoInfer<Answer>> | Elsewhere | Unanswerable | null>
}

export type Outcome = { faults: Fault[] } | { answer: unknown } | Elsewhere | null

export type Operation = Pick<
  Declaration<z.ZodObject, z.ZodObject, z.ZodType>,
  'path' | 'id' | 'summary' | 'parameters' | 'query' | 'answer' | 'elsewhere'
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
      // Of what can be said but once, two values are wrong, and the schema says so.
      if (inner?.def.type === 'array' || others.length > 0) return [name, [value, ...others]]
      return [name, inner?.def.type === 'number' && /^\d{1,9}$/.test(value) ? Number(value) : value]
    }),
  )
}

function faultsOf(error: z.ZodError, query: URLSearchParams): Fault[] {
  return error.issues.flatMap((issue): Fault[] => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((parameter) => ({ parameter, detail: 'There is no such parameter.' }))
    const [parameter, place = 0] = issue.path
    const value = query.getAll(String(parameter))[Number(place)]
    const told = { parameter: String(parameter ?? ''), detail: issue.message }
    return [value === undefined ? told : { ...told, value }]
  })
}

export function operation<Path extends z.ZodObject, Query extends z.ZodObject, Answer extends z.ZodType>(
  declared: Declaration<Path, Query, Answer>,
): Operation {
  const { path, id, summary, parameters, query, answer, elsewhere, faultsIn, run } = declared
  return {
    path,
    id,
    summary,
    parameters,
    query,
    answer,
    ...(elsewhere !== undefined && { elsewhere }),
    respond: async (told) => {
      const place = parameters.safeParse(told.path)
      if (!place.success) return null
      const asked = query.strict().safeParse(valuesOf(query, told.query))
      if (!asked.success) return { faults: faultsOf(asked.error, told.query) }
      const faults = (await faultsIn?.(told.query)) ?? []
      if (faults.length > 0) return { faults }
      const found = await run({ ...told, path: place.data, query: query.parse(asked.data) })
      if (found === null) return null
      if (found instanceof Elsewhere) return found
      if (found instanceof Unanswerable) return { faults: found.faults }
      return { answer: answer.parse(found) }
    },
  }
}
