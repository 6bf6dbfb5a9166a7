/** A folded text in the making, with the way back to the original. */

/** Units made a string of at once: more are too many arguments for one call. */
const AT_ONCE = 4096

/** Units folded so far, each with where its cluster begins and ends: kept from text to text, since most need as much. */
export class Folding {
  private units = new Uint16Array(4096)
  private starts = new Int32Array(4096)
  private ends = new Int32Array(4096)
  private length = 0

  /** The last unit, or one of those before it. */
  last(before = 0): number | undefined {
    return before < this.length ? this.units[this.length - 1 - before] : undefined
  }

  clear(): void {
    this.length = 0
  }

  add(unit: number, start: number, end: number): void {
    if (this.length === this.units.length) this.grow()
    this.units[this.length] = unit
    this.starts[this.length] = start
    this.ends[this.length] = end
    this.length++
  }

  /** Lets the last unit stand for the text up to an offset too. */
  stretch(end: number): void {
    if (this.length > 0) this.ends[this.length - 1] = end
  }

  folded(): string {
    let folded = ''
    for (let from = 0; from < this.length; from += AT_ONCE) {
      const units = this.units.subarray(from, Math.min(this.length, from + AT_ONCE))
      const part: string = Reflect.apply(String.fromCharCode, undefined, units)
      folded += part
    }
    return folded
  }

  offsets(): { starts: Int32Array; ends: Int32Array } {
    return { starts: this.starts.slice(0, this.length), ends: this.ends.slice(0, this.length) }
  }

  private grow(): void {
    const { units, starts, ends } = this
    this.units = new Uint16Array(2 * units.length)
    this.units.set(units)
    this.starts = new Int32Array(2 * starts.length)
    this.starts.set(starts)
    this.ends = new Int32Array(2 * ends.length)
    this.ends.set(ends)
  }
}
