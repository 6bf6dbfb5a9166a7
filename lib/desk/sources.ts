/** A filed dispatch at the desk: what came of it, and what is known of it beside its text. */
import { parsePermanentId } from '@/lib/archive/permanent-id'
import { sourceById } from '@/lib/archive/sources'
import type { Actor } from '@/lib/auth/actor'
import { type Database, database } from '@/lib/db/client'
import { changing } from '@/lib/editing/revise'
import {
  correctSource,
  type SourceKnown,
  type SourceRefusal,
  sourceVersions,
} from '@/lib/editing/source-known'
import { unknownPublisher } from '@/lib/ingest/batch'
import { currentReader } from '@/lib/ingest/reader'
import type { Refusal } from '@/lib/ingest/refusal'
import { rereadSources } from '@/lib/ingest/reread'
import { addJob } from '@/lib/jobs/jobs'
import type { SourceDeskPage } from './filing-shapes'

/** Null where there is no such source. */
export async function sourceDesk(told: string, db: Database = database()): Promise<SourceDeskPage | null> {
  const parsed = parsePermanentId(told)
  if (!parsed.ok) return null
  const source = await sourceById(db, parsed.id)
  const versions = await sourceVersions(db, parsed.id)
  if (source === null || versions === null) return null
  return { source, versions, setAside: await saidNoMeeting(db, parsed.id) }
}

/** Who said of a source that it tells of no meeting, when and why; null where nobody did. */
async function saidNoMeeting(db: Database, id: string): Promise<SourceDeskPage['setAside']> {
  const row = await db.source.findUnique({
    where: { id },
    select: { noMeetingAt: true, noMeetingBy: true, noMeetingWhy: true },
  })
  if (!row?.noMeetingAt) return null
  return { at: row.noMeetingAt.toISOString(), by: row.noMeetingBy ?? '', why: row.noMeetingWhy ?? '' }
}

type Correcting = { id: string; version: number; known: SourceKnown; reason: string }

/** Corrects what is known of a source, and reads its text again with it. */
export async function correctAndReread(
  db: Database,
  { id, version, known, reason }: Correcting,
  actor: Actor,
): Promise<{ ok: true } | SourceRefusal | Refusal> {
  const { address, ...given } = known
  const refused = await unknownPublisher(db, { dispatch: { text: '', given, address, sample: false } })
  if (refused) return refused
  const reread = { sources: [id], reason: 'source-corrected' }
  const corrected = await changing(db, async (tx) => {
    const outcome = await correctSource(tx, { id, version }, known, { actor, reason })
    // Read again it must be, be it that the server ends before it has; what is read twice changes once.
    if (outcome.ok) await addJob(tx, 'reread-sources', [{ label: id, input: reread }], actor)
    return outcome
  })
  if (!corrected.ok) return corrected
  const by = { actor: { id: actor.id, name: actor.name }, reason: reread.reason }
  await rereadSources(db, await currentReader(db), reread.sources, by)
  return { ok: true }
}
