/** Whom another meeting was with, told inside what a meeting's clause says was talked of. */
import { headsLast, markEnding } from '../cases'
import type { Clause } from '../clauses'
import type { Document } from '../document'
import type { Participant } from './model'
import type { Trigger } from './triggers'

/** The "with" that leads somebody, right before him or before his article or honorific. */
const withBefore = ({ marks }: Document, at: number) =>
  [1, 2]
    .map((step) => marks.phrase('with', at - step))
    .find((mark) => mark !== undefined && mark.to >= at - 1)

/** "discussed with A the results of his talks with B": those who met, without whoever the talks told inside were with. */
export function withoutOtherMeeting(
  document: Document,
  { verb }: Clause,
  trigger: Trigger,
  told: Participant[],
): Participant[] {
  if (headsLast(document) || verb?.value.class !== 'discuss' || told.length < 3) return told
  const other = told.findIndex(({ at }, index) => {
    const led = index > 1 ? withBefore(document, at.from) : undefined
    const noun = led ? markEnding(document, 'meeting', led.from) : undefined
    if (!noun || (noun.from < trigger.to && trigger.from < noun.to)) return false
    return told.slice(0, index).some((one) => withBefore(document, one.at.from) !== undefined)
  })
  return other === -1 ? told : told.slice(0, other)
}
