/** Moving what records say of one entry to another, and back. */
import { z } from 'zod'
import type { Transaction } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { entryKindSchema } from '@/lib/registry/entry'
import type { Mergeable } from './combine'

/** What a merge moved: kept with it, for the day on which it is taken back. */
export const movedSchema = z.object({
  /** The survivor's version before. */
  intoVersion: z.int(),
  /** Entries that spoke of the one and speak of the other now: their versions before. */
  referring: z.array(z.object({ kind: entryKindSchema, slug: z.string(), version: z.int() })),
  /** Meetings whose values changed. */
  meetings: z.array(z.string()),
  /** Of officials: who took part beside the survivor, and the evidence of that. */
  doubled: z.array(
    z.object({
      meetingId: z.string(),
      nameAsTold: z.string().nullable(),
      titleAsTold: z.string().nullable(),
      partySlug: z.string().nullable(),
      capacity: z.enum(['head', 'member', 'host', 'observer']),
      evidence: z.array(z.uuid()),
    }),
  ),
  /** Of topics: meetings that were about the survivor too. */
  both: z.array(z.string()),
  positions: z.array(z.uuid()),
  evidence: z.array(z.uuid()),
  sources: z.array(z.string()),
  taught: z.array(z.uuid()),
})
export type Moved = z.infer<typeof movedSchema>
export type MovedRows = Omit<Moved, 'intoVersion' | 'referring'>

export type Moving = { kind: Mergeable['kind']; from: string; to: string }

const meetingsSchema = z.array(z.object({ id: z.string() }))
const idsSchema = z.array(z.object({ id: z.uuid() }))
const idsOf = (rows: unknown) => idsSchema.parse(rows).map(({ id }) => id)

/** Gives all that records say of one entry to another. */
export async function moveRows(tx: Transaction, moving: Moving): Promise<MovedRows> {
  const { kind, from, to } = moving
  const none: MovedRows = {
    meetings: [],
    doubled: [],
    both: [],
    positions: [],
    evidence: [],
    sources: [],
    taught: (await tx.taughtSpelling.findMany({ where: { kind, slug: from }, select: { id: true } })).map(
      ({ id }) => id,
    ),
  }
  await tx.taughtSpelling.updateMany({ where: { kind, slug: from }, data: { slug: to } })
  if (kind === 'official') return { ...none, ...(await moveOfficial(tx, moving)) }
  if (kind === 'party') return { ...none, ...(await moveParty(tx, moving)) }
  if (kind === 'topic') return { ...none, ...(await moveTopic(tx, moving)) }
  if (kind === 'place') {
    const rows = await tx.$queryRaw`
      UPDATE "Meeting" SET "placeSlug" = ${to} WHERE "placeSlug" = ${from} RETURNING id`
    await tx.occasion.updateMany({ where: { placeSlug: from }, data: { placeSlug: to } })
    return { ...none, meetings: meetingsSchema.parse(rows).map(({ id }) => id) }
  }
  const rows = await tx.$queryRaw`
    UPDATE "Source" SET "publisherSlug" = ${to} WHERE "publisherSlug" = ${from} RETURNING id`
  return { ...none, sources: meetingsSchema.parse(rows).map(({ id }) => id) }
}

async function moveOfficial(tx: Transaction, { from, to }: Moving): Promise<Partial<MovedRows>> {
  const doubled = await tx.participation.findMany({
    where: { officialSlug: from, meeting: { participations: { some: { officialSlug: to } } } },
    select: {
      id: true,
      meetingId: true,
      nameAsTold: true,
      titleAsTold: true,
      partySlug: true,
      capacity: true,
      evidence: { select: { id: true } },
    },
  })
  // Their words are the survivor's; the row itself goes, since nobody takes part twice.
  await tx.$executeRaw`
    UPDATE "Evidence" e SET "participationId" = kept.id
    FROM "Participation" gone JOIN "Participation" kept
      ON kept."meetingId" = gone."meetingId" AND kept."officialSlug" = ${to}
    WHERE gone."officialSlug" = ${from} AND e."participationId" = gone.id`
  await tx.participation.deleteMany({ where: { id: { in: doubled.map(({ id }) => id) } } })
  const rows = await tx.$queryRaw`
    UPDATE "Participation" SET "officialSlug" = ${to} WHERE "officialSlug" = ${from}
    RETURNING "meetingId" AS id`
  await tx.delegation.updateMany({ where: { officialSlug: from }, data: { officialSlug: to } })
  return {
    meetings: [...meetingsSchema.parse(rows).map(({ id }) => id), ...doubled.map((one) => one.meetingId)],
    doubled: doubled.map(({ id: _, evidence, ...one }) => ({
      ...one,
      evidence: evidence.map(({ id }) => id),
    })),
    positions: await movedPositions(tx, Prisma.sql`"officialSlug"`, { from, to }),
  }
}

async function moveParty(tx: Transaction, { from, to }: Moving): Promise<Partial<MovedRows>> {
  // A country's code is one party's alone, also while both rows stand.
  await tx.party.update({ where: { slug: from }, data: { iso2: null }, select: { slug: true } })
  const rows = await tx.$queryRaw`
    UPDATE "Participation" SET "partySlug" = ${to} WHERE "partySlug" = ${from} RETURNING "meetingId" AS id`
  await tx.delegation.updateMany({ where: { partySlug: from }, data: { partySlug: to } })
  return {
    meetings: [...new Set(meetingsSchema.parse(rows).map(({ id }) => id))],
    positions: await movedPositions(tx, Prisma.sql`"partySlug"`, { from, to }),
  }
}

async function moveTopic(tx: Transaction, { from, to }: Moving): Promise<Partial<MovedRows>> {
  const both = await tx.meetingTopic.findMany({
    where: { topicSlug: from, meeting: { topics: { some: { topicSlug: to } } } },
    select: { meetingId: true },
  })
  const doubled = both.map(({ meetingId }) => meetingId)
  await tx.meetingTopic.deleteMany({ where: { topicSlug: from, meetingId: { in: doubled } } })
  const rows = await tx.$queryRaw`
    UPDATE "MeetingTopic" SET "topicSlug" = ${to} WHERE "topicSlug" = ${from} RETURNING "meetingId" AS id`
  const meetings = meetingsSchema.parse(rows).map(({ id }) => id)
  const evidence = await tx.$queryRaw`
    UPDATE "Evidence" SET "topicSlug" = ${to} WHERE "topicSlug" = ${from} RETURNING id::text AS id`
  return {
    both: doubled,
    meetings: [...meetings, ...doubled],
    evidence: idsOf(evidence),
    positions: await movedPositions(tx, Prisma.sql`"topicSlug"`, { from, to }),
  }
}

async function movedPositions(
  tx: Transaction,
  column: Prisma.Sql,
  { from, to }: { from: string; to: string },
): Promise<string[]> {
  return idsOf(
    await tx.$queryRaw`UPDATE "Position" SET ${column} = ${to} WHERE ${column} = ${from} RETURNING id::text AS id`,
  )
}

/** Gives back what a merge moved, where it still stands with the survivor. @returns the meetings changed */
export async function moveBack(tx: Transaction, moving: Moving, moved: Moved): Promise<string[]> {
  const { kind, from, to } = moving
  const meetingId = { in: moved.meetings }
  await tx.taughtSpelling.updateMany({ where: { id: { in: moved.taught } }, data: { slug: from } })
  const position = { id: { in: moved.positions } }
  if (kind === 'official') {
    const single = { in: moved.meetings.filter((id) => !moved.doubled.some((one) => one.meetingId === id)) }
    await tx.participation.updateMany({
      where: { officialSlug: to, meetingId: single },
      data: { officialSlug: from },
    })
    await bringBack(tx, from, moved.doubled)
    await tx.position.updateMany({ where: { ...position, officialSlug: to }, data: { officialSlug: from } })
  } else if (kind === 'party') {
    await tx.participation.updateMany({ where: { partySlug: to, meetingId }, data: { partySlug: from } })
    await tx.position.updateMany({ where: { ...position, partySlug: to }, data: { partySlug: from } })
  } else if (kind === 'topic') {
    const alone = { in: moved.meetings.filter((id) => !moved.both.includes(id)) }
    await tx.meetingTopic.updateMany({
      where: { topicSlug: to, meetingId: alone },
      data: { topicSlug: from },
    })
    await tx.meetingTopic.createMany({
      data: moved.both.map((id) => ({ meetingId: id, topicSlug: from })),
      skipDuplicates: true,
    })
    await tx.evidence.updateMany({ where: { id: { in: moved.evidence } }, data: { topicSlug: from } })
    await tx.position.updateMany({ where: { ...position, topicSlug: to }, data: { topicSlug: from } })
  } else if (kind === 'place')
    await tx.meeting.updateMany({ where: { id: meetingId, placeSlug: to }, data: { placeSlug: from } })
  else
    await tx.source.updateMany({
      where: { id: { in: moved.sources }, publisherSlug: to },
      data: { publisherSlug: from },
    })
  return moved.meetings
}

/** Puts those back who took part beside the survivor, after all the others of their meetings. */
async function bringBack(tx: Transaction, slug: string, doubled: Moved['doubled']): Promise<void> {
  if (doubled.length === 0) return
  const rows = await tx.participation.groupBy({
    by: ['meetingId'],
    where: { meetingId: { in: doubled.map(({ meetingId }) => meetingId) } },
    _max: { ordinal: true },
  })
  const last = new Map(rows.map(({ meetingId, _max }) => [meetingId, _max.ordinal ?? -1]))
  await tx.participation.createMany({
    data: doubled.map(({ evidence: _, ...one }) => ({
      ...one,
      officialSlug: slug,
      ordinal: (last.get(one.meetingId) ?? -1) + 1,
    })),
    skipDuplicates: true,
  })
  await tx.$executeRaw`
    UPDATE "Evidence" e SET "participationId" = p.id FROM "Participation" p
    WHERE p."meetingId" = e."meetingId" AND p."officialSlug" = ${slug}
      AND e.id = ANY(${doubled.flatMap(({ evidence }) => evidence)}::uuid[])`
}
