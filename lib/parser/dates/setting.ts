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
  for (const end of [...[...text.folded.matchAll(/\n/g)].map((match) => match.index), text.folded.length]) {
    const inside = tokens.filter(
      (token) => token.start >= start && token.end <= end && token.kind !== 'line-end',
    )
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
    const index = lines.findIndex((line) => line.start <= range.start && range.end <= line.end)
    const line = lines[index]
    if (!line) return { place: 'text', label: null, timed: false, alone: false, position: 'body' }
    const label = labelOf(line, lines[index - 1], range.start)
    const alone = line.letters <= STAMP_LETTERS / 4
    const timed = line.tokens.some((token) => token.kind === 'clock')
    const position = firstRunning < 0 || index < firstRunning ? 'head' : index > lastRunning ? 'foot' : 'body'
    const short = line.letters <= STAMP_LETTERS && !(running[index] ?? false)
    const stamp = short && (alone || label !== null || timed)
    return { place: stamp ? 'stamp' : 'text', label: stamp ? label : null, timed, alone, position }
  }
}
