/** What pages show of sources. */
import type { IssueFigures } from '@/lib/parser/draft'
import type { EvidenceDto, MeetingSummary, SourceSummary } from './meetings'

/** What reading was unsure of, and where in the text. */
export type Doubt = {
  code: string
  message: string
  figures: IssueFigures
  start: number | null
  end: number | null
}

export type SourcePageDto = SourceSummary & {
  text: string
  filedAt: string
  parserVersion: string
  meetings: MeetingSummary[]
  evidence: (EvidenceDto & { meetingId: string })[]
  /** Where the words of positions stand, each stretch once. */
  positions: { start: number; end: number }[]
  issues: Doubt[]
}
