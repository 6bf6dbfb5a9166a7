/** Strings ⇄ small numbers, in the order in which they were first seen. */
export class Dictionary {
  readonly #numbers = new Map<string, number>()
  readonly #strings: string[] = []

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
}
