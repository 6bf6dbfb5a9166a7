/** Loading of parties, places, publishers and topics; each function answers how many rows it wrote. */
import type { Prisma } from '@/lib/db/generated/client'
import { recordset } from './recordset'
import { partyRows, placeRows, publisherRows, topicRows } from './rows'
import type { Registry } from './schema'

/** Parties and places refer to each other; the capitals follow once the places are there. */
export async function loadPartiesWithoutCapitals(
  tx: Prisma.TransactionClient,
  registry: Registry,
): Promise<number> {
  return tx.$executeRaw`
    INSERT INTO "Party" (slug, kind)
    SELECT slug, kind FROM jsonb_to_recordset(${recordset(partyRows(registry))}) AS r(slug text, kind "PartyKind")
    ON CONFLICT (slug) DO NOTHING`
}

export async function loadPlaces(tx: Prisma.TransactionClient, registry: Registry): Promise<number> {
  return tx.$executeRaw`
    INSERT INTO "Place" AS t (slug, "countrySlug", latitude, longitude, timezone)
    SELECT slug, "countrySlug", latitude, longitude, timezone
    FROM jsonb_to_recordset(${recordset(placeRows(registry))})
      AS r(slug text, "countrySlug" text, latitude float8, longitude float8, timezone text)
    ON CONFLICT (slug) DO UPDATE SET
      "countrySlug" = excluded."countrySlug", latitude = excluded.latitude,
      longitude = excluded.longitude, timezone = excluded.timezone
    WHERE (t."countrySlug", t.latitude, t.longitude, t.timezone)
      IS DISTINCT FROM (excluded."countrySlug", excluded.latitude, excluded.longitude, excluded.timezone)`
}

export async function loadParties(tx: Prisma.TransactionClient, registry: Registry): Promise<number> {
  return tx.$executeRaw`
    UPDATE "Party" AS t
    SET kind = r.kind, iso2 = r.iso2, "capitalSlug" = r."capitalSlug", details = r.details
    FROM jsonb_to_recordset(${recordset(partyRows(registry))})
      AS r(slug text, kind "PartyKind", iso2 char(2), "capitalSlug" text, details jsonb)
    WHERE t.slug = r.slug
      AND (t.kind, t.iso2, t."capitalSlug", t.details) IS DISTINCT FROM (r.kind, r.iso2, r."capitalSlug", r.details)`
}

export async function loadPublishers(tx: Prisma.TransactionClient, registry: Registry): Promise<number> {
  return tx.$executeRaw`
    INSERT INTO "Publisher" AS t (slug, domains, languages, timezone, details)
    SELECT slug, domains, languages, timezone, details
    FROM jsonb_to_recordset(${recordset(publisherRows(registry))})
      AS r(slug text, domains text[], languages "Language"[], timezone text, details jsonb)
    ON CONFLICT (slug) DO UPDATE SET
      domains = excluded.domains, languages = excluded.languages,
      timezone = excluded.timezone, details = excluded.details
    WHERE (t.domains, t.languages, t.timezone, t.details) IS DISTINCT FROM
      (excluded.domains, excluded.languages, excluded.timezone, excluded.details)`
}

export async function loadTopics(tx: Prisma.TransactionClient, registry: Registry): Promise<number> {
  return tx.$executeRaw`
    INSERT INTO "Topic" AS t (slug, description)
    SELECT slug, description
    FROM jsonb_to_recordset(${recordset(topicRows(registry))}) AS r(slug text, description text)
    ON CONFLICT (slug) DO UPDATE SET description = excluded.description
    WHERE t.description <> excluded.description`
}
