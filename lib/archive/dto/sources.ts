/** What pages show of sources. */
import type { EvidenceDto, MeetingSummary, SourceSummary } from './meetings'

export type SourcePageDto = SourceSummary & {
  text: string
  filedAt: string
  parserVersion: string
  meetings: MeetingSummary[]
  evidence: (EvidenceDto & { meetingId: string })[]
  issues: { code: string; message: string; start: number | null; end: number | null }[]
}
