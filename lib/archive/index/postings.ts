/** The rows of each value of a column, by the value's number: as lists, and of frequent values as bits. */
import { TypedFastBitSet } from 'typedfastbitset'
import { type Growing, wholeNumbers } from './growing'

/** A value that more than one row in so many has is asked for as bits: they take less room than its list. */
const FREQUENT = 32

type Bits = { rows: TypedFastBitSet; listed: number }

export class Postings {
  readonly #rowsOf: Growing<Uint32Array>[] = []
  /** Made when first asked for; what has been listed since is added when they are asked for again. */
  readonly #bitsOf = new Map<number, Bits>()
  #size = 0

  /** Says that a row, no earlier than any before it, has a value. */
  add(value: number, row: number): void {
    const rows = this.#rowsOf[value] ?? wholeNumbers()
    this.#rowsOf[value] = rows
    rows.push(row)
    this.#size = row + 1
  }

  /** The rows that have any of the values: kept for whoever asks next, and not to be changed. */
  rowsWithAny(values: readonly number[]): TypedFastBitSet {
    const known = [...new Set(values)].flatMap((value) => {
      const rows = this.#rowsOf[value]
      return rows === undefined ? [] : [{ value, rows }]
    })
    const [first, ...others] = known
    if (first !== undefined && others.length === 0 && this.#isFrequent(first.rows))
      return this.#frequent(first.value, first.rows)
    const found = noRows(this.#size)
    for (const { value, rows } of known) {
      if (this.#isFrequent(rows)) found.union(this.#frequent(value, rows))
      else addRows(found, rows, 0)
    }
    return found
  }

  #isFrequent(rows: Growing<Uint32Array>): boolean {
    return rows.length * FREQUENT > this.#size
  }

  #frequent(value: number, rows: Growing<Uint32Array>): TypedFastBitSet {
    const bits = this.#bitsOf.get(value) ?? { rows: noRows(this.#size), listed: 0 }
    this.#bitsOf.set(value, bits)
    addRows(bits.rows, rows, bits.listed)
    bits.listed = rows.length
    return bits.rows
  }
}

/** Room for rows up to `size`, and no more: a set that grows by itself takes twice as much, all of which is walked. */
export function noRows(size: number): TypedFastBitSet {
  return TypedFastBitSet.fromWords(new Uint32Array((size >>> 5) + 1))
}

/** Adds the rows of a list from a place in it on. */
function addRows(bits: TypedFastBitSet, { values, length }: Growing<Uint32Array>, from: number): void {
  if (from >= length) return
  bits.resize(values[length - 1] ?? 0)
  for (let place = from; place < length; place++) bits.add(values[place] ?? 0)
}
