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

  /** The rows that have any of the values: the caller's own, to be changed at will. */
  rowsWithAny(values: readonly number[]): TypedFastBitSet {
    const found = new TypedFastBitSet()
    for (const value of new Set(values)) {
      const rows = this.#rowsOf[value]
      if (rows === undefined) continue
      if (rows.length * FREQUENT > this.#size) found.union(this.#frequent(value, rows))
      else addRows(found, rows, 0)
    }
    return found
  }

  #frequent(value: number, rows: Growing<Uint32Array>): TypedFastBitSet {
    const bits = this.#bitsOf.get(value) ?? { rows: new TypedFastBitSet(), listed: 0 }
    this.#bitsOf.set(value, bits)
    addRows(bits.rows, rows, bits.listed)
    bits.listed = rows.length
    return bits.rows
  }
}

/** Adds the rows of a list from a place in it on. */
function addRows(bits: TypedFastBitSet, { values, length }: Growing<Uint32Array>, from: number): void {
  if (from >= length) return
  bits.resize(values[length - 1] ?? 0)
  for (let place = from; place < length; place++) bits.add(values[place] ?? 0)
}
