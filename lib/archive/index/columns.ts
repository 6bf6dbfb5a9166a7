/**
 * The values of one sort that meetings have, row by row. Rows are only ever added: a meeting that
 * changes gets a new row (see ./meeting-table), so that what a row once said can still be asked.
 */
import type { TypedFastBitSet } from 'typedfastbitset'
import { Dictionary } from './dictionary'
import { type Growing, NarrowNumbers, wholeNumbers } from './growing'
import { Postings } from './postings'

export interface Column {
  readonly dictionary: Dictionary
  /** The rows that have at least one of the values: not to be changed. */
  rowsWithAny(values: readonly string[]): TypedFastBitSet
  /** Adds to `counts`, by the number of the value, in how many of `rows` each is. */
  countInto(counts: Uint32Array, rows: ArrayLike<number>): void
  /** The numbers of a row's values, each once. */
  valuesAt(row: number): Numbers
  /**
   * Calls `use` for each row with where its values stand: in `values`, from `begin` up to `end`. For
   * walks over very many rows: nothing is made for any of them.
   */
  eachRow(rows: ArrayLike<number>, use: RowUse): void
}

/** Numbers of values, as wide as there are many of them. */
type Numbers = Uint8Array | Uint16Array | Uint32Array

type RowUse = (values: Numbers, begin: number, end: number, row: number) => void

/** For sorts of which a meeting has one value or none. */
export class SingleColumn implements Column {
  readonly dictionary = new Dictionary()
  readonly #values = new NarrowNumbers()
  readonly #postings = new Postings()

  /** The number of each row's value, of sorts of which every row has one. Read no further than there are rows. */
  get values(): Numbers {
    return this.#values.values
  }

  /** Adds the next row. */
  add(value: string | null): void {
    const number = value === null ? null : this.dictionary.numberFor(value)
    if (number !== null) this.#postings.add(number, this.#values.length)
    this.#values.push(number)
  }

  rowsWithAny(values: readonly string[]): TypedFastBitSet {
    return this.#postings.rowsWithAny(this.dictionary.numbersOf(values))
  }

  countInto(counts: Uint32Array, rows: ArrayLike<number>): void {
    const { values: all, none } = this.#values
    for (let place = 0; place < rows.length; place++) {
      const value = all[rows[place] ?? 0] ?? none
      if (value !== none) counts[value] = (counts[value] ?? 0) + 1
    }
  }

  valuesAt(row: number): Numbers {
    const { values, none } = this.#values
    return values[row] === none ? values.subarray(row, row) : values.subarray(row, row + 1)
  }

  eachRow(rows: ArrayLike<number>, use: RowUse): void {
    const { values: all, none } = this.#values
    for (let place = 0; place < rows.length; place++) {
      const row = rows[place] ?? 0
      use(all, row, all[row] === none ? row : row + 1, row)
    }
  }
}

/** For sorts of which a meeting has any number of values; knows the rows of each value. */
export class ListColumn implements Column {
  readonly dictionary = new Dictionary()
  /** The values of all rows one after the other; those of row n begin at the n-th of `#begins`. */
  readonly #values = new NarrowNumbers()
  readonly #begins = wholeNumbers()
  readonly #postings = new Postings()
  #rows = 0

  /** Adds the next row. */
  add(values: readonly string[]): void {
    this.#addNumbers(values.map((value) => this.dictionary.numberFor(value)))
  }

  /** Adds the next row, by the numbers of its values: few, and some perhaps twice. */
  #addNumbers(numbers: ArrayLike<number>): void {
    if (this.#rows === 0) this.#begins.push(0)
    const begin = this.#values.length
    for (let at = 0; at < numbers.length; at++) {
      const number = numbers[at] ?? 0
      if (this.#isAmong(number, begin)) continue
      this.#values.push(number)
      this.#postings.add(number, this.#rows)
    }
    this.#rows++
    this.#begins.push(this.#values.length)
  }

  #isAmong(number: number, begin: number): boolean {
    for (let at = begin; at < this.#values.length; at++) if (this.#values.values[at] === number) return true
    return false
  }

  /**
   * Tells the values of all rows at once, of none of which any was told before.
   * @param size how many rows there are
   * @param told pairs of a row and its value's number in the dictionary, in any order, some perhaps twice
   */
  fill(size: number, told: { rows: Growing<Uint32Array>; values: Growing<Uint32Array> }): void {
    const ends = new Uint32Array(size + 1)
    for (let at = 0; at < told.rows.length; at++) {
      const row = told.rows.at(at)
      ends[row] = (ends[row] ?? 0) + 1
    }
    for (let row = 0, end = 0; row < size; row++) {
      const begin = end
      end += ends[row] ?? 0
      ends[row] = begin
    }
    const values = new Uint32Array(told.rows.length)
    for (let at = 0; at < told.rows.length; at++) {
      const row = told.rows.at(at)
      const place = ends[row] ?? 0
      values[place] = told.values.at(at)
      ends[row] = place + 1
    }
    for (let row = 0, begin = 0; row < size; row++) {
      const end = ends[row] ?? 0
      this.#addNumbers(values.subarray(begin, end))
      begin = end
    }
  }

  rowsWithAny(values: readonly string[]): TypedFastBitSet {
    return this.#postings.rowsWithAny(this.dictionary.numbersOf(values))
  }

  countInto(counts: Uint32Array, rows: ArrayLike<number>): void {
    const [begins, values] = [this.#begins.values, this.#values.values]
    for (let place = 0; place < rows.length; place++) {
      const row = rows[place] ?? 0
      const end = begins[row + 1] ?? 0
      for (let at = begins[row] ?? 0; at < end; at++) {
        const value = values[at] ?? 0
        counts[value] = (counts[value] ?? 0) + 1
      }
    }
  }

  valuesAt(row: number): Numbers {
    return this.#values.values.subarray(this.#begins.at(row), this.#begins.at(row + 1))
  }

  eachRow(rows: ArrayLike<number>, use: RowUse): void {
    const [begins, values] = [this.#begins.values, this.#values.values]
    for (let place = 0; place < rows.length; place++) {
      const row = rows[place] ?? 0
      use(values, begins[row] ?? 0, begins[row + 1] ?? 0, row)
    }
  }
}
