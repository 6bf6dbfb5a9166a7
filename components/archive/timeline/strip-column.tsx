import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { KindGlyph } from '@/components/ui/kind-glyph'
import { inDigits, inNumber } from '@/lib/i18n/digits'
import { monthName } from '@/lib/i18n/month-names'
import { useCalendar } from '@/lib/i18n/page-calendar'
import { type Period, periodInWords, periodName } from '@/lib/i18n/periods'
import type { PeriodCount } from './binning'
import { FAMILIES, KINDS_OF, type KindCounts } from './kind-families'
import type { Days } from './scope'
import type { DaysLink } from './zoom-trail'

type ColumnProps = { count: PeriodCount; window: Days | null; oneByOne: boolean; link: DaysLink }

/** A period on the strip, leading to its meetings where it holds any. */
export function StripColumn({ count: { period, count, kinds }, window, oneByOne, link }: ColumnProps) {
  const t = useTranslations('timeline')
  const locale = useLocale()
  const calendar = useCalendar()
  const { first, last } = period
  const place = {
    'data-from': first,
    'data-to': last,
    'data-outside': isOutside(period, window) || undefined,
  }
  const inside: ReactNode = (
    <>
      {oneByOne && <OneByOne kinds={kinds} />}
      <ColumnLabel period={period} />
    </>
  )
  if (count === 0)
    return (
      <span className="strip-column" {...place}>
        {inside}
      </span>
    )
  const named = periodInWords(locale, calendar, period)
  const words = t('period', { period: named, count, n: inNumber(locale, count) })
  const here = window !== null && window.from === first && window.to === last
  return (
    <a
      className="strip-column"
      href={link({ from: first, to: last })}
      aria-label={words}
      title={words}
      aria-current={here ? 'true' : undefined}
      {...place}
    >
      {inside}
    </a>
  )
}

const isOutside = ({ first, last }: Period, window: Days | null) =>
  window !== null && (last < window.from || first > window.to)

/** Both names of a Gregorian month in Arabic may stand one under the other. */
const breakable = (name: string) => name.replaceAll('/', '/\u200b')

/** The name of a column; where it is a month, also its number, which narrow screens have room for. */
function ColumnLabel({ period }: { period: Period }) {
  const locale = useLocale()
  const calendar = useCalendar()
  return (
    <span className="strip-label" aria-hidden="true">
      <span className="strip-name">{breakable(periodName(locale, calendar, period))}</span>
      {period.unit === 'month' && <span className="strip-numeral">{inDigits(locale, period.month)}</span>}
      {period.unit === 'day' && period.day === 1 && (
        <span className="strip-month">{breakable(monthName(locale, calendar, period.month))}</span>
      )}
    </span>
  )
}

/** A day's meetings by their signs, standing on each other. */
function OneByOne({ kinds }: { kinds: KindCounts }) {
  const signs = FAMILIES.flatMap((family) => KINDS_OF[family]).flatMap((kind) =>
    Array.from({ length: kinds[kind] ?? 0 }, (_, place) => ({ kind, key: `${kind}${place}` })),
  )
  return (
    <span className="strip-signs" aria-hidden="true">
      {signs.map(({ kind, key }) => (
        <KindGlyph key={key} kind={kind} />
      ))}
    </span>
  )
}
