import { useLocale, useTranslations } from 'next-intl'
import type { ListAbout } from '@/lib/archive/dto'
import { inNumber } from '@/lib/i18n/digits'
import { CiteList } from '../cite-list'
import { ExportLinks } from '../export-links'
import { MeetingTimeline } from '../timeline/meeting-timeline'

type MeetingsProps = { name: string; list: ListAbout; path: string; origin: string }

/** How to cite a portrait's meetings, or that there are none. */
export function PortraitCitation({
  name,
  list: { timeline, filter, citation },
  path,
  origin,
}: MeetingsProps) {
  return (
    <CiteList
      name={name}
      timeline={timeline}
      path={path}
      filter={filter}
      mark={citation.mark}
      origin={origin}
    />
  )
}

/** The meetings that a portrait is drawn from, on their timeline. */
export function PortraitMeetings({ name, list, path, origin }: MeetingsProps) {
  const t = useTranslations('home')
  const locale = useLocale()
  const { timeline, filter, asked } = list
  const { total } = timeline.page
  return (
    <section className="portrait-part" aria-labelledby="meetings">
      <h2 id="meetings" className="section-head">
        {t('title')}{' '}
        <span className="soft small">{t('total', { count: total, n: inNumber(locale, total) })}</span>
      </h2>
      <MeetingTimeline view={timeline} filter={filter} path={path} level={3} />
      <ExportLinks filter={asked} />
      <PortraitCitation name={name} list={list} path={path} origin={origin} />
    </section>
  )
}
