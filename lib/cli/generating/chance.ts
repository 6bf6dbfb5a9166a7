/** Chance that is the same for the same seed, on every machine. */
import { createHash } from 'node:crypto'

export interface Chance {
  /** From 0 to below 1. */
  next(): number
  /** A whole number from 0 to below `below`. */
  below(below: number): number
  /** True once in 1/`probability` times. */
  happens(probability: number): boolean
  /** One of `values`, each as likely as its weight is large. */
  weighted<Value>(values: readonly (readonly [Value, number])[]): Value
  /** One of `values`, the n-th with a weight of about 1/(n + 4): few turn up often, most seldom. */
  skewed<Value>(values: readonly Value[]): Value
  /** One of `values`. */
  one<Value>(values: readonly Value[]): Value
}

/** How much less than twice as often as the second the first of a skewed choice turns up. */
const EVENNESS = 4

/** Chris Doty-Humphrey's sfc32 (PractRand), seeded by a hash of the seed. */
export function chanceOf(seed: string): Chance {
  const bytes = createHash('sha256').update(seed).digest()
  let a = bytes.readInt32LE(0)
  let b = bytes.readInt32LE(4)
  let c = bytes.readInt32LE(8)
  let counter = bytes.readInt32LE(12)
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return (sum >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  const at = <Value>(values: readonly Value[], index: number): Value => {
    const value = values[Math.min(index, values.length - 1)]
    if (value === undefined) throw new Error('There is nothing to choose from.')
    return value
  }
  return {
    next,
    below,
    happens: (probability) => next() < probability,
    one: (values) => at(values, below(values.length)),
    // Sums of 1/n grow as the logarithm: its inverse draws with such weights.
    skewed: (values) =>
      at(values, Math.floor(EVENNESS * (values.length / EVENNESS + 1) ** next() - EVENNESS)),
    weighted: (values) => {
      let rest = next() * values.reduce((sum, [, weight]) => sum + weight, 0)
      const found = values.findIndex(([, weight]) => {
        rest -= weight
        return rest < 0
      })
      return at(values, found === -1 ? values.length - 1 : found)[0]
    },
  }
}
