/** What the overview of the archive shows. */
import type { Language, MeetingKind } from '@/lib/registry/schema'
import type { MeetingSummary, Named } from './meetings'
import type { AttendedRound, Company } from './portraits'

/** A month of the reader's calendar, its first and last Gregorian day, and its meetings. */
export type MonthCount = { year: number; month: number; first: string; last: string; count: number }

/** A place in degrees, north and east positive, and the meetings held there. */
export type MapPlace = Named & { latitude: number; longitude: number; meetings: number }

/** An official and how many others they sat with at their meetings. */
export type ConnectedOfficial = Company & { counterparts: number }

/** The newest version of a record: `at` is an instant in UTC, `reason` as its history tells it. */
export type Change = { meeting: MeetingSummary; version: number; at: string; reason: string }

export type OverviewDto = {
  meetings: number
  kinds: { kind: MeetingKind; meetings: number }[]
  /** Meetings that sources in each language tell of: one may count for several. */
  languages: { language: Language; meetings: number }[]
  /** Months that have meetings, the oldest first. */
  months: MonthCount[]
  parties: Company[]
  /** The sessions of the most meetings. */
  rounds: AttendedRound[]
  places: MapPlace[]
  /** Those who sat with the most others, among those of the most meetings. */
  connected: ConnectedOfficial[]
  changes: Change[]
}
