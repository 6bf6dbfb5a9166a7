/** The process's own index of the archive that DATABASE_URL names. */
import { cache } from 'react'
import { database } from '@/lib/db/client'
import { ArchiveIndex } from './archive-index'

const slot = Symbol.for('mahzar.archive-index')
const processWide: typeof globalThis & { [slot]?: Promise<ArchiveIndex> | undefined } = globalThis

/** The index, read once a process; a reading that failed is tried again at the next call. */
function readIndex(): Promise<ArchiveIndex> {
  const reading = processWide[slot] ?? ArchiveIndex.load(database())
  processWide[slot] = reading
  reading.catch(() => {
    if (processWide[slot] === reading) processWide[slot] = undefined
  })
  return reading
}

/** The index as the archive stands now. However many loaders a page calls, it asks once. */
export const archiveIndex = cache(async (): Promise<ArchiveIndex> => {
  const index = await readIndex()
  await index.refresh()
  return index
})

/**
 * Whether the index has been read; waits for it for a while. Where reading it has failed, it is for
 * whoever asks next to meet the fault.
 * @param patience milliseconds
 */
export async function isArchiveOpen(patience: number): Promise<boolean> {
  const reading = readIndex()
  let timer: ReturnType<typeof setTimeout> | undefined
  const tired = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), patience)
  })
  const open = () => true
  try {
    return await Promise.race([reading.then(open, open), tired])
  } finally {
    clearTimeout(timer)
  }
}
