/** The rows behind lists of meetings: one query, with all that hangs on each, for what pages ask for most. */
import { z } from 'zod'
import type { Transaction } from '@/lib/db/client'
import { localisedSchema, meetingKindSchema } from '@/lib/registry/schema'
import { basisSchema, calendarSchema, meetingSummarySchema, participantSchema } from './dto'
import type { SummaryRow } from './summaries'

const { capacity } = participantSchema.shape
const { status, occasionRelation } = meetingSummarySchema.shape

/** In the shape of `summarySelect`. */
const rowsSchema = z.array(
  z.object({
    id: z.string(),
    kind: meetingKindSchema,
    status,
    dateEdtf: z.string().nullable(),
    firstDay: z.date().nullable(),
    lastDay: z.date().nullable(),
    dateBasis: basisSchema.nullable(),
    dateWords: z.string().nullable(),
    dateCalendar: calendarSchema.nullable(),
    timelineDay: z.date(),
    placeSlug: z.string().nullable(),
    seriesSlug: z.string().nullable(),
    occasionRelation,
    sample: z.boolean(),
    occasion: z
      .object({
        seriesSlug: z.string(),
        number: z.int().nullable(),
        firstDay: z.coerce.date().nullable(),
        lastDay: z.coerce.date().nullable(),
        placeSlug: z.string().nullable(),
        details: z.object({ cityNameThen: localisedSchema.nullable() }),
      })
      .nullable(),
    participations: z.array(
      z.object({
        id: z.string(),
        officialSlug: z.string().nullable(),
        nameAsTold: z.string().nullable(),
        titleAsTold: z.string().nullable(),
        partySlug: z.string().nullable(),
        capacity,
      }),
    ),
    topics: z.array(z.object({ topicSlug: z.string() })),
    sourceCount: z.int(),
  }),
)

/** The rows of meetings, in no order, each with the number of its sources; ids without a meeting are left out. */
export async function summaryRows(
  db: Transaction,
  ids: readonly string[],
): Promise<(SummaryRow & { sourceCount: number })[]> {
  const rows = await db.$queryRaw`
    SELECT m."id", m."kind"::text, m."status"::text, m."dateEdtf", m."firstDay", m."lastDay",
      m."dateBasis"::text, m."dateWords", m."dateCalendar"::text, m."timelineDay", m."placeSlug",
      m."seriesSlug", m."occasionRelation"::text, m."sample",
      CASE WHEN o."id" IS NULL THEN NULL ELSE json_build_object('seriesSlug', o."seriesSlug",
        'number', o."number", 'firstDay', o."firstDay", 'lastDay', o."lastDay", 'placeSlug', o."placeSlug",
        'details', json_build_object('cityNameThen', o."details"->'cityNameThen')) END AS "occasion",
      coalesce((SELECT json_agg(json_build_object('id', p."id", 'officialSlug', p."officialSlug",
          'nameAsTold', p."nameAsTold", 'titleAsTold', p."titleAsTold", 'partySlug', p."partySlug",
          'capacity', p."capacity") ORDER BY p."ordinal")
        FROM "Participation" p WHERE p."meetingId" = m."id"), '[]') AS "participations",
      coalesce((SELECT json_agg(json_build_object('topicSlug', t."topicSlug") ORDER BY t."topicSlug")
        FROM "MeetingTopic" t WHERE t."meetingId" = m."id"), '[]') AS "topics",
      (SELECT count(DISTINCT a."sourceId")::int FROM "Account" a WHERE a."meetingId" = m."id") AS "sourceCount"
    FROM "Meeting" m LEFT JOIN "Occasion" o ON o."id" = m."occasionId"
    WHERE m."id" = ANY(${[...ids]}::bpchar[])`
  return rowsSchema.parse(rows)
}
