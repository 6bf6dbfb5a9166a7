import { useLocale, useTranslations } from 'next-intl'
import { PageStyle } from '@/components/ui/page-style'
import { placing } from '@/components/ui/placing'
import type { DayCounts, Landmark } from '@/lib/archive/dto'
import { inNumber } from '@/lib/i18n/digits'
import { MANNERS } from '@/lib/i18n/locales'
import { useCalendar } from '@/lib/i18n/page-calendar'
import { daysBetween, type Period, periodsBetween, type Unit } from '@/lib/i18n/periods'
import { countByPeriod, familiesIn, type PeriodCount, shownFirst, tallest } from './binning'
import { landmarksWithin, lanesOf } from './landmark-lanes'
import type { Scope } from './scope'
import { StripColumn } from './strip-column'
import { LandmarkList, LaneNames, StripLanes } from './strip-lanes'
import { countTicks } from './strip-layout'
import { StripLegend, StripTable } from './strip-legend'
import { StripPicture } from './strip-picture'
import type { DaysLink } from './zoom-trail'

type StripProps = {
  density: DayCounts
  landmarks: readonly Landmark[]
  scope: Scope
  link: DaysLink
}

/** So few meetings in a column can be shown one by one. */
const SHOWN_ONE_BY_ONE: Partial<Record<Unit, number>> = { day: 6, month: 12 }

/**
 * How many meetings there were, over all of time or the part of it that is looked at. Every column
 * leads to a closer look; one stop of the keyboard, where a script can make it one.
 */
export function Strip({ density, landmarks, scope, link }: StripProps) {
  const t = useTranslations('timeline')
  const locale = useLocale()
  const calendar = useCalendar()
  const { unit, columns } = scope
  const counts = countByPeriod(density, columns)
  const start = shownFirst(counts, scope.window)
  const oneByOne = tallest(counts) <= (SHOWN_ONE_BY_ONE[unit] ?? 0)
  const bars = oneByOne ? [] : countByPeriod(density, finerPeriods(scope, calendar))
  const lanes = lanesOf(landmarks, columns)
  const sheet = placing({ 'min-inline-size': `calc(${columns.length} * var(--least-column))` })
  const grid = placing({ 'grid-template-columns': columns.map(columnWidth).join(' ') })
  return (
    <figure className="strip" data-unit={unit} data-strip="">
      <div className="strip-side" aria-hidden="true">
        <CountScale bars={bars} />
        <LaneNames lanes={lanes} />
      </div>
      <div className="strip-scroll" data-strip-scroll="">
        <div className={`strip-sheet ${sheet.className}`}>
          <StripPicture bars={bars} scope={scope} lanes={lanes} direction={MANNERS[locale].direction} />
          <nav aria-label={t(`strip.${unit}`)}>
            <ol className={`strip-columns ${grid.className}`} data-strip-columns="" data-help={t('keys')}>
              {counts.map((count) => (
                <li key={count.period.first} data-start={count === start ? '' : undefined}>
                  <StripColumn count={count} window={scope.window} oneByOne={oneByOne} link={link} />
                </li>
              ))}
            </ol>
          </nav>
          <StripLanes lanes={lanes} />
        </div>
      </div>
      <PageStyle rules={`${sheet.rule}\n${grid.rule}`} />
      <script type="module" src="/scripts/strip.js" async />
      <figcaption className="strip-caption">
        <StripLegend families={familiesIn(counts)} />
        <StripTable counts={counts} unit={unit} />
        <LandmarkList landmarks={landmarksWithin(landmarks, columns)} />
      </figcaption>
    </figure>
  )
}

/** Columns are as wide as their days are many. */
const columnWidth = ({ first, last }: Period) => `minmax(0, ${daysBetween(first, last)}fr)`

function finerPeriods(
  { unit, fine, columns }: Scope,
  calendar: Parameters<typeof periodsBetween>[0],
): Period[] {
  const [first, last] = [columns[0], columns.at(-1)]
  if (unit === fine || first === undefined || last === undefined) return columns
  return periodsBetween(calendar, fine, first.first, last.last)
}

/** What the heights of bars mean. */
function CountScale({ bars }: { bars: readonly PeriodCount[] }) {
  const locale = useLocale()
  return (
    <div className="strip-scale">
      {bars.length > 0 &&
        countTicks(bars).map(({ count, height }) => {
          const place = placing({ 'inset-block-end': `${100 * height}%` })
          return (
            <span key={count} className={place.className}>
              <PageStyle rules={place.rule} />
              {inNumber(locale, count)}
            </span>
          )
        })}
    </div>
  )
}
