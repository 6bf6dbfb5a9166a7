import { useLocale, useTranslations } from 'next-intl'
import { DaySpan } from '@/components/ui/days'
import { Name } from '@/components/ui/told'
import { officialPath, partyPath, type StrandSort } from '@/lib/archive/address'
import type { StrandPortrait as Portrait, StrandPageDto, TimelineView } from '@/lib/archive/dto'
import { JumpLinks } from '../jump-links'
import { CompanyList } from './company'
import { foremostAtAGlance, Glance, topicsAndPlacesAtAGlance } from './glance'
import { OtherNames } from './official-portrait'
import { PositionsHeld } from './positions-held'
import { RoundsAttended } from './rounds-attended'
import { Section } from './section'
import { KnownSpellings } from './seen-names'
import { LatestSources } from './sources'
import { TopicsAndPlaces } from './topics-and-places'

type HeadProps = { sort: StrandSort; strand: StrandPageDto }

/** That it is a place or a topic, its name, the country, and what it was called for a time. */
export function StrandHead({ sort, strand }: HeadProps) {
  const t = useTranslations('strand')
  const locale = useLocale()
  const { country, namesThen } = strand
  return (
    <header className="page-head">
      <p className="eyebrow">
        <span>{t(`sort.${sort}`)}</span>
        {country && (
          <a className="quiet-link" href={partyPath(locale, country.slug)}>
            <Name name={country.name} fallback={country.slug} />
          </a>
        )}
      </p>
      <h1>
        <Name name={strand.name} fallback={strand.slug} />
      </h1>
      <p className="lead">
        <OtherNames name={strand.name} locale={locale} />
      </p>
      {namesThen.map(({ name, from, to }) => (
        <p key={from} className="soft">
          <Name name={name} />: <DaySpan first={from} last={to} />
        </p>
      ))}
    </header>
  )
}

type SummaryProps = HeadProps & { portrait: Portrait; timeline: TimelineView }

/** Who met at a place or about a topic, in a few lines, and where on the page the rest stands. */
export function StrandSummary({ sort, portrait, timeline }: SummaryProps) {
  const t = useTranslations()
  const locale = useLocale()
  const { officials, topics, places } = portrait
  return (
    <>
      <Glance
        timeline={timeline}
        entries={[
          ...foremostAtAGlance('there', officials.shown, (slug) => officialPath(locale, slug)),
          ...topicsAndPlacesAtAGlance(locale, portrait),
        ]}
      />
      <JumpLinks
        parts={[
          { id: 'meetings', label: t('portrait.timeline') },
          { id: 'officials', label: t(`strand.who.${sort}`) },
          topics.length > 0 && { id: 'topics', label: t('portrait.topics') },
          places.length > 0 && { id: 'places', label: t('portrait.places') },
          sort === 'topic' && { id: 'positions', label: t('portrait.positions') },
          { id: 'rounds', label: t(`strand.rounds.${sort}`) },
          { id: 'names', label: t('party.spellings') },
          { id: 'sources', label: t('portrait.sources') },
        ]}
      />
    </>
  )
}

type PortraitProps = HeadProps & { portrait: Portrait; path: string }

/** A place or a topic as the meetings on the timeline before it show it. */
export function StrandPortrait({ sort, strand, portrait, path }: PortraitProps) {
  const t = useTranslations()
  const { topics, places, positions, rounds, sources } = portrait
  return (
    <>
      <Company sort={sort} portrait={portrait} path={path} />
      <TopicsAndPlaces topics={topics} places={places} path={path} />
      {sort === 'topic' && (
        <Section id="positions" title={t('portrait.positions')}>
          <PositionsHeld positions={positions} speakers here={strand.slug} />
        </Section>
      )}
      <Section id="rounds" title={t(`strand.rounds.${sort}`)}>
        {rounds.all === 0 ? (
          <p className="soft">{t('party.noRounds')}</p>
        ) : (
          <RoundsAttended rounds={rounds} path={path} />
        )}
      </Section>
      <Section id="names" title={t('party.spellings')}>
        <KnownSpellings spellings={strand.spellings} />
      </Section>
      <Section id="sources" title={t('portrait.sources')}>
        <LatestSources sources={sources} />
      </Section>
    </>
  )
}

function Company({ sort, portrait, path }: { sort: StrandSort; portrait: Portrait; path: string }) {
  const t = useTranslations('strand')
  const locale = useLocale()
  const { officials, parties } = portrait
  return (
    <Section id="officials" title={t(`who.${sort}`)}>
      {parties.all === 0 && <p className="soft">{t('nobody')}</p>}
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
    </Section>
  )
}
