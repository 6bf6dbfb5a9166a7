/** One meeting, as it stands and as it stood. */
import { cache } from 'react'
import type { Database } from '@/lib/db/client'
import { accountsOf } from '../accounts'
import { meetingsAround } from '../around'
import { cached, cachedFromIndex } from '../cache'
import type { Account, MeetingRecord, MeetingsAround, RevisionLine } from '../dto'
import type { ArchiveIndex } from '../index/archive-index'
import {
  historyOf,
  lookUpMeeting,
  type MeetingLookup,
  meetingAtVersion,
  meetingRecord,
  versionOfMark,
} from '../meeting-record'
import { canonicalId } from '../permanent-id'
import { type QuoteContext, quoteContextsOf } from '../sources'

const stampOf = (index: ArchiveIndex, [id]: [string, ...unknown[]]) => index.stampOfMeeting(id)

const keptMeeting = cached('meeting', lookUpMeeting, stampOf)
/** A version stands as it is; while there is none, it may yet be made. */
const keptVersion = cached('version', meetingAtVersion, (index, [id], shown) =>
  shown === null ? index.stampOfMeeting(id) : 0,
)
const keptHistory = cached('history', historyOf, stampOf)
const keptCited = cached('cited', versionOfMark, (index, [id]) => index.stampOfMeeting(id))

async function accountsAt(db: Database, id: string): Promise<Account[]> {
  const record = await meetingRecord(db, id)
  return record === null ? [] : accountsOf(db, record)
}
const keptAccounts = cached('accounts', accountsAt, stampOf)

async function contextsAt(
  db: Database,
  id: string,
  version: number | null,
): Promise<Record<string, QuoteContext>> {
  const record = version === null ? await meetingRecord(db, id) : await meetingAtVersion(db, id, version)
  return record === null ? {} : quoteContextsOf(db, record.evidence)
}
const keptContexts = cached('contexts', contextsAt, stampOf)

async function aroundAt(index: ArchiveIndex, id: string): Promise<MeetingsAround | null> {
  const record = await meetingRecord(index.db, id)
  return record === null ? null : meetingsAround(index, record)
}
const keptAround = cachedFromIndex('around', aroundAt, (index, [id], around) =>
  Math.max(stampOf(index, [id]), ...(around?.watched ?? []).map((filter) => index.stampOf(filter))),
)

/**
 * A meeting by its id, and the id to go to instead where it was merged or where `id` is not in its
 * canonical form; null where there is none. A page and its metadata share one answer.
 */
export const meetingById = cache(async (id: string): Promise<MeetingLookup> => {
  const known = canonicalId(id)
  if (known === null) return null
  const found = await keptMeeting(known)
  return found !== null && !('redirect' in found) && known !== id ? { redirect: known, from: null } : found
})

/** Version `version` as it stood; null where there is none. */
export const meetingVersion = cache(async (id: string, version: number): Promise<MeetingRecord | null> => {
  const known = canonicalId(id)
  return known === null ? null : keptVersion(known, version)
})

/** The version that a citation with this mark (canonical) cites, as it stood; null where there is none. */
export async function citedVersion(id: string, mark: string): Promise<MeetingRecord | null> {
  const known = canonicalId(id)
  return known === null ? null : keptCited(known, mark)
}

/** The versions of a record, the newest first. */
export async function meetingHistory(id: string): Promise<RevisionLine[]> {
  const known = canonicalId(id)
  return known === null ? [] : keptHistory(known)
}

/**
 * By the id of each piece of evidence of a record, or of one of its versions: its words with some 80
 * characters on either side. @param id canonical, as records have it
 */
export function quoteContexts(id: string, version?: number): Promise<Record<string, QuoteContext>> {
  return keptContexts(id, version ?? null)
}

/** What each source of a record tells by itself. @param id canonical, as records have it */
export function meetingAccounts(id: string): Promise<Account[]> {
  return keptAccounts(id)
}

/** The meetings that stand around a record; null for an unknown id. @param id canonical */
export function meetingSurroundings(id: string): Promise<MeetingsAround | null> {
  return keptAround(id)
}
