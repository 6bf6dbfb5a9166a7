/** What a search answers. */
import type { MeetingSummary, Named, SourceSummary } from './meetings'
import type { OfficialSummary, RoundSummary } from './registry'

export type SearchResults = {
  query: string
  meetings: MeetingSummary[]
  officials: OfficialSummary[]
  rounds: RoundSummary[]
  places: Named[]
  sources: SourceSummary[]
}
