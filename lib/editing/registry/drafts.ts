/** The accounts of sources, whose drafts speak of the registry by slug (lib/parser/draft.ts). */
import type { Transaction } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import type { EntryKind } from '@/lib/registry/entry'

/** The keys under which drafts speak of each sort, and where the meetings are told that speak of it. */
const SPOKEN_OF = {
  official: ['official', Prisma.sql`SELECT "meetingId" FROM "Participation" WHERE "officialSlug"`],
  party: ['party', Prisma.sql`SELECT "meetingId" FROM "Participation" WHERE "partySlug"`],
  place: ['place', Prisma.sql`SELECT id FROM "Meeting" WHERE "placeSlug"`],
  series: ['series', Prisma.sql`SELECT id FROM "Meeting" WHERE "seriesSlug"`],
  topic: ['topic', Prisma.sql`SELECT "meetingId" FROM "MeetingTopic" WHERE "topicSlug"`],
} as const satisfies Partial<Record<EntryKind, readonly [string, Prisma.Sql]>>

/**
 * Has the drafts of meetings that speak of an entry by its new slug do so too. A draft quotes keys and
 * strings as JSON does, so that no text within it can be taken for one of them.
 */
export async function rewriteDrafts(
  tx: Transaction,
  { kind, from, to }: { kind: EntryKind; from: string; to: string },
): Promise<void> {
  // Sessions are told by their series and number, publishers by no draft.
  if (kind === 'occasion' || kind === 'publisher') return
  const [key, meetings] = SPOKEN_OF[kind]
  const said = (slug: string) => `"${key}": "${slug}"`
  const rewritten = Prisma.sql`replace(draft::text, ${said(from)}, ${said(to)})::jsonb`
  await tx.$executeRaw`
    UPDATE "Account" SET draft = ${kind === 'topic' ? withTopics(rewritten, from, to) : rewritten}
    WHERE "meetingId" IN (${meetings} = ${to}) AND draft::text LIKE ${`%"${from}"%`}`
}

/** Topics stand in a list too, each once. */
function withTopics(draft: Prisma.Sql, from: string, to: string): Prisma.Sql {
  return Prisma.sql`jsonb_set(${draft}, '{topics}', (
    SELECT coalesce(jsonb_agg(slug ORDER BY place), '[]') FROM (
      SELECT CASE slug WHEN ${from} THEN ${to} ELSE slug END AS slug, min(place) AS place
      FROM jsonb_array_elements_text(draft->'topics') WITH ORDINALITY AS t(slug, place) GROUP BY 1) AS topics))`
}
