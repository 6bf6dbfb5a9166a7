import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { DateWords } from '@/components/ui/days'
import { KindGlyph } from '@/components/ui/kind-glyph'
import { Name } from '@/components/ui/told'
import { timelinePath } from '@/lib/archive/address'
import type { ArchiveFacets } from '@/lib/archive/dto'
import {
  hasValue,
  isEmptyFilter,
  type ListName,
  type MeetingFilter,
  type Narrowing,
  narrowingsOf,
  withValue,
} from '@/lib/archive/filter'
import { inNumber } from '@/lib/i18n/digits'
import { useCalendarLink } from '@/lib/i18n/page-calendar'
import { OccasionName } from './occasion-name'

type Choice = { key: string; label: ReactNode; count: number; chosen: boolean; filter: MeetingFilter }
type FacetsProps = { facets: ArchiveFacets; filter: MeetingFilter; path: string }

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

/** One value of a list: chosen, or what choosing it leads to. */
const choiceOf = (filter: MeetingFilter, name: ListName, value: string) => ({
  key: value,
  chosen: hasValue(filter, name, value),
  filter: withValue(filter, name, value),
})

function useKinds({ kind }: ArchiveFacets, filter: MeetingFilter): Choice[] {
  const t = useTranslations('kind')
  return kind.map(({ value, count }) => ({
    ...choiceOf(filter, 'kind', value),
    label: (
      <>
        <KindGlyph kind={value} />
        {t(value)}
      </>
    ),
    count,
  }))
}

function parties({ party }: ArchiveFacets, filter: MeetingFilter): Choice[] {
  return party.map(({ slug, name, count }) => ({
    ...choiceOf(filter, 'party', slug),
    label: <Name name={name} fallback={slug} />,
    count,
  }))
}

function roundChoices({ round }: ArchiveFacets, filter: MeetingFilter): Choice[] {
  return round.flatMap(({ series, number, count }) =>
    number === null
      ? []
      : {
          key: `${series.slug}/${number}`,
          label: <OccasionName series={series} number={number} />,
          count,
          chosen: filter.series === series.slug && filter.number === number,
          filter: { ...filter, series: series.slug, number },
        },
  )
}

function Facet({ name, choices, path }: { name: string; choices: readonly Choice[]; path: string }) {
  const locale = useLocale()
  const keep = useCalendarLink()
  if (choices.length === 0) return null
  return (
    <details className="facet" name="facet">
      <summary>{name}</summary>
      <div className="facet-values">
        <ul>
          {choices.map(({ key, label, count, chosen, filter }) => (
            <li key={key}>
              <a href={keep(timelinePath(path, filter))} aria-current={chosen ? 'true' : undefined}>
                {label} <span className="facet-count">{inNumber(locale, count)}</span>
              </a>
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}

/** What one part of the filter is called. */
function useLabel(facets: ArchiveFacets) {
  const t = useTranslations()
  return (part: Narrowing): ReactNode => {
    if (part.name === 'kind') {
      const kind = facets.kind.find(({ value }) => value === part.value)
      return kind ? t(`kind.${kind.value}`) : part.value
    }
    if (part.name === 'status') return t(`status.${part.value === 'planned' ? 'planned' : 'held'}`)
    if (part.name === 'days')
      return <DateWords edtf={`${part.from ?? '..'}/${part.to ?? '..'}`} sense="span" />
    if (part.name === 'series') {
      const { value, number } = part
      const known = facets.round.find((one) => one.series.slug === value && one.number === number)
      if (known) return <OccasionName series={known.series} number={number} />
      return <bdi>{[value, number].filter(Boolean).join(' ')}</bdi>
    }
    const { official, party, place, topic, publisher } = facets
    const known = [official, party, place, topic, publisher].flat().find(({ slug }) => slug === part.value)
    return known ? <Name name={known.name} fallback={part.value} /> : <bdi>{part.value}</bdi>
  }
}

/** What the timeline is narrowed to now, each part with the way to drop it. */
function Chosen({ facets, filter, path }: FacetsProps) {
  const t = useTranslations('home')
  const keep = useCalendarLink()
  const labelOf = useLabel(facets)
  if (isEmptyFilter(filter)) return null
  return (
    <>
      {narrowingsOf(filter).map((part) => (
        <a
          key={'value' in part ? `${part.name}/${part.value}` : part.name}
          className="chosen"
          href={keep(timelinePath(path, part.without))}
        >
          <span className="sr-only">{t('removeSign')} </span>
          {labelOf(part)}
        </a>
      ))}
      <a className="small" href={keep(path)}>
        {t('clear')}
      </a>
    </>
  )
}
