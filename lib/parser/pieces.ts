/**
 * Texts longer than any dispatch, read piece by piece: each piece as a dispatch of its own, so that
 * time grows with length and no faster, whatever the passes over one of them ask of each other.
 */
import type { DraftMeeting, Reading } from './draft'

export interface Piece {
  text: string
  /** Characters (Unicode code points) of the text before it. */
  start: number
}

/** Characters that are read: of a text so long, a person should file the parts. */
export const LONGEST = 262_144
/** The beginning of a text, up to the last line end (or blank) within what is read. */
export function beginningOf(text: string): string {
  if (text.length <= LONGEST) return text
  const head = text.slice(0, LONGEST)
  const end = Math.max(head.lastIndexOf('\n'), head.lastIndexOf(' '))
  return end > LONGEST / 2 ? head.slice(0, end) : head.replace(/[\ud800-\udbff]$/, '')
}

/** Characters of the longest text that is read whole; a dispatch is a tenth of it, a long one with its page a half. */
const LONGEST_WHOLE = 12_288
/** Characters of the longest piece of a longer text: what the passes ask of each other grows faster than it. */
const LONGEST_PIECE = 6144

/** Where a piece ends: after the last line end that leaves it half its length, else after a blank. */
function endOfPiece(text: string, start: number): number {
  const most = start + LONGEST_PIECE
  if (text.length <= most) return text.length
  for (const mark of ['\n', '. ', ' ']) {
    const at = text.lastIndexOf(mark, most - mark.length)
    if (at > start + LONGEST_PIECE / 2) return at + mark.length
  }
  const unit = text.charCodeAt(most)
  return unit >= 0xdc00 && unit <= 0xdfff ? most - 1 : most
}

function countCodePoints(text: string): number {
  let count = 0
  for (const _ of text) count++
  return count
}

/** A text in the pieces it is read in; a dispatch is one. */
export function piecesOf(text: string): Piece[] {
  if (text.length <= LONGEST_WHOLE) return [{ text, start: 0 }]
  const pieces: Piece[] = []
  let before = 0
  for (let start = 0; start < text.length; ) {
    const end = endOfPiece(text, start)
    const piece = text.slice(start, end)
    pieces.push({ text: piece, start: before })
    before += countCodePoints(piece)
    start = end
  }
  return pieces
}

const shift = <T extends { start: number; end: number }>(span: T, by: number): T => ({
  ...span,
  start: span.start + by,
  end: span.end + by,
})

/** What makes a meeting the same record when another piece tells it again in the same way. */
const recordOf = ({ kind, status, date, place, participants, occasion }: DraftMeeting) =>
  JSON.stringify([
    kind,
    status,
    date,
    place,
    participants.map(({ official, name, party }) => [official, name, party]),
    occasion,
  ])

export interface PieceRead<T> {
  piece: Piece
  reading: Reading
  /** What is known of each of its meetings beside the record. */
  beside: T[]
}

/** The pieces' readings as one: spans counted from the text's beginning, each record once, what concerns the whole from the first. */
export function joinPieces<T>(read: readonly PieceRead<T>[]): { reading: Reading; beside: T[] } {
  const [first] = read
  if (!first) throw new RangeError('A text has at least one piece.')
  if (read.length === 1) return { reading: first.reading, beside: first.beside }
  const meetings: DraftMeeting[] = []
  const beside: T[] = []
  const issues: Reading['issues'] = []
  const known = new Map<string, number>()
  for (const { piece, reading, beside: own } of read) {
    const indexes = reading.meetings.map((meeting, at) => {
      const record = recordOf(meeting)
      const before = known.get(record)
      if (before !== undefined) return before
      known.set(record, meetings.length)
      meetings.push({
        ...meeting,
        evidence: meeting.evidence.map((one) => shift(one, piece.start)),
        positions: meeting.positions.map((one) => shift(one, piece.start)),
      })
      beside.push(...own.slice(at, at + 1))
      return meetings.length - 1
    })
    for (const issue of reading.issues) {
      if (issue.span === null && issue.meeting === null && piece !== first.piece) continue
      const meeting = issue.meeting === null ? null : (indexes[issue.meeting] ?? null)
      issues.push({ ...issue, span: issue.span && shift(issue.span, piece.start), meeting })
    }
  }
  const { language, title } = first.reading
  const publisher = read.find(({ reading }) => reading.article.publisher !== null)?.reading.article.publisher
  const published = read.find(({ reading }) => reading.article.published !== null)?.reading.article.published
  return {
    reading: {
      language,
      title,
      article: { published: published ?? null, publisher: publisher ?? null },
      meetings,
      issues,
    },
    beside,
  }
}
