/**
 * What stands beside the values that very many meetings have: how often each value of every column is in
 * the live rows of such an official, party, topic, place or session. Counted once, when the archive has
 * been read, and kept true from then on: their pages need not walk through a hundred thousand rows.
 */
import type { TypedFastBitSet } from 'typedfastbitset'
import type { Column } from './columns'

/** Sorts of which one value is what a page is about, or several months. */
export const SUBJECTS = ['official', 'party', 'topic', 'place', 'series', 'occasion', 'month'] as const
export type SubjectSort = (typeof SUBJECTS)[number]

/** A value of a sort, by its number in the column's dictionary. */
export type Subject = { sort: SubjectSort; number: number }

/** What so few rows have is counted as quickly when it is asked for. */
export const MANY = 8_192
/** Who asks for days asks for about so many months. */
export const MONTHS_ASKED = 8
/** How many values more than there are may come to be known of each sort. */
const SPARE = 256

type Columns = Record<SubjectSort, Column>

/** The values that more than so many live rows have, each with these rows. */
export function frequentSubjects(
  table: { columns: Columns; live: TypedFastBitSet; totalsOf: (sort: SubjectSort) => Uint32Array },
  many: number,
): (Subject & { rows: ArrayLike<number> })[] {
  return SUBJECTS.flatMap((sort) => {
    const column = table.columns[sort]
    const least = sort === 'month' ? many / MONTHS_ASKED : many
    const frequent = [...table.totalsOf(sort).entries()].filter(([, total]) => total > least)
    return frequent.map(([number]) => {
      const rows = column.rowsWithAny([column.dictionary.stringOf(number)])
      return { sort, number, rows: rows.new_intersection(table.live).array() }
    })
  })
}

export class Beside {
  /** The place of each subject, by its value's number; -1 for all others. */
  readonly #placeOf = new Map<SubjectSort, Int32Array>()
  /** Where the counts of each column begin among those of a subject, and how many there are. */
  readonly #parts = new Map<Column, { begin: number; size: number }>()
  readonly #width: number
  readonly #counts: Uint32Array

  /**
   * @param subjects each with its live rows
   */
  constructor(
    readonly columns: Columns & Record<string, Column>,
    subjects: readonly (Subject & { rows: ArrayLike<number> })[],
  ) {
    let width = 0
    for (const column of Object.values(columns)) {
      const size = column.dictionary.size + SPARE
      this.#parts.set(column, { begin: width, size })
      width += size
    }
    this.#width = width
    this.#counts = new Uint32Array(subjects.length * width)
    for (const sort of SUBJECTS)
      this.#placeOf.set(sort, new Int32Array(columns[sort].dictionary.size).fill(-1))
    for (const [place, { sort, number, rows }] of subjects.entries()) {
      this.#placeOf.get(sort)?.fill(place, number, number + 1)
      for (const [column, { begin, size }] of this.#parts) {
        const from = place * width + begin
        column.countInto(this.#counts.subarray(from, from + size), rows)
      }
    }
  }

  /** Counts a row that has come, or that has gone. */
  count(row: number, by: 1 | -1): void {
    for (const sort of SUBJECTS)
      for (const number of this.columns[sort].valuesAt(row)) {
        const place = this.#placeOf.get(sort)?.[number] ?? -1
        if (place >= 0) this.#countBeside(place, row, by)
      }
  }

  #countBeside(place: number, row: number, by: 1 | -1): void {
    for (const [column, { begin, size }] of this.#parts)
      for (const value of column.valuesAt(row)) {
        if (value >= size) continue
        const cell = place * this.#width + begin + value
        this.#counts[cell] = (this.#counts[cell] ?? 0) + by
      }
  }

  /** Whether a subject is one of these. */
  isKept({ sort, number }: Subject): boolean {
    return (this.#placeOf.get(sort)?.[number] ?? -1) >= 0
  }

  /**
   * In how many live rows of a subject each value of a column is, by the value's number; null for what is
   * not kept, or where more values have come than there was room for.
   */
  countsOf({ sort, number }: Subject, column: Column): Uint32Array | null {
    const place = this.#placeOf.get(sort)?.[number] ?? -1
    const part = this.#parts.get(column)
    if (place < 0 || part === undefined || column.dictionary.size > part.size) return null
    const from = place * this.#width + part.begin
    return this.#counts.slice(from, from + column.dictionary.size)
  }
}
