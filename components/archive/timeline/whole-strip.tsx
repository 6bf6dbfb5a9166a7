import { useLocale } from 'next-intl'
import type { DayCounts } from '@/lib/archive/dto'
import { MANNERS } from '@/lib/i18n/locales'
import { useCalendar } from '@/lib/i18n/page-calendar'
import { periodsBetween } from '@/lib/i18n/periods'
import { countByPeriod } from './binning'
import { type Days, spanOf } from './scope'
import { placeOf, STRIP_HEIGHT, STRIP_WIDTH, stripBars, timeScale } from './strip-layout'

/** The least that the days looked at are drawn as, in the strip's units. */
const LEAST_WIDTH = 6

/** All of time in small, with the days that are looked at: where one is. The trail says it in words. */
export function WholeStrip({ density, window }: { density: DayCounts; window: Days }) {
  const { direction } = MANNERS[useLocale()]
  const calendar = useCalendar()
  const span = spanOf(density)
  if (span === null) return null
  const years = periodsBetween(calendar, 'year', span.from, span.to)
  const months = periodsBetween(
    calendar,
    'month',
    years[0]?.first ?? span.from,
    years.at(-1)?.last ?? span.to,
  )
  const { x, width } = placeOf(timeScale(years, direction, STRIP_WIDTH), window.from, window.to)
  const drawn = Math.max(LEAST_WIDTH, width)
  return (
    <svg
      className="whole-strip"
      viewBox={`0 0 ${STRIP_WIDTH} ${STRIP_HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect className="whole-window" x={x - (drawn - width) / 2} width={drawn} height={STRIP_HEIGHT} />
      {stripBars(countByPeriod(density, months), years, direction).map(({ family, path }) => (
        <path key={family} className="whole-bar" d={path} />
      ))}
    </svg>
  )
}
