/**
 * One form for every spelling of a word, with the way back: matching works on the folded text,
 * evidence quotes the original. Registry, search and parser fold alike, so that what one finds
 * the others find.
 */
import { clusterEnd } from './clusters'
import { BLANK, isAfterHe, YE } from './ezafe'
import { Folding } from './folding'

/** A stretch of text: `start` is the first UTF-16 unit, `end` one past the last. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

export interface FoldedText {
  readonly original: string
  readonly folded: string
  /** From folded offsets to UTF-16 offsets of the original; a folded range that is not empty maps to one that is not empty. */
  span(start: number, end: number): TextRange
  /** From folded offsets to code-point offsets of the original, which drafts and Postgres count in. */
  codePointSpan(start: number, end: number): TextRange
  /** The original words of a folded range. */
  quote(start: number, end: number): string
  /** The UTF-16 offset of the original where the folded unit at an offset begins. */
  originalOffset(at: number): number
  /** The folded offset of the first folded character at or after a UTF-16 offset of the original. */
  foldedOffset(originalOffset: number): number
}

const LETTERS = new Map<string, string>([
  ['ي', 'ی'],
  ['ى', 'ی'],
  ['ې', 'ی'],
  ['ے', 'ی'],
  ['ۍ', 'ی'],
  ['ك', 'ک'],
  ['ڪ', 'ک'],
  ['ة', 'ه'],
  ['ە', 'ه'],
  ['ہ', 'ه'],
  ['ھ', 'ه'],
  ['ۃ', 'ه'],
  ['ٱ', 'ا'],
  ['ٵ', 'ا'],
  ['ٲ', 'ا'],
  ['ٳ', 'ا'],
  ['ı', 'i'],
  ['،', ','],
  ['؛', ';'],
  ['؟', '?'],
  ['٪', '%'],
  ['٫', '.'],
  ['٬', ','],
  ['⁄', '/'],
  ['۔', '.'],
])

const DOUBLE_QUOTES = /[“”„‟«»‹›＂″〝〞❝❞]/u
const SINGLE_QUOTES = /[‘’‚‛′`´ʼʹ＇]/u
const DASHES = /[‐‑‒–—―−﹘﹣－]/u
const LINE_ENDS = /^(?:\r\n|[\n\r\v\f\u0085\u2028\u2029])$/u
const INVISIBLE = /[\p{Cc}\p{Cf}\p{M}]/gu
const TATWEEL = 'ـ'
const TATWEEL_UNIT = TATWEEL.charCodeAt(0)
/** Й is a letter of its own in Russian, not an И with an ornament. */
const SHORT_I = 'й'

function foldDigit(character: string): string {
  const code = character.charCodeAt(0)
  if (code >= 0x0660 && code <= 0x0669) return String(code - 0x0660)
  if (code >= 0x06f0 && code <= 0x06f9) return String(code - 0x06f0)
  return character
}

function foldCharacter(character: string): string {
  if (DOUBLE_QUOTES.test(character)) return '"'
  if (SINGLE_QUOTES.test(character)) return "'"
  if (DASHES.test(character)) return '-'
  return LETTERS.get(character) ?? foldDigit(character)
}

/** Letters, digits and punctuation of one cluster in their one form; '' where nothing is left to see. */
function foldVisible(cluster: string): string {
  const quoteOrDash = foldCharacter(cluster)
  if (quoteOrDash !== cluster) return quoteOrDash
  let folded = ''
  for (const character of cluster.normalize('NFKC').toLowerCase().normalize('NFC')) {
    if (character === SHORT_I) folded += SHORT_I
    else for (const part of character.normalize('NFKD').replace(INVISIBLE, '')) folded += foldCharacter(part)
  }
  return folded.replaceAll(TATWEEL, '').replace(/\p{Zs}+/gu, ' ')
}

/** A text has few different clusters: each is folded once. */
const foldedClusters = new Map<string, string>()

function foldCluster(cluster: string): string {
  const known = foldedClusters.get(cluster)
  if (known !== undefined) return known
  const folded = foldAfresh(cluster)
  if (foldedClusters.size < 10_000) foldedClusters.set(cluster, folded)
  return folded
}

/** Folding until nothing changes: a compatibility form may itself need folding. */
function foldAfresh(cluster: string): string {
  if (LINE_ENDS.test(cluster)) return '\n'
  if (/^[\t\p{Zs}]/u.test(cluster)) return ' '
  let folded = foldVisible(cluster)
  for (let again = foldVisible(folded); again !== folded; again = foldVisible(folded)) folded = again
  return folded
}

/** The same for characters of one unit, which nearly all are. */
const foldedUnits: (string | undefined)[] = new Array<string | undefined>(0x1_0000)

function foldAt(original: string, start: number, end: number): string {
  if (end > start + 1) return foldCluster(original.slice(start, end))
  const unit = original.charCodeAt(start)
  const known = foldedUnits[unit]
  if (known !== undefined) return known
  const folded = foldAfresh(original.charAt(start))
  foldedUnits[unit] = folded
  return folded
}

const isBlank = (character: string | undefined) => character === undefined || /[\s\p{Zs}]/u.test(character)

/** A tatweel with blanks on both sides was typed for a dash ("جوان ـ دبیر"). */
function isTatweelDash(original: string, index: number): boolean {
  return original[index] === TATWEEL && isBlank(original[index - 1]) && isBlank(original[index + 1])
}

/** Whether a word ends at an offset: what is not seen is passed over, so that folding twice folds no further. */
function endsWord(original: string, offset: number): boolean {
  let end = offset
  for (let start = offset; start < original.length; start = end) {
    end = clusterEnd(original, start)
    const image = foldAt(original, start, end)
    if (image !== '') return !/^[\p{L}\p{N}]/u.test(image)
  }
  return true
}

const workbench = new Folding()

/** Folds a text; what came of it stands in the folding until the next. */
function foldWithMap(original: string): Folding {
  workbench.clear()
  let afterBlank = false
  let end = 0
  for (let start = 0; start < original.length; start = end) {
    end = clusterEnd(original, start)
    const tatweel = original.charCodeAt(start) === TATWEEL_UNIT
    const image = tatweel && isTatweelDash(original, start) ? '-' : foldAt(original, start, end)
    // A tatweel only lengthens the letter before it: words shown end with it, not before.
    if (tatweel && image === '') workbench.stretch(end)
    if (image === YE && isAfterHe(workbench, original, start) && endsWord(original, end)) {
      workbench.stretch(end)
      continue
    }
    for (let at = 0; at < image.length; at++) {
      const unit = image.charCodeAt(at)
      const blank = unit === BLANK
      if (blank && afterBlank) {
        workbench.stretch(end)
        continue
      }
      afterBlank = blank
      workbench.add(unit, start, end)
    }
  }
  return workbench
}

/** Counts code points before a UTF-16 offset; identity where there are no astral characters. */
function codePointCounter(original: string): (offset: number) => number {
  if (!/[\u{10000}-\u{10ffff}]/u.test(original)) return (offset) => offset
  const counts = new Uint32Array(original.length + 1)
  let count = 0
  let index = 0
  for (const character of original) {
    for (let unit = 0; unit < character.length; unit++) counts[index++] = count
    count++
  }
  counts[original.length] = count
  return (offset) => counts[Math.min(offset, original.length)] ?? count
}

/**
 * Folds a text: Persian and Arabic letters, digits, quotes, dashes and blanks to one form each,
 * diacritics, tatweel, bidi controls and ZWNJ away, case folded; line ends stay (as `\n`), runs of
 * blanks become one. Idempotent. Words that agencies write with or without a blank (گفت‌وگو) are
 * the lexicon's matter.
 */
export function foldText(original: string): FoldedText {
  const folding = foldWithMap(original)
  const folded = folding.folded()
  const { starts, ends } = folding.offsets()
  const count = codePointCounter(original)
  const span = (start: number, end: number): TextRange => {
    if (end <= start) {
      const at = starts[start] ?? original.length
      return { start: at, end: at }
    }
    return { start: starts[start] ?? original.length, end: ends[end - 1] ?? original.length }
  }
  return {
    original,
    folded,
    span,
    originalOffset: (at) => starts[at] ?? original.length,
    codePointSpan(start, end) {
      const range = span(start, end)
      return { start: count(range.start), end: count(range.end) }
    },
    quote(start, end) {
      const range = span(start, end)
      return original.slice(range.start, range.end)
    },
    foldedOffset(originalOffset) {
      let low = 0
      let high = ends.length
      while (low < high) {
        const middle = (low + high) >> 1
        if ((ends[middle] ?? 0) <= originalOffset) low = middle + 1
        else high = middle
      }
      return low
    },
  }
}

/** The registry's names are folded for each language: once is enough. */
const foldedSpellings = new Map<string, string>()

/** The same folding for names, lexicon entries and search: one line, no blanks at the ends. */
export function foldSpelling(spelling: string): string {
  const known = foldedSpellings.get(spelling)
  if (known !== undefined) return known
  const folded = foldWithMap(spelling).folded().replace(/\s+/gu, ' ').trim()
  if (foldedSpellings.size < 100_000) foldedSpellings.set(spelling, folded)
  return folded
}
