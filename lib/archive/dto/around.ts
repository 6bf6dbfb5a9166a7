import type { MeetingFilter } from '../filter'
import type { MeetingSummary } from './meetings'

/** The meetings that stand around one record. */
export type MeetingsAround = {
  /** For a meeting that was held: the plans that it fulfils. For a plan: what came of it. */
  counterparts: MeetingSummary[]
  /** What its sources tell of as planned. */
  plannedThen: MeetingSummary[]
  sameDay: MeetingSummary[]
  /** Others of all these people, the latest first, and the filter that lists them all; null for none. */
  samePeople: { filter: MeetingFilter; total: number; meetings: MeetingSummary[] } | null
  /** The lists that these were found in: when one changes, so may these. */
  watched: MeetingFilter[]
}
