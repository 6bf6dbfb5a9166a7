import { createHash } from 'node:crypto'
import type { Database, Transaction } from '@/lib/db/client'
import { lockArchive, registryChanged } from '@/lib/db/edition'
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
import { spellingRows } from './rows'
import type { Registry } from './schema'

/** How many rows of each sort a loading wrote or removed; all 0 when the database held it already. */
export type LoadCounts = {
  parties: number
  places: number
  officials: number
  offices: number
  publishers: number
  topics: number
  series: number
  occasions: number
  delegations: number
  spellings: number
}

const NOTHING: LoadCounts = {
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

const LOAD_TIMEOUT_MS = 120_000

async function isLoaded(tx: Transaction, registryHash: string): Promise<boolean> {
  const row = await tx.archiveEdition.findUnique({ where: { id: 1 }, select: { registryHash: true } })
  return row?.registryHash === registryHash
}

/** Of the spellings as rows too: another way of folding is another registry. */
function hashOf(registry: Registry): string {
  return createHash('sha256')
    .update(JSON.stringify([registry, spellingRows(registry)]))
    .digest('hex')
}

/**
 * Brings the database's registry up to the files': one transaction, one statement or two a table.
 * What the files no longer hold stays, since records may refer to it. Files that were loaded last
 * time as they are now are not loaded again, and the archive's edition stays as it was.
 *
 * @param registry as `readRegistry` gives it: references and spellings are taken to be sound
 */
export async function loadRegistry(db: Database, registry: Registry): Promise<LoadCounts> {
  const registryHash = hashOf(registry)
  return db.$transaction(
    async (tx) => {
      await lockArchive(tx)
      const counts: LoadCounts = { ...NOTHING }
      if (await isLoaded(tx, registryHash)) return counts
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
      if (Object.values(counts).some((count) => count > 0)) await registryChanged(tx)
      await tx.archiveEdition.upsert({
        where: { id: 1 },
        create: { id: 1, registryHash },
        update: { registryHash },
        select: { id: true },
      })
      return counts
    },
    { timeout: LOAD_TIMEOUT_MS, maxWait: LOAD_TIMEOUT_MS },
  )
}
