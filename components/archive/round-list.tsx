import { useLocale, useTranslations } from 'next-intl'
import { DaySpan } from '@/components/ui/days'
import { FirstFew } from '@/components/ui/first-few'
import { Name } from '@/components/ui/told'
import { homePath, roundPath, timelinePath } from '@/lib/archive/address'
import type { RoundSummary } from '@/lib/archive/dto'
import { inNumber } from '@/lib/i18n/digits'
import { JumpLinks } from './jump-links'
import { OccasionName } from './occasion-name'

/** The days of a session, or that nobody tells them. */
export function RoundDays({ round }: { round: RoundSummary }) {
  const t = useTranslations('round')
  if (round.first === null || round.last === null) return t('daysUnknown')
  return <DaySpan first={round.first} last={round.last} />
}

/** A session's name, leading to its page, or to its meetings where it has no number. */
export function RoundLink({ round }: { round: RoundSummary }) {
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

/** Sessions by their series, the series in the order in which they come. */
function bySeries(rounds: readonly RoundSummary[]): Map<string, RoundSummary[]> {
  const series = new Map<string, RoundSummary[]>()
  for (const round of rounds) {
    const { slug } = round.series
    series.set(slug, [...(series.get(slug) ?? []), round])
  }
  return series
}

/** The series that a long list of sessions holds, each leading to its own. */
export function SeriesLinks({ rounds }: { rounds: readonly RoundSummary[] }) {
  const parts = [...bySeries(rounds)].map(([slug, within]) => ({
    id: slug,
    label: <Name name={within[0]?.series.name ?? {}} fallback={slug} />,
  }))
  return parts.length > 1 ? <JumpLinks parts={parts} /> : null
}

/** How many sessions of a series are shown at once: most readers come for the latest. */
const LATEST = 3

/** Sessions under their series. */
export function RoundsBySeries({ rounds }: { rounds: readonly RoundSummary[] }) {
  const series = [...bySeries(rounds)].map(([slug, within]) => (
    <section key={slug} id={slug} className="portrait-part">
      <h2 className="section-head">
        <Name name={within[0]?.series.name ?? {}} fallback={slug} />
      </h2>
      <FirstFew items={within} few={LATEST} listed={(some) => <RoundList rounds={some} />} />
    </section>
  ))
  return <div className="portrait-halves">{series}</div>
}
