/** Finds the vocabulary's words in a text: for each token, what begins there. */
import type { PhraseName } from '../languages/schema'
import { type Token, tokenAt } from '../tokens'
import type { Category, Entry, Meanings } from './entries'
import type { Grammar } from './grammar'
import { type Mark, type MarkedAt, MarkList } from './mark-list'
import type { TrieMatch } from './trie'
import type { Vocabulary } from './vocabulary'

export type { Mark, MarkedAt }

type Lists = { [C in Exclude<Category, 'phrase'>]: MarkList<C> }

/** A bit for each category. */
const BITS: Record<Category, number> = {
  phrase: 1,
  office: 1 << 1,
  field: 1 << 2,
  verb: 1 << 3,
  meeting: 1 << 4,
  manner: 1 << 5,
  session: 1 << 6,
  ordinal: 1 << 7,
  topic: 1 << 8,
  official: 1 << 9,
  party: 1 << 10,
  place: 1 << 11,
  series: 1 << 12,
  stance: 1 << 13,
  feeling: 1 << 14,
  speech: 1 << 15,
  length: 1 << 16,
}

const NONE: readonly never[] = []

export class Marks {
  private readonly lists: Lists = {
    office: new MarkList(),
    field: new MarkList(),
    verb: new MarkList(),
    meeting: new MarkList(),
    manner: new MarkList(),
    session: new MarkList(),
    ordinal: new MarkList(),
    length: new MarkList(),
    topic: new MarkList(),
    official: new MarkList(),
    party: new MarkList(),
    place: new MarkList(),
    series: new MarkList(),
    stance: new MarkList(),
    feeling: new MarkList(),
    speech: new MarkList(),
  }
  private readonly phrases = new Map<PhraseName, MarkList<'phrase'>>()
  /** For each token the phrases that begin there: of the many lists few have one at the same. */
  private readonly phrasesAt: (Mark<'phrase'>[] | undefined)[]
  /** For each token a bit for each category of which something begins there: most words are none of the vocabulary's. */
  private readonly begun: Uint32Array

  constructor(tokens: number) {
    this.begun = new Uint32Array(tokens)
    this.phrasesAt = new Array<Mark<'phrase'>[] | undefined>(tokens).fill(undefined)
  }

  private begin(bit: number, token: number): void {
    this.begun[token] = (this.begun[token] ?? 0) | bit
  }

  /** Marks are added in the order of the tokens they begin at. */
  add<C extends Exclude<Category, 'phrase'>>(category: C, value: Meanings[C], at: MarkedAt, cases = 0): void {
    const list: MarkList<C> = this.lists[category]
    if (list.add(category, value, at, cases) !== null) this.begin(BITS[category], at.from)
  }

  addPhrase(name: PhraseName, at: MarkedAt): void {
    let list = this.phrases.get(name)
    if (!list) {
      list = new MarkList()
      this.phrases.set(name, list)
    }
    const mark = list.add('phrase', { name }, at, 0)
    if (mark === null) return
    this.begin(BITS.phrase, at.from)
    const beside = this.phrasesAt[at.from]
    if (beside) beside.push(mark)
    else this.phrasesAt[at.from] = [mark]
  }

  /**
   * What of a category begins at a token: the longest. Asked here and in `phrase` more often than anything else, a
   * whole number that the engine keeps as a fraction would undo their compiled code each time: hence the `| 0`.
   */
  at<C extends Exclude<Category, 'phrase'>>(category: C, token: number): Mark<C> | undefined {
    const begun = this.begun[token | 0] ?? 0
    if (begun === 0 || (begun & BITS[category]) === 0) return undefined
    const list: MarkList<C> = this.lists[category]
    return list.at(token)
  }

  phrase(name: PhraseName, token: number): Mark<'phrase'> | undefined {
    if (((this.begun[token | 0] ?? 0) & BITS.phrase) === 0) return undefined
    for (const mark of this.phrasesAt[token | 0] ?? []) if (mark.value.name === name) return mark
    return undefined
  }

  /** Whether a phrase of so many tokens at most ends right before a token. */
  phraseBefore(name: PhraseName, token: number, most = 2): boolean {
    for (let length = 1; length <= most; length++)
      if (this.phrase(name, token - length)?.to === token) return true
    return false
  }

  /** All phrases that begin at a token, of whatever list. */
  phrasesFrom(token: number): readonly Mark<'phrase'>[] {
    return this.phrasesAt[token] ?? NONE
  }

  /** Those of a category between two tokens, in order; nested ones left out. */
  within<C extends Exclude<Category, 'phrase'>>(category: C, from: number, to: number): Mark<C>[] {
    const list: MarkList<C> = this.lists[category]
    return list.within(from, to, false)
  }

  phrasesWithin(name: PhraseName, from: number, to: number): Mark<'phrase'>[] {
    return this.phrases.get(name)?.within(from, to, true) ?? []
  }

  /** Whether a phrase stands between two tokens. */
  hasPhrase(name: PhraseName, from: number, to: number): boolean {
    return this.phrases.get(name)?.isWithin(from, to) ?? false
  }
}

/** What names have. */
const PROPER = new Set<Category>(['party', 'place'])

/** Words that take endings and are common; names and verbs stand as listed. */
const INFLECTED = new Set<Category>(['meeting', 'session', 'topic'])

/** Whether what is written on to a word can be written on to one of a category. */
function mayCarry({ toVerbs, article }: Grammar, category: Category, prefix: string): boolean {
  if (prefix === '') return true
  if (category === 'verb' || category === 'stance') return toVerbs.has(prefix)
  if (article === null || (category !== 'official' && category !== 'place')) return true
  return !prefix.includes(article.letters) && !prefix.includes(article.swallowed)
}

/** For each offset at which a token ends the token after it; 0 elsewhere. */
function tokensAfter(folded: string, tokens: readonly Token[]): Int32Array {
  const after = new Int32Array(folded.length + 1)
  for (const token of tokens) after[token.start + token.text.length] = token.index + 1
  // A spelling may hold an apostrophe of its own: Sana'a.
  for (const token of tokens) after[token.end] = token.index + 1
  return after
}

/** Marks every word of the vocabulary in a folded text. */
export function markText(folded: string, tokens: readonly Token[], vocabulary: Vocabulary): Marks {
  const marks = new Marks(tokens.length)
  const { article } = vocabulary.lexicon
  const text: MarkedText = { folded, tokens, vocabulary, after: tokensAfter(folded, tokens) }
  for (const token of tokens) {
    if (token.kind !== 'word' && token.kind !== 'number') continue
    markFrom(marks, text, token, '', '')
    if (token.kind === 'number') continue
    for (const prefix of vocabulary.attachedBy.get(token.text.charCodeAt(0)) ?? []) {
      if (token.text.length <= prefix.length + 1 || !token.text.startsWith(prefix)) continue
      // The article loses its first letter after the preposition: ل + ال is written لل.
      if (article && prefix.endsWith(article.swallowed)) markFrom(marks, text, token, prefix, article.letters)
      markFrom(marks, text, token, prefix, '')
    }
  }
  return marks
}

interface MarkedText {
  folded: string
  tokens: readonly Token[]
  vocabulary: Vocabulary
  /** For each offset at which a token ends the token after it; 0 elsewhere. */
  after: Int32Array
}

/** Marks what begins in a token after what is written on to it. `lead`: letters that it lost to that. */
function markFrom(marks: Marks, text: MarkedText, token: Token, prefix: string, lead: string): void {
  const { folded, tokens, vocabulary, after } = text
  const carried = lead === '' ? prefix : prefix.slice(0, -1)
  const matches = vocabulary.trie.matches(folded, token.start + prefix.length, lead)
  for (const { end, values } of matches) {
    const exact = after[end] ?? 0
    for (const entry of values) {
      if (entry.capital && vocabulary.cased && !token.capital) continue
      if (!mayCarry(vocabulary.lexicon, entry.category, carried)) continue
      const to =
        exact !== 0 ? exact : isOffice(text, entry, token, matches) ? null : pastEnding(text, entry, end)
      if (to === null || (entry.solid && to !== token.index + 1)) continue
      const last = exact === 0 ? tokens[to - 1] : undefined
      const ending = last ? folded.slice(end, last.start + last.text.length) : ''
      entry.mark(marks, { from: token.index, to: pastLastDot(tokens, to), prefix, ending })
    }
  }
}

/** The token after a word that an entry begins and an ending of the language ends; null where none does. */
function pastEnding({ folded, tokens, vocabulary }: MarkedText, entry: Entry, end: number): number | null {
  if (!entry.demonym && !INFLECTED.has(entry.category) && !vocabulary.inflected.has(entry.name)) return null
  const last = tokens[tokenAt(tokens, end)]
  if (!last || last.start >= end || last.kind !== 'word') return null
  // A name that takes an ending is one word, or all its words have capitals: no Samara in "Şam arasında".
  if (entry.category === 'place' && vocabulary.cased && !last.capital) return null
  const ending = folded.slice(end, last.start + last.text.length)
  // Proper names have their endings after an apostrophe: a letter more makes another name (Sudani).
  const proper = PROPER.has(entry.category) && !entry.demonym && vocabulary.cased && last.capital
  if (proper && ending.length < 2) return null
  return vocabulary.endings.has(ending) ? last.index + 1 : null
}

/** "U.S. envoy": the last dot is the abbreviation's. */
function pastLastDot(tokens: readonly Token[], end: number): number {
  const [before, letter, dot] = [tokens[end - 2], tokens[end - 1], tokens[end]]
  const abbreviated = letter?.text.length === 1 && before?.text === '.' && before.end === letter.start
  return abbreviated && dot?.text === '.' && dot.start === letter.end ? end + 1 : end
}

/** "the heads" is spelt as "Russian" with an ending is: an office told exactly is no demonym. */
const isOffice = (
  { after }: MarkedText,
  entry: Entry,
  token: Token,
  matches: readonly TrieMatch<Entry>[],
): boolean =>
  entry.demonym &&
  matches.some(
    ({ end, values }) =>
      (after[end] ?? 0) === token.index + 1 && values.some(({ category }) => category === 'office'),
  )
