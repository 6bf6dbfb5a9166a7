/**
 * The queue as columns of numbers. As in the archive's own table (lib/archive/index) a row is never
 * changed: an entry that changes gets a new one, and `live` tells which rows stand.
 */
import { TypedFastBitSet } from 'typedfastbitset'
import { ListColumn, SingleColumn } from '@/lib/archive/index/columns'
import { largeNumbers, signedNumbers } from '@/lib/archive/index/growing'
import { merged, placeOf, without } from '@/lib/archive/index/order'
import { RowNumbers } from '@/lib/archive/index/row-numbers'
import { numberOfPermanentId, permanentIdOfNumber } from '@/lib/archive/permanent-id'
import type { QueueCursor } from './filter'
import type { StoredEntry } from './stored-entries'

export class QueueTable {
  readonly reasons = new ListColumn()
  readonly assignees = new SingleColumn()
  /** The meetings' ids, as numbers. */
  readonly ids = largeNumbers()
  /** Priorities below zero, so that what comes first has the least: the order is the timeline's. */
  readonly days = signedNumbers()
  /** The days of filing, counted from 1 January 1970. */
  readonly filed = signedNumbers()
  readonly live = new TypedFastBitSet()
  /** The live rows, the most valuable first, then by their ids. */
  order: Uint32Array = new Uint32Array(0)
  readonly #rowNumbers = new RowNumbers()
  #fresh: number[] = []
  #removed: number[] = []

  get size(): number {
    return this.ids.length
  }

  /** Puts an entry into a row of its own, in place of the one it stood in. Call `settle` when done. */
  put({ id, priority, reasons, assignee, filed }: StoredEntry): void {
    const number = numberOfPermanentId(id)
    const before = this.#rowNumbers.rowOf(number)
    if (before !== null && this.live.has(before)) {
      this.live.remove(before)
      this.#removed.push(before)
    }
    if (priority === 0) return
    const row = this.size
    this.ids.push(number)
    this.days.push(-priority)
    this.filed.push(filed)
    this.reasons.add(reasons)
    this.assignees.add(assignee)
    this.live.add(row)
    this.#rowNumbers.set(number, row)
    this.#fresh.push(row)
  }

  /** Puts what has come since into its order, and takes out what has gone. */
  settle(): void {
    const fresh = Uint32Array.from(this.#fresh.filter((row) => this.live.has(row)))
    this.order = merged(this, without(this, this.order, Uint32Array.from(this.#removed)), fresh)
    this.#fresh = []
    this.#removed = []
  }

  /** Up to `size` entries of some rows beyond a cursor, in their order. */
  from(rows: TypedFastBitSet, cursor: QueueCursor | null, size: number): QueueCursor[] {
    const found: QueueCursor[] = []
    const begin =
      cursor === null ? 0 : placeOf(this, this.order, -cursor.priority, numberOfPermanentId(cursor.id) + 1)
    for (let place = begin; found.length < size && place < this.order.length; place++) {
      const row = this.order[place] ?? 0
      if (rows.has(row))
        found.push({ priority: -this.days.at(row), id: permanentIdOfNumber(this.ids.at(row)) })
    }
    return found
  }

  /** The rows filed in a stretch of days; either side may be open. */
  filedWithin(from: number, to: number): TypedFastBitSet {
    const found = new TypedFastBitSet()
    const filed = this.filed.values
    for (let row = 0; row < this.size; row++) {
      const day = filed[row] ?? 0
      if (day >= from && day <= to) found.add(row)
    }
    return found
  }

  /** The rows that somebody has taken on. */
  taken(): TypedFastBitSet {
    return this.assignees.rowsWithAny(this.assignees.dictionary.strings)
  }
}
