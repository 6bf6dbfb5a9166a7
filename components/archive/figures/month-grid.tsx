import { useLocale, useTranslations } from 'next-intl'
import type { MonthCount } from '@/lib/archive/dto'
import { monthInWords } from '@/lib/i18n/dates'
import { inDigits, inNumber } from '@/lib/i18n/digits'
import { monthName } from '@/lib/i18n/month-names'
import { useCalendar } from '@/lib/i18n/page-calendar'
import { Picture } from './picture'
import { yearsOf } from './year-columns'

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1)
const SHADES = 5

/** How dark a month is: 0 for nothing, else 1 to 5, by the square root so that few are seen beside many. */
export function shadeOf(count: number, most: number): number {
  return count === 0 ? 0 : Math.max(1, Math.ceil(SHADES * Math.sqrt(count / Math.max(1, most))))
}

type MonthGridProps = { months: readonly MonthCount[]; hrefOf: (days: MonthCount) => string; caption: string }

/** Years under each other, each a row of twelve months, the darker the more meetings; months run with the page. */
export function MonthGrid({ months, hrefOf, caption }: MonthGridProps) {
  const t = useTranslations('picture')
  const locale = useLocale()
  const calendar = useCalendar()
  const most = Math.max(1, ...months.map(({ count }) => count))
  const at = new Map(months.map((month) => [`${month.year}/${month.month}`, month]))
  const years = yearsOf([months])
  const total = (year: number) =>
    months.filter((month) => month.year === year).reduce((sum, { count }) => sum + count, 0)
  const names = MONTHS.map((month) => monthName(locale, calendar, month))
  return (
    <Picture
      note={t('monthsNote')}
      table={{
        caption,
        columns: [t('year'), ...names, t('all')],
        rows: years.toReversed().map((year) => ({
          key: String(year),
          head: inDigits(locale, year),
          cells: [
            ...MONTHS.map((month) => inNumber(locale, at.get(`${year}/${month}`)?.count ?? 0)),
            inNumber(locale, total(year)),
          ],
        })),
      }}
    >
      <div className="month-grid" aria-hidden="true">
        <div className="month-row soft small">
          <span />
          {MONTHS.map((month) => (
            <span key={month} className="month-number">
              {inDigits(locale, month)}
            </span>
          ))}
        </div>
        {years.map((year) => (
          <div key={year} className="month-row">
            <span className="small">{inDigits(locale, year)}</span>
            {MONTHS.map((month) => {
              const found = at.get(`${year}/${month}`)
              if (found === undefined || found.count === 0) return <i key={month} data-shade="0" />
              const label = `${monthInWords(locale, calendar, year, month)}: ${inNumber(locale, found.count)}`
              return (
                <a
                  key={month}
                  href={hrefOf(found)}
                  tabIndex={-1}
                  title={label}
                  data-shade={shadeOf(found.count, most)}
                >
                  <span className="sr-only">{label}</span>
                </a>
              )
            })}
          </div>
        ))}
      </div>
    </Picture>
  )
}
