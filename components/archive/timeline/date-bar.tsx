import { useLocale } from 'next-intl'
import type { MeetingDate } from '@/lib/archive/dto'
import type { RangeSense } from '@/lib/i18n/dates'
import { boundsOf } from '@/lib/i18n/edtf'
import { MANNERS } from '@/lib/i18n/locales'
import { useCalendar } from '@/lib/i18n/page-calendar'
import { periodAround, periodFilling, periodInWords } from '@/lib/i18n/periods'
import { RANGE_WIDTH, type RangeBar, rangeBarOf } from './range-bar'

const HEIGHT = 14
const MIDDLE = HEIGHT / 2

/**
 * A date of more than one day as a bar within its month, year or years: full where the meeting lasted
 * so long, hollow where it took place at some time within, fading into an arrow where an end is open.
 */
export function DateBar({ date, sense }: { date: MeetingDate; sense: RangeSense }) {
  const locale = useLocale()
  const calendar = useCalendar()
  const bar = rangeBarOf(date, calendar, MANNERS[locale].direction)
  if (bar === null) return null
  const { first, last } = bar.frame
  const filling = periodFilling(calendar, first, last)
  const frame = filling ?? periodAround(calendar, 'year', first)
  const lasted = sense === 'span' && date.edtf !== null && boundsOf(date.edtf)?.toTheDay === true
  return (
    <p className="date-bar">
      <svg viewBox={`0 0 ${RANGE_WIDTH} ${HEIGHT}`} width={RANGE_WIDTH} height={HEIGHT} aria-hidden="true">
        <path className="date-track" d={trackPath(bar)} />
        {bar.open ? (
          fading(bar).map(({ x, width, opacity }) => (
            <rect key={x} className="date-fading" {...{ x, width, opacity }} y={MIDDLE - 4} height="8" />
          ))
        ) : (
          <rect
            className={lasted ? 'date-lasted' : 'date-within'}
            x={bar.x}
            y={MIDDLE - 4}
            width={Math.max(2, bar.width)}
            height="8"
          />
        )}
        {bar.open && <path className="date-arrow" d={arrowPath(bar.open)} />}
      </svg>
      <span className="date-frame" aria-hidden="true">
        {periodInWords(locale, calendar, frame)}
        {filling === null && `–${periodInWords(locale, calendar, periodAround(calendar, 'year', last))}`}
      </span>
    </p>
  )
}

function trackPath({ ticks }: RangeBar): string {
  const marks = ticks.map((x) => `M${Math.round(x * 10) / 10} ${HEIGHT - 3}v3`).join('')
  return `M0 ${HEIGHT}h${RANGE_WIDTH}M0.5 ${HEIGHT - 5}v5M${RANGE_WIDTH - 0.5} ${HEIGHT - 5}v5${marks}`
}

const SLICES = 12

/** A bar in slices, each paler than the one before it towards the open end. */
function fading({ x, width, open }: RangeBar): { x: number; width: number; opacity: number }[] {
  return Array.from({ length: SLICES }, (_, slice) => {
    const faded = open === 'right' ? slice : SLICES - 1 - slice
    return { x: x + (slice * width) / SLICES, width: width / SLICES, opacity: 1 - faded / SLICES }
  })
}

/** An arrow at the end of the frame beyond which the date goes on. */
function arrowPath(side: 'left' | 'right'): string {
  return side === 'left' ? `M7 ${MIDDLE - 4}l-6 4 6 4` : `M${RANGE_WIDTH - 7} ${MIDDLE - 4}l6 4-6 4`
}
