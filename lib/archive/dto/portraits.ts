/** What portraits of officials, parties and pairs show beside their timelines. */
import type { Language } from '@/lib/registry/schema'
import type { Named, PositionDto, SourceSummary } from './meetings'
import type { OfficialSummary } from './registry'

/** Somebody, or a party, in whose company somebody met, and at how many meetings. `party` is null for parties. */
export type Company = Named & { party: Named | null; meetings: number }

/** The foremost of a sort, and how many there are in all. */
export type Foremost<Thing> = { shown: Thing[]; all: number }

/** At how many meetings two of a network both were. */
export type NetworkLine = { a: string; b: string; meetings: number }

/** Somebody among those whom they met most often; `people` holds the one in the centre too. */
export type CompanyNetwork = { centre: string; people: Company[]; lines: NetworkLine[] }

/** One topic or place through the years of the reader's calendar; years without meetings are left out. */
export type Strand = Named & { meetings: number; years: { year: number; count: number }[] }

/** A name as sources write it: how often, by which publishers, and where it was read last. */
export type SeenSpelling = {
  text: string
  language: Language | null
  times: number
  publishers: Named[]
  sourceId: string
  evidenceId: string
}

/**
 * How the sources of somebody's latest meetings call them. `sources` is how many were looked at; `unnamed`
 * in how many passages they are told by their office or delegation alone.
 */
export type SeenNames = { spellings: SeenSpelling[]; unnamed: number; sources: number }

/** A position with where and when it was taken. */
export type StatedPosition = PositionDto & {
  meetingId: string
  /** The meeting's day on timelines. */
  day: string
  language: Language | null
  publisher: Named | null
}

/** Positions on one topic, or on none in particular, the latest filed first; `more` where some are left out. */
export type TopicPositions = { topic: Named | null; positions: StatedPosition[]; more: boolean }

/** Positions on the topics that were spoken of most, and the other topics on which there are some. */
export type HeldPositions = { foremost: TopicPositions[]; others: Named[] }

/** A session of a series and how many of the meetings in question are of it, or were held on its margins. */
export type AttendedRound = {
  series: Named
  number: number | null
  first: string | null
  last: string | null
  meetings: number
}

/** What an official's page shows beside the timeline. */
export type OfficialPortrait = {
  seen: SeenNames
  counterparts: Foremost<Company>
  network: CompanyNetwork
  topics: Strand[]
  places: Strand[]
  positions: HeldPositions
  /** Those published last. */
  sources: SourceSummary[]
}

/** What a party's page shows beside the timeline. */
export type PartyPortrait = {
  /** Those who met most often for it, and how many it has in all. */
  officials: OfficialSummary[]
  officialCount: number
  counterparts: Foremost<Company>
  network: CompanyNetwork
  topics: Strand[]
  places: Strand[]
  positions: HeldPositions
  /** Sessions that it attended, by the registry's word or by records of them, the latest first. */
  rounds: Foremost<AttendedRound>
}

/** What the page of a place or a topic shows beside the timeline. */
export type StrandPortrait = {
  /** Who met there, or about it, the most frequent first. */
  officials: Foremost<Company>
  parties: Foremost<Company>
  /** What was spoken of at a place; empty for topics. */
  topics: Strand[]
  /** Where a topic was spoken of; empty for places. */
  places: Strand[]
  /** What was held on a topic at the latest meetings about it; empty for places. */
  positions: TopicPositions[]
  /** Sessions held at a place, or at which a topic came up, the latest first. */
  rounds: Foremost<AttendedRound>
  /** Those published last of the latest meetings. */
  sources: SourceSummary[]
}

/** What a pair's page shows beside the timeline of what the two have in common. */
export type PairPortrait = {
  /** Who else was there, officials and parties, the most frequent first. */
  officials: Foremost<Company>
  parties: Foremost<Company>
  topics: Strand[]
  places: Strand[]
  /** What either held at their meetings. */
  positions: TopicPositions[]
  /** How many sources that tell of both were read. */
  sources: number
  /** Where the one of fewer meetings has very many: of how many of these, the latest, the sources are counted. */
  sourcesOfLatest: number | null
}
