/** What a filter asks of a meeting, as SQL. */
import { Prisma } from '@/lib/db/generated/client'
import type { Certainty } from './dto'
import type { MeetingFilter } from './filter'

/** The meetings of a session: by its row's id, so that the index on sessions serves. */
function sessionConditions({ series, number, relation }: MeetingFilter): Prisma.Sql[] {
  if (series === undefined) return []
  const session =
    number === undefined
      ? Prisma.sql`m."seriesSlug" = ${series}`
      : Prisma.sql`m."occasionId" = (
          SELECT "id" FROM "Occasion" WHERE "seriesSlug" = ${series} AND "number" = ${number})`
  return relation === undefined
    ? [session]
    : [session, Prisma.sql`m."occasionRelation" = ${relation}::"OccasionRelation"`]
}

/** How well the days of a meeting `m` are known. */
export const CERTAINTY = Prisma.sql`CASE
  WHEN m."dateEdtf" IS NULL THEN 'undated'
  WHEN m."firstDay" IS NULL OR m."lastDay" IS NULL THEN 'open'
  WHEN m."firstDay" = m."lastDay" THEN 'day' ELSE 'range' END`

const certaintyCondition = (values: readonly Certainty[]) =>
  Prisma.sql`(${CERTAINTY}) = ANY(${values}::text[])`

/** Meetings whose days reach into the stretch; undated ones by their day on the timeline. */
function dayConditions({ from, to }: MeetingFilter): Prisma.Sql[] {
  const parts: Prisma.Sql[] = []
  if (from !== undefined)
    parts.push(Prisma.sql`CASE WHEN m."dateEdtf" IS NULL THEN m."timelineDay"
      ELSE coalesce(m."lastDay", 'infinity'::date) END >= ${from}::date`)
  if (to !== undefined)
    parts.push(Prisma.sql`CASE WHEN m."dateEdtf" IS NULL THEN m."timelineDay"
      ELSE coalesce(m."firstDay", '-infinity'::date) END <= ${to}::date`)
  return parts
}

/** One condition a value: all of them must have taken part, or been spoken of. */
function allConditions({ official, party, topic }: MeetingFilter): Prisma.Sql[] {
  return [
    ...(official ?? []).map(
      (slug) =>
        Prisma.sql`m."id" IN (SELECT "meetingId" FROM "Participation" WHERE "officialSlug" = ${slug})`,
    ),
    ...(party ?? []).map(
      (slug) => Prisma.sql`m."id" IN (SELECT "meetingId" FROM "Participation" WHERE "partySlug" = ${slug})`,
    ),
    ...(topic ?? []).map(
      (slug) => Prisma.sql`m."id" IN (SELECT "meetingId" FROM "MeetingTopic" WHERE "topicSlug" = ${slug})`,
    ),
  ]
}

function sourceConditions({ language, publisher }: MeetingFilter): Prisma.Sql[] {
  const told = (condition: Prisma.Sql) => Prisma.sql`EXISTS (SELECT FROM "Account" a
    JOIN "Source" s ON s."id" = a."sourceId" WHERE a."meetingId" = m."id" AND ${condition})`
  return [
    ...(language ? [told(Prisma.sql`s."language"::text = ANY(${language}::text[])`)] : []),
    ...(publisher ? [told(Prisma.sql`s."publisherSlug" = ANY(${publisher}::text[])`)] : []),
  ]
}

/** What `filter` asks of a row `m` of `Meeting`, as SQL; always that it is current. */
export function conditionOf(filter: MeetingFilter): Prisma.Sql {
  const { kind, status, place, certainty, review } = filter
  const parts = [
    Prisma.sql`m."state" = 'current'`,
    ...(kind ? [Prisma.sql`m."kind" = ANY(${kind}::text[]::"MeetingKind"[])`] : []),
    ...(status ? [Prisma.sql`m."status" = ANY(${status}::text[]::"MeetingStatus"[])`] : []),
    ...(place ? [Prisma.sql`m."placeSlug" = ANY(${place}::text[])`] : []),
    ...(review ? [Prisma.sql`m."review" = ANY(${review}::text[]::"ReviewState"[])`] : []),
    ...(certainty ? [certaintyCondition(certainty)] : []),
    ...sessionConditions(filter),
    ...dayConditions(filter),
    ...allConditions(filter),
    ...sourceConditions(filter),
  ]
  return Prisma.join(parts, ' AND ')
}
