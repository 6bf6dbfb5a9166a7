import { database } from '@/lib/db/client'
import { type HarvestedArchive, harvestedArchive } from '../harvest'
import { archiveIndex } from '../index/current'

/** The archive for harvesters, asked afresh each time: no two of them ask alike. */
export function archiveForHarvesters(): HarvestedArchive {
  return harvestedArchive(database(), archiveIndex)
}
