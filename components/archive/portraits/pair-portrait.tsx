import { useLocale, useTranslations } from 'next-intl'
import { KindGlyph } from '@/components/ui/kind-glyph'
import { Listed } from '@/components/ui/listed'
import { Name } from '@/components/ui/told'
import { officialPath, type PairSort, pairPath, partyPath, timelinePath } from '@/lib/archive/address'
import type { ArchiveFacets, Named, PairPortrait as Portrait, TimelineView } from '@/lib/archive/dto'
import { dayInWords } from '@/lib/i18n/dates'
import { inNumber } from '@/lib/i18n/digits'
import { jointBefore } from '@/lib/i18n/lists'
import type { Locale } from '@/lib/i18n/locales'
import { nameFor } from '@/lib/i18n/names'
import { useCalendar } from '@/lib/i18n/page-calendar'
import { RankedBars } from '../figures/ranked-bars'
import { JumpLinks } from '../jump-links'
import { CompanyList } from './company'
import { Glance, topicsAndPlacesAtAGlance } from './glance'
import { PositionsHeld } from './positions-held'
import { Section } from './section'
import { TopicsAndPlaces } from './topics-and-places'

/** Two officials, with the parties that they belong to, or two parties; in the order of their slugs. */
export type PairOf = { sort: PairSort; a: Named; b: Named; parties: readonly string[] }

const PAGES = { officials: officialPath, parties: partyPath } as const

/** What the page is called in plain text: `A and B`. */
export function pairTitle(locale: Locale, { a, b }: PairOf): string {
  const name = (one: Named) => nameFor(locale, one.name)?.text ?? one.slug
  return `${name(a)}${jointBefore(locale, 1, 2)}${name(b)}`
}

type HeadProps = { pair: PairOf; meetings: number; portrait: Portrait | null }

/** The two, each leading to a page of their own, and what is on file of both. */
export function PairHead({ pair, meetings, portrait }: HeadProps) {
  const t = useTranslations('pair')
  const locale = useLocale()
  const finding = useFinding()
  const { sort, a, b } = pair
  return (
    <header className="page-head">
      <p className="eyebrow">{t(sort)}</p>
      <h1>
        <Listed
          items={[a, b].map((one) => ({
            key: one.slug,
            content: (
              <a className="quiet-link" href={PAGES[sort](locale, one.slug)}>
                <Name name={one.name} fallback={one.slug} />
              </a>
            ),
          }))}
        />
      </h1>
      <p className="lead">
        {portrait === null
          ? t('meetings', { count: meetings, n: inNumber(locale, meetings) })
          : finding(meetings, portrait)}
      </p>
    </header>
  )
}

/** What is on file of the two, in a sentence or two: where nothing is, what was read for it too. */
function useFinding(): (meetings: number, portrait: Portrait) => string {
  const t = useTranslations('pair')
  const locale = useLocale()
  return (meetings, { sources, sourcesOfLatest }) => {
    const counted = { count: sources, n: inNumber(locale, sources) }
    const read =
      sourcesOfLatest === null
        ? t('read', counted)
        : t('readOfLatest', { ...counted, latest: inNumber(locale, sourcesOfLatest) })
    if (meetings === 0) return `${t('none')} ${read}`
    return t('meetings', { count: meetings, n: inNumber(locale, meetings) })
  }
}

type SummaryProps = { portrait: Portrait; timeline: TimelineView }

/** What the two have in common, in a few lines, and where on the page the rest stands. */
export function PairSummary({ portrait, timeline }: SummaryProps) {
  const t = useTranslations()
  const locale = useLocale()
  const { topics, places } = portrait
  return (
    <>
      <Glance timeline={timeline} entries={topicsAndPlacesAtAGlance(locale, portrait)} />
      <JumpLinks
        parts={[
          { id: 'meetings', label: t('portrait.timeline') },
          { id: 'kinds', label: t('pair.kinds') },
          topics.length > 0 && { id: 'topics', label: t('portrait.topics') },
          places.length > 0 && { id: 'places', label: t('portrait.places') },
          { id: 'others', label: t('pair.others') },
          { id: 'positions', label: t('portrait.positions') },
          { id: 'cite', label: t('pair.citable') },
        ]}
      />
    </>
  )
}

type PortraitProps = { pair: PairOf; portrait: Portrait; kinds: ArchiveFacets['kind'] }

/** What the two have in common, drawn from the meetings on the timeline before it. */
export function PairPortrait({ pair, portrait, kinds }: PortraitProps) {
  const t = useTranslations()
  const locale = useLocale()
  const { topics, places, positions } = portrait
  const path = pairPath(locale, pair.sort, pair.a.slug, pair.b.slug)
  return (
    <>
      <Kinds kinds={kinds} path={path} />
      <TopicsAndPlaces topics={topics} places={places} path={path} />
      <Others pair={pair} portrait={portrait} path={path} />
      <Section id="positions" title={t('portrait.positions')}>
        <PositionsHeld positions={positions} speakers />
      </Section>
    </>
  )
}

function Kinds({ kinds, path }: { kinds: ArchiveFacets['kind']; path: string }) {
  const t = useTranslations()
  return (
    <Section id="kinds" title={t('pair.kinds')}>
      <RankedBars
        items={kinds.map(({ value, count }) => ({
          key: value,
          label: (
            <>
              <KindGlyph kind={value} /> {t(`kind.${value}`)}
            </>
          ),
          href: `${timelinePath(path, { kind: [value] })}#timeline`,
          count,
        }))}
      />
    </Section>
  )
}

type OthersProps = { pair: PairOf; portrait: Portrait; path: string }

/** Who else was there, and for whom, but for those whom the pair itself stands for. */
function Others({ pair, portrait: { officials, parties }, path }: OthersProps) {
  const t = useTranslations('pair')
  const locale = useLocale()
  const shown = parties.shown.filter(({ slug }) => !pair.parties.includes(slug))
  const others = { shown, all: parties.all - (parties.shown.length - shown.length) }
  return (
    <div className="portrait-halves">
      <Section id="others" title={t('others')}>
        {officials.all === 0 && <p className="soft">{t('nobodyElse')}</p>}
        <CompanyList
          company={officials}
          hrefOf={(slug) => officialPath(locale, slug)}
          path={path}
          sort="official"
        />
      </Section>
      <Section id="parties" title={t('otherParties')}>
        {others.all === 0 && <p className="soft">{t('nobodyElse')}</p>}
        <CompanyList company={others} hrefOf={(slug) => partyPath(locale, slug)} path={path} sort="party" />
      </Section>
    </div>
  )
}

type CitationProps = {
  pair: PairOf
  portrait: Portrait
  meetings: number
  today: string
  /** Scheme and host: a footnote needs an address that leads here from anywhere. */
  origin: string
}

/** What the page finds, in a sentence that can stand in a footnote: that there is nothing, too. */
export function PairCitation({ pair, portrait, meetings, today, origin }: CitationProps) {
  const t = useTranslations()
  const locale = useLocale()
  const calendar = useCalendar()
  const finding = useFinding()
  const path = pairPath(locale, pair.sort, pair.a.slug, pair.b.slug)
  return (
    <Section id="cite" title={t('pair.citable')}>
      <p className="small">
        {t('pair.citation', {
          site: t('site.name'),
          title: pairTitle(locale, pair),
          finding: `${finding(meetings, portrait).replace(/\.$/, '')}.`,
          day: dayInWords(locale, today, { calendar }),
        })}
      </p>
      <p>
        <a className="permalink" href={path} rel="bookmark">
          <bdi dir="ltr">{origin + path}</bdi>
        </a>
      </p>
    </Section>
  )
}
