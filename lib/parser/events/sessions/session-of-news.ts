/** Which of the sessions that a text tells is its news. */
import type { Document } from '../../document'
import { firstToldIn, type MeetingEvent, type SessionEvent } from '../model'

/** The session to come that is the news, where none is under way or past. */
export function announcedSession(
  document: Document,
  sessions: readonly SessionEvent[],
  events: readonly MeetingEvent[],
): SessionEvent | null {
  const body = document.sentences.find((sentence) => !sentence.headline)?.index ?? 0
  const reported = events.filter((one) => one.status === 'held' && !one.background && !one.passing)
  const early = (one: SessionEvent) =>
    firstToldIn(one) <= body + 3 && !reported.some((event) => firstToldIn(event) < firstToldIn(one))
  return sessions.find((one) => one.status === 'planned' && early(one)) ?? null
}

/** The session that the text reports as its own time's: begun, ended or going on; else the first held one. */
export function currentSession(sessions: readonly SessionEvent[]): SessionEvent | null {
  const held = sessions.filter((one) => one.status === 'held')
  return (
    held.find((one) => one.asSession.edges.length > 0 && !one.background) ??
    held.find((one) => !one.background) ??
    null
  )
}
