import { useLocale, useTranslations } from 'next-intl'
import { DateWords } from '@/components/ui/days'
import { Name } from '@/components/ui/told'
import { meetingPath, pairPath, sourcePath, timelinePath } from '@/lib/archive/address'
import type { DelegationMatrix, DelegationPair, Named, PlannedThen, RoundSummary } from '@/lib/archive/dto'
import type { MeetingFilter } from '@/lib/archive/filter'
import { inNumber } from '@/lib/i18n/digits'
import { listOf } from '@/lib/i18n/lists'
import { nameIn } from '@/lib/i18n/meeting-titles'
import { Sideways } from './figures/sideways'
import { Section } from './portraits/section'
import { LatestSources } from './portraits/sources'
import { RoundDays, RoundLink } from './round-list'
import { SourceLine } from './value'

/** Whether there are two at all who may have met. */
export const isMatrix = ({ parties }: DelegationMatrix) => parties.length > 1

type MatrixProps = { matrix: DelegationMatrix; series: string; number: number }

/** Delegations by delegations: who met whom on the margins, whom no source shows meeting, and what was read. */
export function Matrix({ matrix, series, number }: MatrixProps) {
  const t = useTranslations('roundMatrix')
  const locale = useLocale()
  const { left, sources, latestSources } = matrix
  if (!isMatrix(matrix)) return null
  return (
    <Section id="matrix" title={t('title')}>
      <p className="soft small">{t('note')}</p>
      <MatrixTable matrix={matrix} series={series} number={number} />
      {left > 0 && <p className="soft small">{t('left', { count: left, n: inNumber(locale, left) })}</p>}
      {sources === 0 ? (
        <p className="soft small">{t('read', { count: 0, n: inNumber(locale, 0) })}</p>
      ) : (
        <details>
          <summary className="small">{t('read', { count: sources, n: inNumber(locale, sources) })}</summary>
          <LatestSources sources={latestSources} />
          {sources > latestSources.length && <p className="soft small">{t('readMore')}</p>}
        </details>
      )}
    </Section>
  )
}

function MatrixTable({ matrix: { parties, pairs }, series, number }: MatrixProps) {
  const t = useTranslations('roundMatrix')
  const cell = useCell({ series, number })
  const cells = new Map(pairs.map((pair) => [`${pair.a} ${pair.b}`, pair]))
  const pairOf = (one: string, other: string) =>
    cells.get(one < other ? `${one} ${other}` : `${other} ${one}`)
  return (
    <Sideways className="figures matrix" label={t('caption')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('delegation')}</th>
            {parties.map(({ slug, name }) => (
              <th key={slug} scope="col">
                <Name name={name} fallback={slug} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parties.map((row) => (
            <tr key={row.slug}>
              <th scope="row">
                <Name name={row.name} fallback={row.slug} />
              </th>
              {parties.map((column) => (
                <td key={column.slug} data-self={row.slug === column.slug ? '' : undefined}>
                  {row.slug !== column.slug && cell(pairOf(row.slug, column.slug), [row, column])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Sideways>
  )
}

/**
 * What stands in a cell: the one meeting of two, or the list of their meetings here; else that none was found,
 * which leads to the same list, to be cited as it is.
 */
function useCell({ series, number }: Pick<MatrixProps, 'series' | 'number'>) {
  const t = useTranslations('roundMatrix')
  const locale = useLocale()
  const here: MeetingFilter = { series, number, relation: 'margins', status: ['held'] }
  // A matrix has hundreds of cells: what all of their addresses have in common is written once.
  const narrowed = timelinePath('', here)
  return (pair: DelegationPair | undefined, [row, column]: readonly [Named, Named]) => {
    const count = pair?.meetings ?? 0
    const n = inNumber(locale, count)
    const two = listOf(locale, [nameIn(locale, row), nameIn(locale, column)])
    const href =
      pair?.meetings === 1
        ? meetingPath(locale, pair.latest)
        : `${pairPath(locale, 'parties', row.slug, column.slug)}${narrowed}`
    return (
      <a
        className={count === 0 ? 'none' : undefined}
        href={href}
        // What two delegations have in common stands in two cells: the keyboard stops at one of them.
        tabIndex={row.slug > column.slug ? -1 : undefined}
        aria-label={t('cell', { two, count, n })}
      >
        {count === 0 ? '–' : n}
      </a>
    )
  }
}

type PlannedProps = { planned: readonly PlannedThen[]; next: RoundSummary }

/** What had been said of the next session before it began, and what came of it. */
export function PlannedNext({ planned, next }: PlannedProps) {
  const t = useTranslations()
  const locale = useLocale()
  if (planned.length === 0) return null
  const city = next.placeNameThen ?? next.place?.name
  return (
    <Section id="planned" title={t('roundMatrix.planned')}>
      <ul className="plain-list">
        {planned.map(({ source, date, place }) => (
          <li key={source.id}>
            {date === null ? t('round.daysUnknown') : <DateWords edtf={date} />}
            {place && (
              <>
                {' · '}
                <Name name={place.name} fallback={place.slug} />
              </>
            )}
            <p className="small">
              <a href={sourcePath(locale, source.id)}>
                <SourceLine source={source} />
              </a>
            </p>
          </li>
        ))}
      </ul>
      <p>
        {t('roundMatrix.cameOf')} <RoundLink round={next} /> · <RoundDays round={next} />
        {city && (
          <>
            {' · '}
            <Name name={city} />
          </>
        )}
      </p>
    </Section>
  )
}
