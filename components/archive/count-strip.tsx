import { useLocale, useTranslations } from 'next-intl'
import { encodeCursor, timelinePath } from '@/lib/archive/address'
import type { DayCount } from '@/lib/archive/dto'
import type { MeetingFilter } from '@/lib/archive/filter'
import { inDigits, inNumber } from '@/lib/i18n/digits'
import { MANNERS } from '@/lib/i18n/locales'
import { monthName } from '@/lib/i18n/month-names'
import { type StripYear, stripYears, tallest, yearOf } from './strip-years'

type StripProps = {
  counts: readonly DayCount[]
  filter: MeetingFilter
  path: string
  /** The day of the newest meeting on the page: its year is the one that the reader is in. */
  newestDay: string | undefined
}

/** Below every id there is: a cursor at a day and this id stands before that day's first meeting. */
const BEFORE_ALL_IDS = '0000000000'

/**
 * How many meetings there were, year by year and month by month; each year and month leads to its
 * newest meeting in the timeline. Time runs in the reader's direction.
 */
export function CountStrip({ counts, filter, path, newestDay }: StripProps) {
  const t = useTranslations('home')
  const locale = useLocale()
  const [calendar] = MANNERS[locale].calendars
  const years = stripYears(counts, calendar)
  if (years.length === 0) return null
  const height = tallest(years)
  const here = yearOf(newestDay, calendar)
  const jump = (day: string) =>
    timelinePath(path, filter, { at: encodeCursor({ direction: 'older', day, id: BEFORE_ALL_IDS }) })
  const current = years.find(({ year }) => year === here)
  return (
    <nav aria-label={t('strip')}>
      <div className="strip">
        <ol className="strip-years">
          {years.map((year) => (
            <li key={year.year}>
              <YearBars
                year={year}
                height={height}
                href={jump(year.nextFirstDay)}
                current={year === current}
              />
            </li>
          ))}
        </ol>
      </div>
      {current && (
        <ol className="strip-months" aria-label={t('months', { year: inDigits(locale, current.year) })}>
          {current.months
            .filter(({ count }) => count > 0)
            .map(({ month, count, nextFirstDay }) => (
              <li key={month}>
                <a href={jump(nextFirstDay)}>{monthName(locale, calendar, month)}</a>{' '}
                <span className="soft">{inNumber(locale, count)}</span>
              </li>
            ))}
        </ol>
      )}
    </nav>
  )
}

type BarsProps = { year: StripYear; height: number; href: string; current: boolean }

function YearBars({ year, height, href, current }: BarsProps) {
  const t = useTranslations('home')
  const locale = useLocale()
  const label = inDigits(locale, year.year)
  return (
    <a className="strip-year" href={href} aria-current={current ? 'true' : undefined}>
      <span className="sr-only">
        {t('stripYear', { year: label, count: year.count, n: inNumber(locale, year.count) })}
      </span>
      <span className="strip-bars" aria-hidden="true">
        {year.months.map(({ month, count }) => (
          <i key={month} style={{ blockSize: `${(100 * count) / height}%` }} />
        ))}
      </span>
      <span className="strip-label" aria-hidden="true">
        <b className="strip-number">{label}</b>
        <small>{inNumber(locale, year.count)}</small>
      </span>
    </a>
  )
}
