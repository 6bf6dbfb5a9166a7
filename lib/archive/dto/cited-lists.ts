import type { MeetingSummary } from './meetings'

/** What of a record lists are narrowed by. */
export type NarrowedField =
  | 'kind'
  | 'status'
  | 'participants'
  | 'occasion'
  | 'place'
  | 'topics'
  | 'sources'
  | 'date'
  | 'review'

/** Why a meeting has come into a list since it was cited, or has gone from it. */
export type ListChangeCause =
  | { code: 'filed' }
  /** Parted from another record: its id. */
  | { code: 'split'; from: string }
  /** Was withdrawn, or part of another record, when the list was cited. */
  | { code: 'returned' }
  | { code: 'withdrawn'; reason: string | null }
  | { code: 'merged'; into: string | null }
  /** The fields for which it did not belong to the list before, or does no more. */
  | { code: 'corrected'; fields: NarrowedField[] }

/** `before`: its version when the list was cited, null where it was not on file; `now`: its version now. */
export type ListChange = {
  meeting: MeetingSummary
  before: number | null
  now: number
  cause: ListChangeCause
}

type Counted = {
  /** When the list was cited, `YYYY-MM-DD` (Gregorian). */
  day: string
  /** How many meetings it held, and holds. */
  held: number
  holds: number
}

/** What has become of a list since it was cited; `mark` is the citation's, as its address carries it. */
export type CitedList = { mark: string } & (
  | { outcome: 'unknown' | 'elsewhere' }
  /** More has changed since than is looked through. */
  | ({ outcome: 'beyond' } & Counted)
  | ({
      outcome: 'compared'
      came: number
      went: number
      /** The latest of those, by their days. */
      arrivals: ListChange[]
      departures: ListChange[]
      /**
       * How many more have come (less than 0: gone) with no change of their records: names of the registry
       * were merged, or what is known of sources was corrected.
       */
      others: number
      /** How many meetings have stayed whose records were changed. */
      changed: number
    } & Counted)
)

/** How a list is cited, and what became of what the reader's own citation cites; null where they came by none. */
export type ListCitation = { mark: string; cited: CitedList | null }
