import type { CitableField } from '../citation-mark'
import type { MeetingRecord } from './meetings'

/** How a reader came to a record: led on from one that was merged, or by a citation. */
export type ArrivalAtRecord = {
  /** The id of the record that was merged into this one; null where the reader was not led on. */
  from: string | null
  /**
   * What the citation cited, and what this record says otherwise of the fields that its mark covers;
   * `cited` null where no version fits.
   */
  citation:
    | { mark: string; cited: null }
    | {
        mark: string
        cited: MeetingRecord
        covered: readonly CitableField[]
        changed: CitableField[]
        moreSources: number
      }
    | null
}
