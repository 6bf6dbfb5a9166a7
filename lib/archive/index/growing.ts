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

type Narrow = Uint8Array | Uint16Array | Uint32Array

/**
 * Whole numbers, each in as few bytes as the greatest of them needs: what is walked through by the
 * hundred thousand is to stay near the processor.
 */
export class NarrowNumbers {
  length = 0
  #values: Narrow = new Uint8Array(16)

  /** What stands where there is no value; it grows with the numbers. */
  get none(): number {
    return 2 ** (8 * this.#values.BYTES_PER_ELEMENT) - 1
  }

  /** @param value null for none */
  push(value: number | null): void {
    if (value !== null && value >= this.none) this.#widen(value)
    if (this.length === this.#values.length) this.#values = copied(this.#values, this.length * 2)
    this.#values[this.length++] = value ?? this.none
  }

  /** The values themselves, with room behind the last one: read no further than `length`. */
  get values(): Narrow {
    return this.#values
  }

  #widen(value: number): void {
    const { none } = this
    const make = value < 0xffff ? Uint16Array : Uint32Array
    this.#values = new make(this.#values)
    for (let at = 0; at < this.length; at++) if (this.#values[at] === none) this.#values[at] = this.none
  }
}

function copied(values: Narrow, length: number): Narrow {
  const grown =
    values instanceof Uint8Array
      ? new Uint8Array(length)
      : values instanceof Uint16Array
        ? new Uint16Array(length)
        : new Uint32Array(length)
  grown.set(values)
  return grown
}
