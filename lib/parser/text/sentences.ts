/** Where sentences end, in Arabic, Persian, Latin and Cyrillic punctuation alike (the text is folded). */
import { isAsciiDigit, isHighSurrogate, isLetterUnit } from './characters'
import type { TextRange } from './fold'
import type { PageLexicon } from './page-lexicon'

type Stops = Pick<PageLexicon, 'abbreviations' | 'shortNames' | 'ordinalStops'>

const letter = (character: string | undefined) => character !== undefined && /\p{L}/u.test(character)
const latin = (character: string | undefined) => character !== undefined && /[a-z]/.test(character)
const digit = (character: string | undefined) => character !== undefined && /\d/.test(character)

function wordBefore(text: string, at: number): string {
  return /[\p{L}\p{M}]+$/u.exec(text.slice(Math.max(0, at - 20), at))?.[0] ?? ''
}

/** One or two figures, and the line goes on: "the 19. round". */
const isOrdinal = (text: string, at: number) =>
  /(?:^|[^\d.,:/-])\d{1,2}$/.test(text.slice(Math.max(0, at - 3), at)) &&
  text[at + 1] === ' ' &&
  letter(text[at + 2])

/** Whether the full stop at an offset ends a sentence: not in a number, address, abbreviation, initial or row of dots. */
function fullStopEnds(text: string, at: number, stops: Stops): boolean {
  const { abbreviations, shortNames, ordinalStops } = stops
  const before = text[at - 1]
  const after = text[at + 1]
  if (before === '.' || after === '.') return false
  if (digit(before) && digit(after)) return false
  if (latin(before) && latin(after)) return false
  if (ordinalStops && digit(before) && isOrdinal(text, at)) return false
  const word = wordBefore(text, at)
  // An initial or abbreviation, unless the line ends with it.
  const joined = text[at - word.length - 1] === "'"
  const named = shortNames.some((name) => text.endsWith(name, at))
  const short = !named && (([...word].length === 1 && !joined) || abbreviations.has(word))
  return !short || after === undefined || after === '\n'
}

/** The quotation marks and brackets that close right after a sentence belong to it. */
function closingAfter(text: string, at: number, end: number): number {
  let next = at
  while (next < end && /["')\]]/.test(text[next] ?? '')) next++
  return next
}

/** Whether a letter or a figure stands in a stretch. */
function saysSomething(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (isLetterUnit(unit) || isAsciiDigit(unit)) return true
    if (isHighSurrogate(unit) && letter(text.slice(at, at + 2))) return true
  }
  return false
}

const EXCLAMATION = 0x21
const QUESTION = 0x3f
const SEMICOLON = 0x3b
const FULL_STOP = 0x2e

/** Marks that always end a sentence. */
const endsAlways = (unit: number) => unit === EXCLAMATION || unit === QUESTION || unit === SEMICOLON

/** Sentences of one line; blanks at their ends are left out, empty ones too. */
export function sentencesOf(text: string, line: TextRange, stops: Stops): TextRange[] {
  const sentences: TextRange[] = []
  let start = line.start
  for (let at = line.start; at < line.end; at++) {
    const unit = text.charCodeAt(at)
    if (endsAlways(unit) || (unit === FULL_STOP && fullStopEnds(text, at, stops))) {
      at = closingAfter(text, at + 1, line.end) - 1
      addSentence(sentences, text, start, at + 1)
      start = at + 1
    }
  }
  addSentence(sentences, text, start, line.end)
  return sentences
}

const BLANK = 0x20

/** Adds what stands between two offsets, without the blanks at its ends, where it says something. */
function addSentence(sentences: TextRange[], text: string, from: number, to: number): void {
  let start = from
  let end = to
  while (start < end && text.charCodeAt(start) === BLANK) start++
  while (end > start && text.charCodeAt(end - 1) === BLANK) end--
  if (end > start && saysSomething(text, start, end)) sentences.push({ start, end })
}
