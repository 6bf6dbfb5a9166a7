import { useLocale, useTranslations } from 'next-intl'
import { Name } from '@/components/ui/told'
import { officialPath } from '@/lib/archive/address'
import type { OfficialSummary } from '@/lib/archive/dto'
import { inNumber } from '@/lib/i18n/digits'

/** A line for each official, with the latest office and how many meetings. */
export function OfficialList({ officials }: { officials: readonly OfficialSummary[] }) {
  const t = useTranslations('home')
  const locale = useLocale()
  return (
    <ul className="register two">
      {officials.map(({ slug, name, latestOffice, meetings }) => (
        <li key={slug}>
          <a href={officialPath(locale, slug)}>
            <Name name={name} fallback={slug} />
          </a>
          {latestOffice && (
            <span className="lesser">
              <Name name={latestOffice.title} />
            </span>
          )}
          <span className="amount">{t('total', { count: meetings, n: inNumber(locale, meetings) })}</span>
        </li>
      ))}
    </ul>
  )
}

type PartyGroup = { party: OfficialSummary['party']; officials: OfficialSummary[] }

/** Officials under their parties, the party with the most meetings first; those without one last. */
export function OfficialsByParty({ officials }: { officials: readonly OfficialSummary[] }) {
  const t = useTranslations('official')
  const groups = new Map<string, PartyGroup>()
  for (const official of officials) {
    const key = official.party?.slug ?? ''
    const group = groups.get(key) ?? { party: official.party, officials: [] }
    group.officials.push(official)
    groups.set(key, group)
  }
  const weight = ({ party, officials: within }: PartyGroup) =>
    party === null ? -1 : within.reduce((sum, { meetings }) => sum + meetings, 0)
  return [...groups.values()]
    .toSorted((a, b) => weight(b) - weight(a))
    .map(({ party, officials: within }) => (
      <section key={party?.slug ?? ''} className="aside-block">
        <h2 className="section-head">
          {party ? <Name name={party.name} fallback={party.slug} /> : t('others')}
        </h2>
        <OfficialList officials={within} />
      </section>
    ))
}
