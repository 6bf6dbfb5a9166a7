/** Draws the tables that records refer to from entries of the registry. */
import type { Transaction } from '@/lib/db/client'
import { loadDelegations, loadOccasions, loadSeries } from './load-occasions'
import { loadOffices, loadOfficials } from './load-officials'
import {
  loadParties,
  loadPartiesWithoutCapitals,
  loadPlaces,
  loadPublishers,
  loadTopics,
} from './load-parties'
import { loadSpellings } from './load-spellings'
import type { Registry } from './schema'

/** How many rows of each sort were written or removed; all 0 when the tables told it already. */
export type RowCounts = Record<
  | 'parties'
  | 'places'
  | 'officials'
  | 'offices'
  | 'publishers'
  | 'topics'
  | 'series'
  | 'occasions'
  | 'delegations'
  | 'spellings',
  number
>

export const NO_ROWS: RowCounts = {
  parties: 0,
  places: 0,
  officials: 0,
  offices: 0,
  publishers: 0,
  topics: 0,
  series: 0,
  occasions: 0,
  delegations: 0,
  spellings: 0,
}

/**
 * Brings the rows of the entries given up to them, one statement or two a table; the rows of all other
 * entries stay. References and spellings are taken to be sound.
 */
export async function project(tx: Transaction, registry: Registry): Promise<RowCounts> {
  const counts = { ...NO_ROWS }
  counts.parties = await loadPartiesWithoutCapitals(tx, registry)
  counts.places = await loadPlaces(tx, registry)
  counts.parties += await loadParties(tx, registry)
  counts.officials = await loadOfficials(tx, registry)
  counts.offices = await loadOffices(tx, registry)
  counts.publishers = await loadPublishers(tx, registry)
  counts.topics = await loadTopics(tx, registry)
  counts.series = await loadSeries(tx, registry)
  counts.occasions = await loadOccasions(tx, registry)
  counts.delegations = await loadDelegations(tx, registry)
  counts.spellings = await loadSpellings(tx, registry)
  return counts
}
