import { useLocale, useTranslations } from 'next-intl'
import { Fragment, type ReactNode } from 'react'
import { DaySpan } from '@/components/ui/days'
import { Listed } from '@/components/ui/listed'
import { Name } from '@/components/ui/told'
import { strandPath } from '@/lib/archive/address'
import type { Named, TimelineView } from '@/lib/archive/dto'
import { inNumber } from '@/lib/i18n/digits'
import type { Locale } from '@/lib/i18n/locales'

/** The most of a sort that are named at a glance. */
const NAMED = 3

export type GlanceEntry = { sort: GlanceSort; content: ReactNode }

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

/** The first few of a ranking as a line of the glance, each with its meetings; no line where there are none. */
export function foremostAtAGlance(
  sort: GlanceSort,
  ranked: ForemostProps['ranked'],
  hrefOf: ForemostProps['hrefOf'],
): GlanceEntry[] {
  if (ranked.length === 0) return []
  return [{ sort, content: <Foremost ranked={ranked.slice(0, NAMED)} hrefOf={hrefOf} /> }]
}

/** What was spoken of most, and where most meetings were held. */
export function topicsAndPlacesAtAGlance(
  locale: Locale,
  { topics, places }: { topics: ForemostProps['ranked']; places: ForemostProps['ranked'] },
): GlanceEntry[] {
  return [
    ...foremostAtAGlance('topics', topics, (slug) => strandPath(locale, 'topic', slug)),
    ...foremostAtAGlance('places', places, (slug) => strandPath(locale, 'place', slug)),
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
