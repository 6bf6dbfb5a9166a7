/** Finds the vocabulary's words in a text: for each token, what begins there. */

import type { PhraseName } from '../languages/schema'
import { type Token, tokenAt } from '../tokens'
import type { Category, Entry, Meanings, Vocabulary } from './vocabulary'

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
  /** Cases that the words can stand in, a bit for each; 0 where the language has none. */
  cases: number
}

export interface MarkedAt {
  from: number
  to: number
  prefix: string
}

type Lists = { [C in Exclude<Category, 'phrase'>]: (Mark<C> | undefined)[] }

/** Of two marks on the same word the longer counts, then the one with less written on to it. */
const better = (at: MarkedAt, known: MarkedAt) =>
  known.to < at.to || (known.to === at.to && known.prefix.length > at.prefix.length)

const empty = <C extends Category>(length: number): (Mark<C> | undefined)[] =>
  new Array<Mark<C> | undefined>(length).fill(undefined)

export class Marks {
  private readonly lists: Lists
  private readonly phrases = new Map<PhraseName, (Mark<'phrase'> | undefined)[]>()

  constructor(private readonly length: number) {
    this.lists = {
      office: empty(length),
      field: empty(length),
      verb: empty(length),
      meeting: empty(length),
      manner: empty(length),
      session: empty(length),
      ordinal: empty(length),
      topic: empty(length),
      official: empty(length),
      party: empty(length),
      place: empty(length),
      series: empty(length),
    }
  }

  add<C extends Exclude<Category, 'phrase'>>(category: C, value: Meanings[C], at: MarkedAt, cases = 0): void {
    const list: (Mark<C> | undefined)[] = this.lists[category]
    const known = list[at.from]
    if (!known || better(at, known)) list[at.from] = { category, value, values: [value], cases, ...at }
    else if (known.to === at.to && known.prefix === at.prefix) {
      known.values.push(value)
      known.cases |= cases
    }
  }

  addPhrase(name: PhraseName, at: MarkedAt): void {
    const list = this.phrases.get(name) ?? empty<'phrase'>(this.length)
    this.phrases.set(name, list)
    const known = list[at.from]
    if (!known || better(at, known))
      list[at.from] = { category: 'phrase', value: { name }, values: [{ name }], cases: 0, ...at }
  }

  /** What of a category begins at a token: the longest. */
  at<C extends Exclude<Category, 'phrase'>>(category: C, token: number): Mark<C> | undefined {
    const list: (Mark<C> | undefined)[] = this.lists[category]
    return list[token]
  }

  phrase(name: PhraseName, token: number): Mark<'phrase'> | undefined {
    return this.phrases.get(name)?.[token]
  }

  /** Those of a category between two tokens, in order; nested ones left out. */
  within<C extends Exclude<Category, 'phrase'>>(category: C, from: number, to: number): Mark<C>[] {
    const found: Mark<C>[] = []
    for (let token = from; token < to; token++) {
      const mark = this.at(category, token)
      if (!mark || mark.to > to) continue
      found.push(mark)
      token = mark.to - 1
    }
    return found
  }

  phrasesWithin(name: PhraseName, from: number, to: number): Mark<'phrase'>[] {
    const found: Mark<'phrase'>[] = []
    for (let token = from; token < to; token++) {
      const mark = this.phrase(name, token)
      if (mark && mark.to <= to) found.push(mark)
    }
    return found
  }
}

/** Words that take endings and are common; names and verbs stand as listed. */
const INFLECTED = new Set<Category>(['meeting', 'session', 'topic'])
/** The article loses its first letter after the preposition: ل + ال is written لل. */
const SWALLOWS = 'لل'
const SWALLOWED = 'ال'
const ARTICLED = /ال|لل/

function mayCarry(category: Category, prefix: string): boolean {
  if (prefix === '') return true
  if (category === 'verb') return prefix === 'و' || prefix === 'ف' || prefix === 'ل'
  if (category === 'official' || category === 'place') return !ARTICLED.test(prefix)
  return true
}

/** Marks every word of the vocabulary in a folded text. */
export function markText(folded: string, tokens: readonly Token[], vocabulary: Vocabulary): Marks {
  const marks = new Marks(tokens.length)
  const ends = new Map(tokens.map((token) => [token.start + token.text.length, token.index + 1]))
  // A spelling may hold an apostrophe of its own: Sana'a.
  for (const token of tokens) ends.set(token.end, token.index + 1)
  const read = (token: Token, prefix: string, lead = '') => {
    for (const match of vocabulary.trie.matches(folded, token.start + prefix.length, lead)) {
      const exact = ends.get(match.end)
      for (const entry of match.values) {
        if (!mayCarry(entry.category, lead === '' ? prefix : prefix.slice(0, -1))) continue
        const to = exact ?? endWithEnding(entry, match.end)
        if (to === null) continue
        entry.mark(marks, { from: token.index, to, prefix })
      }
    }
  }
  const endWithEnding = (entry: Entry, end: number): number | null => {
    if (!entry.demonym && !INFLECTED.has(entry.category)) return null
    const last = tokens[tokenAt(tokens, end)]
    if (!last || last.start >= end || last.kind !== 'word') return null
    return vocabulary.endings.has(folded.slice(end, last.end)) ? last.index + 1 : null
  }
  for (const token of tokens) {
    if (token.kind !== 'word' && token.kind !== 'number') continue
    read(token, '')
    if (token.kind === 'word')
      for (const prefix of vocabulary.attached)
        if (token.text.length > prefix.length + 1 && token.text.startsWith(prefix)) {
          if (prefix.endsWith(SWALLOWS)) read(token, prefix, SWALLOWED)
          read(token, prefix)
        }
  }
  return marks
}
