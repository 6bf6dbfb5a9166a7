import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { DaySpan } from '@/components/ui/days'
import { Listed } from '@/components/ui/listed'
import { Name } from '@/components/ui/told'
import type { Named, TimelineView } from '@/lib/archive/dto'
import { inNumber } from '@/lib/i18n/digits'

/** The most of a sort that are named at a glance. */
const NAMED = 3

export type GlanceEntry = { sort: GlanceSort; content: ReactNode }

type GlanceSort = 'office' | 'met' | 'there' | 'topics' | 'places'

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
        <GlanceLine key={sort} name={t(sort)}>
          {content}
        </GlanceLine>
      ))}
    </dl>
  )
}

function GlanceLine({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

/**
 * The first few of a ranking as a line of the glance, each with its meetings; no line where there are none.
 * @param hrefOf where one of them leads
 */
export function foremostAtAGlance(
  sort: GlanceSort,
  ranked: readonly (Named & { meetings: number })[],
  hrefOf: (slug: string) => string,
): GlanceEntry[] {
  if (ranked.length === 0) return []
  return [{ sort, content: <Foremost ranked={ranked.slice(0, NAMED)} hrefOf={hrefOf} /> }]
}

type ForemostProps = {
  ranked: readonly (Named & { meetings: number })[]
  hrefOf: (slug: string) => string
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
