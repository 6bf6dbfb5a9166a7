/** "On the second day of the session": days told by their number within a session. */
import { headsLast, premodified } from '../../cases'
import type { Document } from '../../document'
import type { Stretch } from '../model'

/** A day of a session: 1 is its first, -1 its last. */
export interface SessionDay extends Stretch {
  day: number
}

/** Whether the noun whose days are counted stands at a token or just after "of" and the like. */
type Counted = (document: Document, at: number, begin: number) => boolean

const ofSession: Counted = ({ marks }, at) =>
  [0, 1, 2].some(
    (step) => marks.at('session', at + step) !== undefined || marks.at('series', at + step) !== undefined,
  )

/** "the second day of the tour", and where nouns stand last "ziyaretin ikinci günü". */
const ofJourney: Counted = (document, at, begin) =>
  headsLast(document)
    ? document.marks.phrase('journeys', begin - 1)?.to === begin
    : [0, 1, 2].some((step) => document.marks.phrase('journeys', at + step) !== undefined)

function dayAt(document: Document, at: number, counted: Counted): SessionDay | null {
  const { marks } = document
  const last = marks.phrase('lastDays', at)
  if (last) return counted(document, last.to, at) ? { from: at, to: last.to, day: -1 } : null
  const ordinal = marks.at('ordinal', at)
  const after = ordinal ? marks.phrase('dayWords', ordinal.to) : undefined
  if (ordinal && after)
    return counted(document, after.to, at) ? { from: at, to: after.to, day: ordinal.value.value } : null
  const day = marks.phrase('dayWords', at)
  const number = day ? marks.at('ordinal', day.to) : undefined
  if (!day || !number || document.dateTokens.has(number.from)) return null
  return counted(document, number.to, at) ? { from: at, to: number.to, day: number.value.value } : null
}

/** The first day of a session told within a stretch. English calls all talks sessions: their days are no numbered session's. */
export const dayOfSession = (document: Document, stretch: Stretch) =>
  premodified(document) ? null : firstDay(document, stretch, ofSession)

/** "a second day of technical talks", "görüşmelerin ikinci gününde". */
const ofTalks: Counted = (document, at, begin) => {
  const { marks } = document
  if (ofJourney(document, at, begin)) return false
  if (marks.phrase('running', at) || marks.phrase('running', at - 1)) return true
  const after = [0, 1, 2, 3].some((step) => marks.at('meeting', at + step) !== undefined)
  return after || [1, 2].some((step) => marks.at('meeting', begin - step) !== undefined)
}

/** Which day of the talks a stretch tells. */
export const dayOfTalks = (document: Document, stretch: Stretch) => firstDay(document, stretch, ofTalks)

/** The first day of somebody's journey told within a stretch. */
export const dayOfJourney = (document: Document, stretch: Stretch) => firstDay(document, stretch, ofJourney)

function firstDay(document: Document, { from, to }: Stretch, counted: Counted): SessionDay | null {
  const { marks } = document
  if (!marks.hasPhrase('dayWords', from, to) && !marks.hasPhrase('lastDays', from, to)) return null
  for (let at = from; at < to; at++) {
    const found = dayAt(document, at, counted)
    if (found && found.to <= to) return found
  }
  return null
}
