/** Finding things of the registry by any of their spellings, for the editors' pickers. */
import { z } from 'zod'
import { loadNames } from '@/lib/archive/names'
import type { Transaction } from '@/lib/db/client'
import { foldSpelling } from '@/lib/parser/text/fold'
import type { RegistryHit, RegistryKind } from './shapes'

const SHOWN = 12
const slugsSchema = z.array(z.object({ slug: z.string(), party: z.string().nullable() }))

/**
 * The things of one sort whose names begin with what was typed, or hold it, in any language; those
 * that begin with it first, then the shortest.
 */
export async function findInRegistry(
  db: Transaction,
  kind: RegistryKind,
  typed: string,
): Promise<RegistryHit[]> {
  const folded = foldSpelling(typed).trim()
  if (folded === '') return []
  const pattern = folded.replace(/[\\%_]/g, '\\$&')
  const rows = slugsSchema.parse(
    await db.$queryRaw`
      SELECT f."slug", o."partySlug" AS "party" FROM (
        SELECT n."slug", min(CASE WHEN n."folded" = ${folded} THEN 0
            WHEN n."folded" LIKE ${`${pattern}%`} OR n."folded" LIKE ${`% ${pattern}%`} THEN 1 ELSE 2 END) AS "rank",
          min(length(n."folded")) AS "length"
        FROM (SELECT s."folded", CASE ${kind} WHEN 'official' THEN s."officialSlug" WHEN 'party' THEN s."partySlug"
            WHEN 'place' THEN s."placeSlug" WHEN 'series' THEN s."seriesSlug" WHEN 'topic' THEN s."topicSlug"
            ELSE s."publisherSlug" END AS "slug"
          FROM "Spelling" s WHERE s."folded" LIKE ${`%${pattern}%`}) n
        WHERE n."slug" IS NOT NULL GROUP BY n."slug" ORDER BY "rank", "length", n."slug" LIMIT ${SHOWN}) f
      LEFT JOIN "Official" o ON ${kind} = 'official' AND o."slug" = f."slug"
      ORDER BY f."rank", f."length", f."slug"`,
  )
  const names = await loadNames(db, { [kind]: rows.map(({ slug }) => slug) })
  return rows.map(({ slug, party }) => ({ ...names(kind, slug), party }))
}

/**
 * The publisher that is called so: by its address, or by the name that fits best of those it bears; null for nobody.
 * @param chosen the one that was picked before, which stays where it is called so
 */
export async function publisherCalled(
  db: Transaction,
  told: string,
  chosen: string | null = null,
): Promise<string | null> {
  const names = await loadNames(db, { publisher: [chosen] })
  if (chosen !== null && Object.values(names('publisher', chosen).name).includes(told.trim())) return chosen
  const slug = told.trim().toLowerCase()
  const known = await db.publisher.findUnique({ where: { slug }, select: { slug: true } })
  return known?.slug ?? (await findInRegistry(db, 'publisher', told))[0]?.slug ?? null
}
