/** Which values most meetings have. */
import type { Dictionary } from './dictionary'

/** A value (a slug, or a session's id), and how many meetings of a selection have it. */
export type ValueCount = { value: string; count: number }

export class Ranks {
  /**
   * A number for each value that occurs, the greatest for that of the most meetings, among equals for
   * that of the first name.
   */
  readonly #ranks: Float64Array
  readonly #names: readonly string[]

  /** @param counts how many meetings have each value, by its number in the dictionary */
  constructor(counts: Uint32Array, dictionary: Dictionary) {
    const { names, places } = dictionary.alphabetical
    const ranks = new Float64Array(counts.length)
    let found = 0
    for (let number = 0; number < counts.length; number++) {
      const count = counts[number] ?? 0
      if (count > 0) ranks[found++] = count * names.length + (names.length - 1 - (places[number] ?? 0))
    }
    this.#ranks = ranks.subarray(0, found)
    this.#names = names
  }

  /** How many values occur. */
  get count(): number {
    return this.#ranks.length
  }

  /** Up to `most` of the most frequent values, the most frequent first. */
  foremost(most: number): ValueCount[] {
    const names = this.#names
    return Array.from(greatest(this.#ranks, most), (rank) => {
      const count = Math.floor(rank / names.length)
      return { value: names[names.length - 1 - (rank - count * names.length)] ?? '', count }
    })
  }
}

/** The greatest of some numbers, no two of which are the same, the greatest first: up to `most` of them. */
function greatest(numbers: Float64Array, most: number): Float64Array {
  if (2 * most >= numbers.length) return numbers.toSorted().reverse().subarray(0, most)
  const found = new Float64Array(2 * most)
  let [count, least] = [0, Number.NEGATIVE_INFINITY]
  for (const number of numbers) {
    if (number <= least) continue
    found[count++] = number
    if (count < found.length) continue
    found.sort().copyWithin(0, most)
    count = most
    least = found[0] ?? least
  }
  return found.subarray(0, count).sort().reverse().subarray(0, most)
}
