/** Where an expression stands: a page's stamp, apart from the text, or a part of what is told. */
import { isLetterUnit } from '../text/characters'
import type { FoldedText, TextRange } from '../text/fold'
import type { DateSetting } from './model'
import { ERA_LETTERS, STATEMENT_NUMBERS, YEAR_WORDS } from './stamp-words'
import { type DateToken, role } from './tokens'

interface Line extends TextRange {
  /** Letters of its words that tell no date. */
  readonly letters: number
  /** All its letters. */
  readonly allLetters: number
  readonly labels: readonly { readonly end: number; readonly label: NonNullable<DateSetting['label']> }[]
  readonly endsWithColon: boolean
  readonly timed: boolean
}

function countLetters(text: string, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) if (isLetterUnit(text.charCodeAt(at))) count++
  return count
}

/** More letters than this beside the date make a line a sentence. */
const STAMP_LETTERS = 40
/** Running text: a line of this many letters. */
const RUNNING_LETTERS = 90

function linesOf({ folded }: FoldedText, tokens: readonly DateToken[]): Line[] {
  const lines: Line[] = []
  let next = 0
  for (let start = 0; start <= folded.length; ) {
    const lineEnd = folded.indexOf('\n', start)
    const end = lineEnd === -1 ? folded.length : lineEnd
    const labels: { end: number; label: NonNullable<DateSetting['label']> }[] = []
    let letters = 0
    let timed = false
    let last = ''
    for (let token = tokens[next]; token && token.start <= end; token = tokens[++next]) {
      if (token.kind === 'line-end') continue
      if (token.kind === 'other') letters += countLetters(folded, token.start, token.end)
      if (token.kind === 'clock') timed = true
      const label = role(token, 'label')
      if (label) labels.push({ end: token.end, label: label.label })
      last = token.text
    }
    const allLetters = countLetters(folded, start, end)
    lines.push({ start, end, letters, allLetters, labels, endsWithColon: last === ':', timed })
    start = end + 1
  }
  return lines
}

/** "By the report of Tuesday 4 October of the agency": the day of publication, told within the first lines of the text. */
const isReportOf = ({ folded }: FoldedText, { labels }: Line, { start, end: last }: TextRange) =>
  labels.some(({ end, label }) => label === 'published' && end <= start && start - end <= 1) &&
  /\d{4}/.test(folded.slice(start, last))

/** The label that stands in a line before its date; on the line above where that ends with a colon. */
function labelOf(line: Line, before: Line | undefined, at: number): DateSetting['label'] {
  const own = line.labels.findLast(({ end }) => end <= at)
  const above = before?.endsWithColon === true ? before.labels.at(-1) : undefined
  return own?.label ?? above?.label ?? null
}

/** Before a dateline's day stands little but the city: "Ankara, ". */
const DATELINE_LEAD = /^[\p{L}\p{M}\p{N}\s'’.,:/()-]{2,40}$/u
/** After it the agency in brackets, slashes or bare, or a dash: "(بترا)-", "/قنا/", "INTERFAX.RU - ", "Trend:". */
const DATELINE_TAIL = new RegExp(
  String.raw`^\s*(?:[${ERA_LETTERS}]\p{L}?\s*)?[,.)]?\s*(?:\d{1,2}:\d{2},?\s*)?(?:(?:\p{L}[\p{L}-]{2,20}\s)?(?:\([^()\n]{1,60}\)|\/[^/\n]{1,20}\/)|(?:[\p{L}\p{N}][\p{L}\p{N}.-]{0,24} ?){0,2}(?:-{1,3}\s|:(?:\s|$))|\.\s+\p{L})`,
  'u',
)

/** After a day that the text begins with: the city and the agency, "3 July 2008, Minsk /BELTA/", or the agency alone. */
const CITY_AND_AGENCY = new RegExp(
  String.raw`^\s*(?:${YEAR_WORDS.join('|')})?\s*(?:[,.]?\s*\/[^/\d\n]{3,20}\/|[,.]\s*\p{L}[\p{L}-]{2,20}\s+(?:\([^()\n]{1,30}\)|\/[^/\n]{1,20}\/)|\(\p{L}[^()\d\n]{4,60}\))`,
  'u',
)

/** As far as these reach at most. */
const LONGEST_LEAD = 40
const LONGEST_TAIL = 80

/** The beginning of the running text that tells where and when it was written: "Ankara, 22 November 2022 (Agency) -". */
function isDateline(text: FoldedText, line: Line, range: TextRange): boolean {
  if (range.start - line.start > LONGEST_LEAD) return false
  const lead = text.folded.slice(line.start, range.start)
  const words = lead.match(/\p{L}+/gu)?.length ?? 0
  const tail = text.folded.slice(range.end, Math.min(line.end, range.end + LONGEST_TAIL))
  if (lead.trim() === '') return CITY_AND_AGENCY.test(tail)
  // "(Amman, 9 March 2021) The minister": all of it in brackets.
  if (words <= 3 && /^\s*\(/.test(lead) && /^\s*\)\s*\p{L}/u.test(tail)) return DATELINE_LEAD.test(lead)
  return words <= 3 && DATELINE_LEAD.test(lead) && DATELINE_TAIL.test(tail)
}

/** "Khartoum: 12 October 2024 - SUNA": a line of the page's head that tells a city, a day and an agency. */
function isPlaceDayAgency({ folded }: FoldedText, line: Line, { start, end }: TextRange): boolean {
  const lead = folded.slice(line.start, start)
  const words = lead.match(/\p{L}+/gu)?.length ?? 0
  return words > 0 && words <= 3 && DATELINE_LEAD.test(lead) && AGENCY_ALONE.test(folded.slice(end, line.end))
}

/** A dash and an agency of one to three words, and nothing else. */
const AGENCY_ALONE = /^\s*[-–—|/,]\s*\p{L}[\p{L}.-]{1,20}(?:\s\p{L}[\p{L}.-]{1,20}){0,2}\s*$/u

const BARS = /[|•·]/

/** "No: 212, 7 October 2024, …", "Press release No. 112/2021 of 9 March 2021": a ministry's numbered statement. */
const NUMBERED = new RegExp(
  String.raw`^\s*(?:[\p{L}-]{2,14}\s){0,2}(?:${STATEMENT_NUMBERS.join('|')})\s*[:.]?\s*\d{1,4}(?:[/-]\d{1,4})?\s*,?\s*(?:\p{L}{2,6}\s)?$`,
  'iu',
)

const isNumbered = ({ folded }: FoldedText, line: Line, range: TextRange) =>
  range.start - line.start <= LONGEST_LEAD && NUMBERED.test(folded.slice(line.start, range.start))

/** "Author | 26.03.2022", "26.03.2022 • News": a row of the page's own, parted by bars. */
const isBar = ({ folded }: FoldedText, { start, end }: Line) => BARS.test(folded.slice(start, end))

/** The index of the line that holds an offset. */
function lineAt(lines: readonly Line[], offset: number): number {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lines[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** "Tesnim Haber Ajansı - 26 Mart 2024": a day that ends a line of the page's head, parted from what it follows. */
const closesHead = ({ folded }: FoldedText, line: Line, range: TextRange) =>
  (folded.slice(range.end, line.end).trim() === '' &&
    /[-|•/;؛]\s*$/u.test(folded.slice(line.start, range.start))) ||
  // "Thursday 20 February 2025 / The Daily": one that opens such a line.
  (folded.slice(line.start, range.start).trim() === '' &&
    /^\s*[/;؛]\s/u.test(folded.slice(range.end, line.end)))

/** A day in figures with its year, where it is set apart at either end of a long line of the page's head. */
const isFullDay = ({ folded }: FoldedText, { start, end }: TextRange) =>
  /^\d{1,2}([./-])\d{1,2}\1\d{4}$/u.test(folded.slice(start, end))

const IN_FIGURES = /^\d{1,4}([./-])\d{1,2}\1\d{1,4}$/u

/** "Tehran, Islamic Republic News Agency 81/06/27": a short line of the page's head that ends with a day in figures. */
const endsInFigures = ({ folded }: FoldedText, line: Line, { start, end }: TextRange) =>
  folded.slice(end, line.end).trim() === '' && IN_FIGURES.test(folded.slice(start, end))

/** "Amalienborg, 23 March 2011": a line of the page's head that tells a place and a day, and nothing else. */
const isPlaceAndDay = ({ folded }: FoldedText, line: Line, { start, end }: TextRange) => {
  const lead = folded.slice(line.start, start)
  const words = lead.match(/\p{L}+/gu)?.length ?? 0
  return (
    words <= 3 && DATELINE_LEAD.test(lead) && /,\s*$/.test(lead) && folded.slice(end, line.end).trim() === ''
  )
}

/** "18 January 2023   World | Peace": a date at a line's end or beginning, set apart by a gap or a bar. */
function isSetApart(text: FoldedText, line: Line, range: TextRange): boolean {
  const { original } = text
  const [start, end] = [text.span(range.start, range.end).start, text.span(range.start, range.end).end]
  const first = text.folded.slice(line.start, range.start).trim() === ''
  const last = text.folded.slice(range.end, line.end).trim() === ''
  const gapAfter = /^(?:[ \t\u00a0]{2,}|\s*[|•·])/u.test(original.slice(end, end + 8))
  const gapBefore = /(?:[ \t\u00a0]{2,}|[|•·]\s*)$/u.test(original.slice(Math.max(0, start - 8), start))
  return (first && gapAfter) || (last && gapBefore)
}

/** Reads where expressions stand, for one text. */
export function settingsOf(
  text: FoldedText,
  tokens: readonly DateToken[],
): (range: TextRange) => DateSetting {
  const lines = linesOf(text, tokens)
  const running = lines.map((line) => line.allLetters >= RUNNING_LETTERS)
  const firstRunning = running.indexOf(true)
  const lastRunning = running.lastIndexOf(true)
  return (range) => {
    const index = lineAt(lines, range.start)
    const line = lines[index]
    if (!line || range.end > line.end)
      return { place: 'text', label: null, timed: false, alone: false, position: 'body' }
    const label = labelOf(line, lines[index - 1], range.start)
    const reported = index <= firstRunning + 1 && isReportOf(text, line, range)
    const alone = line.letters <= STAMP_LETTERS / 4
    const position = firstRunning < 0 || index < firstRunning ? 'head' : index > lastRunning ? 'foot' : 'body'
    const short = line.letters <= STAMP_LETTERS && !(running[index] ?? false)
    const opens = index === firstRunning || (firstRunning < 0 && !short)
    const apart = position === 'head' && isSetApart(text, line, range)
    const stamp =
      (short &&
        (alone ||
          line.labels.length > 0 ||
          label !== null ||
          line.timed ||
          apart ||
          isBar(text, line) ||
          (position === 'head' && isPlaceAndDay(text, line, range)) ||
          (position === 'head' && isPlaceDayAgency(text, line, range)) ||
          (position === 'head' && endsInFigures(text, line, range)) ||
          (position === 'head' && closesHead(text, line, range)))) ||
      (apart && isFullDay(text, range)) ||
      reported ||
      ((opens || position === 'head') && isNumbered(text, line, range)) ||
      ((opens || position === 'head') && isDateline(text, line, range))
    return {
      place: stamp ? 'stamp' : 'text',
      label: stamp ? label : null,
      timed: line.timed,
      alone,
      position,
    }
  }
}
