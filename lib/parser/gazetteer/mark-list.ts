/** A word of the vocabulary found in a text, and those of one category in the order they stand in. */
import type { Category, Meanings } from './entries'

export interface Mark<C extends Category = Category> {
  category: C
  value: Meanings[C]
  /** All values of this category with the same words (a spelling that two officials share). */
  values: Meanings[C][]
  /** Token indices: first, one past the last. */
  from: number
  to: number
  /** What was written on to its first word: و, بال. */
  prefix: string
  /** What its last word has beyond the entry: an ending of the language's. */
  ending: string
  /** Cases that the words can stand in, a bit for each; 0 where the language has none. */
  cases: number
}

/** A verb that tells something else here than its words do alone. `from`: where it begins with what helps it. */
export function verbAs(
  { category, value: told, from: begins, to, prefix, ending, cases }: Mark<'verb'>,
  changes: Partial<Meanings['verb']>,
  from = begins,
): Mark<'verb'> {
  const value = { ...told, ...changes }
  return { category, value, values: [value], from, to, prefix, ending, cases }
}

export interface MarkedAt {
  from: number
  to: number
  prefix: string
  ending: string
}

/** Letters that are no part of the entry itself. */
const added = ({ prefix, ending }: MarkedAt) => prefix.length + ending.length

/** Of two marks on the same word the longer counts, then the one with less written on to it. */
const better = (at: MarkedAt, known: MarkedAt) =>
  known.to < at.to || (known.to === at.to && added(known) > added(at))

/** The marks of one category, in order of the tokens they begin at. */
export class MarkList<C extends Category> {
  private readonly marks: Mark<C>[] = []

  /** Adds a mark at the last token at which one was added or after it; the mark where it is the first there. */
  add(category: C, value: Meanings[C], at: MarkedAt, cases: number): Mark<C> | null {
    const { from, to, prefix, ending } = at
    const known = this.marks[this.marks.length - 1]
    if (known?.from !== from) {
      const mark = { category, value, values: [value], from, to, prefix, ending, cases }
      this.marks.push(mark)
      return mark
    }
    if (better(at, known)) {
      known.value = value
      known.values = [value]
      known.to = to
      known.prefix = prefix
      known.ending = ending
      known.cases = cases
    } else if (known.to === to && known.prefix === prefix && known.ending === ending) {
      known.values.push(value)
      known.cases |= cases
    }
    return null
  }

  at(token: number): Mark<C> | undefined {
    const mark = this.marks[this.indexFrom(token)]
    return mark?.from === token ? mark : undefined
  }

  /** Those that lie between two tokens; `nested`: also those inside another. */
  within(from: number, to: number, nested: boolean): Mark<C>[] {
    const found: Mark<C>[] = []
    let end = from
    for (let index = this.indexFrom(from); index < this.marks.length; index++) {
      const mark = this.marks[index]
      if (!mark || mark.from >= to) break
      if (mark.to > to || (!nested && mark.from < end)) continue
      found.push(mark)
      end = mark.to
    }
    return found
  }

  /** Whether one lies between two tokens. */
  isWithin(from: number, to: number): boolean {
    for (let index = this.indexFrom(from); index < this.marks.length; index++) {
      const mark = this.marks[index]
      if (!mark || mark.from >= to) return false
      if (mark.to <= to) return true
    }
    return false
  }

  private indexFrom(token: number): number {
    let low = 0
    let high = this.marks.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.marks[middle]?.from ?? token) < token) low = middle + 1
      else high = middle
    }
    return low
  }
}
