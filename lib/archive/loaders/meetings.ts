/** One meeting, as it stands and as it stood. */
import { cache } from 'react'
import { cached } from '../cache'
import type { MeetingRecord, RevisionLine } from '../dto'
import type { ArchiveIndex } from '../index/archive-index'
import { historyOf, lookUpMeeting, type MeetingLookup, meetingAtVersion } from '../meeting-record'
import { canonicalId } from '../permanent-id'
import { type QuoteContext, quoteContextsOf } from '../sources'

/** Names may change with the registry, all else with the meeting. */
const stampOf = (index: ArchiveIndex, [id]: [string]) =>
  Math.max(index.stampOfMeeting(id), index.registeredIn)

const keptMeeting = cached('meeting', lookUpMeeting, stampOf)
/** A version stands as it is; while there is none, it may yet be made. */
const keptVersion = cached('version', meetingAtVersion, (index, [id], shown) =>
  shown === null ? index.stampOfMeeting(id) : 0,
)
const keptHistory = cached('history', historyOf, stampOf)
const keptContexts = cached('contexts', quoteContextsOf, stampOf)

/**
 * A meeting by its id, and the id to go to instead where it was merged or where `id` is not in its
 * canonical form; null where there is none. A page and its metadata share one answer.
 */
export const meetingById = cache(async (id: string): Promise<MeetingLookup> => {
  const known = canonicalId(id)
  if (known === null) return null
  const found = await keptMeeting(known)
  return found !== null && !('redirect' in found) && known !== id ? { redirect: known } : found
})

/** Version `version` as it stood; null where there is none. */
export const meetingVersion = cache(async (id: string, version: number): Promise<MeetingRecord | null> => {
  const known = canonicalId(id)
  return known === null ? null : keptVersion(known, version)
})

/** The versions of a record, the newest first. */
export async function meetingHistory(id: string): Promise<RevisionLine[]> {
  const known = canonicalId(id)
  return known === null ? [] : keptHistory(known)
}

/** By the id of each piece of evidence of a meeting: its words with some 80 characters on either side. */
export async function quoteContexts(meetingId: string): Promise<Record<string, QuoteContext>> {
  const known = canonicalId(meetingId)
  return known === null ? {} : keptContexts(known)
}
