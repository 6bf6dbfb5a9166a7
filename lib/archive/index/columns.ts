/**
 * The values of one sort that meetings have, row by row. Rows are only ever added: a meeting that
 * changes gets a new row (see ./meeting-table), so that what a row once said can still be asked.
 */
import { TypedFastBitSet } from 'typedfastbitset'
import { Dictionary } from './dictionary'
import { NONE, wholeNumbers } from './growing'

export interface Column {
  readonly dictionary: Dictionary
  /** Adds the next row. */
  add(values: readonly string[]): void
  /** The rows that have at least one of the values. */
  rowsWithAny(values: readonly string[]): TypedFastBitSet
  /** Adds to `counts`, by the number of the value, in how many of `rows` each is. */
  countInto(counts: Uint32Array, rows: ArrayLike<number>): void
  /** The numbers of a row's values, each once. */
  valuesAt(row: number): Uint32Array
  /**
   * Calls `use` for each row with where its values stand: in `values`, from `begin` up to `end`. For
   * walks over very many rows: nothing is made for any of them.
   */
  eachRow(rows: ArrayLike<number>, use: RowUse): void
}

type RowUse = (values: Uint32Array, begin: number, end: number, row: number) => void

/** For sorts of which a meeting has one value or none. */
export class SingleColumn implements Column {
  readonly dictionary: Dictionary
  readonly #values = wholeNumbers()

  constructor(known: readonly string[] = []) {
    this.dictionary = new Dictionary(known)
  }

  /** The number of each row's value; `NONE` where it has none. Read no further than there are rows. */
  get values(): Uint32Array {
    return this.#values.values
  }

  add([value]: readonly string[]): void {
    this.#values.push(value === undefined ? NONE : this.dictionary.numberFor(value))
  }

  rowsWithAny(values: readonly string[]): TypedFastBitSet {
    const found = new TypedFastBitSet()
    const wanted = new Set(values.map((value) => this.dictionary.numberOf(value) ?? NONE))
    wanted.delete(NONE)
    const { values: all, length } = this.#values
    if (length > 0) found.resize(length)
    for (const one of wanted) for (let row = 0; row < length; row++) if (all[row] === one) found.add(row)
    return found
  }

  countInto(counts: Uint32Array, rows: ArrayLike<number>): void {
    const all = this.#values.values
    for (let place = 0; place < rows.length; place++) {
      const value = all[rows[place] ?? 0] ?? NONE
      if (value !== NONE) counts[value] = (counts[value] ?? 0) + 1
    }
  }

  valuesAt(row: number): Uint32Array {
    const value = this.#values.at(row)
    return value === NONE ? new Uint32Array(0) : Uint32Array.of(value)
  }

  eachRow(rows: ArrayLike<number>, use: RowUse): void {
    const all = this.#values.values
    for (let place = 0; place < rows.length; place++) {
      const row = rows[place] ?? 0
      use(all, row, all[row] === NONE ? row : row + 1, row)
    }
  }
}

/** For sorts of which a meeting has any number of values; knows the rows of each value. */
export class ListColumn implements Column {
  readonly dictionary = new Dictionary()
  /** The values of all rows one after the other; those of row n begin at the n-th of `#begins`. */
  readonly #values = wholeNumbers()
  readonly #begins = wholeNumbers()
  readonly #rowsOf: ReturnType<typeof wholeNumbers>[] = []
  #rows = 0

  add(values: readonly string[]): void {
    if (this.#rows === 0) this.#begins.push(0)
    for (const value of new Set(values)) {
      const number = this.dictionary.numberFor(value)
      this.#values.push(number)
      const rows = this.#rowsOf[number] ?? wholeNumbers()
      this.#rowsOf[number] = rows
      rows.push(this.#rows)
    }
    this.#rows++
    this.#begins.push(this.#values.length)
  }

  rowsWithAny(values: readonly string[]): TypedFastBitSet {
    const found = new TypedFastBitSet()
    for (const value of values) {
      const rows = this.#rowsOf[this.dictionary.numberOf(value) ?? NONE]
      if (rows === undefined) continue
      found.resize(rows.at(rows.length - 1))
      for (let place = 0; place < rows.length; place++) found.add(rows.at(place))
    }
    return found
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

  valuesAt(row: number): Uint32Array {
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
