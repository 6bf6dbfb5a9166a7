/** What menus of a record's values offer, alike in the editor and in forms without a script. */
import { useLocale, useTranslations } from 'next-intl'
import { KINDS } from '@/lib/editing/values'
import { MANNERS } from '@/lib/i18n/locales'

export function KindOptions() {
  const t = useTranslations('kind')
  return KINDS.map((kind) => (
    <option key={kind} value={kind}>
      {t(kind)}
    </option>
  ))
}

export function StatusOptions() {
  const t = useTranslations('status')
  return (
    <>
      <option value="held">{t('held')}</option>
      <option value="planned">{t('planned')}</option>
    </>
  )
}

/** The calendars that a day can be typed in, first that of the reader's language. */
export function CalendarOptions() {
  const t = useTranslations('calendar')
  return MANNERS[useLocale()].calendars.map((calendar) => (
    <option key={calendar} value={calendar}>
      {t(calendar)}
    </option>
  ))
}
