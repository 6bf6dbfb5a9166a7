/** Correcting what is known of a source beside its text, which stands as it was filed. */
import { z } from 'zod'
import type { Transaction } from '@/lib/db/client'
import { bumpEdition } from '@/lib/db/edition'
import type { By } from './revise'
import { edtfSchema } from './values'

/** The day of publication in EDTF, the publisher's slug and the address, as a person gave them. */
export const sourceKnownSchema = z.object({
  published: edtfSchema.nullable(),
  publisher: z.string().nullable(),
  address: z.string().nullable(),
})
export type SourceKnown = z.infer<typeof sourceKnownSchema>

/** One state of what was known of a source. `actor` null for filing itself. */
export type SourceVersion = {
  version: number
  known: SourceKnown
  actor: string | null
  reason: string | null
  /** ISO 8601 instant in UTC. */
  at: string
}

const knownSelect = {
  given: true,
  address: true,
  filedAt: true,
  filedById: true,
  filedByName: true,
  revisions: { orderBy: { version: 'asc' }, take: 1000 },
} as const

const givenSchema = z.object({
  published: z.string().nullable().default(null),
  publisher: z.string().nullable().default(null),
})

/** How a revision tells that it is of the filing itself. */
const FILING = 'filing'

/** What was known of a source, the first version first; null where there is no such source. */
export async function sourceVersions(tx: Transaction, id: string): Promise<SourceVersion[] | null> {
  const row = await tx.source.findUnique({ where: { id }, select: knownSelect })
  if (row === null) return null
  const asFiled = {
    version: 1,
    known: sourceKnownSchema.parse({ ...givenSchema.parse(row.given), address: row.address }),
    actor: row.filedByName,
    reason: null,
    at: row.filedAt.toISOString(),
  }
  if (row.revisions.length === 0) return [asFiled]
  return row.revisions.map(({ version, snapshot, actor, reason, at }) => ({
    version,
    known: sourceKnownSchema.parse(snapshot),
    at: at.toISOString(),
    actor: actor === FILING ? null : actor,
    reason: version === 1 ? null : reason,
  }))
}

export type SourceRefusal =
  | { ok: false; code: 'source_unknown' }
  | { ok: false; code: 'nothing_changed' }
  | { ok: false; code: 'source_changed_meanwhile' }

/**
 * Writes what a person knows of a source, and a version of it; reading the text again is the caller's.
 * @param seen the version that the person saw
 */
export async function correctSource(
  tx: Transaction,
  { id, version: seen }: { id: string; version: number },
  known: SourceKnown,
  { actor, reason }: By,
): Promise<{ ok: true; version: number } | SourceRefusal> {
  const versions = await sourceVersions(tx, id)
  const [first, present] = [versions?.[0], versions?.at(-1)]
  if (!first || !present) return { ok: false, code: 'source_unknown' }
  if (present.version !== seen) return { ok: false, code: 'source_changed_meanwhile' }
  if (JSON.stringify(present.known) === JSON.stringify(sourceKnownSchema.parse(known)))
    return { ok: false, code: 'nothing_changed' }
  const made = {
    sourceId: id,
    version: present.version + 1,
    snapshot: known,
    reason,
    actor: actor.name,
    actorId: actor.id,
  }
  const kept = present.version === 1 ? [await asFiledRow(tx, id, first), made] : [made]
  await tx.sourceRevision.createMany({ data: kept })
  const { address, ...given } = known
  await tx.source.update({ where: { id }, data: { given, address }, select: { id: true } })
  await bumpEdition(tx)
  return { ok: true, version: made.version }
}

async function asFiledRow(tx: Transaction, sourceId: string, { known, actor, at }: SourceVersion) {
  const { filedById } = await tx.source.findUniqueOrThrow({
    where: { id: sourceId },
    select: { filedById: true },
  })
  return {
    sourceId,
    version: 1,
    snapshot: known,
    reason: FILING,
    at,
    actor: actor ?? FILING,
    actorId: filedById,
  }
}
