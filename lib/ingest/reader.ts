/** The parser as the running archive uses it: made once, and anew when the registry has changed. */
import path from 'node:path'
import type { Database } from '@/lib/db/client'
import { createParser } from '@/lib/parser/parser'
import { readRegistry } from '@/lib/registry/files'
import type { ReadDispatch } from './file-dispatch'

type Made = { registeredIn: bigint; read: ReadDispatch }

const slot = Symbol.for('mahzar.reader')
const processWide: typeof globalThis & { [slot]?: Made } = globalThis

/** Reads dispatches with the registry as it is now; making the parser takes a moment, asking again none. */
export async function currentReader(db: Database): Promise<ReadDispatch> {
  const { registeredIn } = await db.archiveEdition.findUniqueOrThrow({
    where: { id: 1 },
    select: { registeredIn: true },
  })
  const made = processWide[slot]
  if (made?.registeredIn === registeredIn) return made.read
  const read = createParser(readRegistry(process.env.REGISTRY_FOLDER || path.resolve('seeds', 'registry')))
  processWide[slot] = { registeredIn, read }
  return read
}
