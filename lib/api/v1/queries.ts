/** What lists of meetings are asked with: a filter, and a place in the list. */
import { z } from 'zod'
import { decodeCursor } from '@/lib/archive/address'
import { meetingFilterSchema } from '@/lib/archive/filter'
import { knownFilter } from '@/lib/archive/loaders/filters'
import { decodeSearchCursor } from '@/lib/archive/search/pages'
import { type Fault, faultsOf } from '../unknown-filter'

export const cursorSchema = z.string().min(1).max(60).optional()

const FILTER_HELP: Partial<Record<keyof typeof meetingFilterSchema.shape, string>> = {
  official: 'Officials by slug; all given must have taken part',
  party: 'Parties by slug; all given must have taken part',
  topic: 'Topics by slug; all given must have been spoken of',
  kind: 'Kinds of meetings, any of them',
  place: 'Places by slug, any of them',
  language: 'Languages of sources, any of them',
  publisher: 'Publishers by slug, any of them',
  series: 'A series of sessions by slug',
  number: 'The number of a session of the series',
  relation: 'Whether the meeting is the session, or was held on its margins',
  from: 'Meetings whose days reach to this day or later (Gregorian)',
  to: 'Meetings whose days reach to this day or earlier (Gregorian)',
}

/** The filter of every list of meetings, each parameter with a word on what it does. */
export const filterQuery = z.object({
  ...meetingFilterSchema.shape,
  ...Object.fromEntries(
    Object.entries(FILTER_HELP).map(([name, description]) => [
      name,
      meetingFilterSchema.shape[meetingFilterSchema.keyof().parse(name)].meta({ description }),
    ]),
  ),
})

/**
 * What is wrong with a list that is asked for: slugs that are of nothing on file, nor ever were, and a
 * cursor that cannot be read, which must not lead a program to the first page again and again.
 */
async function faultsIn(query: URLSearchParams, decode: (told: string) => object | null): Promise<Fault[]> {
  const faults = faultsOf((await knownFilter(query)).leftOut)
  const at = query.get('at')
  if (at === null || decode(at) !== null) return faults
  const detail = 'This is no place in the list; `next` and `previous` tell them.'
  return [...faults, { parameter: 'at', value: at, detail }]
}

export const faultsInList = (query: URLSearchParams) => faultsIn(query, decodeCursor)
export const faultsInSearch = (query: URLSearchParams) => faultsIn(query, decodeSearchCursor)
