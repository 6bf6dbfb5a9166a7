/**
 * `npm run bench:pages -- [--against URL] [--only SORT …]`: how fast a running archive answers with its
 * public pages, asked for the first time and again, beside the time of their data alone.
 *
 * `--beside URL --beside-data FOLDER` measures a second archive in turn with the first, each page of one
 * after the same page of the other, and prints how many times as long the second takes: the two are asked
 * in the same minutes, so that a machine whose pace changes is not taken for an archive that grows.
 */
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { homePath } from '@/lib/archive/address'
import { ArchiveIndex } from '@/lib/archive/index/archive-index'
import { lexiconOf } from '@/lib/archive/search/lexicon'
import { subjectsOf } from '@/lib/archive/subjects'
import { foremost } from '@/lib/archive/warm-up'
import type { Database } from '@/lib/db/client'
import { withArchive } from '@/lib/db/locate'
import { ask } from './measuring/ask'
import { type Measured, measurePage } from './measuring/measure'
import { PAGES } from './measuring/pages'
import { type Run, ratiosOf, tableOf } from './measuring/report'
import { type AskedQuery, spread } from './measuring/sample'

const argumentsSchema = z
  .object({
    against: z.url().default('http://127.0.0.1:3000'),
    beside: z.url().optional(),
    'beside-data': z.string().optional(),
    only: z.array(z.string()).default([]),
  })
  .refine((asked) => (asked.beside === undefined) === (asked['beside-data'] === undefined), {
    error: '--beside URL is the server, and --beside-data FOLDER its data: give both, or neither.',
  })

function readArguments() {
  const { values } = parseArgs({
    options: {
      against: { type: 'string' },
      beside: { type: 'string' },
      'beside-data': { type: 'string' },
      only: { type: 'string', multiple: true },
    },
  })
  return argumentsSchema.parse(values)
}

/** The server answers before it has read the archive in. */
async function untilOpen(origin: string): Promise<void> {
  const patience = Date.now() + 120_000
  while ((await ask(origin, homePath('en'))).status === 503 && Date.now() < patience)
    await new Promise((resolve) => setTimeout(resolve, 1_000))
}

/** Opens the archive that a server answers from, ready as a server is before anybody asks. */
async function withMeasured(
  origin: string,
  folder: string | undefined,
  use: (measured: Measured) => Promise<void>,
): Promise<void> {
  await untilOpen(origin)
  const asked: AskedQuery[] = []
  const opened = async (db: Database) => {
    const index = await ArchiveIndex.load(db)
    const archive = { db, index, asked }
    await lexiconOf(index)
    const first = await subjectsOf(index, foremost)
    for (const { data } of PAGES.flatMap((page) => page.cases(first))) await data(archive)
    await use({ ...archive, origin, subjects: await subjectsOf(index, spread) })
  }
  await withArchive(opened, { folder, onQuery: (query) => asked.push(query) })
}

/** Measures every sort of page, of all archives in turn, and prints a table each. */
async function measureAll(archives: readonly Measured[], only: readonly string[]): Promise<void> {
  const runs = archives.map(({ index }): Run => ({ meetings: index.matching({}).count, figures: [] }))
  for (const page of PAGES) {
    if (only.length > 0 && !only.includes(page.name)) continue
    const figures = await measurePage(archives, page)
    for (const [place, figure] of figures.entries()) if (figure !== null) runs[place]?.figures.push(figure)
    process.stderr.write('.')
  }
  process.stderr.write('\n')
  const [first, second] = runs
  const growth = first && second ? [ratiosOf(first, second)] : []
  process.stdout.write(`${[...runs.map(tableOf), ...growth].join('\n\n')}\n`)
}

try {
  const { against, beside, 'beside-data': data, only } = readArguments()
  await withMeasured(against, undefined, async (first) => {
    if (beside === undefined) await measureAll([first], only)
    else await withMeasured(beside, data, (second) => measureAll([first, second], only))
  })
} catch (fault) {
  if (fault instanceof z.ZodError) process.stderr.write(`${z.prettifyError(fault)}\n`)
  else if (fault instanceof Error) process.stderr.write(`${fault.message}\n`)
  else throw fault
  process.exitCode = 1
}
