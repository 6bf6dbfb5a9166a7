import { useLocale, useTranslations } from 'next-intl'
import { MANNERS } from '@/lib/i18n/locales'
import { inCalendar, useCalendar } from '@/lib/i18n/page-calendar'
import { LEAVES_CALENDAR } from '../kept-calendar'

/**
 * The same page with its days told in another calendar.
 * @param address the page's own, with its query; all else in it is kept
 */
export function CalendarSwitch({ address }: { address: string }) {
  const t = useTranslations()
  const locale = useLocale()
  const here = useCalendar()
  const [usual] = MANNERS[locale].calendars
  return (
    <nav className="calendar-switch" aria-label={t('timeline.calendar')}>
      <ul>
        {MANNERS[locale].calendars.map((calendar) => (
          <li key={calendar}>
            <a
              href={inCalendar(address, calendar === usual ? null : calendar)}
              {...LEAVES_CALENDAR}
              aria-current={calendar === here ? 'true' : undefined}
            >
              {t(`timeline.calendarName.${calendar}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
