/**
 * The row of each permanent id, by the id's number (../permanent-id): a hash table of typed arrays in
 * place of a Map of a million strings.
 */
import { largeNumbers, NONE, wholeNumbers } from './growing'

/** The row that each id stands in, or stood in last. */
export class RowNumbers {
  #slots = new Uint32Array(1024).fill(NONE)
  readonly #ids = largeNumbers()
  readonly #rows = wholeNumbers()

  /** The row of an id's number; null where it never had one. */
  rowOf(id: number): number | null {
    const entry = this.#slots[this.#slotOf(id)] ?? NONE
    return entry === NONE ? null : this.#rows.at(entry)
  }

  set(id: number, row: number): void {
    const slot = this.#slotOf(id)
    const entry = this.#slots[slot] ?? NONE
    if (entry !== NONE) {
      this.#rows.set(entry, row)
      return
    }
    this.#slots[slot] = this.#ids.length
    this.#ids.push(id)
    this.#rows.push(row)
    if (this.#ids.length * 2 > this.#slots.length) this.#grow()
  }

  /** The slot that holds an id, or the empty one where it would be put. */
  #slotOf(id: number): number {
    const mask = this.#slots.length - 1
    // The low bits of a permanent id are as random as the others.
    let slot = (id % 0x1_0000_0000) & mask
    for (;;) {
      const entry = this.#slots[slot] ?? NONE
      if (entry === NONE || this.#ids.at(entry) === id) return slot
      slot = (slot + 1) & mask
    }
  }

  #grow(): void {
    this.#slots = new Uint32Array(this.#slots.length * 2).fill(NONE)
    for (let entry = 0; entry < this.#ids.length; entry++)
      this.#slots[this.#slotOf(this.#ids.at(entry))] = entry
  }
}
