/** Strings in the order of their characters, and the place of each among them by its number. */
type Alphabetical = { names: readonly string[]; places: Uint32Array }

/** Strings ⇄ small numbers, in the order in which they were first seen. */
export class Dictionary {
  readonly #numbers = new Map<string, number>()
  readonly #strings: string[] = []
  #alphabetical: Alphabetical = { names: [], places: new Uint32Array(0) }

  get size(): number {
    return this.#strings.length
  }

  /** The number of a string, a new one where it has none yet. */
  numberFor(told: string): number {
    const known = this.#numbers.get(told)
    if (known !== undefined) return known
    const number = this.#strings.length
    // What was cut out of a long text would keep all of it.
    const own = Buffer.from(told).toString()
    this.#numbers.set(own, number)
    this.#strings.push(own)
    return number
  }

  /** The number of a string that was seen; else undefined. */
  numberOf(told: string): number | undefined {
    return this.#numbers.get(told)
  }

  /** The numbers of those strings that were seen. */
  numbersOf(told: readonly string[]): number[] {
    return told.flatMap((one) => this.#numbers.get(one) ?? [])
  }

  /** Throws a RangeError for a number that was never given. */
  stringOf(number: number): string {
    const told = this.#strings[number]
    if (told === undefined) throw new RangeError(`There is no string of number ${number}.`)
    return told
  }

  /** All strings, in the order of their numbers. */
  get strings(): readonly string[] {
    return this.#strings
  }

  /** The strings in the order of their characters, as long as none is added. */
  get alphabetical(): Alphabetical {
    if (this.#alphabetical.names.length !== this.size) {
      const names = this.#strings.toSorted((a, b) => (a < b ? -1 : 1))
      const places = new Uint32Array(names.length)
      for (const [place, name] of names.entries()) places[this.#numbers.get(name) ?? 0] = place
      this.#alphabetical = { names, places }
    }
    return this.#alphabetical
  }
}
