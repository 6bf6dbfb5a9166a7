/** What a synthetic archive is drawn from: plain values, which can be handed to another thread. */
import { type AllNames, readAllNames } from '@/lib/archive/names'
import type { Database } from '@/lib/db/client'
import type { Registry } from '@/lib/registry/schema'

export type World = {
  registry: Registry
  /** The names as the database holds them, for the snapshots of records. */
  names: AllNames
  sessions: Awaited<ReturnType<typeof sessionsOf>>
  seed: string
  /** The edition of the archive in which all of it is filed. */
  edition: number
}

/** The sessions as they are on file. */
export function sessionsOf(db: Database) {
  return db.occasion.findMany({
    select: {
      id: true,
      seriesSlug: true,
      number: true,
      firstDay: true,
      lastDay: true,
      placeSlug: true,
      details: true,
    },
  })
}

/** @param registry as it is loaded in the database */
export async function worldOf(
  db: Database,
  registry: Registry,
  seed: string,
): Promise<Omit<World, 'edition'>> {
  return { registry, names: await readAllNames(db), sessions: await sessionsOf(db), seed }
}
