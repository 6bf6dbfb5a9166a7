/**
 * The addresses of the reading side, pure: what a timeline shows ⇄ the query of its address,
 * places in a timeline ⇄ cursors, things → paths. Nothing here throws on what an address holds:
 * an unknown or bad value is dropped, so that a mangled link still opens the page it meant.
 */
import { z } from 'zod'
import { isoDaySchema, meetingKindSchema, slugSchema } from '@/lib/registry/schema'

/** An optional value of an address; a bad one counts as none. */
function orNone<Schema extends z.ZodType>(schema: Schema) {
  return schema.optional().catch(undefined)
}

/** The number of a session as an address tells it: `17`. */
export const sessionNumberSchema = z
  .string()
  .regex(/^[1-9]\d{0,3}$/)
  .transform(Number)

/** What a timeline is narrowed to. Each name is the address's parameter too. */
export const timelineFilterSchema = z.object({
  kind: orNone(meetingKindSchema),
  party: orNone(slugSchema),
  series: orNone(slugSchema),
  /** The number of a session of `series`; nothing without it. */
  number: orNone(z.int().min(1).max(9999)),
  /** `2021-12`, or `2021` for a whole year. */
  month: orNone(z.string().regex(/^[12]\d{3}(-(0[1-9]|1[0-2]))?$/)),
  topic: orNone(slugSchema),
  place: orNone(slugSchema),
  official: orNone(slugSchema),
  status: orNone(z.enum(['held', 'planned'])),
})
export type TimelineFilter = z.infer<typeof timelineFilterSchema>

/** The parameters of a filter, in the order in which addresses give them. */
const PARAMETERS = [
  'kind',
  'status',
  'party',
  'official',
  'series',
  'number',
  'month',
  'place',
  'topic',
] as const satisfies readonly (keyof TimelineFilter)[]

/** What a page is given: Next's `searchParams`, or a `URLSearchParams`. */
export type SearchParams = URLSearchParams | Record<string, string | string[] | undefined>

/** The first value of a parameter, or undefined. */
export function parameter(parameters: SearchParams, name: string): string | undefined {
  if (parameters instanceof URLSearchParams) return parameters.get(name) ?? undefined
  const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined
  return Array.isArray(value) ? value[0] : value
}

/** The filter that an address asks for. Unknown parameters and bad values are dropped. */
export function readFilter(parameters: SearchParams): TimelineFilter {
  const told = PARAMETERS.map((name) => [name, parameter(parameters, name)] as const)
  const number = sessionNumberSchema.safeParse(parameter(parameters, 'number'))
  const filter = timelineFilterSchema.parse({ ...Object.fromEntries(told), number: number.data })
  return filter.series === undefined ? { ...filter, number: undefined } : filter
}

/** The parameters that ask for a filter, always in the same order: one filter has one address. */
export function writeFilter(filter: TimelineFilter): URLSearchParams {
  const parameters = new URLSearchParams()
  for (const name of PARAMETERS) {
    const value = filter[name]
    if (value === undefined || (name === 'number' && filter.series === undefined)) continue
    parameters.set(name, String(value))
  }
  return parameters
}

/** Whether a filter narrows nothing. */
export function isEmptyFilter(filter: TimelineFilter): boolean {
  return writeFilter(filter).size === 0
}

/**
 * A place in a timeline, which runs from the newest to the oldest: the page `older` or `newer` than
 * one meeting, itself left out.
 */
export type TimelineCursor = { direction: 'older' | 'newer'; day: string; id: string }

const cursorSchema = z.tuple([z.enum(['o', 'n']), isoDaySchema, z.string().regex(/^[0-9a-hjkmnp-tv-z]{10}$/)])

/** A cursor as an address carries it: opaque, safe in a query. */
export function encodeCursor(cursor: TimelineCursor): string {
  const text = [cursor.direction === 'older' ? 'o' : 'n', cursor.day, cursor.id].join('_')
  return btoa(text).replaceAll('+', '-').replaceAll('/', '.').replaceAll('=', '')
}

/** The cursor that an address carries; null where there is none, or a bad one. */
export function decodeCursor(told: string | undefined): TimelineCursor | null {
  if (told === undefined || !/^[\w.-]{1,60}$/.test(told)) return null
  let text: string
  try {
    text = atob(told.replaceAll('-', '+').replaceAll('.', '/'))
  } catch {
    return null
  }
  const checked = cursorSchema.safeParse(text.split('_'))
  if (!checked.success) return null
  const [direction, day, id] = checked.data
  return { direction: direction === 'o' ? 'older' : 'newer', day, id }
}

/** The name of the parameter that carries a cursor. */
export const CURSOR_PARAMETER = 'at'

/** A timeline's address: `path`, narrowed to `filter`, at `cursor` (as `TimelinePage` gives it). */
export function timelinePath(path: string, filter: TimelineFilter, cursor?: string | null): string {
  const parameters = writeFilter(filter)
  if (cursor) parameters.set(CURSOR_PARAMETER, cursor)
  return parameters.size === 0 ? path : `${path}?${parameters}`
}

export function homePath(locale: string): string {
  return `/${locale}`
}

/** A meeting's page; of one of its versions, where `version` is given. */
export function meetingPath(locale: string, id: string, version?: number): string {
  const page = `/${locale}/meetings/${id}`
  return version === undefined ? page : `${page}/v/${version}`
}

export function officialsPath(locale: string): string {
  return `/${locale}/officials`
}

export function officialPath(locale: string, slug: string): string {
  return `/${locale}/officials/${slug}`
}

/** The page that tells how well the parser reads. */
export function parserPath(locale: string): string {
  return `/${locale}/about/parser`
}

export function roundsPath(locale: string): string {
  return `/${locale}/rounds`
}

export function roundPath(locale: string, series: string, number: number): string {
  return `/${locale}/rounds/${series}/${number}`
}

/** The fragment, and the element's id, of the words of one piece of evidence on a source's page. */
export function evidenceAnchor(evidenceId: string): string {
  return `e-${evidenceId}`
}

/** A source's page; open at the words of one piece of evidence, where `evidenceId` is given. */
export function sourcePath(locale: string, id: string, evidenceId?: string): string {
  const page = `/${locale}/sources/${id}`
  return evidenceId === undefined ? page : `${page}#${evidenceAnchor(evidenceId)}`
}

export function searchPath(locale: string, query?: string): string {
  return query ? `/${locale}/search?${new URLSearchParams({ q: query })}` : `/${locale}/search`
}

/** The address by which to cite a meeting, of one version where `version` is given. */
export function permalink(id: string, version?: number): string {
  return version === undefined ? `/m/${id}` : `/m/${id}/v/${version}`
}
