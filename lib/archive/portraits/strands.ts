/** Topics and places through the years. */
import type { Database } from '@/lib/db/client'
import { countedIn } from '@/lib/i18n/calendar'
import type { Calendar, Strand } from '../dto'
import { countsByYear } from '../index/rankings'
import type { Selection } from '../index/selection'
import { loadNames } from '../names'

const SHOWN = 9

/** The most frequent topics or places of a selection, each by the years of a calendar. */
export async function strandsOf(
  db: Database,
  selection: Selection,
  sort: 'topic' | 'place',
  calendar: Calendar,
): Promise<Strand[]> {
  const totals = selection.foremost(sort, SHOWN)
  const counts = countsByYear(selection, sort, SHOWN, (day) => countedIn(calendar, day).year)
  const names = await loadNames(db, { [sort]: totals.map(({ value }) => value) })
  return totals.map(({ value, count }) => ({
    ...names(sort, value),
    meetings: count,
    years: counts
      .filter((one) => one.value === value)
      .map(({ year, count: each }) => ({ year, count: each })),
  }))
}
