/** What pages show of sources. */
import type { EvidenceDto, MeetingSummary, SourceSummary } from './meetings'

export type SourcePageDto = SourceSummary & {
  text: string
  filedAt: string
  parserVersion: string
  meetings: MeetingSummary[]
  evidence: (EvidenceDto & { meetingId: string })[]
  /** Where the words of positions stand, each stretch once. */
  positions: { start: number; end: number }[]
  issues: { code: string; message: string; start: number | null; end: number | null }[]
}
