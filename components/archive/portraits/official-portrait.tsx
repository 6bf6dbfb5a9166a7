import { useLocale, useTranslations } from 'next-intl'
import { Fold } from '@/components/ui/fold'
import { Name } from '@/components/ui/told'
import { officialPath, officialsPath, pairPath, partyPath } from '@/lib/archive/address'
import type { OfficialPageDto, OfficialPortrait as Portrayed } from '@/lib/archive/dto'
import { inNumber } from '@/lib/i18n/digits'
import type { Locale } from '@/lib/i18n/locales'
import { nameIn } from '@/lib/i18n/meeting-titles'
import { OfficeBars } from '../figures/office-bars'
import { OfficeYears } from '../figures/office-years'
import { Counterparts } from './company'
import { foremostAtAGlance, type GlanceEntry, topicsAndPlacesAtAGlance } from './glance'
import { PortraitHead } from './head'
import { Portrait, type PortraitOf, type PortraitPart, type Translator } from './portrait'
import { positionsHeld } from './positions-held'
import { KnownSpellings, SeenSpellings } from './seen-names'
import { LatestSources, References } from './sources'
import { topicsAndPlaces } from './topics-and-places'

type OfficialProps = PortraitOf<Portrayed> & {
  official: OfficialPageDto
  /** `YYYY-MM-DD`, Gregorian: how far reaches an office that is held still. */
  today: string
}

/** A career as the archive shows it. */
export function OfficialPortrait({ official, list, portrait, today, origin }: OfficialProps) {
  const t = useTranslations()
  const locale = useLocale()
  const path = officialPath(locale, official.slug)
  return (
    <Portrait
      path={path}
      section="officials"
      above={[{ label: t('official.list'), href: officialsPath(locale) }]}
      name={nameIn(locale, official)}
      head={<OfficialHead official={official} />}
      list={list}
      origin={origin}
      told={
        portrait && {
          glance: [
            ...latestOffice(locale, official),
            ...foremostAtAGlance(locale, 'met', portrait.counterparts.shown, (slug) =>
              pairPath(locale, 'officials', official.slug, slug),
            ),
            ...topicsAndPlacesAtAGlance(locale, portrait),
          ],
          parts: [
            official.offices.length > 0 && {
              id: 'offices',
              label: t('official.offices'),
              content: <OfficeBars offices={official.offices} today={today} />,
            },
            portrait.counterparts.all > 0 && {
              id: 'counterparts',
              label: t('portrait.counterparts'),
              content: <Counterparts sort="officials" slug={official.slug} path={path} {...portrait} />,
            },
            ...topicsAndPlaces(t, portrait, path),
            positionsHeld(t, portrait.positions, { speakers: false, path }),
            {
              id: 'names',
              label: t('official.names'),
              content: <Spellings official={official} portrait={portrait} />,
            },
            sourcesOf(t, official, portrait),
          ],
        }
      }
    />
  )
}

/** Party, name, and the name in the other languages. */
function OfficialHead({ official }: { official: OfficialPageDto }) {
  const locale = useLocale()
  const { party } = official
  return (
    <PortraitHead
      named={official}
      eyebrow={
        party && (
          <a className="quiet-link" href={partyPath(locale, party.slug)}>
            <Name name={party.name} fallback={party.slug} />
          </a>
        )
      }
    />
  )
}

/** The office held last as a line of the glance; no line where none is on file. */
function latestOffice(locale: Locale, { offices: [office] }: OfficialPageDto): GlanceEntry[] {
  if (office === undefined) return []
  const content = (
    <>
      <Name name={office.title} />{' '}
      <span className="soft">
        <OfficeYears from={office.from} to={office.to} />
      </span>
    </>
  )
  return [{ sort: 'office', content, words: nameIn(locale, { name: office.title, slug: '' }) }]
}

type OfProps = { official: OfficialPageDto; portrait: Portrayed }

function Spellings({ official, portrait }: OfProps) {
  const t = useTranslations('portrait')
  return (
    <>
      <h3>{t('seen')}</h3>
      <SeenSpellings seen={portrait.seen} />
      <Fold title={t('registered')}>
        <KnownSpellings spellings={official.spellings} />
      </Fold>
    </>
  )
}

/** The latest sources; of somebody whom none names, where the registry's facts were found. */
function sourcesOf(t: Translator, official: OfficialPageDto, portrait: Portrayed): PortraitPart {
  if (portrait.sources.length > 0)
    return {
      id: 'sources',
      label: t('portrait.sources'),
      content: <Sources official={official} portrait={portrait} />,
    }
  const { references } = official
  return (
    references.length > 0 && {
      id: 'facts',
      label: t('portrait.facts'),
      content: <References references={references} />,
    }
  )
}

function Sources({ official: { references }, portrait }: OfProps) {
  const t = useTranslations('portrait')
  const locale = useLocale()
  return (
    <>
      <LatestSources sources={portrait.sources} />
      {references.length > 0 && (
        <Fold title={t('facts')} amount={inNumber(locale, references.length)}>
          <References references={references} />
        </Fold>
      )}
    </>
  )
}
