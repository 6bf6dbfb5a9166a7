import { useTranslations } from 'next-intl'
import { timelinePath } from '@/lib/archive/address'
import type { TimelineView } from '@/lib/archive/dto'
import { isEmptyFilter, type MeetingFilter } from '@/lib/archive/filter'
import { useCalendar } from '@/lib/i18n/page-calendar'
import { Facets } from '../facets'
import { Pager } from '../pager'
import { Anniversaries } from './anniversaries'
import { CalendarSwitch } from './calendar-switch'
import { partByWindow } from './day-groups'
import { MeetingList } from './meeting-list'
import { scopeOf } from './scope'
import { Strip } from './strip'
import { WholeStrip } from './whole-strip'
import { type DaysLink, ZoomTrail } from './zoom-trail'

type MeetingTimelineProps = {
  view: TimelineView
  /** The page's path, and what its address narrows the list to beside what the page itself is about. */
  path: string
  filter: MeetingFilter
  /** The level of its headings for years. */
  level?: 2 | 3
}

/** Where links that look closer or farther lead: the strip stays before the reader's eyes. */
const ANCHOR = 'timeline'

/**
 * A list of meetings over time: how many there were and when, closer at a click; what it can be
 * narrowed to; the meetings by day. In the page's calendar (lib/i18n/page-calendar).
 */
export function MeetingTimeline({ view, path, filter, level = 2 }: MeetingTimelineProps) {
  const t = useTranslations('timeline')
  const calendar = useCalendar()
  const { page, density, landmarks, facets, anniversaries } = view
  const scope = scopeOf(density, filter, calendar)
  const { from: _from, to: _to, ...always } = filter
  const link: DaysLink = (days) => `${timelinePath(path, { ...always, ...days })}#${ANCHOR}`
  const start = scope?.window === null && page.previous === null
  return (
    <section id={ANCHOR} className="timeline" aria-label={t('label')}>
      <div className="strip-head">
        {scope && <ZoomTrail scope={scope} link={link} />}
        <CalendarSwitch address={`${timelinePath(path, filter)}#${ANCHOR}`} />
      </div>
      {calendar === 'hijri' && <p className="sighting">{t('sighting')}</p>}
      {scope?.window && <WholeStrip density={density} window={scope.window} />}
      {scope && <Strip density={density} landmarks={landmarks} scope={scope} link={link} />}
      <Facets facets={facets} filter={filter} path={path} />
      {start && <Anniversaries meetings={anniversaries} level={level} />}
      {page.meetings.length === 0 && (
        <p className="lead">{isEmptyFilter(filter) ? t('empty') : t('nothing')}</p>
      )}
      <Meetings view={view} window={scope?.window ?? null} level={level} />
      <Pager page={page} filter={filter} path={path} />
    </section>
  )
}

type MeetingsProps = {
  view: TimelineView
  window: { from: string; to: string } | null
  level: 2 | 3
}

/** Those that stand within the days asked for; then those whose dates are wider, and may. */
function Meetings({ view, window, level }: MeetingsProps) {
  const t = useTranslations('timeline')
  const { within, wider } = partByWindow(view.page.meetings, window)
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <>
      <MeetingList meetings={within} level={level} />
      {wider.length > 0 && (
        <div className="wider">
          <Heading className="section-head">{t('wider')}</Heading>
          <MeetingList meetings={wider} level={3} />
        </div>
      )}
    </>
  )
}
