/** An earlier meeting of those who met last, told as what this one followed. */
import { premodified } from '../cases'
import type { Clause } from '../clauses'
import type { Document } from '../document'
import { beginning } from '../in-order'
import { meantAgain } from './model'
import { newEvent } from './new-event'
import { principals } from './people/partners'
import type { Scene, State } from './scene'
import type { Trigger } from './triggers'

/** Words between "after" and the meeting's noun: an article, an adjective or two. */
const REACH = 3

/** "in continuation of", "after the", just before a meeting's noun; not "ahead of". */
function follows({ marks, tokens }: Document, at: number): boolean {
  for (let from = at - 1; from >= Math.max(0, at - REACH - 3); from--) {
    const mark = marks.phrase('followed', from)
    if (!mark) continue
    const ahead = marks.phrase('preparing', from) ?? marks.phrase('departures', from)
    const between = tokens.slice(mark.to, at)
    return !ahead && between.length <= REACH && between.every((token) => token.kind === 'word')
  }
  return false
}

/** "in continuation of the telephone conversation of 18 November": keeps that as a meeting of its own; false where a clause tells none. */
export function followedUp(scene: Scene, clause: Clause, trigger: Trigger, { events }: State): boolean {
  const { document, dates } = scene
  const last = events.at(-1)
  if (!premodified(document) || !last || !follows(document, trigger.from)) return false
  const [day] = beginning(dates, trigger.to, trigger.to + 2)
  const both = principals(last.participants.filter((one) => one.person))
  if (day?.expression.telling.kind !== 'days' || both.length !== 2) return false
  const at = { from: trigger.from, to: trigger.to }
  const met = both.map((one) => meantAgain(one, at))
  const event = newEvent(scene, clause, trigger, met)
  event.date = day.expression
  event.place = null
  event.status = 'held'
  event.background = true
  event.passing = true
  last.sentences.add(clause.sentence.index)
  // Before the one told last: that is what the text goes on about.
  events.splice(-1, 0, event)
  return true
}
