/**
 * What a list of meetings is narrowed to, pure: a filter ⇄ the parameters of an address. Nothing
 * here throws on what an address holds: an unknown or bad value is dropped, so that a mangled link
 * still opens the page it meant, and told (`valuesOutside`), so that nobody takes it for what was
 * asked. One filter has one address.
 */
import { z } from 'zod'
import { isoDaySchema, languageSchema, meetingKindSchema, slugSchema } from '@/lib/registry/schema'
import { CERTAINTIES, calendarSchema } from './dto'

/** The most values of one sort that a filter holds: no address asks for more work than this. */
const MOST_VALUES = 12

/** The number of a session as an address tells it: `17`. */
export const sessionNumberSchema = z
  .string()
  .regex(/^[1-9]\d{0,3}$/)
  .transform(Number)

/** The sorts of which a filter holds several values, each a parameter that is given once a value. */
const LISTS = {
  /** One of these: a meeting has but one kind. */
  kind: meetingKindSchema,
  status: z.enum(['held', 'planned']),
  /** All of these took part. */
  official: slugSchema,
  /** All of these took part. */
  party: slugSchema,
  place: slugSchema,
  /** All of these were spoken of. */
  topic: slugSchema,
  /** The language of at least one source is one of these. */
  language: languageSchema,
  /** The publisher of at least one source is one of these. */
  publisher: slugSchema,
  certainty: z.enum(CERTAINTIES),
  review: z.enum(['unreviewed', 'reviewed']),
} as const

/** What of a filter is a thing of the registry, by its slug. */
export const LISTS_OF_ENTRIES = ['official', 'party', 'place', 'topic', 'publisher', 'series'] as const

const valuesOf = <Value extends z.ZodType<string>>(value: Value) =>
  z.array(value).min(1).max(MOST_VALUES).optional()

/**
 * A filter. Of `official`, `party` and `topic` a meeting must have all the values given, of the
 * other lists any. Each name is the address's parameter too.
 */
export const meetingFilterSchema = z.object({
  kind: valuesOf(LISTS.kind),
  status: valuesOf(LISTS.status),
  official: valuesOf(LISTS.official),
  party: valuesOf(LISTS.party),
  series: slugSchema.optional(),
  /** The number of a session of `series`; nothing without it. */
  number: z.int().min(1).max(9999).optional(),
  /** Whether the meeting is the session of `series`, or was held on its margins; nothing without it. */
  relation: z.enum(['session', 'margins']).optional(),
  place: valuesOf(LISTS.place),
  topic: valuesOf(LISTS.topic),
  language: valuesOf(LISTS.language),
  publisher: valuesOf(LISTS.publisher),
  certainty: valuesOf(LISTS.certainty),
  review: valuesOf(LISTS.review),
  /** A meeting whose days reach into `from` to `to` (Gregorian, both included; an undated one by its
   * day on the timeline). Either side may be left open. */
  from: isoDaySchema.optional(),
  to: isoDaySchema.optional(),
})
export type MeetingFilter = z.infer<typeof meetingFilterSchema>
export type FilterName = keyof MeetingFilter
export type ListName = keyof typeof LISTS

/** The parameters of a filter, in the order in which addresses give them. */
export const FILTER_PARTS = meetingFilterSchema.keyof().options

/** Values of a list as addresses give them: each once, in order. */
const inOrder = (values: readonly string[]) => [...new Set(values)].sort()
const isList = (name: FilterName): name is ListName => Object.hasOwn(LISTS, name)

/** What a page is given: Next's `searchParams`, or a `URLSearchParams`. */
export type SearchParams = URLSearchParams | Record<string, string | string[] | undefined>

/** All values of a parameter. */
function parametersOf(parameters: SearchParams, name: string): string[] {
  if (parameters instanceof URLSearchParams) return parameters.getAll(name)
  const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined
  return value === undefined ? [] : Array.isArray(value) ? value : [value]
}

/** The first value of a parameter, or undefined. */
export function parameter(parameters: SearchParams, name: string): string | undefined {
  return parametersOf(parameters, name)[0]
}

function readList(parameters: SearchParams, name: ListName): string[] | undefined {
  const good = parametersOf(parameters, name).filter((value) => LISTS[name].safeParse(value).success)
  return good.length === 0 ? undefined : inOrder(good).slice(0, MOST_VALUES)
}

/** The first value of a parameter where `schema` takes it. */
function readOne<Schema extends z.ZodType>(parameters: SearchParams, name: FilterName, schema: Schema) {
  return schema.safeParse(parameter(parameters, name)).data
}

/** The filter that an address asks for. Unknown parameters and bad values are dropped. */
export function readFilter(parameters: SearchParams): MeetingFilter {
  const { series: seriesOf, relation: relationOf, from: dayOf } = meetingFilterSchema.shape
  const series = readOne(parameters, 'series', seriesOf)
  const [from, to] = [readOne(parameters, 'from', dayOf), readOne(parameters, 'to', dayOf)]
  const turned = from !== undefined && to !== undefined && from > to
  const told = {
    ...Object.fromEntries(FILTER_PARTS.filter(isList).map((name) => [name, readList(parameters, name)])),
    series,
    number: series && readOne(parameters, 'number', sessionNumberSchema),
    relation: series && readOne(parameters, 'relation', relationOf),
    from: turned ? to : from,
    to: turned ? from : to,
  }
  return meetingFilterSchema.parse(
    Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)),
  )
}

/** A value that an address gives for a part of a filter, and that is none; or is `beyond` the most that it takes. */
export type ValueLeftOut = { name: FilterName; value: string; beyond?: true }

/** What stands for each part of a filter in an address. */
export const FILTER_VALUES: Record<FilterName, z.ZodType> = {
  ...LISTS,
  series: slugSchema,
  number: sessionNumberSchema,
  relation: meetingFilterSchema.shape.relation.unwrap(),
  from: isoDaySchema,
  to: isoDaySchema,
}

/** How many values a filter takes of a part. */
export const mostValuesOf = (name: FilterName): number => (isList(name) ? MOST_VALUES : 1)

/** The values of an address that no filter can have; what is left empty asks for nothing. */
export function valuesOutside(parameters: SearchParams): ValueLeftOut[] {
  return FILTER_PARTS.flatMap((name) => {
    const all = parametersOf(parameters, name).filter((value) => value !== '')
    const told = isList(name) ? inOrder(all) : [...new Set(all)]
    const good = told.filter((value) => FILTER_VALUES[name].safeParse(value).success)
    const beyond = good.slice(mostValuesOf(name))
    return [
      ...told.filter((value) => !good.includes(value)).map((value) => ({ name, value })),
      ...beyond.map((value) => ({ name, value, beyond: true as const })),
    ]
  })
}

/** The parameters that ask for a filter, always in the same order: one filter has one address. */
export function writeFilter(filter: MeetingFilter): URLSearchParams {
  const parameters = new URLSearchParams()
  for (const name of FILTER_PARTS) {
    if ((name === 'number' || name === 'relation') && filter.series === undefined) continue
    const value = filter[name]
    if (value === undefined) continue
    const values = Array.isArray(value) ? inOrder(value) : [value]
    for (const one of values) parameters.append(name, String(one))
  }
  return parameters
}

/** Whether a filter narrows nothing. */
export function isEmptyFilter(filter: MeetingFilter): boolean {
  return writeFilter(filter).size === 0
}

/** Whether a filter names `value` among those of a list. */
export function hasValue(filter: MeetingFilter, name: ListName, value: string): boolean {
  return filter[name]?.some((one) => one === value) ?? false
}

/** The filter with one more value of a list, of whose address the page says where it is one too many; a bad one changes nothing. */
export function withValue(filter: MeetingFilter, name: ListName, value: string): MeetingFilter {
  if (!LISTS[name].safeParse(value).success) return filter
  return { ...filter, [name]: inOrder([...(filter[name] ?? []), value]) }
}

/** The filter without one of the values of a list. */
export function withoutValue(filter: MeetingFilter, name: ListName, value: string): MeetingFilter {
  const { [name]: values = [], ...others } = filter
  const left = values.filter((one) => one !== value)
  return left.length === 0 ? others : { ...others, [name]: left }
}

/** One thing that a filter narrows to, and the filter without it. Session and days are one thing each. */
export type Narrowing =
  | { name: ListName; value: string; without: MeetingFilter }
  | { name: 'series'; value: string; number: number | null; without: MeetingFilter }
  | { name: 'days'; from: string | null; to: string | null; without: MeetingFilter }

/** All that a filter narrows to, in the order of its address. */
export function narrowingsOf(filter: MeetingFilter): Narrowing[] {
  const { from, to, ...withoutDays } = filter
  const { series, number, relation: _relation, ...withoutSeries } = filter
  return [
    ...FILTER_PARTS.filter(isList).flatMap((name) =>
      (filter[name] ?? []).map((value) => ({ name, value, without: withoutValue(filter, name, value) })),
    ),
    ...(series === undefined
      ? []
      : [{ name: 'series' as const, value: series, number: number ?? null, without: withoutSeries }]),
    ...(from === undefined && to === undefined
      ? []
      : [{ name: 'days' as const, from: from ?? null, to: to ?? null, without: withoutDays }]),
  ]
}

/** Sorts of which a list may have very many values. */
export const LONG_FACETS = ['official', 'party', 'topic', 'place', 'publisher', 'round'] as const
export type LongFacet = (typeof LONG_FACETS)[number]

/** What else the address of a list tells: how to show what the filter leaves. */
export const listViewSchema = z.object({
  /** What is searched for, as typed. */
  q: z.string().trim().min(1).max(200).optional(),
  sort: z.enum(['relevance', 'date']).optional(),
  /** The calendar that labels and groups days; without one, the first of the reader's language. */
  calendar: calendarSchema.optional(),
  /** The sort of values of which all are shown, not only the most frequent. */
  whole: z.enum(LONG_FACETS).optional(),
  /** A cursor, as `TimelinePage` gives it. */
  at: z.string().min(1).max(60).optional(),
})
export type ListView = z.infer<typeof listViewSchema>

/** What `ListView` tells of, by name: a page asks for it with each of its links. */
export const VIEW_PARAMETERS = listViewSchema.keyof().options

/** How an address asks to show a list. Bad values are dropped. */
export function readView(parameters: SearchParams): ListView {
  const { q, sort, calendar, whole, at } = listViewSchema.shape
  const told = {
    q: q.safeParse(parameter(parameters, 'q')?.slice(0, 200)).data,
    sort: sort.safeParse(parameter(parameters, 'sort')).data,
    calendar: calendar.safeParse(parameter(parameters, 'calendar')).data,
    whole: whole.safeParse(parameter(parameters, 'whole')).data,
    at: at.safeParse(parameter(parameters, 'at')).data,
  }
  return listViewSchema.parse(
    Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)),
  )
}
