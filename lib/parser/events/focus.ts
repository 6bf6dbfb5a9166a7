/** Which of the meetings told are the news: the lead's, and what is told along with it as of its own day. */
import { intersect } from '../calendar/interval'
import type { ResolvedDate } from '../dates/model'
import type { Document } from '../document'
import type { Dated } from './days/dating'
import {
  firstToldIn,
  type MeetingEvent,
  ofSameOccasion,
  partyOf,
  type SessionEvent,
  sharesPerson,
} from './model'

/** The meeting told first that is not told as one before; the first of all where each is. */
const leadOf = (events: readonly MeetingEvent[]): MeetingEvent | undefined =>
  [...events].sort(
    (a, b) => Number(a.background) - Number(b.background) || firstToldIn(a) - firstToldIn(b),
  )[0]

const GATHERINGS = new Set(['round', 'summit', 'ministerial'])

const isGathering = (event: MeetingEvent) =>
  GATHERINGS.has(event.kind) || event.occasion?.relation === 'session'

/** Whether the days of a date have all come by the day of publication. */
function isOver(date: ResolvedDate | undefined, { publication }: Dated): boolean {
  const last = date?.interval.to ?? null
  const day = publication.printed?.interval.to ?? null
  return last !== null && day !== null && last <= day
}

/** Days after which a session that ended is no news. */
const NEWS_DAYS = 7

function isRecent(date: ResolvedDate | undefined, { reference }: Dated): boolean {
  const [last, day] = [date?.interval.to ?? null, reference?.from ?? null]
  return last === null || day === null || day - last <= NEWS_DAYS
}

/** The last sentence of what opens a dispatch: its headline and lead. */
const openingOf = (document: Document) =>
  document.sentences.find((sentence) => !sentence.headline)?.index ?? 0

/** Somebody of one country was at both: other news of the same desk. */
const ofSameSide = (a: MeetingEvent, b: MeetingEvent) =>
  a.participants.some((one) => {
    const party = partyOf(one)
    return party !== null && b.participants.some((other) => partyOf(other) === party)
  })

/** All days of the one come after those of the other: the same journey's next day. */
function isAfter(date: ResolvedDate | undefined, before: ResolvedDate | undefined): boolean {
  const [from, to] = [date?.interval.from ?? null, before?.interval.to ?? null]
  return from !== null && to !== null && from > to
}

/** What is told so many sentences after the opening at most is still of the lead. */
const LEAD_SENTENCES = 3

/**
 * The meetings that a dispatch reports as its news, the lead's first where it is one of them: what is told first
 * only far down, after other news, is none.
 */
export function findFocus(
  document: Document,
  dated: Dated,
  events: readonly MeetingEvent[],
  sessions: readonly SessionEvent[],
  current: SessionEvent | null,
): Set<MeetingEvent> {
  const focus = new Set<MeetingEvent>()
  const lead = leadOf([...events, ...sessions])
  if (!lead) return focus
  const leadDate = dated.dates.get(lead)
  const opening = openingOf(document)
  const isSoon = (event: MeetingEvent) => firstToldIn(event) <= opening + LEAD_SENTENCES
  if (isSoon(lead)) focus.add(lead)
  // When a round or a summit is over and the news, what two of its members talked of is told in passing.
  const over = isGathering(lead) && isOver(leadDate, dated)
  for (const event of events) {
    if (
      event === lead ||
      event.background ||
      event.passing ||
      event.status === 'planned' ||
      lead.status === 'planned'
    )
      continue
    const date = dated.dates.get(event)
    const shared = sharesPerson(lead, event)
    if (isAfter(date, leadDate)) {
      if (shared) focus.add(event)
      continue
    }
    const sameDay = leadDate && date && intersect(leadDate.interval, date.interval) !== null
    const aside = over && !isGathering(event) && firstToldIn(event) > opening
    const otherNews =
      document.vocabulary.lexicon.order === 'verb-first' && !isGathering(lead) && ofSameSide(lead, event)
    const together = shared || ofSameOccasion(lead, event) || otherNews || isSoon(event)
    if (sameDay && !aside && together) focus.add(event)
  }
  if (current && current !== lead && current.status === 'held') {
    const closed = current.asSession.edges.some(({ edge }) => edge === 'end' || edge === 'during')
    if (closed && isRecent(dated.dates.get(current), dated)) focus.add(current)
  }
  return focus
}
