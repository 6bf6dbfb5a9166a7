/** Finds what stands twice on a page, whatever its paragraphs are. */
import type { TextRange } from './fold'

interface Word extends TextRange {
  readonly text: string
}

/** So many words in a row are no coincidence. */
const WINDOW = 8
/** The share of a sentence's words that must have stood before. */
const SHARE = 0.8

/**
 * For each range whether the text told it before: a long one by runs of the same words, a short
 * one (a headline) by all its words.
 */
export function findRepetitions(text: string, ranges: readonly TextRange[]): boolean[] {
  const words: Word[] = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
  const repeated = repeatedWords(words)
  const whole = new Set<string>()
  return ranges.map((range) => {
    const from = firstFrom(words, range.start)
    const inside = words.slice(from, firstFrom(words, range.end))
    const spelling = inside.map((word) => word.text).join(' ')
    const known = inside.length > 1 && whole.has(spelling)
    whole.add(spelling)
    if (known || inside.length < WINDOW) return known
    const count = inside.filter((_, index) => repeated[from + index]).length
    return count >= inside.length * SHARE
  })
}

/** Index of the first word that begins at or after an offset. */
function firstFrom(words: readonly Word[], offset: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.start ?? offset) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Marks each word in a run of WINDOW words that stood before, not overlapping itself. */
function repeatedWords(words: readonly Word[]): boolean[] {
  const firstAt = new Map<string, number>()
  const repeated = words.map(() => false)
  for (let at = 0; at + WINDOW <= words.length; at++) {
    const run = words
      .slice(at, at + WINDOW)
      .map((word) => word.text)
      .join(' ')
    const before = firstAt.get(run)
    if (before === undefined) firstAt.set(run, at)
    else if (before + WINDOW <= at) repeated.fill(true, at, at + WINDOW)
  }
  return repeated
}
