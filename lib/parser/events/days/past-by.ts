/** The latest day of what a text tells as past. */
import type { DateInterval } from '../../calendar/interval'
import type { Bound, Tense } from '../../dates/model'
import type { MeetingEvent } from '../model'

/** What a text tells as past, in a verb of the past, with its year, was not after the day of writing. */
export function pastBy(event: MeetingEvent, tense: Tense, reference: DateInterval | null): Bound | null {
  const telling = event.date?.telling
  const verb = event.clause.verb?.value.tense
  const told = telling?.kind === 'days' && telling.year.kind === 'told'
  if (tense !== 'past' || !told || reference?.to == null || (verb !== 'past' && verb !== 'pluperfect'))
    return null
  return { day: reference.to, label: 'the text tells of it as past' }
}
