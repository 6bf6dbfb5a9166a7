/** What a search answers. */
import type { Language, Localised } from '@/lib/registry/schema'
import type { MeetingFilter } from '../filter'
import type { Calendar, MeetingSummary, Named, SourceSummary } from './meetings'
import type { OfficeDto, OfficialSummary, RoundSummary } from './registry'
import type { ArchiveFacets } from './timelines'

/** Text in pieces, those that were asked for marked. */
export type Marked = { text: string; marked: boolean }[]

/** Words of a source around what was asked for, in the spelling of the source. */
export type Snippet = { sourceId: string; language: Language | null; pieces: Marked; cut: [boolean, boolean] }

/** The name by which a thing was found, and in which languages the name shown tells as much. */
export type SpellingFound = { pieces: Marked; language: string; plainIn: string[] }
export type Found<Thing> = Thing & { spelling: SpellingFound | null }

/** `onlyTold`: words of the query, as typed, that its record does not say, but a dispatch that tells of it. */
export type FoundMeeting = MeetingSummary & { snippet: Snippet | null; onlyTold: string[] }
export type FoundSource = SourceSummary & { snippet: Snippet | null }

/** The first few of a sort, and how many there are. */
export type FoundThings<Thing> = { shown: Thing[]; total: number }

/** A page of what was found; `next` and `previous` are cursors for the address. */
export type FoundPage<Thing> = FoundThings<Thing> & { next: string | null; previous: string | null }

/** What of a search to drop so that it finds something, and how many meetings that would find. */
export type Drop =
  | { kind: 'filter'; without: MeetingFilter; meetings: number }
  | { kind: 'words'; words: string; query: string; meetings: number }

/** Gregorian days that words of a query are taken for, null on an open side, and the calendar in which they were read. */
export type DaysRead = { from: string | null; to: string | null; calendar: Calendar }

/** Words of a query that were read as days; each other reading with the query that asks for it. */
export type DaysUnderstood = DaysRead & {
  /** The words, as typed. */
  typed: string
  others: (DaysRead & { query: string })[]
  /** The query that looks for the words as they stand. */
  asWords: string
  /** Where nothing is found, the days before and after that have what else is asked for. */
  nearest: { day: string; query: string }[]
}

/** Offices that are told apart wherever they are held; others have a title alone. */
export type OfficeKind =
  | 'foreign-minister'
  | 'deputy-foreign-minister'
  | 'president'
  | 'vice-president'
  | 'head-of-government'
  | 'deputy-prime-minister'
  | 'defence-minister'
  | 'interior-minister'
  | 'speaker'
  | 'king'
  | 'emir'
  | 'sultan'
  | 'crown-prince'
  | 'supreme-leader'
  | 'security-adviser'
  | 'secretary-general'
  | 'high-representative'
  | 'director-general'
  | 'envoy'
  | 'deputy-envoy'
  | 'permanent-representative'
  | 'ambassador'
  | 'adviser'
  | 'spokesman'
  | 'negotiator'

/** An office by its kind, or where that does not tell all, by its title; and whose it is, if one party's. */
export type OfficeTold = { kind: OfficeKind | null; title: Localised; party: Named | null }

/** From when to when somebody held an office, as far as that is known. */
export type TermOfOffice = Pick<OfficeDto, 'from' | 'to'>

/** Words of a query that were read as an office, as typed, and who held it in the days that are asked for. */
export type OfficesUnderstood = OfficeTold & {
  typed: string
  /** The latest first; `total` counts those that are left out too. */
  holders: (Named & TermOfOffice)[]
  total: number
  /** The query that looks for the words as they stand. */
  asWords: string
}

export type SearchResults = {
  /** As typed. */
  query: string
  /** What was searched for in its place, where nothing at all was found for it; as typed otherwise. */
  searched: string
  /** Another way of writing the query that may have been meant. */
  meant: string | null
  days: DaysUnderstood[]
  offices: OfficesUnderstood[]
  officials: FoundThings<Found<OfficialSummary>>
  rounds: FoundThings<RoundSummary>
  places: FoundThings<Found<Named>>
  parties: FoundThings<Found<Named>>
  topics: FoundThings<Found<Named>>
  /** `onlyTold`: how many of them have words of the query only in a dispatch. */
  meetings: FoundPage<FoundMeeting> & { onlyTold: number }
  /** Whether words stand in so many texts that only the newest were read for them. */
  bounded: boolean
  facets: ArchiveFacets
  sources: FoundPage<FoundSource> & { bounded: boolean }
  drop: Drop | null
}
