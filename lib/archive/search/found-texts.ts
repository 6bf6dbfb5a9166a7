/** The texts of sources that a query finds, the newest first. */
import type { Calendar, SearchResults } from '../dto'
import { isEmptyFilter, type MeetingFilter } from '../filter'
import type { ArchiveIndex, Listed } from '../index/archive-index'
import { loadNames } from '../names'
import { numberOfPermanentId } from '../permanent-id'
import { sourceSelect, sourceSummaryOf } from '../source-summaries'
import { publishedIn } from './found'
import { meetingsLookedAt } from './frequencies'
import { lexiconOf } from './lexicon'
import { snippetsOfSources } from './marking'
import { QUERY_LENGTH } from './query'
import { recordedParts, unionOf, within } from './rows'
import { type Query, readQuery, type Term } from './terms'
import { type Origin, TextSearch } from './text-search'
import { type Narrowed, sourcesTelling } from './texts'

/** How many texts are told, and after which. */
export type TextsAsked = { size: number; after: string | null }

/** Texts say a session or a day in too many ways: such terms leave the texts that tell of a meeting so recorded. */
const inRecords = (terms: readonly Term[]) => terms.filter(({ phrases }) => phrases.length === 0)
const inTexts = (terms: readonly Term[]) => terms.filter(({ phrases }) => phrases.length > 0)

const NO_SOURCES: SearchResults['sources'] = {
  shown: [],
  total: 0,
  next: null,
  previous: null,
  bounded: false,
}

/** The meetings of the sessions and days that a query asks for; null where it asks for none. */
function recordedIn(index: ArchiveIndex, { wanted, unwanted }: Query): Listed | null {
  const [asked, left] = [inRecords(wanted), inRecords(unwanted)]
  if (asked.length + left.length === 0) return null
  const rows = index.matching({}).rows.clone()
  for (const term of asked) rows.intersection(unionOf(recordedParts(index, term)))
  for (const term of left) rows.difference(unionOf(recordedParts(index, term)))
  return within(index, rows)
}

/**
 * What a filter, and sessions and days that are asked for, leave of texts, beside their own language and
 * publisher: those that tell of a meeting that is left. Undefined where nothing is asked of meetings.
 */
export function narrowedTo(
  index: ArchiveIndex,
  query: Query,
  { language: _language, publisher: _publisher, ...filter }: MeetingFilter,
): Narrowed | undefined {
  const recorded = recordedIn(index, query)
  if (recorded === null && isEmptyFilter(filter)) return undefined
  const selection = (recorded ?? index).matching(filter)
  const { few, newest } = meetingsLookedAt(query)
  const isWhole = selection.count <= few
  const rows = isWhole ? selection.list : selection.newestFirst(newest)
  const { tellings } = selection.table
  return {
    isMeant: (id) => tellings.tellsOfAny(numberOfPermanentId(id), selection.rows),
    share: selection.count / index.matching({}).count,
    among: Array.from(rows, (row) => selection.idOf(row)),
    isWhole,
    published: publishedIn(filter),
  }
}

/** The texts that say what a query wants, with the words around it; none where it has no word that texts say. */
export async function foundSources(
  index: ArchiveIndex,
  query: Query,
  texts: TextSearch,
  {
    filter,
    sources,
    narrowed,
  }: { filter: MeetingFilter; sources: TextsAsked; narrowed?: Narrowed | undefined },
): Promise<SearchResults['sources']> {
  const { db } = index
  const wanted = inTexts(query.wanted)
  if (wanted.length === 0 || narrowed?.among.length === 0) return NO_SOURCES
  const { language, publisher } = filter
  const { ids, total, bounded } = await sourcesTelling(
    texts,
    { wanted, unwanted: inTexts(query.unwanted) },
    { ...sources, size: sources.size + 1 },
    { origin: { language, publisher }, narrowed },
  )
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
    total,
    bounded,
    previous: null,
    next: ids.length > sources.size ? (shown.at(-1) ?? null) : null,
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
  const { ids } = await sourcesTelling(new TextSearch(index.db), asked, { size, after: null }, { origin })
  return ids
}
