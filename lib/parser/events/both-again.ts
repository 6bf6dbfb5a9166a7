/** "Both sides will meet again on Saturday": another meeting of those who met at one told before. */
import { headsLast, premodified } from '../cases'
import type { Clause } from '../clauses'
import type { Document } from '../document'
import { isPlanned } from './cues'
import { dateIn } from './days/day-told'
import { type MeetingEvent, meantAgain, type Participant } from './model'
import { principals } from './people/partners'
import type { Scene, State } from './scene'
import type { Trigger } from './triggers'

/** "their previous meeting", "the ministers' next talks": one before or after that told last, of the same people. */
const isPrevious = (document: Document, { from }: Trigger): boolean =>
  premodified(document) &&
  ([1, 2] as const).some(
    (step) =>
      (document.marks.phrase('previous', from - step) ?? document.marks.phrase('next', from - step)) !==
        undefined && document.marks.phrase('definite', from - step - 1) !== undefined,
  )

/** "both sides have agreed to talk again next Saturday": one to come. */
const isNext = ({ document }: Scene, clause: Clause): boolean => isPlanned(document, clause)

/** "the two had last met on …": those of the meeting told before, at another one of its own day. */
export function againBoth(
  scene: Scene,
  clause: Clause,
  trigger: Trigger,
  last: MeetingEvent | undefined,
): Participant[] | null {
  const { document } = scene
  const previous = isPrevious(document, trigger)
  const next = isNext(scene, clause)
  const told = next ? clause.sentence.from : clause.from
  if (!last || !trigger.predicate || !(previous || document.marks.hasPhrase('bothSides', told, clause.to)))
    return null
  const before =
    previous ||
    clause.verb?.value.tense === 'pluperfect' ||
    clause.auxiliary?.value.class === 'be' ||
    document.marks.hasPhrase('lastTime', clause.from, clause.to)
  const day = dateIn(scene, clause)
  // "They also met on 26 September": a day of its own tells another meeting.
  const another =
    (premodified(document) || next) &&
    day !== null &&
    day.span.start !== last.date?.span.start &&
    (day.telling.kind === 'days' || next || clause.verb?.value.tense === 'future')
  if (!(before || another) || day === null) return null
  const at = { from: trigger.from, to: trigger.to }
  // Who was host of the two is not one of them.
  const named = last.participants.filter((one) => one.person)
  const guests = named.filter(({ capacity }) => capacity !== 'host')
  const both = principals(guests.length === 2 ? guests : named)
  return both.length === 2 ? both.map((one) => meantAgain(one, at)) : null
}

/** The meeting told last; verbs last, before it that of the news, where the one told last had been before. */
export function lastNews({ document }: Scene, { events }: State): MeetingEvent | undefined {
  const last = events.at(-1)
  if (document.vocabulary.lexicon.order !== 'verb-last' || headsLast(document)) return last
  return events.findLast((one) => !one.background) ?? last
}
