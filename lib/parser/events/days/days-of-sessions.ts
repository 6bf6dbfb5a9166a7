/** Days that a text tells only in part, completed by the registry's days of the session. */
import type { RegisteredOccasion } from '@/lib/registry/schema'
import { toEdtf } from '../../calendar/edtf'
import { narrowToWeekday, onlyDay } from '../../calendar/interval'
import { premodified } from '../../cases'
import type { ResolvedDate } from '../../dates/model'
import { type Context, implied, label, registryOf } from '../context'
import type { MeetingEvent, SessionEvent } from '../model'
import { daysOf, occasionOf } from './occasion-days'

/** A weekday of which the page tells no week is that of the session it was held in. */
export function narrowToSession(context: Context, event: MeetingEvent): void {
  const { dated } = context
  const date = dated.dates.get(event)
  const weekday = event.date?.weekday ?? null
  const registered = occasionOf(registryOf(context), event.occasion)
  if (!registered || weekday === null || event.status === 'planned') return
  if (date && onlyDay(date.interval) !== null) return
  const interval = narrowToWeekday(daysOf(registered), weekday)
  const edtf = interval && toEdtf(interval)
  if (!interval || !edtf) return
  const own = date ?? implied(interval, 'weekday-of-session', `On a day of ${label(registered)}.`)
  if (own) dated.dates.set(event, { ...own, interval, edtf, rule: 'weekday-of-session' })
}

/** A numbered session to come of which the text tells no day, or only the first one. */
export function comesOnItsDays(
  { scene }: Context,
  session: SessionEvent,
  told: ResolvedDate | undefined,
  registered: RegisteredOccasion,
): boolean {
  if (!premodified(scene.document) || session.asSession.mentions.every((one) => one.number === null))
    return false
  const begins = session.clause.verb?.value.class === 'begin'
  return !told || (begins && told.edtf === registered.start)
}
