/**
 * A page cut into sentences, each with the part it plays: the dispatch, its headlines, what stands
 * around it (comment forms, related news, shares), and what it tells a second time.
 */
import { isHighSurrogate, isWordUnit } from './characters'
import type { FoldedText, TextRange } from './fold'
import type { PageLexicon } from './page-lexicon'
import { findRepetitions } from './repetition'
import { sentencesOf } from './sentences'

/** `repeated`: told before on the page, so that what it tells is told once. */
export type SegmentRole = 'headline' | 'body' | 'furniture' | 'repeated'

export interface Segment extends TextRange {
  readonly role: SegmentRole
  /** Number of its line, from 0; lines are paragraphs on most pages. */
  readonly paragraph: number
}

export interface Segments {
  /** All sentences, in reading order, folded offsets; together they hold every word of the text. */
  readonly sentences: readonly Segment[]
  /** The headline, where the page has one. */
  readonly title: TextRange | null
}

interface Line extends TextRange {
  readonly number: number
  readonly text: string
  readonly words: number
  /** A paragraph of running text: long, or a full sentence. */
  readonly running: boolean
}

type LineRole = 'headline' | 'body' | 'furniture'

/** Words from which a line is running text without a full stop, and with one. */
const RUNNING_WORDS = 18
const RUNNING_SENTENCE = 5
/** Fewer words make no headline. */
const HEADLINE_WORDS = 4
/** Lines that say where something else begins are short. */
const LONGEST_CUE = 10
/** A full sentence of so many words ends a list of related news. */
const SENTENCE_WORDS = 9

const WORD = /^[\p{L}\p{N}]/u

const bare = (text: string) => text.replace(/^[\s•*·▪-]+/u, '').replaceAll(' ', '')

/** Runs of letters and numbers, of characters of two units too. */
function countWords(text: string): number {
  let words = 0
  let inside = false
  for (let at = 0; at < text.length; at++) {
    const wide = isHighSurrogate(text.charCodeAt(at)) && (text.codePointAt(at) ?? 0) > 0xffff
    const word = wide ? WORD.test(text.slice(at, at + 2)) : isWordUnit(text.charCodeAt(at))
    if (word && !inside) words++
    inside = word
    if (wide) at++
  }
  return words
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const piece of text.split('\n')) {
    const words = countWords(piece)
    const stopped = /[.!]["')\]]*\s*(?:\([^()]*\)\s*)?$/u.test(piece) && !/\.\.\s*$/u.test(piece)
    const running = words >= RUNNING_WORDS || (stopped && words >= RUNNING_SENTENCE)
    lines.push({ number: lines.length, start, end: start + piece.length, text: piece, words, running })
    start += piece.length + 1
  }
  return lines
}

const begins = (line: Line, cues: readonly string[]) => {
  const text = bare(line.text)
  return cues.some((cue) => text.startsWith(cue))
}

/** Once closed, a page tells nothing more; an open list ends where running text begins again. */
function lineRoles(lines: readonly Line[], page: PageLexicon, stamps: readonly TextRange[]): LineRole[] {
  const first = lines.findIndex((line) => line.running)
  const isCue = (line: Line) => !line.running && line.words <= LONGEST_CUE
  const closes = (line: Line) => line.number > first && isCue(line) && begins(line, page.closings)
  const closing = first < 0 ? -1 : lines.findIndex(closes)
  const last = lines.slice(0, closing < 0 ? lines.length : closing).findLastIndex((line) => line.running)
  let state: 'text' | 'list' | 'closed' = 'text'
  const stamped = (line: Line) => stamps.some(({ start, end }) => line.start <= start && end <= line.end)
  return lines.map((line, index): LineRole => {
    if (closing >= 0 && index >= closing) state = 'closed'
    else if (state === 'text' && isCue(line) && begins(line, page.openings)) {
      state = 'list'
      return 'furniture'
    }
    if (state === 'closed') return 'furniture'
    if (state === 'list' && !(line.words >= SENTENCE_WORDS && /\.["')\]\s]*$/u.test(line.text)))
      return 'furniture'
    state = 'text'
    if (line.running) return 'body'
    if (stamped(line) || begins(line, page.lines) || !/\p{L}/u.test(line.text)) return 'furniture'
    return line.words >= HEADLINE_WORDS && (index < last || first < 0) ? 'headline' : 'furniture'
  })
}

/** The longest headline above the running text, or above its repetition: kickers and captions are shorter. */
function findTitle(text: string, sentences: readonly Segment[], lines: readonly Line[]): TextRange | null {
  const headlines = sentences.filter(({ role }) => role === 'headline')
  const body = sentences.find(({ role }) => role === 'body')
  const above = headlines.filter(({ start }) => body === undefined || start < body.start)
  const again = headlines.filter(
    (headline) => sentences[sentences.indexOf(headline) + 1]?.role === 'repeated',
  )
  const longest = (above.length > 0 ? above : again)
    .flatMap(({ paragraph }) => lines[paragraph] ?? [])
    .reduce<Line | null>((a, b) => (a && a.words >= b.words ? a : b), null)
  if (!longest) return null
  const lead = /^[\s•*·▪-]*/u.exec(longest.text)?.[0].length ?? 0
  const start = longest.start + lead
  return { start, end: start + text.slice(start, longest.end).trimEnd().length }
}

/**
 * Cuts a page into sentences and says what part each plays. `stamps` are ranges known to stand
 * apart from the text (dates of publication): their lines are furniture.
 */
export function segmentText(
  text: FoldedText,
  page: PageLexicon,
  stamps: readonly TextRange[] = [],
): Segments {
  const lines = linesOf(text.folded)
  const roles = lineRoles(lines, page, stamps)
  const plain: Segment[] = lines.flatMap((line, index) =>
    sentencesOf(text.folded, line, page).map(({ start, end }) => ({
      start,
      end,
      role: roles[index] ?? 'body',
      paragraph: line.number,
    })),
  )
  const repeated = findRepetitions(text.folded, plain)
  const sentences = plain.map(
    (segment, index): Segment =>
      repeated[index] && segment.role !== 'furniture' ? { ...segment, role: 'repeated' } : segment,
  )
  return { sentences, title: findTitle(text.folded, sentences, lines) }
}
