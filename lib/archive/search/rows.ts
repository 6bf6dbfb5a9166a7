/** Which meetings a term leaves by what their records say, and how much that tells. */
import { TypedFastBitSet } from 'typedfastbitset'
import { type MeetingFilter, writeFilter } from '../filter'
import type { ArchiveIndex, Listed } from '../index/archive-index'
import { noRows } from '../index/postings'
import { Selection } from '../index/selection'
import { numberOfPermanentId } from '../permanent-id'
import type { Sort } from './lexicon'
import type { Manner } from './manners-named'
import type { Term } from './terms'
import type { OfficeAsked } from './typed-offices'

/** Rows of meetings that a term was found in, and how near to the meeting that is. */
export type Part = { rows: TypedFastBitSet; weight: number }

/** Who met says more of a meeting than where, and that more than who told of it. */
const WEIGHTS: Record<Sort | 'session' | 'days' | 'manner' | 'text', number> = {
  official: 9,
  session: 9,
  place: 6,
  party: 5,
  series: 5,
  topic: 5,
  days: 4,
  manner: 4,
  publisher: 2,
  text: 1,
}

/** The most a meeting can score. */
export const MOST_SCORE = 255

/** The same lists, of the meetings in `rows` alone; each is made once, however many facets ask for it. */
export function within(index: ArchiveIndex, rows: TypedFastBitSet): Listed {
  const known = new Map<string, Selection>()
  const matching = (filter: MeetingFilter) => {
    const key = writeFilter(filter).toString()
    const before = known.get(key)
    if (before !== undefined) return before
    const { table, rows: all, stamp } = index.matching(filter)
    const selection = new Selection(table, all.new_intersection(rows), stamp)
    known.set(key, selection)
    return selection
  }
  return { db: index.db, occasion: (id) => index.occasion(id), matching }
}

/** What the records of meetings say of a term. */
export function recordedParts(index: ArchiveIndex, term: Term): Part[] {
  const { columns } = index.matching({}).table
  if (term.office !== null) return [officePart(index, term.office)]
  const slugsOf = (sort: Sort) => term.things.filter((thing) => thing.sort === sort).map(({ slug }) => slug)
  const sorts = ['official', 'party', 'place', 'topic', 'publisher', 'series'] as const
  const named = sorts.flatMap((sort): Part[] => {
    const slugs = slugsOf(sort)
    return slugs.length === 0 ? [] : [{ rows: columns[sort].rowsWithAny(slugs), weight: WEIGHTS[sort] }]
  })
  const beside = term.session === null ? term.series.map(({ slug }) => slug) : []
  return [
    ...named,
    ...(beside.length === 0 ? [] : [{ rows: columns.series.rowsWithAny(beside), weight: WEIGHTS.series }]),
    ...(term.session === null ? [] : [sessionPart(index, term.session)]),
    ...(term.days === null ? [] : [daysPart(index, term.days)]),
    ...(term.manner === null ? [] : [mannerPart(index, term.manner)]),
  ]
}

function sessionPart(index: ArchiveIndex, { series, number }: NonNullable<Term['session']>): Part {
  const rows = new TypedFastBitSet()
  for (const one of series) rows.union(index.matching({ series: one, number }).rows)
  return { rows, weight: WEIGHTS.session }
}

/** The meetings of those who held an office, while they held it. */
function officePart(index: ArchiveIndex, { holders }: OfficeAsked): Part {
  const rows = new TypedFastBitSet()
  for (const { official, firstDay, lastDay } of holders) {
    const held = { from: firstDay ?? undefined, to: lastDay ?? undefined }
    rows.union(index.matching({ official: [official], ...held }).rows)
  }
  return { rows, weight: WEIGHTS.official }
}

function daysPart(index: ArchiveIndex, { from, to }: NonNullable<Term['days']>): Part {
  return { rows: index.matching({ from, to }).rows, weight: WEIGHTS.days }
}

function mannerPart(index: ArchiveIndex, manner: Manner): Part {
  const { columns, order, size } = index.matching({}).table
  if ('kind' in manner) return { rows: columns.kind.rowsWithAny([manner.kind]), weight: WEIGHTS.manner }
  if ('status' in manner) return { rows: columns.status.rowsWithAny([manner.status]), weight: WEIGHTS.manner }
  const [least, most] = manner.sides
  const rows = noRows(size)
  columns.party.eachRow(order, (_, begin, end, row) => {
    if (end - begin >= least && end - begin <= most) rows.add(row)
  })
  return { rows, weight: WEIGHTS.manner }
}

/** What texts say of a term. */
export function toldPart(index: ArchiveIndex, texts: readonly { id: string }[]): Part {
  const { tellings } = index.matching({}).table
  const rows = new TypedFastBitSet()
  for (const { id } of texts) for (const row of tellings.rowsOf(numberOfPermanentId(id))) rows.add(row)
  return { rows, weight: WEIGHTS.text }
}

export function unionOf(parts: readonly Part[]): TypedFastBitSet {
  const rows = new TypedFastBitSet()
  for (const part of parts) rows.union(part.rows)
  return rows
}

/** The rows whose records say a term. */
export const recordedRows = (parts: readonly Part[]): TypedFastBitSet =>
  unionOf(parts.filter(({ weight }) => weight > WEIGHTS.text))

/** For each row of the index, how well it matches where it was found: of each term what tells most. */
export function scoresOf({ table, rows }: Selection, terms: readonly (readonly Part[])[]): Uint8Array {
  const scores = new Uint8Array(table.size)
  for (const parts of terms) {
    const left = rows.clone()
    for (const part of parts.toSorted((a, b) => b.weight - a.weight)) {
      const told = left.new_intersection(part.rows)
      told.forEach((row) => {
        scores[row] = Math.min(MOST_SCORE, (scores[row] ?? 0) + part.weight)
      })
      left.difference(told)
    }
  }
  return scores
}
