/** What commands that read texts begin with. */
import path from 'node:path'
import type { Database } from '@/lib/db/client'
import { withArchive } from '@/lib/db/locate'
import type { ReadDispatch } from '@/lib/ingest/file-dispatch'
import { currentReader } from '@/lib/ingest/reader'
import { readRegistry } from '@/lib/registry/files'
import { loadRegistry } from '@/lib/registry/load'

/**
 * The archive, and the parser as it reads now. What the parser knows is put on file first, for records
 * to refer to.
 */
export async function withReader(use: (db: Database, read: ReadDispatch) => Promise<void>): Promise<void> {
  const registry = readRegistry(path.join(import.meta.dirname, '..', '..', '..', 'seeds', 'registry'))
  await withArchive(async (db) => {
    await loadRegistry(db, registry)
    await use(db, await currentReader(db))
  })
}
