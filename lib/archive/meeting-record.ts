import type { MeetingRecord } from './dto'

/** What stands at a meeting's id. A withdrawn record is answered, and says so in its state. */
export type MeetingLookup = MeetingRecord | { redirect: string } | null
