/** In whose company somebody met: ranked, and who of those was there together. */
import type { Transaction } from '@/lib/db/client'
import type { Company, CompanyNetwork, Foremost, NetworkLine } from '../dto'
import { pairsAmong } from '../index/rankings'
import type { ValueCount } from '../index/ranks'
import type { Selection } from '../index/selection'
import { loadNames, loadParties } from '../names'

/** Officials or parties. */
export type Actors = 'official' | 'party'

/** How many are listed, and drawn, the one in the centre left out. */
const SHOWN = 10

/** Counts of officials or parties with their names. */
export async function namedCompany(
  db: Transaction,
  sort: Actors,
  counts: readonly ValueCount[],
): Promise<Company[]> {
  const slugs = counts.map(({ value }) => value)
  const parties = await loadParties(db, sort === 'official' ? slugs : [])
  const partyOf = (slug: string) => parties.get(slug) ?? null
  const names = await loadNames(db, {
    [sort]: slugs,
    party: sort === 'party' ? slugs : slugs.map(partyOf),
  })
  return counts.map(({ value, count }) => {
    const party = partyOf(value)
    return {
      ...names(sort, value),
      party: party === null ? null : names('party', party),
      meetings: count,
    }
  })
}

/** Who else was at the meetings of a selection, the most frequent first. */
export async function companyIn(
  db: Transaction,
  selection: Selection,
  sort: Actors,
  without: readonly string[],
): Promise<Foremost<Company>> {
  const countOf = selection.counterOf(sort)
  const others = selection
    .foremost(sort, SHOWN + without.length)
    .filter(({ value }) => !without.includes(value))
    .slice(0, SHOWN)
  const leftOut = without.filter((value) => countOf(value) > 0)
  return { shown: await namedCompany(db, sort, others), all: selection.valuesIn(sort) - leftOut.length }
}

/**
 * The network around one of them at the meetings of a selection, all of which they were at.
 * @param company as `companyIn` gives it
 */
export async function networkAround(
  db: Transaction,
  selection: Selection,
  { sort, slug, company }: { sort: Actors; slug: string; company: readonly Company[] },
): Promise<CompanyNetwork> {
  const [centre] = await namedCompany(db, sort, [{ value: slug, count: selection.count }])
  const people = centre === undefined ? [...company] : [centre, ...company]
  const lines = pairsAmong(
    selection,
    sort,
    people.map((one) => one.slug),
  ).map(({ a, b, count }): NetworkLine => ({ a, b, meetings: count }))
  return { centre: slug, people, lines }
}
