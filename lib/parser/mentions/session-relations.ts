/** How a session is told in relation to others, and to the meeting on its margins. */
import { type Document, isMark } from '../document'
import type { Mark } from '../gazetteer/marks'
import type { OccasionMention } from './occasions'

export function marginsBefore(document: Document, from: number, session = true): boolean {
  const { marks, tokens } = document
  for (let at = from; at >= Math.max(0, from - 4); at--) {
    if (at < from && (isMark(tokens[at], ',', '.') || marks.at('session', at))) return false
    const mark = marks.phrase('margins', at) ?? (session ? marks.phrase('within', at) : undefined)
    if (mark && mark.to <= from + 1) return true
  }
  return false
}

export function relationOf(document: Document, from: number, to: number): OccasionMention['relation'] {
  const { marks } = document
  for (const at of [from - 1, from - 2]) {
    const mark = marks.phrase('demonstratives', at)
    if (mark && mark.to === from) return 'same'
  }
  if (marks.phrase('nextSession', from)) return 'next'
  for (let at = from; at <= to + 1; at++) {
    if (marks.phrase('next', at)) return 'next'
    if (marks.phrase('previous', at)) return 'previous'
  }
  if (marks.phrase('same', to)) return 'same'
  return null
}

/** "the meeting ended its work today": a session told by its beginning or end. */
export function atEdge(document: Document, mark: Mark<'session'>): boolean {
  const near = document.marks.within(
    'verb',
    Math.max(0, mark.from - 3),
    Math.min(document.tokens.length, mark.to + 14),
  )
  const edge = near.find((verb) => ['begin', 'end', 'continue'].includes(verb.value.class))
  return (
    edge !== undefined &&
    document.sentenceOf[edge.from] === document.sentenceOf[mark.from] &&
    /ال$|لل$|^$/.test(mark.prefix)
  )
}
