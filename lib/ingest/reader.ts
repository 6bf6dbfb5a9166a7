/** The parser as the running archive uses it: made once, and anew when the registry has changed. */
import type { Database } from '@/lib/db/client'
import { createParser } from '@/lib/parser/parser'
import { currentRegistry } from '@/lib/registry/on-file'
import type { Registry } from '@/lib/registry/schema'
import { metrics } from '@/lib/telemetry/metrics'
import type { ReadDispatch } from './file-dispatch'

const slot = Symbol.for('mahzar.readers')
const processWide: typeof globalThis & { [slot]?: WeakMap<Registry, ReadDispatch> } = globalThis

/** Reads dispatches with the registry as it is now; making the parser takes a moment, asking again none. */
export async function currentReader(db: Database): Promise<ReadDispatch> {
  processWide[slot] ??= new WeakMap()
  const readers = processWide[slot]
  const registry = await currentRegistry(db)
  const read = readers.get(registry) ?? measured(createParser(registry))
  readers.set(registry, read)
  return read
}

/** As `read`, and tells the metrics how long it took. */
function measured(read: ReadDispatch): ReadDispatch {
  return (text, given) => {
    const began = performance.now()
    const reading = read(text, given)
    metrics().reading.observe({ language: reading.language ?? 'unknown' }, (performance.now() - began) / 1000)
    return reading
  }
}
