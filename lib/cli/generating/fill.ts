/** Fills a database with a synthetic archive, batch by batch, each in a transaction of its own. */
import { meetingRecords } from '@/lib/archive/meeting-record'
import { permanentIdFrom } from '@/lib/archive/permanent-id'
import type { Database, Transaction } from '@/lib/db/client'
import { bumpEdition, lockArchive } from '@/lib/db/edition'
import { Prisma } from '@/lib/db/generated/client'
import { recordset } from '@/lib/registry/recordset'
import type { Registry } from '@/lib/registry/schema'
import { type Batch, drawBatch, type World } from './batch'
import { chanceOf } from './chance'
import { namesOf } from './dispatch'

const BATCH = 500
/** Of a batch, how many meetings may be numbered sessions themselves. */
const SESSIONS_IN_BATCH = 10
const BATCH_TIMEOUT_MS = 120_000

export type Counts = Record<
  'sources' | 'meetings' | 'participations' | 'topics' | 'evidence' | 'accounts' | 'revisions',
  number
>
export type FillOutcome = { ok: true; counts: Counts } | { ok: false; reason: 'seed-on-file' }

/** Tables in an order in which each finds what it refers to. */
const TABLES = {
  PermanentId: Prisma.sql`"PermanentId"`,
  Source: Prisma.sql`"Source"`,
  Meeting: Prisma.sql`"Meeting"`,
  Participation: Prisma.sql`"Participation"`,
  MeetingTopic: Prisma.sql`"MeetingTopic"`,
  Account: Prisma.sql`"Account"`,
  Evidence: Prisma.sql`"Evidence"`,
  Revision: Prisma.sql`"Revision"`,
}

/** One statement and one parameter, however many rows; each tells all of its columns by name. */
async function insert(tx: Transaction, table: keyof typeof TABLES, rows: readonly object[]): Promise<number> {
  return tx.$executeRaw`INSERT INTO ${TABLES[table]}
    SELECT * FROM jsonb_populate_recordset(NULL::${TABLES[table]}, ${recordset(rows)})`
}

async function writeRevisions(tx: Transaction, ids: readonly string[]): Promise<number> {
  const records = await meetingRecords(tx, ids)
  const rows = records.map((snapshot) => ({
    meetingId: snapshot.id,
    version: snapshot.version,
    snapshot,
    actor: 'generator',
    reason: 'synthetic',
    sourceId: snapshot.sources[0]?.id ?? null,
    at: snapshot.changedAt,
  }))
  return insert(tx, 'Revision', rows)
}

async function writeBatch(tx: Transaction, batch: Batch, counts: Counts): Promise<void> {
  await lockArchive(tx)
  await insert(tx, 'PermanentId', batch.PermanentId)
  counts.sources += await insert(tx, 'Source', batch.Source)
  counts.meetings += await insert(tx, 'Meeting', batch.Meeting)
  counts.participations += await insert(tx, 'Participation', batch.Participation)
  counts.topics += await insert(tx, 'MeetingTopic', batch.MeetingTopic)
  counts.accounts += await insert(tx, 'Account', batch.Account)
  counts.evidence += await insert(tx, 'Evidence', batch.Evidence)
  const ids = batch.Meeting.map(({ id }) => id)
  counts.revisions += await writeRevisions(tx, ids)
  await bumpEdition(tx)
}

async function worldOf(db: Database, registry: Registry): Promise<World> {
  const occasions = await db.occasion.findMany({ select: { id: true, seriesSlug: true, number: true } })
  return {
    registry,
    names: namesOf(registry),
    occasionIds: new Map(occasions.map(({ id, seriesSlug, number }) => [`${seriesSlug} ${number}`, id])),
  }
}

/**
 * Files `meetings` synthetic meetings, the same for the same seed and registry.
 *
 * @param registry as it is loaded in the database
 * @param onProgress told how many are on file after each batch
 * @returns a refusal, and nothing filed, where the seed was used in this database before
 */
export async function fillArchive(
  db: Database,
  registry: Registry,
  { meetings, seed }: { meetings: number; seed: string },
  onProgress: (filed: number) => void = () => {},
): Promise<FillOutcome> {
  const first = permanentIdFrom(chanceOf(`${seed} first`).below)
  if (await db.permanentId.findUnique({ where: { id: first } })) return { ok: false, reason: 'seed-on-file' }
  const world = await worldOf(db, registry)
  const sessions = registry.occasions.filter(({ number }) => number !== null)
  const counts: Counts = {
    ...{ sources: 0, meetings: 0, participations: 0, topics: 0, evidence: 0, accounts: 0, revisions: 0 },
  }
  for (let filed = 0; filed < meetings; ) {
    const size = Math.min(BATCH, meetings - filed)
    const held = sessions.splice(0, Math.min(SESSIONS_IN_BATCH, Math.ceil(size / 20)))
    const batch = drawBatch(chanceOf(`${seed} ${filed}`), world, size, held)
    if (filed === 0) batch.PermanentId.push({ id: first, kind: 'meeting', issuedAt: new Date(0) })
    await db.$transaction((tx) => writeBatch(tx, batch, counts), {
      timeout: BATCH_TIMEOUT_MS,
      maxWait: BATCH_TIMEOUT_MS,
    })
    filed += size
    onProgress(filed)
  }
  // Without it the planner would take the new tables for the empty ones that it knew.
  await db.$executeRaw`ANALYZE`
  return { ok: true, counts }
}
