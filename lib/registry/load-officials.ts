/** Loading of officials and their offices; each function answers how many rows it wrote or removed. */
import type { Prisma } from '@/lib/db/generated/client'
import { recordset } from './recordset'
import { officeRows, officialRows } from './rows'
import type { Registry } from './schema'

export async function loadOfficials(tx: Prisma.TransactionClient, registry: Registry): Promise<number> {
  return tx.$executeRaw`
    INSERT INTO "Official" AS t (slug, "partySlug", "references")
    SELECT slug, "partySlug", "references"
    FROM jsonb_to_recordset(${recordset(officialRows(registry))})
      AS r(slug text, "partySlug" text, "references" text[])
    ON CONFLICT (slug) DO UPDATE SET "partySlug" = excluded."partySlug", "references" = excluded."references"
    WHERE (t."partySlug", t."references") IS DISTINCT FROM (excluded."partySlug", excluded."references")`
}

export async function loadOffices(tx: Prisma.TransactionClient, registry: Registry): Promise<number> {
  const rows = officeRows(registry)
  const removed = await tx.$executeRaw`
    DELETE FROM "Office" AS t
    WHERE t."officialSlug" = ANY(${registry.officials.map(({ slug }) => slug)})
      AND NOT EXISTS (
        SELECT FROM jsonb_to_recordset(${recordset(rows)}) AS r("officialSlug" text, ordinal int)
        WHERE r."officialSlug" = t."officialSlug" AND r.ordinal = t.ordinal)`
  const written = await tx.$executeRaw`
    INSERT INTO "Office" AS t (id, "officialSlug", ordinal, title, "fromEdtf", "toEdtf", "firstDay", "lastDay")
    SELECT gen_random_uuid(), r.*
    FROM jsonb_to_recordset(${recordset(rows)})
      AS r("officialSlug" text, ordinal int, title jsonb, "fromEdtf" text, "toEdtf" text, "firstDay" date, "lastDay" date)
    ON CONFLICT ("officialSlug", ordinal) DO UPDATE SET
      title = excluded.title, "fromEdtf" = excluded."fromEdtf", "toEdtf" = excluded."toEdtf",
      "firstDay" = excluded."firstDay", "lastDay" = excluded."lastDay"
    WHERE (t.title, t."fromEdtf", t."toEdtf", t."firstDay", t."lastDay") IS DISTINCT FROM
      (excluded.title, excluded."fromEdtf", excluded."toEdtf", excluded."firstDay", excluded."lastDay")`
  return removed + written
}
