import { useLocale, useTranslations } from 'next-intl'
import { typedDaysPath } from '@/lib/archive/address'
import { type ListView, type MeetingFilter, VIEW_PARAMETERS, writeFilter } from '@/lib/archive/filter'
import { countedIn } from '@/lib/i18n/calendar'
import { inDigits } from '@/lib/i18n/digits'
import { useCalendar, useTypedDays } from '@/lib/i18n/page-calendar'
import type { FacetsProps } from './index'

/** The parameters of an address that the form of days keeps as they are. */
function keptParameters({ from: _from, to: _to, ...filter }: MeetingFilter, view: ListView | undefined) {
  const kept = [...writeFilter(filter)]
  for (const name of VIEW_PARAMETERS) {
    const value = view?.[name]
    if (value && name !== 'at') kept.push([name, value])
  }
  return kept
}

/** Two fields for the first and the last day, which take a day, a month or a year of any calendar. */
export function DayFields({ filter, path, view }: FacetsProps) {
  const t = useTranslations('facets')
  const locale = useLocale()
  const calendar = useCalendar()
  const typed = useTypedDays()
  const shown = (day: string | undefined) => {
    if (day === undefined) return ''
    const counted = countedIn(calendar, day)
    return inDigits(locale, [counted.year, counted.month, counted.day].join('/'))
  }
  const fields = [
    { name: 'since', label: t('since'), value: typed?.since ?? shown(filter.from) },
    { name: 'until', label: t('until'), value: typed?.until ?? shown(filter.to) },
  ]
  const wrong = typed !== null
  return (
    <form action={typedDaysPath(locale)} className="facet-days" aria-label={t('days')}>
      <input type="hidden" name="path" value={path} />
      {keptParameters(filter, { ...view, calendar }).map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      {fields.map(({ name, label, value }) => (
        <label key={name}>
          {label}
          <input
            name={name}
            defaultValue={value}
            dir="auto"
            maxLength={80}
            autoComplete="off"
            aria-invalid={wrong && value !== '' ? true : undefined}
            aria-describedby={wrong ? 'days-hint days-wrong' : 'days-hint'}
          />
        </label>
      ))}
      <button type="submit">{t('apply')}</button>
      {wrong && (
        <p id="days-wrong" className="field-error" role="alert">
          {t('wrongDays')}
        </p>
      )}
      <p id="days-hint" className="soft small">
        {t('daysHint')}
      </p>
    </form>
  )
}
