import { useLocale, useTranslations } from 'next-intl'
import { Fragment, type ReactNode } from 'react'
import { DaySpan } from '@/components/ui/days'
import { Listed } from '@/components/ui/listed'
import { Name } from '@/components/ui/told'
import { strandPath } from '@/lib/archive/address'
import type { Named, TimelineView } from '@/lib/archive/dto'
import { spanInWords } from '@/lib/i18n/dates'
import { inNumber } from '@/lib/i18n/digits'
import { listApart } from '@/lib/i18n/lists'
import type { Locale } from '@/lib/i18n/locales'
import { nameIn } from '@/lib/i18n/meeting-titles'
import { useCalendar } from '@/lib/i18n/page-calendar'
import { PageSummary } from '../page-summary'

/** The most of a sort that are named at a glance. */
const NAMED = 3

/** `words`: the same in plain text. */
export type GlanceEntry = { sort: GlanceSort; content: ReactNode; words: string }

type GlanceSort = 'office' | 'met' | 'there' | 'topics' | 'places'

/** Things of one sort with their meetings, the most first; and where one of them leads. */
type ForemostProps = {
  ranked: readonly (Named & { meetings: number })[]
  hrefOf: (slug: string) => string
}

type GlanceProps = { timeline: TimelineView; entries: readonly GlanceEntry[] }

/** What a portrait comes to, in a few lines before all else: how much is on file, from when, with whom. */
export function Glance({ timeline: { page, density }, entries }: GlanceProps) {
  const t = useTranslations('glance')
  const locale = useLocale()
  const { first, last } = density
  if (first === null || last === null) return null
  return (
    <dl className="facts glance">
      <dt>{t('onFile')}</dt>
      <dd>
        {inNumber(locale, page.total)}{' '}
        <span className="soft">
          (<DaySpan first={first} last={last} />)
        </span>
      </dd>
      {entries.map(({ sort, content }) => (
        <Fragment key={sort}>
          <dt>{t(sort)}</dt>
          <dd>{content}</dd>
        </Fragment>
      ))}
    </dl>
  )
}

/** The same, for whoever shows a link to the page. @param title what the page is of */
export function GlanceSummary({
  title,
  timeline: { page, density },
  entries,
}: GlanceProps & { title: string }) {
  const t = useTranslations('glance')
  const locale = useLocale()
  const calendar = useCalendar()
  const { first, last } = density
  const span = first === null || last === null ? '' : ` (${spanInWords(locale, calendar, { first, last })})`
  const lines = [
    `${t('onFile')}: ${inNumber(locale, page.total)}${span}.`,
    ...entries.map(({ sort, words }) => `${t(sort)}: ${words}.`),
  ]
  return <PageSummary title={title} text={lines.join(' ')} />
}

/** The first few of a ranking as a line of the glance, each with its meetings; no line where there are none. */
export function foremostAtAGlance(
  locale: Locale,
  sort: GlanceSort,
  ranked: ForemostProps['ranked'],
  hrefOf: ForemostProps['hrefOf'],
): GlanceEntry[] {
  const named = ranked.slice(0, NAMED)
  if (named.length === 0) return []
  return [
    {
      sort,
      content: <Foremost ranked={named} hrefOf={hrefOf} />,
      words: listApart(
        locale,
        named.map((one) => nameIn(locale, one)),
      ),
    },
  ]
}

/** What was spoken of most, and where most meetings were held. */
export function topicsAndPlacesAtAGlance(
  locale: Locale,
  { topics, places }: { topics: ForemostProps['ranked']; places: ForemostProps['ranked'] },
): GlanceEntry[] {
  return [
    ...foremostAtAGlance(locale, 'topics', topics, (slug) => strandPath(locale, 'topic', slug)),
    ...foremostAtAGlance(locale, 'places', places, (slug) => strandPath(locale, 'place', slug)),
  ]
}

function Foremost({ ranked, hrefOf }: ForemostProps) {
  const locale = useLocale()
  return (
    <Listed
      items={ranked.map(({ slug, name, meetings }) => ({
        key: slug,
        content: (
          <>
            <a href={hrefOf(slug)}>
              <Name name={name} fallback={slug} />
            </a>{' '}
            <span className="soft">({inNumber(locale, meetings)})</span>
          </>
        ),
      }))}
    />
  )
}
