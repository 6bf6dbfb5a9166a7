/** What a session's page shows beside its meetings: who met whom, who held what, and what was planned for the next one. */
import { draftMeetingSchema } from '@/lib/parser/draft'
import type { DelegationMatrix, PlannedThen, RoundPortrait } from '../dto'
import type { ArchiveIndex } from '../index/archive-index'
import { matrixOf } from '../index/rankings'
import { loadNames } from '../names'
import { sourceSelect, sourceSummaryOf } from '../source-summaries'
import { countSources, latestSources, SOURCES_OF_MEETINGS } from './latest-sources'
import { positionsAround } from './stated-positions'

/** The most delegations that a matrix shows. */
const PARTIES_SHOWN = 16
/** Sources are counted, and positions sought, among those of so many meetings, the latest. */
const MEETINGS_LOOKED_AT = 300
/** How many accounts of the next session are looked at. */
const ACCOUNTS_LOOKED_AT = 100
const PLANS_SHOWN = 12

/** A session as the address tells it, and the parties registered as its delegations. */
export type Session = { series: string; number: number; delegations: readonly string[] }

/**
 * Who met whom on a session's margins: meetings that took place, whatever their kind.
 * @param ids the latest meetings of the session and of its margins, of which sources are counted
 */
async function delegationMatrix(
  index: ArchiveIndex,
  { series, number, delegations }: Session,
  ids: readonly string[],
): Promise<DelegationMatrix> {
  const margins = index.matching({ series, number, relation: 'margins', status: ['held'] })
  const present = new Set([...delegations, ...margins.countsOf('party').map(({ value }) => value)])
  const slugs = [...present].slice(0, PARTIES_SHOWN)
  const [names, sources, listed] = await Promise.all([
    loadNames(index.db, { party: slugs }),
    countSources(index.db, ids),
    latestSources(index.db, ids.slice(0, SOURCES_OF_MEETINGS)),
  ])
  return {
    parties: slugs.map((slug) => names('party', slug)),
    left: present.size - slugs.length,
    pairs: matrixOf(margins, 'party', slugs).map(({ count, ...pair }) => ({ ...pair, meetings: count })),
    sources,
    latestSources: listed,
  }
}

/** What sources published before session `number` began told of it, the earliest first. */
export async function plannedBefore(
  index: ArchiveIndex,
  series: string,
  { number, first }: { number: number; first: string | null },
): Promise<PlannedThen[]> {
  const rows = await index.db.account.findMany({
    where: {
      meeting: {
        state: 'current',
        occasionRelation: 'session',
        occasion: { seriesSlug: series, number },
      },
      source: { publishedFirst: first === null ? { not: null } : { lt: new Date(`${first}T00:00:00Z`) } },
    },
    orderBy: [{ source: { publishedFirst: 'asc' } }, { sourceId: 'asc' }, { ordinal: 'asc' }],
    take: ACCOUNTS_LOOKED_AT,
    select: { draft: true, source: { select: sourceSelect } },
  })
  const plans = rows.flatMap(({ draft, source }) => {
    const read = draftMeetingSchema.safeParse(draft)
    return read.success && read.data.status === 'planned' ? [{ draft: read.data, source }] : []
  })
  const shown = plans.slice(0, PLANS_SHOWN)
  const names = await loadNames(index.db, {
    publisher: shown.map(({ source }) => source.publisherSlug),
    place: shown.map(({ draft }) => draft.place),
  })
  return shown.map(({ draft: { date, place }, source }) => ({
    source: sourceSummaryOf(source, names),
    date,
    place: place === null ? null : names('place', place),
  }))
}

/** The portrait of a session. @param next the session after it; null where none is known */
export async function roundPortrait(
  index: ArchiveIndex,
  session: Session,
  next: { number: number; first: string | null } | null,
): Promise<RoundPortrait> {
  const { series, number } = session
  const told = index.matching({ series, number }).from(null, MEETINGS_LOOKED_AT)
  const ids = told.map(({ id }) => id)
  const [matrix, positions, plannedNext] = await Promise.all([
    delegationMatrix(index, session, ids),
    positionsAround(index.db, ids),
    next === null ? [] : plannedBefore(index, series, next),
  ])
  return { matrix, positions, plannedNext }
}
