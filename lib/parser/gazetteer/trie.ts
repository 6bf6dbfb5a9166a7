/**
 * Spellings are found whatever blanks, hyphens or joiners an agency put into them: patterns and
 * text are compared letter by letter, and a match must begin and end where a word does.
 */
import { isWordUnit } from '../text/characters'

export interface TrieMatch<T> {
  /** One past the last unit matched. */
  end: number
  values: readonly T[]
}

/** What makes no difference between a pattern and a text. */
export interface Indifference {
  /** Units left out of patterns. */
  inPattern: (unit: number) => boolean
  /** Which of those are passed over inside a match. */
  inText: (unit: number, text: string, at: number) => boolean
}

const BLANK = 0x20
const HYPHEN = 0x2d
const APOSTROPHE = 0x27
const QUOTE = 0x22
const DOT = 0x2e

/** The dot after one letter or two: U.S., J. Smith, St. Petersburg. */
const isInitialsDot = (text: string, at: number) =>
  !isWordUnit(text.charCodeAt(at - 2)) || (at > 2 && !isWordUnit(text.charCodeAt(at - 3)))

/** Blanks, hyphens, apostrophes, quotation marks and the dots of initials inside a spelling make no difference. */
const JOINTS: Indifference = {
  inPattern: (unit) => !isWordUnit(unit),
  inText: (unit, text, at) =>
    unit === BLANK ||
    unit === HYPHEN ||
    unit === APOSTROPHE ||
    unit === QUOTE ||
    (unit === DOT && isInitialsDot(text, at)),
}

/** Every unit counts. */
export const EXACT: Indifference = { inPattern: () => false, inText: () => false }

/** Letters by number; more than all scripts of the lexicons and names have. A power of two. */
const LETTERS = 1024
/** What is known of a node, in one number, since all of it is asked at each step: its own letter, and these bits. */
const OWN_LETTER = LETTERS - 1
const BRANCHES = LETTERS
const ENDS = 2 * LETTERS
const NOWHERE = -1
/** Slots of the table of steps at first; it doubles when three quarters are taken. */
const SLOTS = 4096

/** Steps from node to node by letter: an open-addressed table, since most nodes have one step only. */
class Steps {
  /** A key and beside it where it leads, for each slot. */
  private pairs = new Int32Array(2 * SLOTS)
  private count = 0
  private shift = 32 - Math.log2(SLOTS)

  /** Where in the table a key stands, or would. */
  private placeOf(key: number): number {
    const { pairs } = this
    const last = pairs.length - 1
    let place = 2 * (Math.imul(key, 0x9e3779b1) >>> this.shift)
    while (pairs[place] !== key && pairs[place] !== 0) place = (place + 2) & last
    return place
  }

  get(key: number): number {
    const place = this.placeOf(key)
    return this.pairs[place] === key ? (this.pairs[place + 1] ?? NOWHERE) : NOWHERE
  }

  set(key: number, target: number): void {
    const place = this.placeOf(key)
    this.pairs[place] = key
    this.pairs[place + 1] = target
    this.count++
    if (this.count * 8 > this.pairs.length * 3) this.grow()
  }

  private grow(): void {
    const { pairs } = this
    this.pairs = new Int32Array(2 * pairs.length)
    this.shift--
    for (let place = 0; place < pairs.length; place += 2) {
      const key = pairs[place] ?? 0
      if (key === 0) continue
      const free = this.placeOf(key)
      this.pairs[free] = key
      this.pairs[free + 1] = pairs[place + 1] ?? NOWHERE
    }
  }
}

const NONE: readonly never[] = []

export class Trie<T> {
  /** Each letter's number; 0 for those that no pattern has. */
  private readonly letters = new Uint16Array(0x1_0000)
  private letterCount = 0
  private readonly steps = new Steps()
  /**
   * By node, the letter that leads to the node made next after it (0 where none does), whether other steps lead on, which
   * are looked up in the table, and whether a pattern ends there.
   */
  private nodes = new Uint16Array(SLOTS)
  private readonly values: (T[] | undefined)[] = [undefined]

  constructor(private readonly indifference: Indifference = JOINTS) {}

  private letterOf(unit: number): number {
    const known = this.letters[unit] ?? 0
    if (known !== 0) return known
    this.letterCount++
    if (this.letterCount >= LETTERS) throw new RangeError('The patterns have too many different letters.')
    this.letters[unit] = this.letterCount
    return this.letterCount
  }

  /** `folded`: the pattern as folded text. */
  add(folded: string, value: T): void {
    let node = 0
    for (let at = 0; at < folded.length; at++) {
      const unit = folded.charCodeAt(at)
      if (this.indifference.inPattern(unit)) continue
      const letter = this.letterOf(unit)
      const next = this.step(node, letter)
      node = next === NOWHERE ? this.lead(node, letter) : next
    }
    if (node === 0) return
    const known = this.values[node]
    if (known) known.push(value)
    else {
      this.values[node] = [value]
      this.set(node, ENDS)
    }
  }

  private set(node: number, bits: number): void {
    this.nodes[node] = (this.nodes[node] ?? 0) | bits
  }

  /** Makes a node that a letter leads to. */
  private lead(node: number, letter: number): number {
    const made = this.values.length
    this.values.push(undefined)
    if (made >= this.nodes.length) {
      const { nodes } = this
      this.nodes = new Uint16Array(2 * made)
      this.nodes.set(nodes)
    }
    if (made === node + 1) this.set(node, letter)
    else {
      this.set(node, BRANCHES)
      this.steps.set(node * LETTERS + letter, made)
    }
    return made
  }

  private step(node: number, letter: number): number {
    if (letter === 0) return NOWHERE
    const known = this.nodes[node] ?? 0
    if ((known & OWN_LETTER) === letter) return node + 1
    return (known & BRANCHES) !== 0 ? this.steps.get(node * LETTERS + letter) : NOWHERE
  }

  /**
   * Every pattern that begins at `start`, shortest first; the caller judges where they may end.
   * `lead`: letters of the pattern that the text has swallowed (الأمم in للأمم).
   */
  matches(text: string, start: number, lead = ''): readonly TrieMatch<T>[] {
    let found: TrieMatch<T>[] | null = null
    let node = 0
    for (let at = 0; at < lead.length && node !== NOWHERE; at++)
      node = this.step(node, this.letters[lead.charCodeAt(at)] ?? 0)
    for (let at = start; node !== NOWHERE && at < text.length; at++) {
      const unit = text.charCodeAt(at)
      const letter = this.letters[unit] ?? 0
      if (letter === 0) {
        if (at > start && this.indifference.inText(unit, text, at)) continue
        break
      }
      node = this.step(node, letter)
      if (node === NOWHERE || ((this.nodes[node] ?? 0) & ENDS) === 0) continue
      found ??= []
      found.push({ end: at + 1, values: this.values[node] ?? NONE })
    }
    return found ?? NONE
  }
}
