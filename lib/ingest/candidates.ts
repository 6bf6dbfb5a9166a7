/** The meetings on file that the drafts of a dispatch might be, in one bounded query. */
import type { Transaction } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { addDays, type Day } from '@/lib/parser/calendar/day'
import type { DraftMeeting } from '@/lib/parser/draft'
import { columnOf, dayOfColumn, intervalOf, OPEN_END_DAYS, reachOf } from './days'
import type { Candidate, Comparable } from './match'

/** Far more than one dispatch ever tells of; a bound for the worst input, not a page. */
const MOST_CANDIDATES = 500

export const comparable = (draft: DraftMeeting): Comparable => ({ ...draft, days: intervalOf(draft.date) })

export async function candidatesFor(tx: Transaction, drafts: readonly DraftMeeting[]): Promise<Candidate[]> {
  const conditions = drafts.flatMap(conditionsFor)
  if (conditions.length === 0) return []
  const rows = await tx.meeting.findMany({
    where: { state: 'current', OR: conditions },
    orderBy: { id: 'asc' },
    take: MOST_CANDIDATES,
    select: {
      id: true,
      kind: true,
      status: true,
      placeSlug: true,
      firstDay: true,
      lastDay: true,
      dateEdtf: true,
      seriesSlug: true,
      occasionRelation: true,
      occasion: { select: { number: true } },
      participations: {
        select: { officialSlug: true, nameAsTold: true, partySlug: true, titleAsTold: true, capacity: true },
      },
    },
  })
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    status: row.status,
    place: row.placeSlug,
    days: row.dateEdtf === null ? null : { from: dayOfColumn(row.firstDay), to: dayOfColumn(row.lastDay) },
    occasion:
      row.seriesSlug && row.occasionRelation
        ? { series: row.seriesSlug, number: row.occasion?.number ?? null, relation: row.occasionRelation }
        : null,
    participants: row.participations.map((p) => ({
      official: p.officialSlug,
      name: p.nameAsTold,
      party: p.partySlug,
      title: p.titleAsTold,
      capacity: p.capacity,
    })),
  }))
}

function conditionsFor({ date, participants, occasion }: DraftMeeting): Prisma.MeetingWhereInput[] {
  const conditions: Prisma.MeetingWhereInput[] = []
  if (occasion?.relation === 'session' && occasion.number !== null)
    conditions.push({
      occasionRelation: 'session',
      occasion: { seriesSlug: occasion.series, number: occasion.number },
    })
  const interval = intervalOf(date)
  const reach = interval && reachOf(interval)
  const people = participants.flatMap(({ official, name }): Prisma.ParticipationWhereInput[] =>
    official !== null ? [{ officialSlug: official }] : name !== null ? [{ nameAsTold: name }] : [],
  )
  if (reach && people.length > 0)
    conditions.push({ AND: [within(reach), { participations: { some: { OR: people } } }] })
  return conditions
}

function within({ from, to }: { from: Day; to: Day }): Prisma.MeetingWhereInput {
  return {
    OR: [
      { firstDay: { lte: columnOf(to) }, lastDay: { gte: columnOf(from) } },
      { lastDay: null, firstDay: { lte: columnOf(to), gte: columnOf(addDays(from, -OPEN_END_DAYS)) } },
      { firstDay: null, lastDay: { gte: columnOf(from), lte: columnOf(addDays(to, OPEN_END_DAYS)) } },
    ],
  }
}
