/** One meeting, as it stands and as it stood. */
import { cache } from 'react'
import { cached } from '../cache'
import type { MeetingRecord, RevisionLine } from '../dto'
import { historyOf, lookUpMeeting, type MeetingLookup, meetingAtVersion } from '../meeting-record'
import { canonicalId } from '../permanent-id'
import { type QuoteContext, quoteContextsOf } from '../sources'

const keptMeeting = cached('meeting', lookUpMeeting)
const keptVersion = cached('version', meetingAtVersion)
const keptHistory = cached('history', historyOf)
const keptContexts = cached('contexts', quoteContextsOf)

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
