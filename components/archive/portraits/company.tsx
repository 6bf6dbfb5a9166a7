import { useLocale, useTranslations } from 'next-intl'
import { Name } from '@/components/ui/told'
import { officialPath, type PairSort, pairPath, partyPath, timelinePath } from '@/lib/archive/address'
import type { Company, CompanyNetwork, Foremost } from '@/lib/archive/dto'
import { inNumber } from '@/lib/i18n/digits'
import { Network } from '../figures/network'
import { RankedBars } from '../figures/ranked-bars'

type CompanyListProps = {
  company: Foremost<Company>
  /** Where each of them leads. */
  hrefOf: (slug: string) => string
  /** The page that it stands on, and of which sort they are: all of them are among what its list is narrowed by. */
  path: string
  sort: 'official' | 'party'
}

/** Those in whose company somebody met, ranked: the foremost. */
export function CompanyList({ company: { shown, all }, hrefOf, path, sort }: CompanyListProps) {
  return (
    <>
      <RankedBars
        items={shown.map(({ slug, name, party, meetings }) => ({
          key: slug,
          label: <Name name={name} fallback={slug} />,
          note: party && <Name name={party.name} fallback={party.slug} />,
          href: hrefOf(slug),
          count: meetings,
        }))}
      />
      <MoreOf left={all - shown.length} path={path} sort={sort} />
    </>
  )
}

/** The way from the foremost of a sort to all of them; nothing where none is left out. */
export function MoreOf({
  left,
  path,
  sort,
}: {
  left: number
  path: string
  sort: 'official' | 'party' | 'round'
}) {
  const t = useTranslations('portrait')
  const locale = useLocale()
  if (left <= 0) return null
  return (
    <p className="small">
      <a href={`${timelinePath(path, {}, { whole: sort })}#facets`} rel="nofollow">
        {t('moreOf', { count: left, n: inNumber(locale, left) })}
      </a>
    </p>
  )
}

type CounterpartsProps = {
  sort: PairSort
  slug: string
  path: string
  counterparts: Foremost<Company>
  network: CompanyNetwork
}

/** Counterparts as a small network and ranked, each leading to what the two have in common. */
export function Counterparts({ sort, slug, path, counterparts, network }: CounterpartsProps) {
  const t = useTranslations('portrait')
  const locale = useLocale()
  const actors = sort === 'officials' ? 'official' : 'party'
  const pairHref = (other: string) => pairPath(locale, sort, slug, other)
  return (
    <div className="portrait-halves">
      <div>
        <CompanyList company={counterparts} hrefOf={pairHref} path={path} sort={actors} />
      </div>
      <Network
        network={network}
        pairHref={pairHref}
        caption={t('network')}
        who={t(sort === 'officials' ? 'person' : 'party')}
      />
    </div>
  )
}

type AttendanceProps = {
  officials: Foremost<Company>
  parties: Foremost<Company>
  path: string
}

/** Officials and parties that were at the meetings, ranked, each leading to a page of its own. */
export function Attendance({ officials, parties, path }: AttendanceProps) {
  const t = useTranslations('strand')
  const locale = useLocale()
  return (
    <div className="portrait-halves">
      {officials.all > 0 && (
        <div>
          <h3>{t('officials')}</h3>
          <CompanyList
            company={officials}
            hrefOf={(slug) => officialPath(locale, slug)}
            path={path}
            sort="official"
          />
        </div>
      )}
      {parties.all > 0 && (
        <div>
          <h3>{t('parties')}</h3>
          <CompanyList
            company={parties}
            hrefOf={(slug) => partyPath(locale, slug)}
            path={path}
            sort="party"
          />
        </div>
      )}
    </div>
  )
}
