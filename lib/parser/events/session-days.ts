/** "On the second day of the session": days told by their number within a session. */
import type { Document } from '../document'
import type { Stretch } from './model'

/** A day of a session: 1 is its first, -1 its last. */
export interface SessionDay extends Stretch {
  day: number
}

/** Whether a session's noun stands at a token or just after "of" and the like. */
const sessionFollows = ({ marks }: Document, at: number) =>
  [0, 1, 2].some(
    (step) => marks.at('session', at + step) !== undefined || marks.at('series', at + step) !== undefined,
  )

function dayAt(document: Document, at: number): SessionDay | null {
  const { marks } = document
  const last = marks.phrase('lastDays', at)
  if (last) return sessionFollows(document, last.to) ? { from: at, to: last.to, day: -1 } : null
  const ordinal = marks.at('ordinal', at)
  const after = ordinal ? marks.phrase('dayWords', ordinal.to) : undefined
  if (ordinal && after)
    return sessionFollows(document, after.to) ? { from: at, to: after.to, day: ordinal.value.value } : null
  const day = marks.phrase('dayWords', at)
  const number = day ? marks.at('ordinal', day.to) : undefined
  if (!day || !number || document.dateTokens.has(number.from)) return null
  return sessionFollows(document, number.to) ? { from: at, to: number.to, day: number.value.value } : null
}

/** The first day of a session told within a stretch. */
export function dayOfSession(document: Document, { from, to }: Stretch): SessionDay | null {
  if (document.vocabulary.lexicon.phrases.dayWords.length === 0) return null
  for (let at = from; at < to; at++) {
    const found = dayAt(document, at)
    if (found && found.to <= to) return found
  }
  return null
}
