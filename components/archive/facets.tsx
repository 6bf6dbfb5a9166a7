import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { KindGlyph } from '@/components/ui/kind-glyph'
import { Name } from '@/components/ui/told'
import { isEmptyFilter, type TimelineFilter, timelinePath } from '@/lib/archive/address'
import type { TimelineFacets } from '@/lib/archive/dto'
import { inNumber } from '@/lib/i18n/digits'
import { OccasionName } from './occasion-name'

type Choice = { key: string; label: ReactNode; count: number; chosen: boolean; filter: TimelineFilter }
type FacetsProps = { facets: TimelineFacets; filter: TimelineFilter; path: string }

/** What the timeline can be narrowed to. Choices are links: they work without a script, and in any tab. */
export function Facets({ facets, filter, path }: FacetsProps) {
  const t = useTranslations('home')
  return (
    <section className="facets" aria-label={t('filters')}>
      <Facet name={t('byKind')} choices={useKinds(facets, filter)} path={path} />
      <Facet name={t('byParty')} choices={parties(facets, filter)} path={path} />
      <Facet name={t('byRound')} choices={roundChoices(facets, filter)} path={path} />
      <Chosen facets={facets} filter={filter} path={path} />
    </section>
  )
}

function useKinds({ kinds }: TimelineFacets, filter: TimelineFilter): Choice[] {
  const t = useTranslations('kind')
  return kinds.map(({ kind, count }) => ({
    key: kind,
    label: (
      <>
        <KindGlyph kind={kind} />
        {t(kind)}
      </>
    ),
    count,
    chosen: filter.kind === kind,
    filter: { ...filter, kind },
  }))
}

function parties(facets: TimelineFacets, filter: TimelineFilter): Choice[] {
  return facets.parties.map(({ slug, name, count }) => ({
    key: slug,
    label: <Name name={name} fallback={slug} />,
    count,
    chosen: filter.party === slug,
    filter: { ...filter, party: slug },
  }))
}

function roundChoices({ rounds }: TimelineFacets, filter: TimelineFilter): Choice[] {
  return rounds.map(({ series, number, count }) => ({
    key: `${series.slug}/${number}`,
    label: <OccasionName series={series} number={number} />,
    count,
    chosen: filter.series === series.slug && filter.number === number,
    filter: { ...filter, series: series.slug, number },
  }))
}

function Facet({ name, choices, path }: { name: string; choices: readonly Choice[]; path: string }) {
  const locale = useLocale()
  if (choices.length === 0) return null
  return (
    <details className="facet" name="facet">
      <summary>{name}</summary>
      <div className="facet-values">
        <ul>
          {choices.map(({ key, label, count, chosen, filter }) => (
            <li key={key}>
              <a href={timelinePath(path, filter)} aria-current={chosen ? 'true' : undefined}>
                {label} <span className="facet-count">{inNumber(locale, count)}</span>
              </a>
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}

/** What the timeline is narrowed to now, each part with the way to drop it. */
function Chosen({ facets, filter, path }: FacetsProps) {
  const t = useTranslations('home')
  const tAll = useTranslations()
  if (isEmptyFilter(filter)) return null
  const { kind, party, series, number, month, status, ...others } = filter
  const chosen: { key: string; label: ReactNode; without: TimelineFilter }[] = []
  if (kind) chosen.push({ key: 'kind', label: tAll(`kind.${kind}`), without: { ...filter, kind: undefined } })
  if (party) {
    const known = facets.parties.find(({ slug }) => slug === party)
    const label = known ? <Name name={known.name} fallback={party} /> : <bdi>{party}</bdi>
    chosen.push({ key: 'party', label, without: { ...filter, party: undefined } })
  }
  if (series) {
    const known = facets.rounds.find((each) => each.series.slug === series && each.number === number)
    const label = known ? (
      <OccasionName series={known.series} number={known.number} />
    ) : (
      <bdi>{[series, number].filter(Boolean).join(' ')}</bdi>
    )
    chosen.push({ key: 'series', label, without: { ...filter, series: undefined, number: undefined } })
  }
  if (status)
    chosen.push({ key: 'status', label: tAll(`status.${status}`), without: { ...filter, status: undefined } })
  if (month)
    chosen.push({ key: 'month', label: <bdi>{month}</bdi>, without: { ...filter, month: undefined } })
  for (const [key, value] of Object.entries(others)) {
    if (value) chosen.push({ key, label: <bdi>{value}</bdi>, without: { ...filter, [key]: undefined } })
  }
  return (
    <>
      {chosen.map(({ key, label, without }) => (
        <a key={key} className="chosen" href={timelinePath(path, without)}>
          <span className="sr-only">{t('removeSign')} </span>
          {label}
        </a>
      ))}
      <a className="small" href={path}>
        {t('clear')}
      </a>
    </>
  )
}
