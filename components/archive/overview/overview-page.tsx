import { useLocale, useTranslations } from 'next-intl'
import { KindGlyph } from '@/components/ui/kind-glyph'
import { Name } from '@/components/ui/told'
import {
  homePath,
  officialPath,
  overviewPath,
  partyPath,
  roundPath,
  strandPath,
  timelinePath,
} from '@/lib/archive/address'
import type { OverviewDto } from '@/lib/archive/dto'
import { inNumber } from '@/lib/i18n/digits'
import { ExportLinks } from '../export-links'
import { MonthGrid } from '../figures/month-grid'
import { PlaceMap } from '../figures/place-map'
import { RankedBars } from '../figures/ranked-bars'
import { JumpLinks } from '../jump-links'
import { OccasionName } from '../occasion-name'
import { Section } from '../portraits/section'
import { CalendarSwitch } from '../timeline/calendar-switch'
import { LatestChanges } from './latest-changes'

/** How many of a list are seen at a glance. */
const FEW = 6

/** The archive at a glance, in pictures each of which leads on. */
export function OverviewPage({ overview }: { overview: OverviewDto }) {
  const t = useTranslations()
  const locale = useLocale()
  const { meetings, months, places } = overview
  const list = (filter: Parameters<typeof timelinePath>[1]) => timelinePath(homePath(locale), filter)
  return (
    <>
      <header className="page-head">
        <h1>{t('overview.title')}</h1>
        <p className="lead">
          {t('overview.lead')} {t('overview.total', { count: meetings, n: inNumber(locale, meetings) })}
        </p>
        <CalendarSwitch address={overviewPath(locale)} />
      </header>
      <JumpLinks
        parts={[
          { id: 'map', label: t('overview.map') },
          { id: 'months', label: t('overview.months') },
          { id: 'kinds', label: t('overview.kinds') },
          { id: 'connected', label: t('overview.connected') },
          { id: 'parties', label: t('overview.parties') },
          { id: 'rounds', label: t('overview.rounds') },
          { id: 'changes', label: t('overview.changes') },
        ]}
      />
      <Section id="map" title={t('overview.map')}>
        <PlaceMap
          places={places}
          hrefOf={(slug) => strandPath(locale, 'place', slug)}
          caption={t('overview.mapTable')}
          what={t('portrait.place')}
        />
      </Section>
      <Section id="months" title={t('overview.months')}>
        <MonthGrid
          months={months}
          hrefOf={({ first, last }) => list({ from: first, to: last })}
          caption={t('overview.monthsTable')}
        />
      </Section>
      <div className="portrait-halves">
        <Kinds overview={overview} list={list} />
        <Connected connected={overview.connected} />
        <Parties parties={overview.parties} />
        <Rounds rounds={overview.rounds} />
      </div>
      <Section id="changes" title={t('overview.changes')}>
        <LatestChanges changes={overview.changes} few={FEW} />
      </Section>
      <ExportLinks filter={{}} />
    </>
  )
}

type KindsProps = { overview: OverviewDto; list: (filter: Parameters<typeof timelinePath>[1]) => string }

function Kinds({ overview: { kinds, languages }, list }: KindsProps) {
  const t = useTranslations()
  return (
    <div>
      <Section id="kinds" title={t('overview.kinds')}>
        <RankedBars
          items={kinds.map(({ kind, meetings }) => ({
            key: kind,
            label: (
              <>
                <KindGlyph kind={kind} /> {t(`kind.${kind}`)}
              </>
            ),
            href: list({ kind: [kind] }),
            count: meetings,
          }))}
        />
      </Section>
      <Section id="languages" title={t('overview.languages')}>
        <RankedBars
          items={languages.map(({ language, meetings }) => ({
            key: language,
            label: t(`language.${language}`),
            href: list({ language: [language] }),
            count: meetings,
          }))}
        />
      </Section>
    </div>
  )
}

function Connected({ connected }: { connected: OverviewDto['connected'] }) {
  const t = useTranslations('overview')
  const locale = useLocale()
  return (
    <Section id="connected" title={t('connected')} note={t('connectedNote')}>
      <RankedBars
        few={FEW}
        items={connected.map(({ slug, name, meetings, counterparts }) => ({
          key: slug,
          label: <Name name={name} fallback={slug} />,
          note: t('connectedAt', { count: meetings, n: inNumber(locale, meetings) }),
          href: officialPath(locale, slug),
          count: counterparts,
        }))}
      />
    </Section>
  )
}

function Parties({ parties }: { parties: OverviewDto['parties'] }) {
  const t = useTranslations('overview')
  const locale = useLocale()
  return (
    <Section id="parties" title={t('parties')}>
      <RankedBars
        few={FEW}
        items={parties.map(({ slug, name, meetings }) => ({
          key: slug,
          label: <Name name={name} fallback={slug} />,
          href: partyPath(locale, slug),
          count: meetings,
        }))}
      />
    </Section>
  )
}

function Rounds({ rounds }: { rounds: OverviewDto['rounds'] }) {
  const t = useTranslations('overview')
  const locale = useLocale()
  return (
    <Section id="rounds" title={t('rounds')}>
      <RankedBars
        few={FEW}
        items={rounds.map(({ series, number, first, meetings }) => ({
          key: `${series.slug}/${number}/${first}`,
          label: <OccasionName series={series} number={number} />,
          href:
            number === null
              ? timelinePath(homePath(locale), { series: series.slug })
              : roundPath(locale, series.slug, number),
          count: meetings,
        }))}
      />
    </Section>
  )
}
