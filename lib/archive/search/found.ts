/** The meetings that a query leaves: what records say, what texts say, and what neither may say. */
import type { TypedFastBitSet } from 'typedfastbitset'
import type { ArchiveIndex } from '../index/archive-index'
import { isEverywhere, type TextQuery } from './frequencies'
import { type Part, recordedParts, toldPart, unionOf } from './rows'
import type { Query, Term } from './terms'
import { meetingsTold, meetingsToldAmong } from './texts'

/** What has to be found together: one term, or all the words that only texts can say. */
export type Group = { terms: Term[]; parts: Part[]; rows: TypedFastBitSet }

export type FoundRows = {
  groups: Group[]
  /** Rows that hold something unwanted. */
  unwanted: TypedFastBitSet
  /** Whether older meetings may be missing, words standing in too many texts. */
  bounded: boolean
}

/** Of so few meetings the texts are read one by one; of more, texts are found by the index of words. */
const FEW = 1_500

const saidByRecords = (term: Term) => term.things.length > 0 || term.session !== null || term.days !== null

const textOf = (wanted: Term[]): TextQuery => ({ wanted, unwanted: [] })

/** A term that records know: by the records, and by texts where few enough say it. */
async function namedGroup(index: ArchiveIndex, term: Term): Promise<Group> {
  const parts = recordedParts(index, term)
  if (term.phrases.length > 0 && !(await isEverywhere(index.db, term))) {
    const { ids } = await meetingsTold(index.db, textOf([term]))
    parts.push(toldPart(index, ids))
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

async function wordsGroup(index: ArchiveIndex, terms: Term[], named: Group[]) {
  const nothing = unionOf([])
  const among = rowsInAll(index, { groups: named, unwanted: nothing, bounded: false })
  const selection = index.matching({})
  const told =
    named.length > 0 && among.size() <= FEW
      ? await meetingsToldAmong(
          index.db,
          among.array().map((row) => selection.idOf(row)),
          textOf(terms),
        )
      : await meetingsTold(index.db, textOf(terms))
  const parts = [toldPart(index, told.ids)]
  return { group: { terms, parts, rows: unionOf(parts) }, bounded: told.bounded }
}

async function unwantedRows(index: ArchiveIndex, terms: readonly Term[]) {
  const found = await Promise.all(
    terms.map(async (term) => {
      const told = term.phrases.length > 0 ? await meetingsTold(index.db, textOf([term])) : null
      const parts = recordedParts(index, term)
      return { parts: told ? [...parts, toldPart(index, told.ids)] : parts, bounded: told?.bounded ?? false }
    }),
  )
  return {
    rows: unionOf(found.flatMap(({ parts }) => parts)),
    bounded: found.some(({ bounded }) => bounded),
  }
}

export async function findRows(index: ArchiveIndex, { wanted, unwanted }: Query): Promise<FoundRows> {
  const named = await Promise.all(wanted.filter(saidByRecords).map((term) => namedGroup(index, term)))
  const words = wanted.filter((term) => !saidByRecords(term))
  const [told, without] = await Promise.all([
    words.length === 0 ? null : wordsGroup(index, words, named),
    unwantedRows(index, unwanted),
  ])
  return {
    groups: told === null ? named : [...named, told.group],
    unwanted: without.rows,
    bounded: (told?.bounded ?? false) || without.bounded,
  }
}
