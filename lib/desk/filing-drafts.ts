/** What somebody is about to file, kept for them between two pages where the browser runs no script. */
import { z } from 'zod'
import { loadNames } from '@/lib/archive/names'
import type { Actor } from '@/lib/auth/actor'
import { type Database, database } from '@/lib/db/client'
import { previewOf } from './filing'
import { type AsTold, asToldSchema, type FilingBegun } from './filing-shapes'

/** So many are kept for each person. */
const KEPT = 5

/** Keeps a text with what is known of it; the oldest of the same person go. @returns its id */
export async function keepFilingDraft(db: Database, told: AsTold, { id: userId }: Actor): Promise<string> {
  return db.$transaction(async (tx) => {
    const { id } = await tx.filingDraft.create({ data: { userId, told }, select: { id: true } })
    const older = await tx.filingDraft.findMany({
      where: { userId },
      orderBy: { id: 'desc' },
      skip: KEPT,
      select: { id: true },
    })
    await tx.filingDraft.deleteMany({ where: { id: { in: older.map((one) => one.id) } } })
    return id
  })
}

/** What somebody kept, with what is read of it now; null where an address names nothing of theirs. */
export async function filingBegun(
  id: string | undefined,
  { id: userId }: Actor,
  db: Database = database(),
): Promise<FilingBegun | null> {
  const named = z.uuid().safeParse(id)
  if (!named.success) return null
  const row = await db.filingDraft.findFirst({ where: { id: named.data, userId }, select: { told: true } })
  const kept = asToldSchema.safeParse(row?.told)
  if (!kept.success) return null
  const told = kept.data
  const names = await loadNames(db, { publisher: [told.publisher] })
  const publisher = told.publisher === null ? {} : names('publisher', told.publisher).name
  const answer = await previewOf(db, told)
  return answer.ok
    ? { told, publisher, preview: answer.preview, refusal: null }
    : { told, publisher, preview: null, refusal: answer.code.replaceAll('-', '_') }
}
