import { useLocale, useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { timelinePath, withMark } from '@/lib/archive/address'
import type { TimelineView } from '@/lib/archive/dto'
import { type MeetingFilter, narrowingsOf } from '@/lib/archive/filter'
import { today } from '@/lib/i18n/calendar'
import { dayInWords } from '@/lib/i18n/dates'
import { inNumber } from '@/lib/i18n/digits'
import { useCalendar } from '@/lib/i18n/page-calendar'
import { keyOfNarrowing, useNarrowingLabel } from './facets/chosen'
import { WholeAddress } from './whole-address'

type CiteListProps = {
  /** What the page is about, in plain words. */
  name: string
  timeline: TimelineView
  /** The page, and what its address narrows the list to. */
  path: string
  filter: MeetingFilter
  /** Of the list as it stands. */
  mark: string
  /** Scheme and host: a footnote needs an address that leads here from anywhere. */
  origin: string
}

/**
 * A list in a sentence that can stand in a footnote: what it is of, how many meetings it holds, and when, with an
 * address at which it is told what has changed since. That it holds none can be cited too.
 */
export function CiteList({ name, timeline, path, filter, mark, origin }: CiteListProps) {
  const t = useTranslations()
  const locale = useLocale()
  const calendar = useCalendar()
  const labelOf = useNarrowingLabel(timeline.facets)
  const { total } = timeline.page
  const parts = [
    { key: '', content: <bdi>{name}</bdi> },
    ...narrowingsOf(filter).map((part) => ({ key: keyOfNarrowing(part), content: labelOf(part) })),
  ]
  return (
    <details className="cite-list small">
      <summary>{t('data.cite')}</summary>
      <p>
        {t.rich('data.citation', {
          site: t('site.name'),
          title: () =>
            parts.map(({ key, content }, place) => (
              <Fragment key={key}>
                {place > 0 && ' · '}
                {content}
              </Fragment>
            )),
          total: t('home.total', { count: total, n: inNumber(locale, total) }),
          day: dayInWords(locale, today(), { calendar }),
        })}
      </p>
      <p>
        <WholeAddress origin={origin} path={withMark(timelinePath(path, filter), mark)} rel="nofollow" />
      </p>
      <p className="soft">{t('data.citedLater')}</p>
    </details>
  )
}
