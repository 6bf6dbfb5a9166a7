/**
 * `npm run reparse -- [--apply]`: reads every text on file again and prints a line of JSON for each
 * record that is read otherwise. Without `--apply` nothing is changed. Exit status 2 where the
 * command itself was wrong.
 */
import path from 'node:path'
import { parseArgs } from 'node:util'
import { withArchive } from '@/lib/db/locate'
import { everySource } from '@/lib/ingest/every-source'
import { currentReader } from '@/lib/ingest/reader'
import { rereadSources, tryReread } from '@/lib/ingest/reread'
import { readRegistry } from '@/lib/registry/files'
import { loadRegistry } from '@/lib/registry/load'

function readCommand(): { apply: boolean } | string {
  try {
    const { values } = parseArgs({ options: { apply: { type: 'boolean', default: false } } })
    return values
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\nusage: npm run reparse -- [--apply]`
  }
}

const command = readCommand()
if (typeof command === 'string') {
  console.error(command)
  process.exitCode = 2
} else {
  const registry = readRegistry(path.join(import.meta.dirname, '..', '..', 'seeds', 'registry'))
  await withArchive(async (db) => {
    await loadRegistry(db, registry)
    const read = await currentReader(db)
    const by = { actor: null, reason: 'read-again' }
    const [sum, records] = [{ sources: 0, unchanged: 0 }, new Set<string | null>()]
    for await (const ids of everySource(db)) {
      const report = command.apply ? await rereadSources(db, read, ids, by) : await tryReread(db, read, ids)
      sum.sources += report.sources
      sum.unchanged += report.unchanged
      for (const line of report.lines) {
        records.add(line.meeting)
        console.log(JSON.stringify(line))
      }
    }
    console.error(
      `${sum.sources} texts read again, ${sum.unchanged} of them as before; ${records.size} records ${command.apply ? 'changed or proposed' : 'would change'}.`,
    )
  })
}
