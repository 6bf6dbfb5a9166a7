/** `npm run --silent generate -- --meetings N [--seed S]`: fills the database with a synthetic archive, for measuring. */
import path from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { indexSourcesAnew } from '@/lib/archive/search/source-words'
import { DatabaseFault } from '@/lib/db/fault'
import { withArchive } from '@/lib/db/locate'
import { readRegistry } from '@/lib/registry/files'
import { loadRegistry } from '@/lib/registry/load'
import { fillArchive } from './generating/fill'

const USAGE =
  'Give a number of meetings, from 1 to 5000000: npm run --silent generate -- --meetings 20000 [--seed 1]'

const argumentsSchema = z.object({
  meetings: z
    .string()
    .regex(/^\d{1,7}$/)
    .transform(Number)
    .pipe(z.int().min(1).max(5_000_000)),
  seed: z.string().max(100).default('1'),
})

function readArguments() {
  try {
    const { values } = parseArgs({ options: { meetings: { type: 'string' }, seed: { type: 'string' } } })
    return argumentsSchema.safeParse(values).data ?? null
  } catch {
    return null
  }
}

/** @returns the command's exit status */
async function generate(): Promise<number> {
  const asked = readArguments()
  if (asked === null) {
    console.error(USAGE)
    return 2
  }
  const registry = readRegistry(path.join(import.meta.dirname, '..', '..', 'seeds', 'registry'))
  const outcome = await withArchive(
    async (db, url) => {
      await loadRegistry(db, registry)
      // What is filed below comes with its words: nothing is left to index at the next start.
      await indexSourcesAnew(db)
      return fillArchive({ db, url }, registry, asked, (filed) => {
        if (filed % 50_000 === 0 || filed === asked.meetings)
          process.stderr.write(`${filed} of ${asked.meetings} meetings\n`)
      })
    },
    { statementTimeout: 0 },
  )
  if (!outcome.ok) {
    console.error(`The archive of seed “${asked.seed}” is on file already: give another --seed.`)
    return 1
  }
  console.log(JSON.stringify({ seed: asked.seed, ...outcome.counts }))
  return 0
}

try {
  process.exitCode = await generate()
} catch (error) {
  if (!(error instanceof DatabaseFault)) throw error
  console.error(error.message)
  process.exitCode = 1
}
