/** Of which meetings each source tells: the rows of each, by the number of the source's id (../permanent-id). */
import type { TypedFastBitSet } from 'typedfastbitset'
import { NONE, wholeNumbers } from './growing'
import { RowNumbers } from './row-numbers'

export class Tellings {
  /** Where the last telling of each source stands among all; each leads to the one before it. */
  readonly #lasts = new RowNumbers()
  readonly #rows = wholeNumbers()
  readonly #before = wholeNumbers()

  add(source: number, row: number): void {
    this.#before.push(this.#lasts.rowOf(source) ?? NONE)
    this.#lasts.set(source, this.#rows.length)
    this.#rows.push(row)
  }

  /** The rows of a source, those that stand no more among them. */
  *rowsOf(source: number): Generator<number, void, void> {
    for (let at = this.#lasts.rowOf(source) ?? NONE; at !== NONE; at = this.#before.at(at))
      yield this.#rows.at(at)
  }

  /** Whether a source tells of any of some rows. */
  tellsOfAny(source: number, rows: TypedFastBitSet): boolean {
    for (const row of this.rowsOf(source)) if (rows.has(row)) return true
    return false
  }
}
