/** Tables of words that mean one thing in several languages: any of them, in any form, stands for all. */
import { formsOf, joinedForms, plainWords } from './words'

/** What was found by words of a table, and all names that it has there, word by word. */
type Entry<Meaning> = { meaning: Meaning; names: string[][] }

export class WordTable<Meaning> {
  readonly #entries = new Map<string, Entry<Meaning>>()
  #longest = 0

  /** @param told names with bars between; of two meanings with one name, the first has it */
  add(told: string, meaning: Meaning): void {
    const names = told.split('|').map(plainWords)
    this.#longest = Math.max(this.#longest, ...names.map((name) => name.length))
    for (const name of names)
      for (const key of joinedForms(name.map(formsOf)))
        if (!this.#entries.has(key)) this.#entries.set(key, { meaning, names })
  }

  /** @param words in their one form (./words.ts) */
  find(words: readonly string[]): Entry<Meaning> | null {
    if (words.length > this.#longest) return null
    for (const key of joinedForms(words.map(formsOf))) {
      const entry = this.#entries.get(key)
      if (entry !== undefined) return entry
    }
    return null
  }
}
