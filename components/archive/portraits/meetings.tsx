import { useLocale, useTranslations } from 'next-intl'
import { timelinePath } from '@/lib/archive/address'
import type { TimelineView } from '@/lib/archive/dto'
import { isEmptyFilter, type MeetingFilter } from '@/lib/archive/filter'
import { inNumber } from '@/lib/i18n/digits'
import { ExportLinks } from '../export-links'
import { MeetingTimeline } from '../timeline/meeting-timeline'

type MeetingsProps = {
  timeline: TimelineView
  /** The page, and what its address narrows the list to beside what the page is about. */
  path: string
  filter: MeetingFilter
  /** The same with what the page is about: what leaves these meetings of the whole archive. */
  asked: MeetingFilter
}

/** Whether an address asks for a part of the meetings alone, which then comes before all else. */
export function isPart(filter: MeetingFilter, cursor: string | undefined): boolean {
  return cursor !== undefined || !isEmptyFilter(filter)
}

/** The meetings that a portrait is drawn from, on their timeline. */
export function PortraitMeetings({ timeline, path, filter, asked }: MeetingsProps) {
  const t = useTranslations()
  const locale = useLocale()
  const { total } = timeline.page
  return (
    <section className="portrait-part" aria-labelledby="meetings">
      <h2 id="meetings" className="section-head">
        {t('home.title')}{' '}
        <span className="soft small">{t('home.total', { count: total, n: inNumber(locale, total) })}</span>
      </h2>
      <MeetingTimeline view={timeline} filter={filter} path={path} level={3} />
      <ExportLinks filter={asked} />
    </section>
  )
}

/** The way back from a part of the meetings to the whole portrait. */
export function WholePortrait({ path }: { path: string }) {
  const t = useTranslations('portrait')
  return (
    <p className="small">
      <a href={timelinePath(path, {})}>{t('whole')}</a>
    </p>
  )
}
