import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Name } from '@/components/ui/told'
import { officialPath, roundPath, strandPath } from '@/lib/archive/address'
import type { RoundPageDto, RoundPortrait, RoundSummary, TimelineView } from '@/lib/archive/dto'
import { isEmptyFilter, type MeetingFilter } from '@/lib/archive/filter'
import { spanInWords } from '@/lib/i18n/dates'
import { inNumber } from '@/lib/i18n/digits'
import { comma, listOf } from '@/lib/i18n/lists'
import { cityIn, nameIn, occasionTitle } from '@/lib/i18n/meeting-titles'
import { nameFor } from '@/lib/i18n/names'
import { useCalendar } from '@/lib/i18n/page-calendar'
import { JumpLinks } from './jump-links'
import { OccasionName } from './occasion-name'
import { PageSummary } from './page-summary'
import { WholePortrait } from './portraits/portrait'
import { PositionsHeld } from './portraits/positions-held'
import { Section } from './portraits/section'
import { RoundDays, RoundLink } from './round-list'
import { isMatrix, Matrix, PlannedNext } from './round-portrait'
import { Entries } from './timeline/meeting-list'
import { MeetingTimeline } from './timeline/meeting-timeline'

type RoundPageProps = {
  round: RoundPageDto
  /** The meetings on its margins, and what the address narrows them to. */
  margins: TimelineView
  filter: MeetingFilter
  /** Null where the address asks for a part of the margins alone. */
  portrait: RoundPortrait | null
}

export function RoundPage({ round, margins, filter, portrait }: RoundPageProps) {
  const t = useTranslations('portrait')
  const locale = useLocale()
  const { series, number } = round
  return (
    <article>
      <Summary round={round} />
      <RoundHead round={round} />
      {portrait === null && number !== null && (
        <WholePortrait path={roundPath(locale, series.slug, number)} />
      )}
      {portrait !== null && <RoundParts round={round} portrait={portrait} />}
      <div className="with-aside">
        <RoundMeetings round={round} margins={margins} filter={filter} />
        <div>
          <RoundCity round={round} />
          <Delegations delegations={round.delegations} />
        </div>
      </div>
      {portrait !== null && number !== null && (
        <Matrix matrix={portrait.matrix} series={series.slug} number={number} />
      )}
      {portrait !== null && portrait.positions.length > 0 && (
        <Section id="positions" title={t('positions')}>
          <PositionsHeld positions={portrait.positions} speakers />
        </Section>
      )}
      {portrait !== null && round.after && <PlannedNext planned={portrait.plannedNext} next={round.after} />}
      <Neighbours before={round.before} after={round.after} />
    </article>
  )
}

/** When and where it was, who came, and how much is on file of it. */
function Summary({ round }: { round: RoundPageDto }) {
  const t = useTranslations()
  const locale = useLocale()
  const calendar = useCalendar()
  const { series, number, first, last, delegations, meetings } = round
  const days = first === null || last === null ? null : spanInWords(locale, calendar, { first, last })
  const parties = new Set(delegations.map(({ party }) => nameIn(locale, party)))
  const lines = [
    [days, cityIn(locale, round)].filter((part) => part !== null).join(comma(locale)),
    parties.size > 0 && `${t('round.delegations')}: ${listOf(locale, [...parties])}`,
    `${t('glance.onFile')}: ${inNumber(locale, meetings)}`,
  ].filter((line) => line)
  return (
    <PageSummary
      title={occasionTitle(locale, series, number)}
      text={lines.map((line) => `${line}.`).join(' ')}
    />
  )
}

function RoundHead({ round }: { round: RoundPageDto }) {
  return (
    <header className="page-head">
      <p className="eyebrow">
        <Name name={round.series.name} fallback={round.series.slug} />
      </p>
      <h1>
        <OccasionName series={round.series} number={round.number} />
      </h1>
      <p className="lead">
        <RoundDays round={round} />
      </p>
    </header>
  )
}

/** Where on the page is what; what has nothing to show is not on it. */
function RoundParts({ round, portrait }: { round: RoundPageDto; portrait: RoundPortrait }) {
  const t = useTranslations()
  const { matrix, positions, plannedNext } = portrait
  return (
    <JumpLinks
      parts={[
        { id: 'records', label: t('round.records') },
        { id: 'margins', label: t('round.margins') },
        { id: 'delegations', label: t('round.delegations') },
        isMatrix(matrix) && { id: 'matrix', label: t('roundMatrix.title') },
        positions.length > 0 && { id: 'positions', label: t('portrait.positions') },
        round.after && plannedNext.length > 0 && { id: 'planned', label: t('roundMatrix.planned') },
      ]}
    />
  )
}

type MeetingsProps = Pick<RoundPageProps, 'round' | 'margins' | 'filter'>

/** The records of the session itself, and the timeline of what was held on its margins. */
function RoundMeetings({ round, margins, filter }: MeetingsProps) {
  const t = useTranslations('round')
  const locale = useLocale()
  const none = margins.page.total === 0 && isEmptyFilter(filter)
  return (
    <div>
      <section className="aside-block" aria-labelledby="records">
        <h2 id="records" className="section-head">
          {t('records')}
        </h2>
        {round.sessions.length === 0 && <p className="soft">{t('noRecords')}</p>}
        <Entries meetings={round.sessions} level={3} />
      </section>
      <section className="aside-block" aria-labelledby="margins">
        <h2 id="margins" className="section-head">
          {t('margins')}
        </h2>
        {none || round.number === null ? (
          <p className="soft">{t('noMargins')}</p>
        ) : (
          <MeetingTimeline
            view={margins}
            path={roundPath(locale, round.series.slug, round.number)}
            filter={filter}
            level={3}
          />
        )}
      </section>
    </div>
  )
}

/** The city, under the name that it bore in those days. */
function RoundCity({ round }: { round: RoundPageDto }) {
  const t = useTranslations()
  const locale = useLocale()
  const { place, placeNameThen, byVideo } = round
  if (place === null && !byVideo) return null
  const then = placeNameThen && nameFor(locale, placeNameThen)?.text
  const now = place && nameFor(locale, place.name)?.text
  return (
    <section className="aside-block" aria-labelledby="city">
      <h2 id="city" className="section-head">
        {t('round.city')}
      </h2>
      {place && (
        <p>
          <a href={strandPath(locale, 'place', place.slug)}>
            <Name name={place.name} fallback={place.slug} />
          </a>
          {then && then !== now && <span className="soft"> ({t('meeting.thenNamed', { name: then })})</span>}
        </p>
      )}
      {byVideo && <p>{t('round.byVideo')}</p>}
    </section>
  )
}

function Delegations({ delegations }: { delegations: RoundPageDto['delegations'] }) {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <section className="aside-block" aria-labelledby="delegations">
      <h2 id="delegations" className="section-head">
        {t('round.delegations')}
      </h2>
      {delegations.length === 0 && <p className="soft">{t('round.noDelegations')}</p>}
      <ul className="plain-list">
        {delegations.map(({ party, official, capacity }) => (
          <li key={`${party.slug}/${official?.slug}`}>
            <b>
              <Name name={party.name} fallback={party.slug} />
            </b>
            <p className="small">
              {official ? (
                <a href={officialPath(locale, official.slug)}>
                  <Name name={official.name} fallback={official.slug} />
                </a>
              ) : (
                capacity !== 'observer' && <span className="soft">{t('round.unnamedHead')}</span>
              )}
              {(official || capacity === 'observer') && (
                <span className="soft">
                  {official ? ' · ' : ''}
                  {t(`capacity.${capacity}`)}
                </span>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Neighbours({ before, after }: { before: RoundSummary | null; after: RoundSummary | null }) {
  const t = useTranslations('round')
  if (before === null && after === null) return null
  return (
    <nav className="neighbours" aria-label={t('neighbours')}>
      <div>{before && <Neighbour label={t('before')} round={before} />}</div>
      <div>{after && <Neighbour label={t('after')} round={after} />}</div>
    </nav>
  )
}

function Neighbour({ label, round }: { label: ReactNode; round: RoundSummary }) {
  return (
    <>
      <p className="soft small">{label}</p>
      <RoundLink round={round} />
      <p className="soft small">
        <RoundDays round={round} />
      </p>
    </>
  )
}
