import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Name } from '@/components/ui/told'
import type { ArchiveFacets } from '@/lib/archive/dto'
import { isEmptyFilter, type Narrowing, narrowingsOf } from '@/lib/archive/filter'
import { edtfInWords } from '@/lib/i18n/dates'
import { useCalendar } from '@/lib/i18n/page-calendar'
import { OccasionName } from '../occasion-name'
import { useNarrowed } from './choices'
import type { FacetsProps } from './index'

/** What one part of a filter is called. */
export function useNarrowingLabel(facets: ArchiveFacets) {
  const t = useTranslations()
  const calendar = useCalendar()
  const locale = useLocale()
  const fixed = (part: Narrowing): string | null => {
    if (part.name === 'days') {
      const stretch = `${part.from ?? '..'}/${part.to ?? '..'}`
      return edtfInWords(locale, stretch, { sense: 'span', calendar })
    }
    if (part.name === 'kind') {
      const kind = facets.kind.find(({ value }) => value === part.value)?.value
      return kind ? t(`kind.${kind}`) : null
    }
    if (part.name === 'status') return t(`status.${part.value === 'planned' ? 'planned' : 'held'}`)
    if (part.name === 'review')
      return t(`facets.reviewOf.${part.value === 'reviewed' ? 'reviewed' : 'unreviewed'}`)
    if (part.name === 'language') {
      const language = facets.language.find(({ value }) => value === part.value)?.value
      return language ? t(`language.${language}`) : null
    }
    if (part.name === 'certainty') {
      const certainty = facets.certainty.find(({ value }) => value === part.value)?.value
      return certainty ? t(`facets.certaintyOf.${certainty}`) : null
    }
    return null
  }
  return (part: Narrowing): ReactNode => {
    const words = fixed(part)
    if (words !== null) return <bdi>{words}</bdi>
    if (part.name === 'days') return null
    if (part.name === 'series') {
      const { value, number } = part
      const known = facets.round.find(({ series }) => series.slug === value)
      if (known) return <OccasionName series={known.series} number={number} />
      return <bdi>{[value, number].filter(Boolean).join(' ')}</bdi>
    }
    const { official, party, place, topic, publisher } = facets
    const named = { official, party, place, topic, publisher }
    const values = Object.entries(named).find(([name]) => name === part.name)?.[1] ?? []
    const known = values.find(({ slug }) => slug === part.value)
    return known ? <Name name={known.name} fallback={part.value} /> : <bdi>{part.value}</bdi>
  }
}

/** What tells a part of a filter from all its others. */
export const keyOfNarrowing = (part: Narrowing): string =>
  'value' in part ? `${part.name}/${part.value}` : part.name

/** What a list is narrowed to now, each part with the way to drop it. */
export function Chosen({ facets, filter, path, view }: FacetsProps) {
  const t = useTranslations('facets')
  const labelOf = useNarrowingLabel(facets)
  const hrefOf = useNarrowed({ path, view })
  if (isEmptyFilter(filter)) return null
  return (
    <>
      {narrowingsOf(filter).map((part) => (
        <a key={keyOfNarrowing(part)} className="chosen" rel="nofollow" href={hrefOf(part.without)}>
          <span className="sr-only">{t('remove')} </span>
          {labelOf(part)}
        </a>
      ))}
      <a className="small" href={hrefOf({})}>
        {t('clear')}
      </a>
    </>
  )
}
