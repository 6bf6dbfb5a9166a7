import { useLocale, useTranslations } from 'next-intl'
import type { MeetingDate } from '@/lib/archive/dto'
import { countedIn, weekdayOf } from '@/lib/i18n/calendar'
import { dayInWords } from '@/lib/i18n/dates'
import { inDigits } from '@/lib/i18n/digits'
import { questionMark } from '@/lib/i18n/lists'
import { weekdayName } from '@/lib/i18n/month-names'
import { useCalendar } from '@/lib/i18n/page-calendar'
import { daysBetween } from '@/lib/i18n/periods'

/** The day of the month beside its meetings, with the weekday; the first and last days of a wider date that is no longer than a month. */
export function DayMark({ date }: { date: MeetingDate }) {
  const { first, last } = date
  if (first !== null && first === last) return <SingleDay day={first} />
  return (
    <p className="day-mark" aria-hidden="true">
      <WiderDate first={first} last={last} />
    </p>
  )
}

function SingleDay({ day }: { day: string }) {
  const t = useTranslations('timeline')
  const locale = useLocale()
  const calendar = useCalendar()
  const hijri = calendar === 'hijri'
  return (
    <p className="day-mark">
      <time dateTime={day}>
        <span className="sr-only">
          {dayInWords(locale, day, { weekday: true, calendar })}
          {hijri && ` (${t('reckoned')})`}
        </span>
        <b aria-hidden="true">
          {inDigits(locale, countedIn(calendar, day).day)}
          {hijri && <sup title={t('reckoned')}>{inDigits(locale, '±1')}</sup>}
        </b>
        <span aria-hidden="true">{weekdayName(locale, weekdayOf(day))}</span>
      </time>
    </p>
  )
}

/** The most days of which the first and the last tell, without their month, when it was. */
const LONGEST_TOLD = 31

/** The entry beside it tells the date in words and draws it to scale; here only where it stands. */
function WiderDate({ first, last }: Pick<MeetingDate, 'first' | 'last'>) {
  const locale = useLocale()
  const calendar = useCalendar()
  if (first === null || last === null) return <b>{first === last ? questionMark(locale) : '…'}</b>
  if (daysBetween(first, last) > LONGEST_TOLD) return <b>…</b>
  const [from, to] = [countedIn(calendar, first), countedIn(calendar, last)]
  return <b>{`${inDigits(locale, from.day)}–${inDigits(locale, to.day)}`}</b>
}
