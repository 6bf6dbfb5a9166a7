import { useLocale } from 'next-intl'
import { PageStyle } from '@/components/ui/page-style'
import { placing } from '@/components/ui/placing'
import { Name } from '@/components/ui/told'
import type { OfficeDto } from '@/lib/archive/dto'
import { inDigits } from '@/lib/i18n/digits'
import { useCalendar } from '@/lib/i18n/page-calendar'
import { OfficeYears } from './office-years'
import { type Bar, barOf, type TimeAxis, timeAxis } from './time-bar'

/** Units of a bar's drawing from end to end; it is stretched to the room there is. */
const LENGTH = 1000

type OfficeBarsProps = {
  offices: readonly OfficeDto[]
  /** `YYYY-MM-DD`, Gregorian: how far reaches what goes on still. */
  today: string
}

/**
 * Offices one under the other, each in words and as a bar on one axis of time, which runs with the
 * page. What is not known to the day is drawn lighter, an end that nothing tells fades out.
 */
export function OfficeBars({ offices, today }: OfficeBarsProps) {
  const calendar = useCalendar()
  const axis = timeAxis(offices, calendar, today)
  return (
    <div className="office-bars">
      <ol>
        {offices.map((office) => {
          const bar = axis && barOf(axis, office)
          return (
            <li key={`${office.from}/${office.to}/${office.title.en}`}>
              <p>
                <Name name={office.title} />{' '}
                <span className="soft small">
                  <OfficeYears from={office.from} to={office.to} />
                </span>
              </p>
              {bar && axis && <BarPicture bar={bar} axis={axis} />}
            </li>
          )
        })}
      </ol>
      {axis && <AxisLabels axis={axis} />}
    </div>
  )
}

const units = (share: number) => Math.round(share * LENGTH)

function BarPicture({ bar, axis }: { bar: Bar; axis: TimeAxis }) {
  const span = (from: number, to: number) => ({ x: units(from), width: Math.max(3, units(to) - units(from)) })
  return (
    <svg
      className="office-bar mirrored"
      viewBox={`0 0 ${LENGTH} 14`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path className="axis-line" d={axis.years.map(({ at }) => `M${units(at)},0V14`).join('')} />
      <rect className="bar-possible" {...span(bar.from, bar.to)} y="4" height="6" />
      {bar.firmTo > bar.firmFrom && (
        <rect className="bar-firm" {...span(bar.firmFrom, bar.firmTo)} y="2" height="10" />
      )}
      {bar.openStart && <OpenEnd at={units(bar.from)} towards={1} />}
      {bar.openEnd && <OpenEnd at={units(bar.to)} towards={-1} />}
    </svg>
  )
}

/** Gaps that grow towards the end: it goes on, nobody tells how far. */
function OpenEnd({ at, towards }: { at: number; towards: 1 | -1 }) {
  const gaps = [
    [0, 6],
    [12, 5],
    [23, 4],
    [33, 3],
  ] as const
  return gaps.map(([from, width]) => (
    <rect
      key={from}
      className="bar-gap"
      x={towards === 1 ? at + from : at - from - width}
      y="0"
      width={width}
      height="14"
    />
  ))
}

/** A year that begins beyond this share of the axis has no room for its label on a phone: its line stands alone. */
const ROOM = 0.88

/** The years under the bars; the list above tells all in words. */
function AxisLabels({ axis }: { axis: TimeAxis }) {
  const locale = useLocale()
  return (
    <div className="office-years" aria-hidden="true">
      {axis.years
        .filter(({ at }) => at <= ROOM)
        .map(({ year, at }) => {
          const place = placing({ 'inset-inline-start': `${Math.round(at * 1000) / 10}%` })
          return (
            <span key={year} className={place.className}>
              <PageStyle rules={place.rule} />
              {inDigits(locale, year)}
            </span>
          )
        })}
    </div>
  )
}
