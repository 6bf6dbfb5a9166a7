import { useLocale, useTranslations } from 'next-intl'
import { Listed } from '@/components/ui/listed'
import { searchListPath } from '@/lib/archive/address'
import type { DaysRead, SearchResults } from '@/lib/archive/dto'
import type { ListView, MeetingFilter } from '@/lib/archive/filter'
import { edtfInWords } from '@/lib/i18n/dates'
import { useCalendars } from '@/lib/i18n/page-calendar'

type DaysUnderstoodProps = { days: SearchResults['days']; filter: MeetingFilter; view: ListView }

/** Days in the page's calendar, and beside it in the one in which they were read, else in the reader's next. */
function useDays() {
  const locale = useLocale()
  const [first, next] = useCalendars()
  return ({ from, to, calendar }: DaysRead) => {
    const inCalendar = (one: typeof calendar) =>
      edtfInWords(locale, from !== null && from === to ? from : `${from ?? '..'}/${to ?? '..'}`, {
        sense: 'span',
        calendar: one,
      })
    return `${inCalendar(first)} (${inCalendar(calendar === first ? (next ?? first) : calendar)})`
  }
}

/** How words of the query were read as days, what else they may mean, and the way to look for them as words. */
export function DaysUnderstood({ days, filter, view }: DaysUnderstoodProps) {
  const t = useTranslations('search')
  const locale = useLocale()
  const told = useDays()
  const searchFor = (q: string) => searchListPath(locale, filter, { ...view, q, at: null })
  return days.map(({ typed, others, asWords, nearest, ...read }) => (
    <p key={typed} className="small">
      {t.rich('daysUnderstood', { typed, days: () => <bdi>{told(read)}</bdi> })}{' '}
      {others.map((other) => (
        <span key={other.query}>
          {t.rich('daysPerhaps', {
            days: () => (
              <a href={searchFor(other.query)} rel="nofollow">
                <bdi>{told(other)}</bdi>
              </a>
            ),
          })}{' '}
        </span>
      ))}
      {nearest.length > 0 &&
        t.rich('daysNearest', {
          days: () => (
            <Listed
              items={nearest.map(({ day, query }) => ({
                key: day,
                content: (
                  <a href={searchFor(query)} rel="nofollow">
                    <bdi>{told({ from: day, to: day, calendar: read.calendar })}</bdi>
                  </a>
                ),
              }))}
            />
          ),
        })}{' '}
      <a href={searchFor(asWords)} rel="nofollow">
        {t('asWords')}
      </a>
    </p>
  ))
}
