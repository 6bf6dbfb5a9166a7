import { useLocale, useTranslations } from 'next-intl'
import { Name } from '@/components/ui/told'
import { officialsPath, pairPath, strandPath } from '@/lib/archive/address'
import type { PartyPageDto, PartyPortrait as Portrait, TimelineView } from '@/lib/archive/dto'
import { inNumber } from '@/lib/i18n/digits'
import { JumpLinks } from '../jump-links'
import { OfficialList } from '../official-list'
import { Counterparts } from './company'
import { foremostAtAGlance, Glance, topicsAndPlacesAtAGlance } from './glance'
import { OtherNames } from './official-portrait'
import { OtherTopics, PositionsHeld } from './positions-held'
import { RoundsAttended } from './rounds-attended'
import { Section } from './section'
import { KnownSpellings } from './seen-names'
import { TopicsAndPlaces } from './topics-and-places'

/** What sort of party it is, its name, and its capital. */
export function PartyHead({ party }: { party: PartyPageDto }) {
  const t = useTranslations('party')
  const locale = useLocale()
  return (
    <header className="page-head">
      <p className="eyebrow">
        <span>{t(`kind.${party.kind}`)}</span>
        {party.capital && (
          <span>
            {t('capital')}:{' '}
            <a className="quiet-link" href={strandPath(locale, 'place', party.capital.slug)}>
              <Name name={party.capital.name} fallback={party.capital.slug} />
            </a>
          </span>
        )}
      </p>
      <h1>
        <Name name={party.name} fallback={party.slug} />
      </h1>
      <p className="lead">
        <OtherNames name={party.name} locale={locale} />
      </p>
    </header>
  )
}

type SummaryProps = { party: PartyPageDto; portrait: Portrait; timeline: TimelineView }

/** Whom a party met, in a few lines, and where on the page the rest stands. */
export function PartySummary({ party, portrait, timeline }: SummaryProps) {
  const t = useTranslations()
  const locale = useLocale()
  const { counterparts, topics, places } = portrait
  return (
    <>
      <Glance
        timeline={timeline}
        entries={[
          ...foremostAtAGlance('met', counterparts.shown, (slug) =>
            pairPath(locale, 'parties', party.slug, slug),
          ),
          ...topicsAndPlacesAtAGlance(locale, portrait),
        ]}
      />
      <JumpLinks
        parts={[
          { id: 'meetings', label: t('portrait.timeline') },
          { id: 'officials', label: t('party.officials') },
          { id: 'counterparts', label: t('portrait.counterpartParties') },
          topics.length > 0 && { id: 'topics', label: t('portrait.topics') },
          places.length > 0 && { id: 'places', label: t('portrait.places') },
          { id: 'rounds', label: t('party.rounds') },
          { id: 'positions', label: t('portrait.positions') },
          { id: 'names', label: t('party.spellings') },
        ]}
      />
    </>
  )
}

type PortraitProps = { party: PartyPageDto; portrait: Portrait; path: string }

/** A party as the meetings on the timeline before it show it. */
export function PartyPortrait({ party, portrait, path }: PortraitProps) {
  const t = useTranslations()
  const { counterparts, network, topics, places, positions, rounds } = portrait
  return (
    <>
      <Officials slug={party.slug} portrait={portrait} />
      <Section id="counterparts" title={t('portrait.counterpartParties')}>
        <Counterparts
          sort="parties"
          slug={party.slug}
          path={path}
          counterparts={counterparts}
          network={network}
        />
      </Section>
      <TopicsAndPlaces topics={topics} places={places} path={path} />
      <Section id="rounds" title={t('party.rounds')}>
        {rounds.all === 0 ? (
          <p className="soft">{t('party.noRounds')}</p>
        ) : (
          <RoundsAttended rounds={rounds} path={path} />
        )}
      </Section>
      <Section id="positions" title={t('portrait.positions')}>
        <PositionsHeld positions={positions.foremost} speakers />
        <OtherTopics topics={positions.others} path={path} />
      </Section>
      <Section id="names" title={t('party.spellings')}>
        <KnownSpellings spellings={party.spellings} />
      </Section>
    </>
  )
}

function Officials({ slug, portrait }: { slug: string; portrait: Portrait }) {
  const t = useTranslations('party')
  const locale = useLocale()
  const { officials, officialCount } = portrait
  return (
    <Section id="officials" title={t('officials')}>
      {officials.length === 0 ? (
        <p className="soft">{t('noOfficials')}</p>
      ) : (
        <OfficialList officials={officials} />
      )}
      {officialCount > 0 && (
        <p className="small">
          <a href={`${officialsPath(locale)}?${new URLSearchParams({ party: slug })}`}>
            {t('allOfficials', { count: officialCount, n: inNumber(locale, officialCount) })}
          </a>
        </p>
      )}
    </Section>
  )
}
