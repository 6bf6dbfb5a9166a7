/** The meetings that a query leaves: what records say, what texts say, and what neither may say. */
import type { TypedFastBitSet } from 'typedfastbitset'
import { dayAfterEpoch, daysSinceEpoch } from '../days'
import { isEmptyFilter, type MeetingFilter } from '../filter'
import type { ArchiveIndex } from '../index/archive-index'
import { areEverywhere, foundOn, meetingsLookedAt, type TextQuery } from './frequencies'
import { type Part, recordedParts, toldPart, unionOf, within } from './rows'
import { type Query, saidByRecords, type Term } from './terms'
import type { FoundText, TextSearch } from './text-search'
import { FIRST_DAY } from './typed-days'

/** What has to be found together: one term, or all the words that only texts can say. */
export type Group = { terms: Term[]; parts: Part[]; rows: TypedFastBitSet }

export type FoundRows = {
  groups: Group[]
  /** Rows that hold something unwanted. */
  unwanted: TypedFastBitSet
  /** Whether older meetings may be missing, words standing in too many texts. */
  bounded: boolean
}

const textOf = (wanted: Term[]): TextQuery => ({ wanted, unwanted: [] })

/** A term that records know: by the records, and by texts where few enough say it. */
async function namedGroup(index: ArchiveIndex, texts: TextSearch, term: Term): Promise<Group> {
  const parts = recordedParts(index, term)
  if (term.phrases.length > 0 && !(await areEverywhere(index.db, [term]))) {
    const told = await texts.saying(textOf([term]))
    parts.push(toldPart(index, told.texts))
  }
  return { terms: [term], parts, rows: unionOf(parts) }
}

/** All rows that stand and that every group has. */
export function rowsInAll(index: ArchiveIndex, { groups, unwanted }: FoundRows): TypedFastBitSet {
  const rows = index.matching({}).rows.clone()
  for (const group of groups) rows.intersection(group.rows)
  rows.difference(unwanted)
  return rows
}

/** What texts say of the words that records do not know. */
async function wordsGroup(
  index: ArchiveIndex,
  texts: TextSearch,
  { terms, named, filter }: { terms: Term[]; named: Group[]; filter: MeetingFilter },
) {
  const nothing = unionOf([])
  const among = rowsInAll(index, { groups: named, unwanted: nothing, bounded: false })
  const query = textOf(terms)
  const { few, newest } = meetingsLookedAt(query)
  const toldOf = (rows: ArrayLike<number>) => texts.sayingOf(idsOf(index, rows), query)
  if (named.length > 0 && among.size() <= few)
    return { group: wordsFound(index, terms, [await toldOf(among.array())]), bounded: false }
  const selection = within(index, among).matching(filter)
  const isNarrow = !isEmptyFilter(filter) && selection.count > 0
  // Of what stands everywhere the newest texts alone are looked through, which may tell of others.
  const isBeside =
    isNarrow &&
    (await areEverywhere(index.db, terms)) &&
    !foundOn(await texts.wayTo(query), selection.count / index.matching({}).count)
  const isWhole = isBeside && selection.count <= newest
  const likely = isBeside && !isWhole ? publishedIn(filter) : null
  const [all, beside, then] = await Promise.all([
    texts.saying(query),
    isBeside ? toldOf(selection.newestFirst(newest)) : [],
    likely === null ? { texts: [] } : texts.saying(query, { likely }),
  ])
  return {
    group: wordsFound(index, terms, [all.texts, beside, then.texts]),
    bounded: !all.isWhole && !isWhole,
  }
}

/** For how many days after a meeting dispatches tell of it. */
const NEWS_DAYS = 7

/** When what was held in a filter's days is told of; null where these reach up to now. */
export function publishedIn({ from, to }: MeetingFilter): { from: string; to: string } | null {
  if (to === undefined) return null
  return { from: from ?? FIRST_DAY, to: dayAfterEpoch(daysSinceEpoch(to) + NEWS_DAYS) }
}

function idsOf(index: ArchiveIndex, rows: ArrayLike<number>): string[] {
  const selection = index.matching({})
  return Array.from(rows, (row) => selection.idOf(row))
}

function wordsFound(index: ArchiveIndex, terms: Term[], told: readonly (readonly FoundText[])[]): Group {
  const parts = told.map((texts) => toldPart(index, texts))
  return { terms, parts, rows: unionOf(parts) }
}

async function unwantedRows(index: ArchiveIndex, texts: TextSearch, terms: readonly Term[]) {
  const found = await Promise.all(
    terms.map(async (term) => {
      const told = term.phrases.length > 0 ? await texts.saying(textOf([term])) : null
      const parts = recordedParts(index, term)
      if (told !== null) parts.push(toldPart(index, told.texts))
      return { parts, bounded: told?.isWhole === false }
    }),
  )
  return {
    rows: unionOf(found.flatMap(({ parts }) => parts)),
    bounded: found.some(({ bounded }) => bounded),
  }
}

/**
 * @param filter what is shown of the meetings: of words that very many texts say, it is there above all
 * that they are sought
 */
export async function findRows(
  index: ArchiveIndex,
  texts: TextSearch,
  { wanted, unwanted }: Query,
  filter: MeetingFilter,
): Promise<FoundRows> {
  const named = await Promise.all(wanted.filter(saidByRecords).map((term) => namedGroup(index, texts, term)))
  const words = wanted.filter((term) => !saidByRecords(term))
  const [told, without] = await Promise.all([
    words.length === 0 ? null : wordsGroup(index, texts, { terms: words, named, filter }),
    unwantedRows(index, texts, unwanted),
  ])
  return {
    groups: told === null ? named : [...named, told.group],
    unwanted: without.rows,
    bounded: (told?.bounded ?? false) || without.bounded,
  }
}
