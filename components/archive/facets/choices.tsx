import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { KindGlyph } from '@/components/ui/kind-glyph'
import { Name } from '@/components/ui/told'
import { timelinePath } from '@/lib/archive/address'
import type { FacetValue } from '@/lib/archive/dto'
import { hasValue, type ListName, type MeetingFilter, withoutValue, withValue } from '@/lib/archive/filter'
import { inDigits } from '@/lib/i18n/digits'
import { OccasionName } from '../occasion-name'
import type { FacetsProps } from './index'
import type { Choice } from './menu'

export type FacetName = ListName | 'round' | 'year'

/** The address of the first page of what another filter leaves, in the page's calendar. */
export function useNarrowed({ path, view }: Pick<FacetsProps, 'path' | 'view'>) {
  return (filter: MeetingFilter): string => timelinePath(path, filter, { ...view, at: null, whole: null })
}

/** All that can be chosen, facet by facet; what is chosen leads to the list without it. */
export function useChoices(props: FacetsProps): Record<FacetName, Choice[]> {
  const t = useTranslations()
  const locale = useLocale()
  const { facets, filter } = props
  const hrefOf = useNarrowed(props)
  const choice = (name: ListName, value: string, count: number, label: ReactNode): Choice => {
    const chosen = hasValue(filter, name, value)
    const without = chosen ? withoutValue(filter, name, value) : withValue(filter, name, value)
    return { key: value, label, count, chosen, href: hrefOf(without) }
  }
  const named = (name: ListName, values: readonly FacetValue[]) =>
    values.map(({ slug, name: called, count }) =>
      choice(name, slug, count, <Name name={called} fallback={slug} />),
    )
  return {
    official: named('official', facets.official),
    party: named('party', facets.party),
    place: named('place', facets.place),
    topic: named('topic', facets.topic),
    publisher: named('publisher', facets.publisher),
    kind: facets.kind.map(({ value, count }) =>
      choice(
        'kind',
        value,
        count,
        <>
          <KindGlyph kind={value} />
          {t(`kind.${value}`)}
        </>,
      ),
    ),
    status: facets.status.map(({ value, count }) => choice('status', value, count, t(`status.${value}`))),
    language: facets.language.map(({ value, count }) =>
      choice('language', value, count, t(`language.${value}`)),
    ),
    certainty: facets.certainty.map(({ value, count }) =>
      choice('certainty', value, count, t(`facets.certaintyOf.${value}`)),
    ),
    review: facets.review.map(({ value, count }) =>
      choice('review', value, count, t(`facets.reviewOf.${value}`)),
    ),
    round: facets.round.map(({ series, number, count }) =>
      roundChoice(filter, hrefOf, { series, number, count }),
    ),
    year: facets.year.map(({ year, from, to, count }) => {
      const chosen = filter.from === from && filter.to === to
      const { from: _from, to: _to, ...others } = filter
      return {
        key: String(year),
        label: inDigits(locale, year),
        count,
        chosen,
        href: hrefOf(chosen ? others : { ...filter, from, to }),
      }
    }),
  }
}

function roundChoice(
  { series: current, number: currentNumber, relation: _relation, ...others }: MeetingFilter,
  hrefOf: (filter: MeetingFilter) => string,
  { series, number, count }: FacetsProps['facets']['round'][number],
): Choice {
  const chosen = current === series.slug && (currentNumber ?? null) === number
  const chosenNow = { ...others, series: series.slug, ...(number === null ? {} : { number }) }
  return {
    key: `${series.slug}/${number}`,
    count,
    chosen,
    label: <OccasionName series={series} number={number} />,
    href: hrefOf(chosen ? others : chosenNow),
  }
}
