import { useLocale, useTranslations } from 'next-intl'
import { Listed } from '@/components/ui/listed'
import { Name } from '@/components/ui/told'
import { officialPath, searchListPath } from '@/lib/archive/address'
import type { SearchResults } from '@/lib/archive/dto'
import type { ListView, MeetingFilter } from '@/lib/archive/filter'
import { inNumber } from '@/lib/i18n/digits'
import { officeToldIn, yearsInWords } from '@/lib/i18n/offices'
import { useCalendar } from '@/lib/i18n/page-calendar'

type OfficesUnderstoodProps = { offices: SearchResults['offices']; filter: MeetingFilter; view: ListView }

/** Which office words of the query were read as, who held it, and the way to look for them as words. */
export function OfficesUnderstood({ offices, filter, view }: OfficesUnderstoodProps) {
  const t = useTranslations('search')
  const locale = useLocale()
  const others = (count: number) =>
    count === 0 ? [] : [{ key: 'others', content: t('officesMore', { count, n: inNumber(locale, count) }) }]
  return offices.map(({ typed, holders, total, asWords, ...office }) => (
    <p key={typed} className="small">
      {t.rich(holders.length === 0 ? 'officesUnheld' : 'officesUnderstood', {
        typed,
        office: () => <bdi>{officeToldIn(locale, office)}</bdi>,
        holders: () => <Listed items={[...holders.map(asItem), ...others(total - holders.length)]} />,
      })}{' '}
      <a href={searchListPath(locale, filter, { ...view, q: asWords, at: null })} rel="nofollow">
        {t('asWords')}
      </a>
    </p>
  ))
}

type HolderTold = SearchResults['offices'][number]['holders'][number]

const asItem = (holder: HolderTold) => ({
  key: `${holder.slug} ${holder.from}`,
  content: <Holder {...holder} />,
})

function Holder({ slug, name, from, to }: HolderTold) {
  const locale = useLocale()
  const term = yearsInWords(locale, { from, to }, useCalendar())
  return (
    <>
      <a href={officialPath(locale, slug)}>
        <Name name={name} fallback={slug} />
      </a>
      {term !== null && ` (${term})`}
    </>
  )
}
