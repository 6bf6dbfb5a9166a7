/** How the archive fares. */
import { database } from '@/lib/db/client'
import { type ArchiveHealth, healthOf } from '../counts'

/** Asked afresh each time. */
export async function archiveHealth(): Promise<ArchiveHealth> {
  return healthOf(database())
}
