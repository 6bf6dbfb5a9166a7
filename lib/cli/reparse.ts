/**
 * `npm run reparse -- [--apply]`: reads every text on file again and prints a line of JSON for each
 * record that is read otherwise. Without `--apply` nothing is changed. Exit status 2 where the
 * command itself was wrong.
 */
import { parseArgs } from 'node:util'
import { everySource } from '@/lib/ingest/every-source'
import { rereadSources, tryReread } from '@/lib/ingest/reread'
import { withReader } from './reading/with-reader'

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
  await withReader(async (db, read) => {
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
