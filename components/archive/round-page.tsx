import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Name } from '@/components/ui/told'
import { officialPath, roundPath, strandPath } from '@/lib/archive/address'
import type { RoundPageDto, RoundPortrait, RoundSummary, TimelineView } from '@/lib/archive/dto'
import { isEmptyFilter, type MeetingFilter } from '@/lib/archive/filter'
import { nameFor } from '@/lib/i18n/names'
import { OccasionName } from './occasion-name'
import { WholePortrait } from './portraits/meetings'
import { PositionsHeld } from './portraits/positions-held'
import { Section } from './portraits/section'
import { RoundDays, RoundLink } from './round-list'
import { Matrix, PlannedNext } from './round-portrait'
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
  const t = useTranslations('round')
  const portraitWords = useTranslations('portrait')
  const locale = useLocale()
  const none = margins.page.total === 0 && isEmptyFilter(filter)
  return (
    <article>
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
      {portrait === null && round.number !== null && (
        <WholePortrait path={roundPath(locale, round.series.slug, round.number)} />
      )}
      {portrait !== null && round.number !== null && (
        <Matrix matrix={portrait.matrix} series={round.series.slug} number={round.number} />
      )}
      <div className="with-aside">
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
        <div>
          <RoundCity round={round} />
          <Delegations delegations={round.delegations} />
        </div>
      </div>
      {portrait !== null && portrait.positions.length > 0 && (
        <Section id="positions" title={portraitWords('positions')}>
          <PositionsHeld positions={portrait.positions} speakers />
        </Section>
      )}
      {portrait !== null && round.after && <PlannedNext planned={portrait.plannedNext} next={round.after} />}
      <Neighbours before={round.before} after={round.after} />
    </article>
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
