/** Who met whom around a session, and what had been said of the next one. */
import type { Named, SourceSummary } from './meetings'
import type { TopicPositions } from './portraits'

/** Two parties, in the order of their slugs, that met on a session's margins: how often, and the newest meeting. */
export type DelegationPair = { a: string; b: string; meetings: number; latest: string }

/** Delegations by delegations; two that stand in no pair are not known to have met. */
export type DelegationMatrix = {
  /** Registered delegations, then whoever else met on the margins; `left` of these are not shown. */
  parties: Named[]
  left: number
  pairs: DelegationPair[]
  /** How many sources that tell of the session or of its margins were read, and the latest of them. */
  sources: number
  latestSources: SourceSummary[]
}

/** What a source that was published before a session told of it: its days (EDTF) and city. */
export type PlannedThen = { source: SourceSummary; date: string | null; place: Named | null }

/** What a session's page tells beside its meetings. */
export type RoundPortrait = {
  matrix: DelegationMatrix
  /** What anybody held at it or on its margins. */
  positions: TopicPositions[]
  plannedNext: PlannedThen[]
}
