/** Loading of series, their sessions and who attended; each function answers how many rows it wrote or removed. */
import { Prisma } from '@/lib/db/generated/client'
import { recordset } from './recordset'
import { delegationRows, occasionRows, seriesRows } from './rows'
import type { Registry } from './schema'

export async function loadSeries(tx: Prisma.TransactionClient, registry: Registry): Promise<number> {
  return tx.$executeRaw`
    INSERT INTO "Series" AS t (slug, "sessionKind", numbered, details)
    SELECT slug, "sessionKind", numbered, details
    FROM jsonb_to_recordset(${recordset(seriesRows(registry))})
      AS r(slug text, "sessionKind" "SessionKind", numbered boolean, details jsonb)
    ON CONFLICT (slug) DO UPDATE SET
      "sessionKind" = excluded."sessionKind", numbered = excluded.numbered, details = excluded.details
    WHERE (t."sessionKind", t.numbered, t.details) IS DISTINCT FROM
      (excluded."sessionKind", excluded.numbered, excluded.details)`
}

/** Numbered sessions are known by their number, the others by the day they began. */
export async function loadOccasions(tx: Prisma.TransactionClient, registry: Registry): Promise<number> {
  const rows = recordset(occasionRows(registry))
  const changed = await tx.$executeRaw`
    UPDATE "Occasion" AS t
    SET "firstDay" = r."firstDay", "lastDay" = r."lastDay", "placeSlug" = r."placeSlug",
      "byVideo" = r."byVideo", registered = true, details = r.details
    FROM jsonb_to_recordset(${rows}) AS r(
      "seriesSlug" text, number int, "firstDay" date, "lastDay" date, "placeSlug" text,
      "byVideo" boolean, details jsonb)
    WHERE t."seriesSlug" = r."seriesSlug"
      AND (t.number = r.number OR (t.number IS NULL AND r.number IS NULL AND t."firstDay" = r."firstDay"))
      AND (t."firstDay", t."lastDay", t."placeSlug", t."byVideo", t.registered, t.details) IS DISTINCT FROM
        (r."firstDay", r."lastDay", r."placeSlug", r."byVideo", true, r.details)`
  const added = await tx.$executeRaw`
    INSERT INTO "Occasion"
      (id, "seriesSlug", number, "firstDay", "lastDay", "placeSlug", "byVideo", registered, details)
    SELECT gen_random_uuid(), r."seriesSlug", r.number, r."firstDay", r."lastDay", r."placeSlug",
      r."byVideo", true, r.details
    FROM jsonb_to_recordset(${rows}) AS r(
      "seriesSlug" text, number int, "firstDay" date, "lastDay" date, "placeSlug" text,
      "byVideo" boolean, details jsonb)
    WHERE NOT EXISTS (
      SELECT FROM "Occasion" AS t
      WHERE t."seriesSlug" = r."seriesSlug"
        AND (t.number = r.number OR (t.number IS NULL AND r.number IS NULL AND t."firstDay" = r."firstDay")))`
  return changed + added
}

/** The delegations of each session in the files become exactly those of the files. */
export async function loadDelegations(tx: Prisma.TransactionClient, registry: Registry): Promise<number> {
  const rows = recordset(delegationRows(registry))
  const wanted = Prisma.sql`
    SELECT t.id AS "occasionId", r.ordinal, r."partySlug", r."officialSlug", r.capacity
    FROM jsonb_to_recordset(${rows}) AS r(
      "seriesSlug" text, number int, "firstDay" date, ordinal int, "partySlug" text,
      "officialSlug" text, capacity "Capacity")
    JOIN "Occasion" AS t ON t."seriesSlug" = r."seriesSlug"
      AND (t.number = r.number OR (t.number IS NULL AND r.number IS NULL AND t."firstDay" = r."firstDay"))`
  const removed = await tx.$executeRaw`
    WITH wanted AS (${wanted})
    DELETE FROM "Delegation" AS t
    USING "Occasion" AS o
    WHERE o.id = t."occasionId" AND o.registered
      AND EXISTS (
        SELECT FROM jsonb_to_recordset(${recordset(occasionRows(registry))})
          AS r("seriesSlug" text, number int, "firstDay" date)
        WHERE o."seriesSlug" = r."seriesSlug"
          AND (o.number = r.number OR (o.number IS NULL AND r.number IS NULL AND o."firstDay" = r."firstDay")))
      AND NOT EXISTS (
        SELECT FROM wanted AS w WHERE w."occasionId" = t."occasionId" AND w.ordinal = t.ordinal)`
  const written = await tx.$executeRaw`
    WITH wanted AS (${wanted})
    INSERT INTO "Delegation" AS t (id, "occasionId", ordinal, "partySlug", "officialSlug", capacity)
    SELECT gen_random_uuid(), w.* FROM wanted AS w
    ON CONFLICT ("occasionId", ordinal) DO UPDATE SET
      "partySlug" = excluded."partySlug", "officialSlug" = excluded."officialSlug", capacity = excluded.capacity
    WHERE (t."partySlug", t."officialSlug", t.capacity) IS DISTINCT FROM
      (excluded."partySlug", excluded."officialSlug", excluded.capacity)`
  return removed + written
}
