/** How the archive fares. */
import { database } from '@/lib/db/client'
import { type ArchiveHealth, type ArchiveMeasures, healthOf, measuresOf } from '../counts'

/** Asked afresh each time. */
export async function archiveHealth(): Promise<ArchiveHealth> {
  return healthOf(database())
}

/** What is on file and how the database is used, asked afresh each time. */
export async function archiveMeasures(): Promise<ArchiveMeasures> {
  return measuresOf(database())
}
