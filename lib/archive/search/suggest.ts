/** What somebody who is still typing may mean: registered names that begin so, meetings and texts. */
import type { Calendar, MeetingSummary, Named, OfficeTold, SourceSummary, TermOfOffice } from '../dto'
import type { ArchiveIndex } from '../index/archive-index'
import { loadNames, type Names } from '../names'
import { type Lexicon, lexiconOf, type Sort, type Thing, thingsBegunBy } from './lexicon'
import { distinct } from './naming'
import { SERVING } from './office-names'
import type { Tenure } from './offices-held'
import { officesTyped } from './offices-typed'
import { QUERY_LENGTH } from './query'
import { searchBriefly } from './search'
import { readQuery } from './terms'
import { meetingsWith } from './things'
import type { Watch } from './watched'
import { plainWords } from './words'

export type Suggestion =
  /** `office`: the one that is typed, where it is not the name that is. */
  | { kind: 'official'; thing: Named; office: (OfficeTold & TermOfOffice) | null }
  | { kind: 'place' | 'party' | 'topic'; thing: Named }
  | { kind: 'round'; series: Named; number: number }
  | { kind: 'meeting'; meeting: MeetingSummary }
  | { kind: 'source'; source: SourceSummary }

/** How many of each kind are suggested. */
const MOST = { official: 4, place: 2, party: 2, topic: 1, round: 2, meeting: 2, source: 1 }
const NAMED = ['official', 'party', 'place', 'topic'] as const

/** Below this, what is typed begins too much to look for meetings. */
const ENOUGH = 3

/** Names typed to their end, in whatever spelling, as searching reads them. */
function named(lexicon: Lexicon, typed: string, calendar: Calendar): Thing[] {
  const { wanted } = readQuery(lexicon, typed, calendar)
  const [only] = wanted
  return wanted.length === 1 && only ? only.things : []
}

function sessionsOf(index: ArchiveIndex, lexicon: Lexicon, typed: string, calendar: Calendar) {
  const { wanted } = readQuery(lexicon, typed, calendar)
  const session = wanted.at(-1)?.session
  if (!session) return []
  return session.series
    .map((series) => ({ series, number: session.number }))
    .filter(({ series, number }) => index.matching({ series, number }).count > 0)
}

/** What is suggested of names, before anything is looked for in meetings and texts. */
async function foremostOf(index: ArchiveIndex, query: string, words: readonly string[], calendar: Calendar) {
  const lexicon = await lexiconOf(index)
  const offices = officesTyped(lexicon, query, calendar)
  const candidates = distinct([
    ...thingsBegunBy(lexicon, words),
    ...named(lexicon, query, calendar),
    ...lexicon.offices.peopleOf(offices),
  ])
  const officeOf = (slug: string) => offices.find(({ official }) => official === slug)
  return (now: ArchiveIndex) => {
    const foremost = (sort: Sort, most: number) =>
      candidates
        .filter((thing) => thing.sort === sort)
        .map((thing) => ({ thing, meetings: meetingsWith(now, thing) }))
        .sort((a, b) => b.meetings - a.meetings || (a.thing.slug < b.thing.slug ? -1 : 1))
        .slice(0, most)
        .map(({ thing }) => thing.slug)
    return {
      slugs: Object.fromEntries(NAMED.map((sort) => [sort, foremost(sort, MOST[sort])])),
      officeOf,
      rounds: sessionsOf(now, lexicon, query, calendar).slice(0, MOST.round),
    }
  }
}

/** An office as it is told of one who held it. */
function officeNow(tenure: Tenure | undefined, names: Names): (OfficeTold & TermOfOffice) | null {
  if (tenure === undefined) return null
  const { title, from, to } = tenure
  const party = tenure.party === null ? null : names('party', tenure.party)
  const kind = tenure.kind === null || SERVING.has(tenure.kind) ? null : tenure.kind
  return { kind, title, party, from, to }
}

export type WatchedSuggestions = { suggestions: Suggestion[]; watch: Watch }

/**
 * What is suggested, and by what to know later whether the same would be.
 * @param typed as it stands in the field; its first 200 characters count
 */
export async function suggest(
  index: ArchiveIndex,
  typed: string,
  calendar: Calendar,
): Promise<WatchedSuggestions> {
  const query = typed.trim().slice(0, QUERY_LENGTH)
  const words = plainWords(query)
  if (words.length === 0) return { suggestions: [], watch: () => 0 }
  const foremost = await foremostOf(index, query, words, calendar)
  const { slugs, rounds, officeOf } = foremost(index)
  const parties = [...(slugs.party ?? []), ...(slugs.official ?? []).map((slug) => officeOf(slug)?.party)]
  const [names, brief] = await Promise.all([
    loadNames(index.db, { ...slugs, party: parties, series: rounds.map(({ series }) => series) }),
    query.length < ENOUGH
      ? null
      : searchBriefly(index, { query, calendar, meetings: MOST.meeting, sources: MOST.source }),
  ])
  const watch: Watch = (now) =>
    [now.registeredIn, brief?.watch(now) ?? 0, JSON.stringify(foremost(now))].join(' ')
  const suggestions = [
    ...rounds.map(
      ({ series, number }): Suggestion => ({ kind: 'round', series: names('series', series), number }),
    ),
    ...(slugs.official ?? []).map(
      (slug): Suggestion => ({
        kind: 'official',
        thing: names('official', slug),
        office: officeNow(officeOf(slug), names),
      }),
    ),
    ...(['party', 'place', 'topic'] as const).flatMap((sort) =>
      (slugs[sort] ?? []).map((slug): Suggestion => ({ kind: sort, thing: names(sort, slug) })),
    ),
    ...(brief?.meetings ?? []).map((meeting): Suggestion => ({ kind: 'meeting', meeting })),
    ...(brief?.sources ?? []).map((source): Suggestion => ({ kind: 'source', source })),
  ]
  return { suggestions, watch }
}
