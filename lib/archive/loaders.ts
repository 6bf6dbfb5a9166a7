/**
 * What pages and routes call. Each loader answers from the archive that DATABASE_URL names, through
 * the cache (./cache); the queries behind are in the files by subject, and take the database.
 */
import { cache } from 'react'
import { database } from '@/lib/db/client'
import type { TimelineFilter } from './address'
import { cached } from './cache'
import { type ArchiveHealth, healthOf } from './counts'
import type {
  DayCount,
  MeetingRecord,
  OfficialPageDto,
  OfficialSummary,
  RevisionLine,
  RoundPageDto,
  RoundSummary,
  SourcePageDto,
  TimelineFacets,
  TimelinePage,
} from './dto'
import { historyOf, lookUpMeeting, type MeetingLookup, meetingAtVersion } from './meeting-record'
import { officialBySlug, officialSummaries } from './officials'
import { parsePermanentId } from './permanent-id'
import { roundByNumber, roundSummaries } from './rounds'
import { type SearchOutcome, search } from './search'
import { type QuoteContext, quoteContextsOf, sourceById } from './sources'
import { dayCounts, timelineFacets, timelinePage } from './timeline'

export type { SearchOutcome } from './search'

/** A timeline with what stands around it: the count strip and what one can filter by. */
export type HomeTimeline = { page: TimelinePage; days: DayCount[]; facets: TimelineFacets }

const keptPage = cached('timeline', timelinePage)
const keptDays = cached('days', dayCounts)
const keptFacets = cached('facets', timelineFacets)
const keptMeeting = cached('meeting', lookUpMeeting)
const keptVersion = cached('version', meetingAtVersion)
const keptHistory = cached('history', historyOf)
const keptContexts = cached('contexts', quoteContextsOf)
const keptOfficials = cached('officials', (db) => officialSummaries(db))
const keptOfficial = cached('official', officialBySlug)
const keptRounds = cached('rounds', (db) => roundSummaries(db))
const keptRound = cached('round', roundByNumber)
const keptSource = cached('source', sourceById)
const keptSearch = cached('search', search)

/** The canonical form of an id as an address gives it; null where it can be none. */
function canonical(told: string): string | null {
  const parsed = parsePermanentId(told)
  return parsed.ok ? parsed.id : null
}

/** @param cursor as the address tells it (undefined, or a bad one: the newest page). */
export async function homeTimeline(filter: TimelineFilter, cursor?: string): Promise<HomeTimeline> {
  const [page, days, facets] = await Promise.all([
    keptPage(filter, cursor ?? ''),
    keptDays({ ...filter, month: undefined }),
    keptFacets(filter),
  ])
  return { page, days, facets }
}

/**
 * A meeting by its id, and the id to go to instead where it was merged or where `id` is not in its
 * canonical form; null where there is none. A page and its metadata share one answer.
 */
export const meetingById = cache(async (id: string): Promise<MeetingLookup> => {
  const known = canonical(id)
  if (known === null) return null
  const found = await keptMeeting(known)
  return found !== null && !('redirect' in found) && known !== id ? { redirect: known } : found
})

/** Version `version` as it stood; null where there is none. */
export const meetingVersion = cache(async (id: string, version: number): Promise<MeetingRecord | null> => {
  const known = canonical(id)
  return known === null ? null : keptVersion(known, version)
})

/** The versions of a record, the newest first. */
export async function meetingHistory(id: string): Promise<RevisionLine[]> {
  const known = canonical(id)
  return known === null ? [] : keptHistory(known)
}

/** By the id of each piece of evidence of a meeting: its words with some 80 characters on either side. */
export async function quoteContexts(meetingId: string): Promise<Record<string, QuoteContext>> {
  const known = canonical(meetingId)
  return known === null ? {} : keptContexts(known)
}

export function officials(): Promise<OfficialSummary[]> {
  return keptOfficials()
}

export const officialPage = cache((slug: string): Promise<OfficialPageDto | null> => keptOfficial(slug))

/** The timeline of one official; `filter` narrows it further. */
export function officialTimeline(
  slug: string,
  filter: TimelineFilter,
  cursor?: string,
): Promise<HomeTimeline> {
  return homeTimeline({ ...filter, official: slug }, cursor)
}

export function rounds(): Promise<RoundSummary[]> {
  return keptRounds()
}

export const roundPage = cache(
  (series: string, number: number): Promise<RoundPageDto | null> => keptRound(series, number),
)

export const sourcePage = cache(async (id: string): Promise<SourcePageDto | null> => {
  const known = canonical(id)
  return known === null ? null : keptSource(known)
})

/** @param query as typed; the first 200 characters count. */
export function searchArchive(query: string): Promise<SearchOutcome> {
  return keptSearch(query)
}

/** Asked afresh each time. */
export async function archiveHealth(): Promise<ArchiveHealth> {
  return healthOf(database())
}
