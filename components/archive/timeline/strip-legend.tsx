import { useLocale, useTranslations } from 'next-intl'
import { KindGlyph } from '@/components/ui/kind-glyph'
import { inNumber } from '@/lib/i18n/digits'
import { useCalendar } from '@/lib/i18n/page-calendar'
import { periodInWords, type Unit } from '@/lib/i18n/periods'
import { familiesIn, type PeriodCount } from './binning'
import { type Family, inFamily, KINDS_OF } from './kind-families'

/** What the bars' fillings mean, with the signs under which meetings stand in the list. */
export function StripLegend({ families }: { families: readonly Family[] }) {
  const t = useTranslations('timeline.family')
  return (
    <ul className="strip-legend">
      {families.map((family) => (
        <li key={family}>
          <svg className="swatch" viewBox="0 0 14 14" aria-hidden="true">
            <rect width="14" height="14" className={`bar-${family}`} />
          </svg>
          {KINDS_OF[family].map((kind) => (
            <KindGlyph key={kind} kind={kind} />
          ))}
          {t(family)}
        </li>
      ))}
    </ul>
  )
}

/** The figures that the strip is drawn from. */
export function StripTable({ counts, unit }: { counts: readonly PeriodCount[]; unit: Unit }) {
  const t = useTranslations('timeline')
  const locale = useLocale()
  const calendar = useCalendar()
  const families = familiesIn(counts)
  return (
    <details className="strip-table">
      <summary>{t('table')}</summary>
      <div>
        <table>
          <caption className="sr-only">{t(`strip.${unit}`)}</caption>
          <thead>
            <tr>
              <th scope="col">{t(`unit.${unit}`)}</th>
              <th scope="col">{t('meetings')}</th>
              {families.map((family) => (
                <th key={family} scope="col">
                  {t(`family.${family}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {counts
              .filter(({ count }) => count > 0)
              .map(({ period, count, kinds }) => (
                <tr key={period.first}>
                  <th scope="row">{periodInWords(locale, calendar, period)}</th>
                  <td>{inNumber(locale, count)}</td>
                  {families.map((family) => (
                    <td key={family}>{inNumber(locale, inFamily(kinds, family))}</td>
                  ))}
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
