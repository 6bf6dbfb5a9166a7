/**
 * Searches everything: names and sessions that a query names, meetings by what records and texts say,
 * and the texts themselves. A query that finds nothing is put right where a slip is likely.
 */
import { setImmediate } from 'node:timers/promises'
import type { Calendar, Drop, SearchResults } from '../dto'
import { facetsOf } from '../facets'
import { type LongFacet, type MeetingFilter, narrowingsOf } from '../filter'
import type { ArchiveIndex, Listed } from '../index/archive-index'
import { numberOfPermanentId } from '../permanent-id'
import { meetingSummaries } from '../summaries'
import { correctedQuery, unknownTerms } from './corrections'
import { daysUnderstood } from './days-understood'
import { type FoundRows, findRows, rowsInAll } from './found'
import { foundSources, narrowedTo, type TextsAsked } from './found-texts'
import { heldIn } from './held-then'
import { type Lexicon, lexiconOf } from './lexicon'
import { snippetsOfMeetings } from './marking'
import { officesUnderstood } from './offices-understood'
import { onlyTold } from './only-told'
import { pageOf } from './pages'
import { QUERY_LENGTH } from './query'
import { scoresOf, within } from './rows'
import { type Query, readQuery, type Term } from './terms'
import { TextSearch } from './text-search'
import { textSearchOf } from './texts'
import { foundThings } from './things'
import { type Found, type Watch, watchAll, watchFound } from './watched'

export type SearchRequest = {
  /** As typed; its first 200 characters count. */
  query: string
  filter: MeetingFilter
  /** The reader's calendar: years that nothing else tells are counted by it. */
  calendar: Calendar
  sort: 'relevance' | 'date'
  /** Of meetings, as the address tells it. */
  cursor?: string
  /** The facet of which all values are told. */
  whole?: LongFacet | undefined
  sources: TextsAsked
}

type Reading = { index: ArchiveIndex; query: Query; found: FoundRows; listed: Listed }

/** The meetings that a query leaves; of what very many texts say, above all those that a filter leaves too. */
async function read(
  index: ArchiveIndex,
  query: Query,
  filter: MeetingFilter = {},
  texts: TextSearch = new TextSearch(index.db),
): Promise<Reading> {
  const found = await findRows(index, texts, query, filter)
  return { index, query, found, listed: within(index, rowsInAll(index, found)) }
}

async function foundMeetings(
  { index, query, found, listed }: Reading,
  { filter, sort, cursor }: SearchRequest,
) {
  const selection = listed.matching(filter)
  const telling = new Set(found.groups.flatMap(({ parts }) => parts.map(({ weight }) => weight)))
  const scored = sort === 'relevance' && telling.size > 1
  const scores = scored
    ? scoresOf(
        selection,
        found.groups.map(({ parts }) => parts),
      )
    : null
  const { ids, next, previous } = pageOf(selection, scores, cursor)
  const [meetings, snippets] = await Promise.all([
    meetingSummaries(index.db, ids),
    snippetsOfMeetings(index.db, ids, query.wanted),
  ])
  const told = onlyTold(found, selection, ids)
  return {
    shown: meetings.map((meeting) => ({
      ...meeting,
      snippet: snippets.get(meeting.id) ?? null,
      onlyTold: told.wordsOf.get(meeting.id) ?? [],
    })),
    total: selection.count,
    onlyTold: told.total,
    next,
    previous,
  }
}

/** The meetings that a query leaves without some of its terms. */
function leftWithout({ index, found }: Reading, terms: readonly Term[]): Listed {
  const groups = found.groups.filter((group) => !group.terms.some((term) => terms.includes(term)))
  return within(index, rowsInAll(index, { ...found, groups }))
}

/** What to drop so that something is found: the part of the filter, else the words, that leaves most. */
function nearestDrop(reading: Reading, { filter }: SearchRequest): Drop | null {
  const { found, listed, query } = reading
  const filters = narrowingsOf(filter).map(
    ({ without }): Drop => ({ kind: 'filter', without, meetings: listed.matching(without).count }),
  )
  const words = found.groups.map((group): Drop => {
    const dropped = new Set(group.terms)
    const kept = query.wanted.filter((term) => !dropped.has(term))
    return {
      kind: 'words',
      words: group.terms.map(asTyped).join(' '),
      query: kept.map(asTyped).join(' '),
      meetings: kept.length === 0 ? 0 : leftWithout(reading, group.terms).matching(filter).count,
    }
  })
  const most = (drops: Drop[]) =>
    drops.sort((a, b) => b.meetings - a.meetings).find(({ meetings }) => meetings > 0)
  return most(filters) ?? most(words) ?? null
}

const asTyped = ({ exact, typed }: Term) => (exact === null ? typed : `"${typed}"`)

function isFound({
  meetings,
  sources,
  ...things
}: Omit<SearchResults, 'query' | 'searched' | 'meant' | 'days' | 'offices' | 'facets' | 'drop' | 'bounded'>) {
  return meetings.total + sources.total > 0 || Object.values(things).some(({ total }) => total > 0)
}

/** What a query finds, and what that can be narrowed to. Whatever does not wait for another is asked at once. */
async function answer(index: ArchiveIndex, lexicon: Lexicon, typed: string, request: SearchRequest) {
  const query = heldIn(readQuery(lexicon, typed, request.calendar), request.filter)
  const narrowed = narrowedTo(index, query, request.filter)
  const texts = textSearchOf(index.db, narrowed)
  const [things, sources, [reading, meetings, facets]] = await Promise.all([
    foundThings(index, lexicon, query),
    foundSources(index, query, texts, { ...request, narrowed }),
    read(index, query, request.filter, texts).then((reading) =>
      Promise.all([reading, foundMeetings(reading, request), facetsFound(reading, request)]),
    ),
  ])
  return { reading, facets, shown: { ...things, meetings, sources } }
}

async function facetsFound({ listed }: Reading, { filter, calendar, whole }: SearchRequest) {
  // Counted while the database looks up what is shown: what it is asked has left by then.
  await setImmediate()
  const density = listed.matching({ ...filter, from: undefined, to: undefined }).density()
  return facetsOf(listed, filter, calendar, density, whole)
}

type BriefRequest = { query: string; calendar: Calendar; meetings: number; sources: number }

/** The first few meetings and texts that a query finds; nothing of what stands around them. */
export async function searchBriefly(index: ArchiveIndex, request: BriefRequest) {
  const query = readQuery(await lexiconOf(index), request.query, request.calendar)
  if (query.wanted.length === 0) return { meetings: [], sources: [], watch: watchAll }
  const texts = new TextSearch(index.db)
  const [[reading, meetings], sources] = await Promise.all([
    read(index, query, {}, texts).then((reading) => {
      const { ids } = pageOf(reading.listed.matching({}), null)
      return Promise.all([reading, meetingSummaries(index.db, ids.slice(0, request.meetings))])
    }),
    foundSources(index, query, texts, { filter: {}, sources: { size: request.sources, after: null } }),
  ])
  return {
    meetings,
    sources: sources.shown.map(({ snippet: _snippet, ...source }) => source),
    watch: watchFound(foundBy(reading, sources.shown)),
  }
}

const asksNothing = ({ wanted, unwanted }: Query) => wanted.length + unwanted.length === 0

/** The meetings that a query finds as it is typed; null for a query without a word. */
export async function meetingsFoundBy(
  index: ArchiveIndex,
  typed: string,
  calendar: Calendar,
): Promise<Listed | null> {
  const query = readQuery(await lexiconOf(index), typed.trim().slice(0, QUERY_LENGTH), calendar)
  return asksNothing(query) ? null : (await read(index, query)).listed
}

export type WatchedSearch = { results: SearchResults | null; watch: Watch }

/** @returns null where nothing is asked for: a query without a word */
export async function search(index: ArchiveIndex, request: SearchRequest): Promise<SearchResults | null> {
  return (await watchedSearch(index, request)).results
}

/** Searches, and tells by what to know later whether the same would be found. */
export async function watchedSearch(index: ArchiveIndex, request: SearchRequest): Promise<WatchedSearch> {
  const typed = request.query.trim().slice(0, QUERY_LENGTH)
  const lexicon = await lexiconOf(index)
  if (asksNothing(readQuery(lexicon, typed, request.calendar))) return { results: null, watch: watchAll }
  let answered = await answer(index, lexicon, typed, request)
  let searched = typed
  const nothing = answered.reading.listed.matching({}).count === 0
  const unknown = nothing ? await unknownTerms(index.db, answered.reading.query) : []
  const meant = nothing ? await correctedQuery(index, lexicon, typed, unknown) : null
  if (meant !== null && !isFound(answered.shown)) {
    searched = meant
    answered = await answer(index, lexicon, meant, request)
  }
  const { reading, facets, shown } = answered
  const results = {
    query: typed,
    searched,
    meant,
    days: daysUnderstood(
      index,
      reading.query,
      searched,
      shown.meetings.total > 0
        ? null
        : (term) => leftWithout(reading, [term]).matching(request.filter).density(),
    ),
    offices: await officesUnderstood(index, reading.query, searched),
    ...shown,
    bounded: reading.found.bounded,
    facets,
    drop: shown.meetings.total === 0 ? nearestDrop(reading, request) : null,
  }
  // What might be meant or dropped where little was found, any change may decide otherwise.
  const isWhole = meant === null && results.drop === null
  return { results, watch: isWhole ? watchFound(foundBy(reading, shown.sources.shown)) : watchAll }
}

/** @param texts that are shown: what they tell of is why a filter leaves them */
function foundBy({ index, query, found }: Reading, texts: readonly { id: string }[]): Found {
  const rows = rowsInAll(index, found)
  const { tellings } = index.matching({}).table
  for (const { id } of texts) for (const row of tellings.rowsOf(numberOfPermanentId(id))) rows.add(row)
  return { index, query, rows }
}
