/**
 * Searches everything: names and sessions that a query names, meetings by what records and texts say,
 * and the texts themselves. A query that finds nothing is put right where a slip is likely.
 */
import type { Calendar, Drop, SearchResults } from '../dto'
import { facetsOf } from '../facets'
import { type LongFacet, type MeetingFilter, narrowingsOf } from '../filter'
import type { ArchiveIndex, Listed } from '../index/archive-index'
import { loadNames } from '../names'
import { sourceSelect, sourceSummaryOf } from '../source-summaries'
import { meetingSummaries } from '../summaries'
import { correctedQuery } from './corrections'
import { type FoundRows, findRows, rowsInAll } from './found'
import { type Lexicon, lexiconOf } from './lexicon'
import { snippetsOfMeetings, snippetsOfSources } from './marking'
import { pageOf } from './pages'
import { QUERY_LENGTH } from './query'
import { scoresOf, within } from './rows'
import { type Query, readQuery, type Term } from './terms'
import { meetingsTold, type Origin, sourcesTelling } from './texts'
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
  /** How many texts are told, and after which. */
  sources: { size: number; after: string | null }
}

type Reading = { index: ArchiveIndex; lexicon: Lexicon; query: Query; found: FoundRows; listed: Listed }

async function read(
  index: ArchiveIndex,
  lexicon: Lexicon,
  typed: string,
  calendar: Calendar,
): Promise<Reading> {
  const query = readQuery(lexicon, typed, calendar)
  const found = await findRows(index, query)
  return { index, lexicon, query, found, listed: within(index, rowsInAll(index, found)) }
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
  return {
    shown: meetings.map((meeting) => ({ ...meeting, snippet: snippets.get(meeting.id) ?? null })),
    ...{ total: selection.count, next, previous },
  }
}

/** Texts say a session or a day in too many ways: such terms narrow meetings alone. */
const inTexts = (terms: readonly Term[]) => terms.filter(({ phrases }) => phrases.length > 0)

const NO_SOURCES: SearchResults['sources'] = {
  ...{ shown: [], total: 0, next: null, previous: null, bounded: false },
}

async function foundSources(
  { index: { db }, query }: Reading,
  { filter, sources }: Pick<SearchRequest, 'filter' | 'sources'>,
): Promise<SearchResults['sources']> {
  const wanted = inTexts(query.wanted)
  if (wanted.length === 0) return NO_SOURCES
  const asked = { wanted, unwanted: inTexts(query.unwanted) }
  const { ids, total, bounded } = await sourcesTelling(db, asked, filter, {
    ...sources,
    size: sources.size + 1,
  })
  const shown = ids.slice(0, sources.size)
  const [rows, snippets] = await Promise.all([
    db.source.findMany({ where: { id: { in: shown } }, select: sourceSelect }),
    snippetsOfSources(db, shown, wanted),
  ])
  const names = await loadNames(db, { publisher: rows.map(({ publisherSlug }) => publisherSlug) })
  return {
    shown: rows
      .sort((a, b) => shown.indexOf(a.id) - shown.indexOf(b.id))
      .map((row) => ({ ...sourceSummaryOf(row, names), snippet: snippets.get(row.id) ?? null })),
    ...{ total, bounded, previous: null },
    next: ids.length > sources.size ? (shown.at(-1) ?? null) : null,
  }
}

/** What to drop so that something is found: the part of the filter, else the words, that leaves most. */
function nearestDrop({ index, found, listed, query }: Reading, { filter }: SearchRequest): Drop | null {
  const filters = narrowingsOf(filter).map(
    ({ without }): Drop => ({ kind: 'filter', without, meetings: listed.matching(without).count }),
  )
  const words = found.groups.map((group): Drop => {
    const others = { ...found, groups: found.groups.filter((other) => other !== group) }
    const dropped = new Set(group.terms)
    const kept = query.wanted.filter((term) => !dropped.has(term))
    return {
      kind: 'words',
      words: group.terms.map(asTyped).join(' '),
      query: kept.map(asTyped).join(' '),
      meetings: kept.length === 0 ? 0 : within(index, rowsInAll(index, others)).matching(filter).count,
    }
  })
  const most = (drops: Drop[]) =>
    drops.sort((a, b) => b.meetings - a.meetings).find(({ meetings }) => meetings > 0)
  return most(filters) ?? most(words) ?? null
}

const asTyped = ({ exact, typed }: Term) => (exact === null ? typed : `"${typed}"`)

/** The terms that nothing in the archive holds. */
async function unknownTerms({ index, query }: Reading): Promise<Term[]> {
  const words = query.wanted.filter(
    ({ things, session, days, exact }) => things.length === 0 && !session && !days && exact === null,
  )
  const told = await Promise.all(
    words.map((term) => meetingsTold(index.db, { wanted: [term], unwanted: [] })),
  )
  return words.filter((_, place) => told[place]?.ids.length === 0)
}

function isFound({
  meetings,
  sources,
  ...things
}: Omit<SearchResults, 'query' | 'searched' | 'meant' | 'facets' | 'drop' | 'bounded'>) {
  return meetings.total + sources.total > 0 || Object.values(things).some(({ total }) => total > 0)
}

async function answer(reading: Reading, request: SearchRequest) {
  const { index, lexicon, query } = reading
  const [things, meetings, sources] = await Promise.all([
    foundThings(index, lexicon, query),
    foundMeetings(reading, request),
    foundSources(reading, request),
  ])
  return { ...things, meetings, sources }
}

type BriefRequest = { query: string; calendar: Calendar; meetings: number; sources: number }

/** The first few meetings and texts that a query finds; nothing of what stands around them. */
export async function searchBriefly(index: ArchiveIndex, request: BriefRequest) {
  const reading = await read(index, await lexiconOf(index), request.query, request.calendar)
  if (reading.query.wanted.length === 0) return { meetings: [], sources: [], watch: watchAll }
  const { ids } = pageOf(reading.listed.matching({}), null)
  const [meetings, sources] = await Promise.all([
    meetingSummaries(index.db, ids.slice(0, request.meetings)),
    foundSources(reading, { filter: {}, sources: { size: request.sources, after: null } }),
  ])
  return {
    meetings,
    sources: sources.shown.map(({ snippet: _snippet, ...source }) => source),
    watch: watchFound(foundBy(reading)),
  }
}

/** The texts that say what is typed, names in any of their spellings; null for a query without a word that texts say. */
export async function textsFoundBy(
  index: ArchiveIndex,
  typed: string,
  calendar: Calendar,
  among: Origin & { size: number },
): Promise<string[] | null> {
  const lexicon = await lexiconOf(index)
  const query = readQuery(lexicon, typed.trim().slice(0, QUERY_LENGTH), calendar)
  const wanted = inTexts(query.wanted)
  if (wanted.length === 0) return null
  const asked = { wanted, unwanted: inTexts(query.unwanted) }
  const { size, ...origin } = among
  const { ids } = await sourcesTelling(index.db, asked, origin, { size, after: null })
  return ids
}

const asksNothing = ({ query }: Reading) => query.wanted.length + query.unwanted.length === 0

/** The meetings that a query finds as it is typed; null for a query without a word. */
export async function meetingsFoundBy(
  index: ArchiveIndex,
  typed: string,
  calendar: Calendar,
): Promise<Listed | null> {
  const lexicon = await lexiconOf(index)
  const reading = await read(index, lexicon, typed.trim().slice(0, QUERY_LENGTH), calendar)
  return asksNothing(reading) ? null : reading.listed
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
  let reading = await read(index, lexicon, typed, request.calendar)
  if (asksNothing(reading)) return { results: null, watch: watchAll }
  let answered = await answer(reading, request)
  let searched = typed
  const nothing = reading.listed.matching({}).count === 0
  const meant = nothing ? await correctedQuery(index, lexicon, typed, await unknownTerms(reading)) : null
  if (meant !== null && !isFound(answered)) {
    searched = meant
    reading = await read(index, lexicon, meant, request.calendar)
    answered = await answer(reading, request)
  }
  const { filter, calendar, whole } = request
  const density = reading.listed.matching({ ...filter, from: undefined, to: undefined }).density()
  const results = {
    ...{ query: typed, searched, meant, ...answered, bounded: reading.found.bounded },
    facets: await facetsOf(reading.listed, filter, calendar, density, whole),
    drop: answered.meetings.total === 0 ? nearestDrop(reading, request) : null,
  }
  // What might be meant or dropped where little was found, any change may decide otherwise.
  const isWhole = meant === null && results.drop === null
  return { results, watch: isWhole ? watchFound(foundBy(reading)) : watchAll }
}

const foundBy = ({ index, query, found }: Reading): Found => ({ index, query, rows: rowsInAll(index, found) })
