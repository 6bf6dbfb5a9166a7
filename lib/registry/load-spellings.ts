import { Prisma } from '@/lib/db/generated/client'
import { recordset } from './recordset'
import { spellingRows } from './rows'
import type { Registry } from './schema'

/** The one thing that a stored spelling belongs to, as sort and slug. */
const OWNER = Prisma.sql`
  CASE WHEN s."officialSlug" IS NOT NULL THEN 'official' WHEN s."partySlug" IS NOT NULL THEN 'party'
    WHEN s."placeSlug" IS NOT NULL THEN 'place' WHEN s."seriesSlug" IS NOT NULL THEN 'series'
    WHEN s."publisherSlug" IS NOT NULL THEN 'publisher' ELSE 'topic' END AS owner,
  coalesce(s."officialSlug", s."partySlug", s."placeSlug", s."seriesSlug", s."publisherSlug", s."topicSlug") AS slug`

/** A spelling is told apart by its owner, language and place in the list; the rest is compared. */
const SAME_ROW = Prisma.sql`
  w.owner = s.owner AND w.slug = s.slug AND w.language = s.language AND w.ordinal = s.ordinal
  AND (w.text, w.folded, w.ambiguous, w."borneFrom", w."borneTo") IS NOT DISTINCT FROM
    (s.text, s.folded, s.ambiguous, s."borneFrom", s."borneTo")`

/**
 * Makes the spellings of everything in the files those of the files; the spellings of what the
 * files do not hold stay.
 *
 * @returns how many rows were written or removed
 */
export async function loadSpellings(tx: Prisma.TransactionClient, registry: Registry): Promise<number> {
  const tables = Prisma.sql`
    WITH w AS MATERIALIZED (
      SELECT * FROM jsonb_to_recordset(${recordset(spellingRows(registry))}) AS r(
        owner text, slug text, language "Language", ordinal int, text text, folded text,
        ambiguous boolean, "borneFrom" date, "borneTo" date)),
    s AS MATERIALIZED (SELECT s.*, ${OWNER} FROM "Spelling" AS s)`
  const removed = await tx.$executeRaw`
    ${tables}
    DELETE FROM "Spelling" AS t USING s
    WHERE t.id = s.id
      AND (s.owner, s.slug) IN (SELECT owner, slug FROM w)
      AND NOT EXISTS (SELECT FROM w WHERE ${SAME_ROW})`
  const added = await tx.$executeRaw`
    ${tables}
    INSERT INTO "Spelling" (id, language, text, folded, ordinal, ambiguous, "borneFrom", "borneTo",
      "officialSlug", "partySlug", "placeSlug", "seriesSlug", "publisherSlug", "topicSlug")
    SELECT gen_random_uuid(), w.language, w.text, w.folded, w.ordinal, w.ambiguous, w."borneFrom", w."borneTo",
      CASE w.owner WHEN 'official' THEN w.slug END, CASE w.owner WHEN 'party' THEN w.slug END,
      CASE w.owner WHEN 'place' THEN w.slug END, CASE w.owner WHEN 'series' THEN w.slug END,
      CASE w.owner WHEN 'publisher' THEN w.slug END, CASE w.owner WHEN 'topic' THEN w.slug END
    FROM w WHERE NOT EXISTS (SELECT FROM s WHERE ${SAME_ROW})`
  return removed + added
}
