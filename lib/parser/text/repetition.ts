/** Finds what stands twice on a page, whatever its paragraphs are. */
import { isWordUnit } from './characters'
import type { TextRange } from './fold'

/** The words of a text as numbers, the same word the same number. */
interface Words {
  starts: number[]
  numbers: number[]
  /** Words of the longest row of which each stood before. */
  familiar: number
}

/** So many words in a row are no coincidence. */
const WINDOW = 8
/** The share of a sentence's words that must have stood before. */
const SHARE = 0.8

function wordsOf(text: string): Words {
  const starts: number[] = []
  const numbers: number[] = []
  const known = new Map<string, number>()
  let familiar = 0
  let row = 0
  for (let at = 0; at < text.length; at++) {
    if (!isWordUnit(text.charCodeAt(at))) continue
    const start = at
    while (isWordUnit(text.charCodeAt(at))) at++
    const word = text.slice(start, at)
    const before = known.get(word)
    const number = before ?? known.size
    if (before === undefined) known.set(word, number)
    row = before === undefined ? 0 : row + 1
    familiar = Math.max(familiar, row)
    starts.push(start)
    numbers.push(number)
  }
  return { starts, numbers, familiar }
}

/**
 * For each range whether the text told it before: a long one by runs of the same words, a short
 * one (a headline) by all its words.
 */
export function findRepetitions(text: string, ranges: readonly TextRange[]): boolean[] {
  const { starts, numbers, familiar } = wordsOf(text)
  // Hardly a text has so many words in a row that all stood before.
  const repeated = familiar < WINDOW ? null : repeatedWords(numbers)
  const whole = new Set<string>()
  return ranges.map((range) => {
    const from = firstFrom(starts, range.start)
    const to = firstFrom(starts, range.end)
    if (to - from < WINDOW) {
      const spelling = numbers.slice(from, to).join(' ')
      const known = to - from > 1 && whole.has(spelling)
      whole.add(spelling)
      return known
    }
    if (!repeated) return false
    let count = 0
    for (let at = from; at < to; at++) count += repeated[at] ?? 0
    return count >= (to - from) * SHARE
  })
}

/** Index of the first word that begins at or after an offset. */
function firstFrom(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? offset) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Spreads the words' numbers, so that runs of other words seldom come to the same sum. */
const FACTOR = 0x9e3779b1

/** For each run of words where one like it first began; runs are told apart word by word. */
class Runs {
  private readonly firstAt = new Map<number, number[]>()

  constructor(private readonly numbers: readonly number[]) {}

  private same(a: number, b: number): boolean {
    for (let step = 0; step < WINDOW; step++)
      if (this.numbers[a + step] !== this.numbers[b + step]) return false
    return true
  }

  /** Where the run at a word stood before; null where it is the first, which is noted. */
  before(at: number): number | null {
    let hash = 0
    for (let step = 0; step < WINDOW; step++) hash = Math.imul(hash ^ (this.numbers[at + step] ?? 0), FACTOR)
    const alike = this.firstAt.get(hash)
    const found = alike?.find((first) => this.same(first, at))
    if (found !== undefined) return found
    if (alike) alike.push(at)
    else this.firstAt.set(hash, [at])
    return null
  }
}

/** 1 for each word in a run of WINDOW words that stood before, not overlapping itself. */
function repeatedWords(numbers: readonly number[]): Uint8Array {
  const repeated = new Uint8Array(numbers.length)
  const runs = new Runs(numbers)
  for (let at = 0; at + WINDOW <= numbers.length; at++) {
    const before = runs.before(at)
    if (before !== null && before + WINDOW <= at) repeated.fill(1, at, at + WINDOW)
  }
  return repeated
}
