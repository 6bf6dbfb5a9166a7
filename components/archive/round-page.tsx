import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { DaySpan } from '@/components/ui/days'
import { Name } from '@/components/ui/told'
import { homePath, officialPath, roundPath, strandPath, timelinePath } from '@/lib/archive/address'
import type { RoundPageDto, RoundSummary, TimelineView } from '@/lib/archive/dto'
import { isEmptyFilter, type MeetingFilter } from '@/lib/archive/filter'
import { inNumber } from '@/lib/i18n/digits'
import { nameFor } from '@/lib/i18n/names'
import { OccasionName } from './occasion-name'
import { Entries } from './timeline/meeting-list'
import { MeetingTimeline } from './timeline/meeting-timeline'

type RoundPageProps = {
  round: RoundPageDto
  /** The meetings on its margins, and what the address narrows them to. */
  margins: TimelineView
  filter: MeetingFilter
}

export function RoundPage({ round, margins, filter }: RoundPageProps) {
  const t = useTranslations('round')
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
      <Neighbours before={round.before} after={round.after} />
    </article>
  )
}

function RoundDays({ round }: { round: RoundSummary }) {
  const t = useTranslations('round')
  if (round.first === null || round.last === null) return t('daysUnknown')
  return <DaySpan first={round.first} last={round.last} />
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

function RoundLink({ round }: { round: RoundSummary }) {
  const locale = useLocale()
  const name = <OccasionName series={round.series} number={round.number} />
  const href =
    round.number === null
      ? timelinePath(homePath(locale), { series: round.series.slug })
      : roundPath(locale, round.series.slug, round.number)
  return <a href={href}>{name}</a>
}

/** A line for each session: its name, days, city under its name of then, how many meetings. */
export function RoundList({ rounds }: { rounds: readonly RoundSummary[] }) {
  const t = useTranslations('round')
  const locale = useLocale()
  return (
    <ul className="register">
      {rounds.map((round) => (
        <li key={`${round.series.slug}/${round.number}/${round.first}`}>
          <span>
            <RoundLink round={round} />
          </span>
          <span className="lesser">
            <RoundDays round={round} />
            {round.place && (
              <>
                {' · '}
                <Name name={round.placeNameThen ?? round.place.name} fallback={round.place.slug} />
              </>
            )}
          </span>
          <span className="amount">
            {t('meetings', { count: round.meetings, n: inNumber(locale, round.meetings) })}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** Sessions under their series, the series in the order in which they come. */
export function RoundsBySeries({ rounds }: { rounds: readonly RoundSummary[] }) {
  const bySeries = new Map<string, RoundSummary[]>()
  for (const round of rounds) {
    const { slug } = round.series
    bySeries.set(slug, [...(bySeries.get(slug) ?? []), round])
  }
  return [...bySeries].map(([slug, within]) => (
    <section key={slug} id={slug} className="aside-block">
      <h2 className="section-head">
        <Name name={within[0]?.series.name ?? {}} fallback={slug} />
      </h2>
      <RoundList rounds={within} />
    </section>
  ))
}
