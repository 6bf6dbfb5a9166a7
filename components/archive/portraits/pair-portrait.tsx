import { useLocale, useTranslations } from 'next-intl'
import { KindGlyph } from '@/components/ui/kind-glyph'
import { Listed } from '@/components/ui/listed'
import { Name } from '@/components/ui/told'
import {
  officialPath,
  type PairSort,
  pairPath,
  partyPath,
  timelinePath,
  withMark,
} from '@/lib/archive/address'
import type { ArchiveFacets, Named, PairPortrait as Portrayed } from '@/lib/archive/dto'
import { dayInWords } from '@/lib/i18n/dates'
import { inNumber } from '@/lib/i18n/digits'
import { listOf } from '@/lib/i18n/lists'
import type { Locale } from '@/lib/i18n/locales'
import { nameIn } from '@/lib/i18n/meeting-titles'
import { useCalendar } from '@/lib/i18n/page-calendar'
import { RankedBars } from '../figures/ranked-bars'
import { WholeAddress } from '../whole-address'
import { Attendance } from './company'
import { topicsAndPlacesAtAGlance } from './glance'
import { Portrait, type PortraitOf } from './portrait'
import { positionsHeld } from './positions-held'
import { topicsAndPlaces } from './topics-and-places'

/** Two officials, with the parties that they belong to, or two parties; in the order of their slugs. */
export type PairOf = { sort: PairSort; a: Named; b: Named; parties: readonly string[] }

const PAGES = { officials: officialPath, parties: partyPath } as const

/** What the page is called in plain text: `A and B`. */
export function pairTitle(locale: Locale, { a, b }: PairOf): string {
  return listOf(locale, [nameIn(locale, a), nameIn(locale, b)])
}

type PairProps = PortraitOf<Portrayed> & {
  pair: PairOf
  /** `YYYY-MM-DD`, Gregorian: the day of which a citation tells. */
  today: string
}

/** What two have in common. That they have nothing in common is a finding too. */
export function PairPortrait({ pair, list, portrait, today, origin }: PairProps) {
  const t = useTranslations()
  const locale = useLocale()
  const path = pairPath(locale, pair.sort, pair.a.slug, pair.b.slug)
  const { page, facets } = list.timeline
  const met = page.total > 0
  return (
    <Portrait
      path={path}
      {...(pair.sort === 'officials' ? { section: 'officials' as const } : {})}
      name={pairTitle(locale, pair)}
      head={<PairHead pair={pair} meetings={page.total} portrait={portrait} />}
      tellsOfNone
      list={list}
      origin={origin}
      told={
        portrait && {
          glance: topicsAndPlacesAtAGlance(locale, portrait),
          parts: [
            met && {
              id: 'kinds',
              label: t('pair.kinds'),
              content: <Kinds kinds={facets.kind} path={path} />,
            },
            ...topicsAndPlaces(t, portrait, path),
            met && {
              id: 'others',
              label: t('pair.others'),
              content: <Others pair={pair} portrait={portrait} path={path} />,
            },
            positionsHeld(t, { foremost: portrait.positions }, { speakers: true, path }),
            {
              id: 'cite',
              label: t('pair.citable'),
              content: (
                <PairCitation
                  pair={pair}
                  portrait={portrait}
                  meetings={page.total}
                  today={today}
                  mark={list.citation.mark}
                  origin={origin}
                />
              ),
            },
          ],
        }
      }
    />
  )
}

type OthersProps = { pair: PairOf; portrait: Portrayed; path: string }

/** Who else was there, and for whom, but for those whom the pair itself stands for. */
function Others({ pair, portrait: { officials, parties }, path }: OthersProps) {
  const t = useTranslations('pair')
  const shown = parties.shown.filter(({ slug }) => !pair.parties.includes(slug))
  const others = { shown, all: parties.all - (parties.shown.length - shown.length) }
  if (officials.all + others.all === 0) return <p className="soft">{t('nobodyElse')}</p>
  return <Attendance officials={officials} parties={others} path={path} />
}

type HeadProps = { pair: PairOf; meetings: number; portrait: Portrayed | null }

/** The two, each leading to a page of their own, and what is on file of both. */
function PairHead({ pair, meetings, portrait }: HeadProps) {
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
function useFinding(): (meetings: number, portrait: Portrayed) => string {
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

function Kinds({ kinds, path }: { kinds: ArchiveFacets['kind']; path: string }) {
  const t = useTranslations()
  return (
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
  )
}

type CitationProps = Pick<PairProps, 'pair' | 'today' | 'origin'> & {
  portrait: Portrayed
  meetings: number
  /** Of the list of their meetings as it stands. */
  mark: string
}

/** What the page finds, in a sentence that can stand in a footnote: that there is nothing, too. */
function PairCitation({ pair, portrait, meetings, today, mark, origin }: CitationProps) {
  const t = useTranslations()
  const locale = useLocale()
  const calendar = useCalendar()
  const finding = useFinding()
  const path = pairPath(locale, pair.sort, pair.a.slug, pair.b.slug)
  return (
    <>
      <p className="small">
        {t('pair.citation', {
          site: t('site.name'),
          title: pairTitle(locale, pair),
          finding: `${finding(meetings, portrait).replace(/\.$/, '')}.`,
          day: dayInWords(locale, today, { calendar }),
        })}
      </p>
      <p>
        <WholeAddress origin={origin} path={withMark(path, mark)} rel="nofollow" />
      </p>
    </>
  )
}
