/** Finding the sessions that drafts speak of; sessions that only dispatches tell of are put on file. */
import type { Transaction } from '@/lib/db/client'
import type { DraftMeeting } from '@/lib/parser/draft'
import { intervalOf, reachOf } from '@/lib/reconciling/stretches'
import { columnOf } from './days'

type OccasionOf = (meeting: Pick<DraftMeeting, 'occasion' | 'date'>) => string | null

/**
 * Answers the id of the session that a meeting is, or was held on the margins of. A numbered one is
 * known by its number; one without, by its days, where just one session of the series had them.
 */
export async function occasionsOf(
  tx: Transaction,
  meetings: readonly Pick<DraftMeeting, 'occasion' | 'date'>[],
): Promise<OccasionOf> {
  const told = meetings.flatMap(({ occasion }) => (occasion ? [occasion] : []))
  const numbered = told.flatMap(({ series, number }) =>
    number === null ? [] : [{ seriesSlug: series, number }],
  )
  if (numbered.length > 0)
    await tx.occasion.createMany({
      data: numbered.map((occasion) => ({ ...occasion, registered: false })),
      skipDuplicates: true,
    })
  const series = [...new Set(told.map((occasion) => occasion.series))]
  const rows = await tx.occasion.findMany({
    where: { OR: [...numbered, ...series.map((seriesSlug) => ({ seriesSlug, number: null }))] },
    select: { id: true, seriesSlug: true, number: true, firstDay: true, lastDay: true },
  })
  return ({ occasion, date }) => {
    if (!occasion) return null
    const ofSeries = rows.filter(({ seriesSlug }) => seriesSlug === occasion.series)
    if (occasion.number !== null) return ofSeries.find(({ number }) => number === occasion.number)?.id ?? null
    const reach = intervalOf(date)
    const days = reach && reachOf(reach)
    const [from, to] = days ? [columnOf(days.from), columnOf(days.to)] : [null, null]
    if (!from || !to) return null
    const within = ofSeries.filter(
      ({ number, firstDay, lastDay }) =>
        number === null && firstDay && lastDay && firstDay <= to && lastDay >= from,
    )
    return within.length === 1 ? (within[0]?.id ?? null) : null
  }
}
