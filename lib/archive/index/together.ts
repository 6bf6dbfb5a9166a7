/**
 * With whom those who turn up most often were together, and at how many live meetings: counted once, and
 * kept true from then on by what comes and goes.
 */
import type { Column } from './columns'

export class Together {
  /** The place of each candidate, by the value's number; -1 for all others. */
  readonly #placeOf: Int32Array
  readonly #width: number
  /** A row of counts a candidate: at how many meetings each other one was with them. */
  readonly #counts: Uint32Array
  /** With how many others each candidate was. */
  readonly #others: Uint32Array

  /**
   * @param candidates numbers of values in the column's dictionary, some hundreds at most
   * @param rows the live rows
   */
  constructor(
    readonly column: Column,
    candidates: readonly number[],
    rows: ArrayLike<number>,
  ) {
    this.#width = column.dictionary.size
    this.#placeOf = new Int32Array(this.#width).fill(-1)
    for (const [place, number] of candidates.entries()) this.#placeOf[number] = place
    this.#counts = new Uint32Array(candidates.length * this.#width)
    this.#others = new Uint32Array(candidates.length)
    this.count(rows, 1)
  }

  /** Counts rows that have come, or that have gone. */
  count(rows: ArrayLike<number>, by: 1 | -1): void {
    this.column.eachRow(rows, (values, begin, end) => {
      if (end - begin < 2) return
      for (let at = begin; at < end; at++) {
        const place = this.#placeOf[values[at] ?? 0] ?? -1
        if (place < 0) continue
        for (let other = begin; other < end; other++)
          if (other !== at) this.#meet(place, values[other] ?? 0, by)
      }
    })
  }

  #meet(place: number, other: number, by: 1 | -1): void {
    const cell = place * this.#width + other
    const before = this.#counts[cell] ?? 0
    this.#counts[cell] = before + by
    if (before === 0 || before + by === 0) this.#others[place] = (this.#others[place] ?? 0) + by
  }

  /** With how many others somebody was; null for who is no candidate, or where others have come to be known. */
  othersOf(number: number): number | null {
    const place = this.#placeOf[number] ?? -1
    return place < 0 || this.column.dictionary.size !== this.#width ? null : (this.#others[place] ?? 0)
  }
}
