/** Finds the vocabulary's words in a text: for each token, what begins there. */
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
}

export class Marks {
  private readonly byCategory = new Map<Category, (Mark | undefined)[]>()
  private readonly phrases = new Map<string, (Mark<'phrase'> | undefined)[]>()

  constructor(private readonly length: number) {}

  add(mark: Mark): void {
    const list = mark.category === 'phrase' ? this.phraseList(mark) : this.list(mark.category)
    const known = list[mark.from]
    if (!known || known.to < mark.to || (known.to === mark.to && known.prefix.length > mark.prefix.length))
      list[mark.from] = mark
    else if (known.to === mark.to && known.prefix === mark.prefix) known.values.push(mark.value as never)
  }

  private list(category: Category): (Mark | undefined)[] {
    const known = this.byCategory.get(category)
    if (known) return known
    const list: (Mark | undefined)[] = new Array(this.length)
    this.byCategory.set(category, list)
    return list
  }

  private phraseList(mark: Mark): (Mark | undefined)[] {
    const name = (mark.value as Meanings['phrase']).name
    const known = this.phrases.get(name)
    if (known) return known
    const list: (Mark<'phrase'> | undefined)[] = new Array(this.length)
    this.phrases.set(name, list)
    return list
  }

  /** What of a category begins at a token: the longest. */
  at<C extends Exclude<Category, 'phrase'>>(category: C, token: number): Mark<C> | undefined {
    return this.byCategory.get(category)?.[token] as Mark<C> | undefined
  }

  phrase(name: Meanings['phrase']['name'], token: number): Mark<'phrase'> | undefined {
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

  phrasesWithin(name: Meanings['phrase']['name'], from: number, to: number): Mark<'phrase'>[] {
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
  const ends = new Map(tokens.map((token) => [token.end, token.index + 1]))
  const read = (token: Token, prefix: string, lead = '') => {
    for (const match of vocabulary.trie.matches(folded, token.start + prefix.length, lead)) {
      const exact = ends.get(match.end)
      for (const entry of match.values) {
        if (!mayCarry(entry.category, lead === '' ? prefix : prefix.slice(0, -1))) continue
        const to = exact ?? endWithEnding(entry, match.end)
        if (to === null) continue
        marks.add({ ...entry, values: [entry.value], from: token.index, to, prefix } as Mark)
      }
    }
  }
  const endWithEnding = (entry: Entry, end: number): number | null => {
    const nation = entry.category === 'party' && entry.value.demonym
    if (!nation && !INFLECTED.has(entry.category)) return null
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
