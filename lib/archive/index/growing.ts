/** Typed arrays that grow at their end: millions of numbers of which the garbage collector knows nothing. */

type Numbers = Uint32Array | Int32Array | Float64Array

/** Where there is no value. */
export const NONE = 0xffff_ffff

export class Growing<Array extends Numbers> {
  length = 0
  #values: Array
  readonly #make: (length: number) => Array

  constructor(make: (length: number) => Array, expected = 16) {
    this.#make = make
    this.#values = make(expected)
  }

  push(value: number): void {
    if (this.length === this.#values.length) {
      const grown = this.#make(this.length * 2)
      grown.set(this.#values)
      this.#values = grown
    }
    this.#values[this.length++] = value
  }

  /** 0 beyond the end. */
  at(index: number): number {
    return this.#values[index] ?? 0
  }

  set(index: number, value: number): void {
    this.#values[index] = value
  }

  /** The values themselves, with room behind the last one: read no further than `length`. */
  get values(): Array {
    return this.#values
  }
}

export const wholeNumbers = (expected?: number) => new Growing((length) => new Uint32Array(length), expected)
export const signedNumbers = (expected?: number) => new Growing((length) => new Int32Array(length), expected)
export const largeNumbers = (expected?: number) => new Growing((length) => new Float64Array(length), expected)
