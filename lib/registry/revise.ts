/** Writing versions of entries: who made them so, when and why. */
import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import type { Transaction } from '@/lib/db/client'
import { type Entry, type EntryName, entryKindSchema, keyOf, keyOfEntry, namesOf, slugOf } from './entry'
import type { Lead } from './on-file'
import { recordset } from './recordset'
import { withReferences } from './references'

/** Who makes a version of an entry: a person, or the files of the registry (`id` null). */
export type EntryAuthor = { id: string | null; name: string }

/** The author of what the files tell; no person can be called so, since people's names have an account. */
export const FILES: EntryAuthor = { id: null, name: 'files' }

export type EntryVersion = {
  entry: Entry
  /** As it stood; undefined for a new entry. */
  before: Entry | undefined
  /** What the files say of it, where they made this version. */
  filed?: unknown
  /** The last version that it had under another name. */
  after?: number
}

const versionsSchema = z.array(z.object({ kind: entryKindSchema, slug: z.string(), version: z.int() }))

/**
 * Counts the versions of entries up and keeps them as they are now. The tables that records refer to are
 * not touched: see `project`.
 * @returns the version of each, by `keyOf`
 */
export async function writeVersions(
  tx: Transaction,
  versions: readonly EntryVersion[],
  { author, reason }: { author: EntryAuthor; reason: string },
): Promise<Map<string, number>> {
  const rows = versions.map(({ entry, before, filed, after }) => ({
    kind: entry.kind,
    slug: slugOf(entry),
    filed: filed ?? null,
    after: after ?? 0,
    named: before === undefined || !isNamedAlike(before, entry),
  }))
  const written = versionsSchema.parse(
    await tx.$queryRaw`
      INSERT INTO "RegistryEntry" AS e (kind, slug, version, decided, filed, "namedIn")
      SELECT kind, slug, after + 1, ${author.id !== null}, filed, edition_of_this_change()
      FROM jsonb_to_recordset(${recordset(rows)}) AS r(kind "RegistryKind", slug text, filed json, after int)
      ON CONFLICT (kind, slug) DO UPDATE SET
        version = greatest(e.version + 1, excluded.version), "leadsTo" = NULL, ended = NULL, decided = e.decided OR excluded.decided,
        filed = coalesce(excluded.filed, e.filed),
        "namedIn" = CASE WHEN (e.kind, e.slug) IN (
            SELECT r.kind, r.slug FROM jsonb_to_recordset(${recordset(rows.filter(({ named }) => named))})
              AS r(kind "RegistryKind", slug text))
          THEN excluded."namedIn" ELSE e."namedIn" END
      RETURNING kind::text AS kind, slug, version`,
  )
  await touchSpokenOf(tx, versions)
  const versionOf = new Map(written.map((row) => [keyOf(row), row.version]))
  await tx.registryRevision.createMany({
    data: versions.map(({ entry }) => ({
      kind: entry.kind,
      slug: slugOf(entry),
      version: versionOf.get(keyOfEntry(entry)) ?? 1,
      snapshot: z.json().parse(entry.value) ?? {},
      actor: author.name,
      actorId: author.id,
      reason,
    })),
  })
  return versionOf
}

/**
 * Pages of a party tell of its officials, pages of officials of the sessions that they attended: what an
 * entry speaks of, or spoke of, changes with it.
 */
async function touchSpokenOf(tx: Transaction, versions: readonly EntryVersion[]): Promise<void> {
  const names = new Map<string, EntryName>()
  for (const { entry, before } of versions)
    for (const one of before === undefined ? [entry] : [entry, before])
      withReferences(one, (kind, slug) => {
        names.set(keyOf({ kind, slug }), { kind, slug })
        return slug
      })
  await tx.$executeRaw`
    UPDATE "RegistryEntry" e SET version = e.version
    FROM jsonb_to_recordset(${recordset([...names.values()])}) AS r(kind "RegistryKind", slug text)
    WHERE e.kind = r.kind AND e.slug = r.slug AND e."changedIn" <> edition_of_this_change()`
}

/** Whether pages that name an entry, and do not tell of it, show the same of both. */
function isNamedAlike(a: Entry, b: Entry): boolean {
  return isDeepStrictEqual(shownOf(a), shownOf(b))
}

/** The first spelling of each language, what a place was called when, and where somebody belongs. */
function shownOf(entry: Entry): unknown {
  const first = Object.entries(namesOf(entry)).map(([language, texts]) => [language, texts[0]])
  if (entry.kind === 'place') return [first, entry.value.formerNames, entry.value.lat, entry.value.lon]
  if (entry.kind === 'official') return [first, entry.value.party]
  return entry.kind === 'occasion' ? entry.value : first
}

/** Removes the row of an entry that is part of another now; nothing may refer to it any more. */
export async function removeRows(tx: Transaction, { kind, slug }: EntryName): Promise<void> {
  const where = { slug }
  if (kind === 'official') await tx.official.deleteMany({ where })
  else if (kind === 'party') await tx.party.deleteMany({ where })
  else if (kind === 'place') await tx.place.deleteMany({ where })
  else if (kind === 'topic') await tx.topic.deleteMany({ where })
  else if (kind === 'publisher') await tx.publisher.deleteMany({ where })
}

/** Has the addresses of entries lead on to others. */
export async function leadOn(tx: Transaction, leads: readonly Lead[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE "RegistryEntry" e
    SET "leadsTo" = r."leadsTo", ended = r.ended, "namedIn" = edition_of_this_change()
    FROM jsonb_to_recordset(${recordset(leads)})
      AS r(kind "RegistryKind", slug text, "leadsTo" text, ended "RegistryEnd")
    WHERE e.kind = r.kind AND e.slug = r.slug`
}
