/**
 * What pages and routes call. Each loader answers from the archive that DATABASE_URL names, through
 * the cache (./cache); the queries behind are in the files by subject, and take the database.
 */
import type { TimelineFilter } from './address'
import type { ArchiveHealth } from './counts'
import type {
  MeetingRecord,
  MonthCount,
  OfficialPageDto,
  OfficialSummary,
  RevisionLine,
  RoundPageDto,
  RoundSummary,
  SearchResults,
  SourcePageDto,
  TimelineFacets,
  TimelinePage,
} from './dto'
import type { MeetingLookup } from './meeting-record'
import type { QuoteContext } from './sources'

/** A timeline with what stands around it: the count strip and what one can filter by. */
export type HomeTimeline = { page: TimelinePage; months: MonthCount[]; facets: TimelineFacets }

/** @param cursor as the address tells it (undefined, or a bad one: the newest page). */
export declare function homeTimeline(filter: TimelineFilter, cursor?: string): Promise<HomeTimeline>
/** A meeting by its id as canonical; the survivor's id where it was merged; null where there is none. */
export declare function meetingById(id: string): Promise<MeetingLookup>
/** Version `version` as it stood; null where there is none. */
export declare function meetingVersion(id: string, version: number): Promise<MeetingRecord | null>
/** The versions of a record, the newest first. */
export declare function meetingHistory(id: string): Promise<RevisionLine[]>
/** By the id of each piece of evidence of a meeting: its words with some 80 characters on either side. */
export declare function quoteContexts(meetingId: string): Promise<Record<string, QuoteContext>>
export declare function officials(): Promise<OfficialSummary[]>
export declare function officialPage(slug: string): Promise<OfficialPageDto | null>
export declare function officialTimeline(
  slug: string,
  filter: TimelineFilter,
  cursor?: string,
): Promise<HomeTimeline>
export declare function rounds(): Promise<RoundSummary[]>
export declare function roundPage(series: string, number: number): Promise<RoundPageDto | null>
export declare function sourcePage(id: string): Promise<SourcePageDto | null>
/** @param query as typed; the first 200 characters count. */
export declare function searchArchive(query: string): Promise<SearchOutcome>
export declare function archiveHealth(): Promise<ArchiveHealth>

/** What a search found; `totals` tells how many there are of each sort where lists are cut short. */
export type SearchOutcome = SearchResults & { totals: Record<keyof Omit<SearchResults, 'query'>, number> }
