/**
 * Names by how they sound. Of people each word counts, who go by a surname. States and cities are meant by
 * their whole names alone: what sounds like a piece of one (Seri, of Bandar Seri Begawan) may be anything.
 */
import { alike, type Heard, hear } from './alike'
import type { Spelling, Thing } from './lexicon'

/** How many words that were asked for are remembered. */
const KEPT = 5_000

type Named = { thing: Thing; forms: readonly (readonly string[])[] }

type HeardWord = { heard: Heard; things: Set<Thing> }

/** The bits that are set, each by itself. */
function bitsIn(bits: number): number[] {
  const found: number[] = []
  for (let bit = 1; bit <= bits; bit <<= 1) if ((bits & bit) !== 0) found.push(bit)
  return found
}

export class HeardNames {
  /** Each word of a name, and what it may stand for by itself. */
  readonly #words = new Map<string, HeardWord>()
  /** The same by each consonant, as a bit, that they may begin with. */
  readonly #begun = new Map<number, HeardWord[]>()
  /** States and cities of several words, by each form of the first. */
  readonly #longer = new Map<string, Named[]>()
  readonly #alike = new Map<string, readonly string[]>()

  add(thing: Thing, { forms }: Spelling): void {
    const alone = thing.sort === 'official' || forms.length === 1
    for (const word of forms.flat()) {
      if (word.length < 3 || /\d/.test(word)) continue
      const things = (this.#words.get(word) ?? this.#learn(word)).things
      if (alone) things.add(thing)
    }
    if (alone) return
    for (const first of forms[0] ?? [])
      this.#longer.set(first, [...(this.#longer.get(first) ?? []), { thing, forms }])
  }

  #learn(word: string): HeardWord {
    const learnt = { heard: hear(word), things: new Set<Thing>() }
    this.#words.set(word, learnt)
    for (const bit of bitsIn(learnt.heard.first)) {
      const begun = this.#begun.get(bit)
      if (begun) begun.push(learnt)
      else this.#begun.set(bit, [learnt])
    }
    return learnt
  }

  /** Words that begin with a consonant that a word may begin with: no others are alike. */
  #nearTo({ first }: Heard): Set<HeardWord> {
    return new Set(bitsIn(first).flatMap((bit) => this.#begun.get(bit) ?? []))
  }

  /** The words of names that may be this one, otherwise transliterated; in the order of their letters. */
  wordsLike(word: string): readonly string[] {
    const before = this.#alike.get(word)
    if (before) return before
    const heard = hear(word)
    const found =
      heard.firm < 2
        ? []
        : [...this.#nearTo(heard)]
            .flatMap((other) => (alike(heard, other.heard) ? [other.heard.word] : []))
            .sort()
    if (this.#alike.size < KEPT) this.#alike.set(word, found)
    return found
  }

  /** The things that may go by a word like this one. */
  soundingLike(word: string): Thing[] {
    const found = this.wordsLike(word).flatMap((other) => [...(this.#words.get(other)?.things ?? [])])
    return [...new Set(found)]
  }

  /** The states and cities with a name of as many words, each like the one in its place. */
  soundingLikeAll(words: readonly string[]): Thing[] {
    const like = words.map((word) => new Set([word, ...this.wordsLike(word)]))
    const begun = [...(like[0] ?? [])].flatMap((first) => this.#longer.get(first) ?? [])
    const found = begun.filter(
      ({ forms }) =>
        forms.length === words.length && forms.every((own, at) => own.some((form) => like[at]?.has(form))),
    )
    return [...new Set(found.map(({ thing }) => thing))]
  }
}
