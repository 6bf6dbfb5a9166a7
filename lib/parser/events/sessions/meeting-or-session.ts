/** Whether a noun that goes on about what was told is of the meeting told last, or of the session. */
import { headsLast } from '../../cases'
import type { Clause } from '../../clauses'
import { lastToldIn, type MeetingEvent } from '../model'
import type { Scene, State } from '../scene'
import type { Trigger } from '../triggers'

/** Nouns last: "görüşmede", right after a meeting told, where a numbered session told before has another noun. */
export function ofMeetingJustTold(
  { document, occasions }: Scene,
  clause: Clause,
  { from, to }: Trigger,
  { events, target }: State,
): boolean {
  const last = events.at(-1)
  if (target !== 'event' || document.vocabulary.declension) return target === 'event'
  if (!headsLast(document) || !last || clause.sentence.index - lastToldIn(last) > 1) return false
  // Observers are at a session.
  if (document.marks.hasPhrase('observers', clause.from, clause.to)) return false
  const { marks, tokens } = document
  if (marks.at('session', from)?.value.kind === 'summit' && last.kind !== 'summit') return false
  const session = occasions.findLast((one) => one.number !== null && !one.margins && one.from < from)
  const beginning = (at: number) => tokens[at]?.text.slice(0, NOUN_BEGINS)
  return (
    session === undefined ||
    !marks
      .within('session', session.from, session.to)
      .some((noun) => beginning(noun.to - 1) === beginning(to - 1))
  )
}

/** Letters by which a noun is known again with another ending. */
const NOUN_BEGINS = 5

/** "this session", where the meeting told last was called otherwise and a numbered session was told before it. */
export function ofSessionBefore(
  { document, occasions }: Scene,
  trigger: Trigger,
  last: MeetingEvent,
): boolean {
  const called = (at: number) => document.marks.at('session', at) !== undefined
  const numbered = occasions.some((one) => one.number !== null && !one.margins && one.from < last.kindAt.from)
  const pointed = [1, 2].some((step) => document.marks.phrase('demonstratives', trigger.from - step))
  return (
    numbered && pointed && called(trigger.from) && !called(last.kindAt.from) && !last.clause.sentence.headline
  )
}
