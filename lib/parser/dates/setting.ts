/** Where an expression stands: a page's stamp, apart from the text, or a part of what is told. */
import type { FoldedText, TextRange } from '../text/fold'
import type { DateSetting } from './model'
import { type DateToken, role } from './tokens'

interface Line extends TextRange {
  readonly tokens: readonly DateToken[]
  /** Letters of its words that tell no date. */
  readonly letters: number
}

const countLetters = (text: string) => text.match(/\p{L}/gu)?.length ?? 0
/** More letters than this beside the date make a line a sentence. */
const STAMP_LETTERS = 40
/** Running text: a line of this many letters. */
const RUNNING_LETTERS = 90

function linesOf(text: FoldedText, tokens: readonly DateToken[]): Line[] {
  const lines: Line[] = []
  let start = 0
  let next = 0
  for (const end of [...[...text.folded.matchAll(/\n/g)].map((match) => match.index), text.folded.length]) {
    const inside: DateToken[] = []
    for (let token = tokens[next]; token && token.start <= end; token = tokens[++next])
      if (token.kind !== 'line-end') inside.push(token)
    const letters = inside
      .filter((token) => token.kind === 'other')
      .reduce((sum, token) => sum + countLetters(token.text), 0)
    lines.push({ start, end, tokens: inside, letters })
    start = end + 1
  }
  return lines
}

/** The label that stands in a line before its date; on the line above where that ends with a colon. */
function labelOf(line: Line, before: Line | undefined, at: number): DateSetting['label'] {
  const own = line.tokens.filter((token) => token.end <= at).flatMap((token) => role(token, 'label') ?? [])
  const above =
    before?.tokens.at(-1)?.text === ':' ? before.tokens.flatMap((token) => role(token, 'label') ?? []) : []
  return own.at(-1)?.label ?? above.at(-1)?.label ?? null
}

/** Before a dateline's day stands little but the city: "Ankara, ". */
const DATELINE_LEAD = /^[\p{L}\p{M}\s'’.,،-]{2,40}$/u
/** After it the agency in brackets or slashes, or a dash: "(بترا)-", "/قنا/", "- ". */
const DATELINE_TAIL = /^\s*(?:[مه]\p{L}?\s*)?[,،.]?\s*(?:\([^()\n]{1,30}\)|\/[^/\n]{1,20}\/|[-:]\s)/u

/** The beginning of the running text that tells where and when it was written: "Ankara, 22 November 2022 (Agency) -". */
function isDateline(text: FoldedText, line: Line, range: TextRange): boolean {
  const lead = text.folded.slice(line.start, range.start)
  const words = lead.match(/\p{L}+/gu)?.length ?? 0
  return words <= 3 && DATELINE_LEAD.test(lead) && DATELINE_TAIL.test(text.folded.slice(range.end, line.end))
}

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

/** Reads where expressions stand, for one text. */
export function settingsOf(
  text: FoldedText,
  tokens: readonly DateToken[],
): (range: TextRange) => DateSetting {
  const lines = linesOf(text, tokens)
  const running = lines.map(
    (line) => countLetters(text.folded.slice(line.start, line.end)) >= RUNNING_LETTERS,
  )
  const firstRunning = running.indexOf(true)
  const lastRunning = running.lastIndexOf(true)
  return (range) => {
    const index = lineAt(lines, range.start)
    const line = lines[index]
    if (!line || range.end > line.end)
      return { place: 'text', label: null, timed: false, alone: false, position: 'body' }
    const label = labelOf(line, lines[index - 1], range.start)
    const alone = line.letters <= STAMP_LETTERS / 4
    const timed = line.tokens.some((token) => token.kind === 'clock')
    const position = firstRunning < 0 || index < firstRunning ? 'head' : index > lastRunning ? 'foot' : 'body'
    const short = line.letters <= STAMP_LETTERS && !(running[index] ?? false)
    const opens = index === firstRunning || (firstRunning < 0 && !short)
    const stamp = (short && (alone || label !== null || timed)) || (opens && isDateline(text, line, range))
    return { place: stamp ? 'stamp' : 'text', label: stamp ? label : null, timed, alone, position }
  }
}
