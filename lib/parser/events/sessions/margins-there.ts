/**
 * Meetings in a session's city on its days, in a text that tells of the session: on its margins,
 * where it tells so of another meeting, or of the same in other words of the sentence.
 */
import { containsInterval, type DateInterval } from '../../calendar/interval'
import { beginning } from '../../in-order'
import type { OccasionMention } from '../../mentions/occasions'
import { type Context, registryOf } from '../context'
import { daysOf, occasionOf, sessionAround } from '../days/occasion-days'
import { isRemote, type MeetingEvent } from '../model'

/** The session on whose margins an event's own sentence, or the last before it, tells of something. */
function toldOf({ scene }: Context, { clause }: MeetingEvent): OccasionMention | undefined {
  const { from, to } = clause.sentence
  const own = beginning(scene.occasions, from, to).find(isFrame)
  return own ?? scene.occasions.findLast((one) => one.from < from && isFrame(one))
}

/** Told as that on whose margins something was, and not as the next or the one before. */
const isFrame = ({ series, kind, relation, margins }: OccasionMention) =>
  margins && series !== '' && kind === 'round' && (relation === null || relation === 'same')

function sessionOf(context: Context, mention: OccasionMention, days: DateInterval) {
  const registry = registryOf(context)
  const number = mention.number ?? mention.implied
  return number === null
    ? sessionAround(registry, mention.series, days)
    : occasionOf(registry, { series: mention.series, number })
}

/** Gives them their occasion. After days and cities are known. */
export function placeWhereSessionIs(context: Context): void {
  const { scene, events, dated } = context
  for (const event of events) {
    const days = dated.dates.get(event)?.interval
    if (event.occasion || isRemote(event.kind) || event.background || event.status === 'planned' || !days)
      continue
    const mention = event.place && toldOf(context, event)
    const session = mention && sessionOf(context, mention, days)
    if (!session || session.place !== event.place?.slug || !containsInterval(daysOf(session), days)) continue
    if (scene.document.marks.hasPhrase('eve', event.clause.from, event.clause.to)) continue
    const { series, number } = session
    event.occasion = { mention: null, series, number, relation: 'margins', at: null }
  }
}
