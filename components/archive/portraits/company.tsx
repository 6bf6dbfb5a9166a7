import { useLocale, useTranslations } from 'next-intl'
import { Name } from '@/components/ui/told'
import { type PairSort, pairPath } from '@/lib/archive/address'
import type { Company, CompanyNetwork } from '@/lib/archive/dto'
import { inNumber } from '@/lib/i18n/digits'
import { useCalendarLink } from '@/lib/i18n/page-calendar'
import { Network } from '../figures/network'
import { RankedBars } from '../figures/ranked-bars'

/** How many stand in the open; the others are folded up. */
const OPEN = 12

type CompanyListProps = {
  company: readonly Company[]
  /** Where each of them leads. */
  hrefOf: (slug: string) => string
}

/** Those in whose company somebody met, ranked: the first dozen in the open. */
export function CompanyList({ company, hrefOf }: CompanyListProps) {
  const t = useTranslations('portrait')
  const locale = useLocale()
  const rest = company.slice(OPEN)
  const items = (some: readonly Company[]) =>
    some.map(({ slug, name, party, meetings }) => ({
      key: slug,
      label: <Name name={name} fallback={slug} />,
      note: party && <Name name={party.name} fallback={party.slug} />,
      href: hrefOf(slug),
      count: meetings,
    }))
  return (
    <>
      <RankedBars items={items(company.slice(0, OPEN))} />
      {rest.length > 0 && (
        <details>
          <summary className="small">
            {t('moreOf', { count: rest.length, n: inNumber(locale, rest.length) })}
          </summary>
          <RankedBars items={items(rest)} most={company[0]?.meetings} />
        </details>
      )}
    </>
  )
}

type CounterpartsProps = {
  sort: PairSort
  slug: string
  counterparts: readonly Company[]
  network: CompanyNetwork
}

/** Counterparts as a small network and ranked, each leading to what the two have in common. */
export function Counterparts({ sort, slug, counterparts, network }: CounterpartsProps) {
  const t = useTranslations('portrait')
  const locale = useLocale()
  const keep = useCalendarLink()
  const pairHref = (other: string) => keep(pairPath(locale, sort, slug, other))
  if (counterparts.length === 0) return <p className="soft">{t('noCounterparts')}</p>
  return (
    <div className="portrait-halves">
      <Network
        network={network}
        pairHref={pairHref}
        caption={t('network')}
        who={t(sort === 'officials' ? 'person' : 'party')}
      />
      <div>
        <CompanyList company={counterparts} hrefOf={pairHref} />
      </div>
    </div>
  )
}
