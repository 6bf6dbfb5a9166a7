import { useLocale, useTranslations } from 'next-intl'
import { Name } from '@/components/ui/told'
import { pairPath, partyPath } from '@/lib/archive/address'
import type { OfficialPageDto, OfficialPortrait as Portrait, TimelineView } from '@/lib/archive/dto'
import type { Locale } from '@/lib/i18n/locales'
import { OfficeBars } from '../figures/office-bars'
import { OfficeYears } from '../figures/office-years'
import { JumpLinks } from '../jump-links'
import { Counterparts } from './company'
import { foremostAtAGlance, Glance, type GlanceEntry, topicsAndPlacesAtAGlance } from './glance'
import { OtherTopics, PositionsHeld } from './positions-held'
import { Section } from './section'
import { KnownSpellings, SeenSpellings } from './seen-names'
import { LatestSources, References } from './sources'
import { TopicsAndPlaces } from './topics-and-places'

const LANGUAGES = ['en', 'fa', 'ar', 'ru', 'tr'] as const

/** Party, name, and the name in the other languages. */
export function OfficialHead({ official }: { official: OfficialPageDto }) {
  const locale = useLocale()
  return (
    <header className="page-head">
      {official.party && (
        <p className="eyebrow">
          <a className="quiet-link" href={partyPath(locale, official.party.slug)}>
            <Name name={official.party.name} fallback={official.party.slug} />
          </a>
        </p>
      )}
      <h1>
        <Name name={official.name} fallback={official.slug} />
      </h1>
      <p className="lead">
        <OtherNames name={official.name} locale={locale} />
      </p>
    </header>
  )
}

/** A name in the other languages, in one line, each spelling once. */
export function OtherNames({ name, locale }: { name: OfficialPageDto['name']; locale: Locale }) {
  const shown = new Set([name[locale]])
  const others = LANGUAGES.flatMap((language) => {
    const text = name[language]
    if (!text || shown.has(text)) return []
    shown.add(text)
    return [{ language, text }]
  })
  return others.map(({ language, text }, place) => (
    <span key={language}>
      {place > 0 && ' · '}
      <bdi lang={language}>{text}</bdi>
    </span>
  ))
}

/** The office held last as a line of the glance; no line where none is on file. */
function latestOffice({ offices: [office] }: OfficialPageDto): GlanceEntry[] {
  if (office === undefined) return []
  const content = (
    <>
      <Name name={office.title} />{' '}
      <span className="soft">
        <OfficeYears from={office.from} to={office.to} />
      </span>
    </>
  )
  return [{ sort: 'office', content }]
}

type SummaryProps = { official: OfficialPageDto; portrait: Portrait; timeline: TimelineView }

/** Who somebody is and whom they met, in a few lines, and where on the page the rest stands. */
export function OfficialSummary({ official, portrait, timeline }: SummaryProps) {
  const t = useTranslations()
  const locale = useLocale()
  const { counterparts, topics, places } = portrait
  return (
    <>
      <Glance
        timeline={timeline}
        entries={[
          ...latestOffice(official),
          ...foremostAtAGlance('met', counterparts.shown, (slug) =>
            pairPath(locale, 'officials', official.slug, slug),
          ),
          ...topicsAndPlacesAtAGlance(locale, portrait),
        ]}
      />
      <JumpLinks
        parts={[
          { id: 'meetings', label: t('portrait.timeline') },
          { id: 'offices', label: t('official.offices') },
          { id: 'counterparts', label: t('portrait.counterparts') },
          topics.length > 0 && { id: 'topics', label: t('portrait.topics') },
          places.length > 0 && { id: 'places', label: t('portrait.places') },
          { id: 'positions', label: t('portrait.positions') },
          { id: 'names', label: t('official.names') },
          { id: 'sources', label: t('portrait.sources') },
        ]}
      />
    </>
  )
}

type PortraitProps = { official: OfficialPageDto; portrait: Portrait; path: string; today: string }

/** A career as the archive shows it, drawn from the meetings on the timeline before it. */
export function OfficialPortrait({ official, portrait, path, today }: PortraitProps) {
  const t = useTranslations()
  const { seen, counterparts, network, topics, places, positions, sources } = portrait
  return (
    <>
      <Section id="offices" title={t('official.offices')}>
        {official.offices.length === 0 && <p className="soft">{t('official.noOffices')}</p>}
        <OfficeBars offices={official.offices} today={today} />
      </Section>
      <Section id="counterparts" title={t('portrait.counterparts')}>
        <Counterparts
          sort="officials"
          slug={official.slug}
          path={path}
          counterparts={counterparts}
          network={network}
        />
      </Section>
      <TopicsAndPlaces topics={topics} places={places} path={path} />
      <Section id="positions" title={t('portrait.positions')}>
        <PositionsHeld positions={positions.foremost} speakers={false} />
        <OtherTopics topics={positions.others} path={path} />
      </Section>
      <Section id="names" title={t('official.names')}>
        <div className="portrait-halves">
          <div>
            <h3>{t('portrait.seen')}</h3>
            <SeenSpellings seen={seen} />
          </div>
          <div>
            <h3>{t('portrait.registered')}</h3>
            <KnownSpellings spellings={official.spellings} />
          </div>
        </div>
      </Section>
      <Section id="sources" title={t('portrait.sources')}>
        <LatestSources sources={sources} />
        {official.references.length > 0 && (
          <>
            <h3>{t('portrait.facts')}</h3>
            <References references={official.references} />
          </>
        )}
      </Section>
    </>
  )
}
