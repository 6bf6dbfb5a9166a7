/**
 * From which day to which each meeting reaches. Rows that were read together lie in the order of their
 * days: of most blocks of them it is known at once that all their meetings touch some days, or that none does.
 */
import type { TypedFastBitSet } from 'typedfastbitset'
import { signedNumbers } from './growing'
import { noRows } from './postings'

/** The days of a block's meetings: the earliest and the latest on which one begins, and on which one ends. */
type Block = { firstBegin: number; lastBegin: number; firstEnd: number; lastEnd: number }

export class Spans {
  readonly #begins = signedNumbers()
  readonly #ends = signedNumbers()
  readonly #blocks: Block[] = []

  readonly #rowsInBlock: number

  constructor(rowsInBlock = 1_024) {
    this.#rowsInBlock = rowsInBlock
  }

  /** Adds the next row: its first and its last day, counted from 1 January 1970. */
  add(begin: number, end: number): void {
    const block = this.#blocks[Math.floor(this.#begins.length / this.#rowsInBlock)]
    if (block === undefined)
      this.#blocks.push({ firstBegin: begin, lastBegin: begin, firstEnd: end, lastEnd: end })
    else {
      block.firstBegin = Math.min(block.firstBegin, begin)
      block.lastBegin = Math.max(block.lastBegin, begin)
      block.firstEnd = Math.min(block.firstEnd, end)
      block.lastEnd = Math.max(block.lastEnd, end)
    }
    this.#begins.push(begin)
    this.#ends.push(end)
  }

  /** The rows that reach into the days from `first` to `last`. */
  touching(first: number, last: number): TypedFastBitSet {
    const size = this.#begins.length
    const found = noRows(size)
    for (const [number, block] of this.#blocks.entries()) {
      if (block.lastEnd < first || block.firstBegin > last) continue
      const row = number * this.#rowsInBlock
      const beyond = Math.min(row + this.#rowsInBlock, size)
      if (block.firstEnd >= first && block.lastBegin <= last) found.addRange(row, beyond)
      else this.#addTouching(found, { row, beyond }, { first, last })
    }
    return found
  }

  #addTouching(
    found: TypedFastBitSet,
    { row: from, beyond }: { row: number; beyond: number },
    { first, last }: { first: number; last: number },
  ): void {
    const [begins, ends] = [this.#begins.values, this.#ends.values]
    for (let row = from; row < beyond; row++)
      if ((ends[row] ?? 0) >= first && (begins[row] ?? 0) <= last) found.add(row)
  }
}
