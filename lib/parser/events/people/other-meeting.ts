/** Whom another meeting was with, told inside what a meeting's clause says was talked of. */
import { headsLast, markEnding } from '../../cases'
import type { Clause } from '../../clauses'
import type { Document } from '../../document'
import { isLedBy, leadTo } from '../../led-by'
import type { Participant } from '../model'
import type { Trigger } from '../triggers'

/** "discussed with A the results of his talks with B": those who met, without whoever the talks told inside were with. */
export function withoutOtherMeeting(
  document: Document,
  { verb }: Clause,
  trigger: Trigger,
  told: Participant[],
): Participant[] {
  if (headsLast(document) || verb?.value.class !== 'discuss' || told.length < 3) return told
  const other = told.findIndex(({ at }, index) => {
    const led = index > 1 ? leadTo(document, at.from, 'with') : undefined
    const noun = led ? markEnding(document, 'meeting', led.from) : undefined
    if (!noun || (noun.from < trigger.to && trigger.from < noun.to)) return false
    return told.slice(0, index).some((one) => isLedBy(document, one.at.from, 'with'))
  })
  return other === -1 ? told : told.slice(0, other)
}
