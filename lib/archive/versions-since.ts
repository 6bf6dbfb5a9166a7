/** Which records have later versions than some moment, what they were before, and how they stand now. */
import { z } from 'zod'
import type { Database } from '@/lib/db/client'
import { recordStateSchema } from './dto'
import { type Facts, factsSchema } from './record-matching'

/** So many versions are looked through: more would keep a reader waiting. */
const MOST_VERSIONS = 50_000
/** Versions that are read at once. */
const STEP = 200

/** `before`: its version at the moment; 0 where it was not on file yet. */
export type ChangedRecord = { id: string; before: number }

const changedSchema = z.tuple([z.object({ versions: z.int(), lines: z.string().nullable() })])

/** The records of which versions were made after a moment; null where there are too many to tell. */
export async function changedSince(db: Database, moment: Date): Promise<ChangedRecord[] | null> {
  const [{ versions, lines }] = changedSchema.parse(
    await db.$queryRaw`
      WITH later AS (SELECT "meetingId" AS "id", "version" FROM "Revision" WHERE "at" > ${moment}
        ORDER BY "at" LIMIT ${MOST_VERSIONS + 1}),
      records AS (SELECT "id", min("version") - 1 AS "before" FROM later GROUP BY "id")
      SELECT (SELECT count(*)::int FROM later) AS "versions",
        (SELECT string_agg("id" || ' ' || "before", E'\n') FROM records) AS "lines"`,
  )
  if (versions > MOST_VERSIONS) return null
  return (lines?.split('\n') ?? []).map((line) => {
    const [id = '', before] = line.split(' ')
    return { id, before: Number(before) }
  })
}

const versionsSchema = z.array(z.object({ id: z.string(), told: factsSchema }))

/** What some records said at some versions, by their ids. */
export async function factsAt(
  db: Database,
  wanted: readonly { id: string; version: number }[],
): Promise<Map<string, Facts>> {
  const found = new Map<string, Facts>()
  for (let from = 0; from < wanted.length; from += STEP) {
    const some = wanted.slice(from, from + STEP)
    // Words and positions are most of a version, and no list is narrowed by them.
    const rows = await db.$queryRaw`
      SELECT r."meetingId" AS "id", r."snapshot" - '{evidence,positions}'::text[] AS "told"
      FROM unnest(${some.map(({ id }) => id)}::bpchar[], ${some.map(({ version }) => version)}::int[])
        AS w("id", "version")
      JOIN "Revision" r ON r."meetingId" = w."id" AND r."version" = w."version"`
    for (const { id, told } of versionsSchema.parse(rows)) found.set(id, told)
  }
  return found
}

const standingSchema = z.array(
  z.object({
    id: z.string(),
    version: z.int(),
    state: recordStateSchema,
    mergedIntoId: z.string().nullable(),
    withdrawnReason: z.string().nullable(),
    splitFromId: z.string().nullable(),
  }),
)
export type StandingRecord = z.infer<typeof standingSchema>[number]

/** How some records stand now, by their ids. */
export async function recordsNow(db: Database, ids: readonly string[]): Promise<Map<string, StandingRecord>> {
  const select = {
    id: true,
    version: true,
    state: true,
    mergedIntoId: true,
    withdrawnReason: true,
    splitFromId: true,
  }
  const rows = standingSchema.parse(await db.meeting.findMany({ where: { id: { in: [...ids] } }, select }))
  return new Map(rows.map((row) => [row.id, row]))
}
