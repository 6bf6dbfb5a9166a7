/**
 * `npm run bench:pages -- [--against URL] [--save FILE]`: how fast a running archive answers with its
 * public pages, asked for the first time and again, beside the time of their data alone.
 * `--compare FILE --compare FILE` prints how much longer the second of two saved runs took.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { homePath } from '@/lib/archive/address'
import { ArchiveIndex } from '@/lib/archive/index/archive-index'
import { lexiconOf } from '@/lib/archive/search/lexicon'
import { subjectsOf } from '@/lib/archive/subjects'
import { foremost } from '@/lib/archive/warm-up'
import type { Database } from '@/lib/db/client'
import { DatabaseFault } from '@/lib/db/fault'
import { withArchive } from '@/lib/db/locate'
import { ask } from './measuring/ask'
import { measurePage } from './measuring/measure'
import { PAGES } from './measuring/pages'
import { type Figure, ratiosOf, runSchema, tableOf } from './measuring/report'
import { type AskedQuery, spread } from './measuring/sample'

const { values } = parseArgs({
  options: {
    against: { type: 'string', default: 'http://127.0.0.1:3000' },
    save: { type: 'string' },
    compare: { type: 'string', multiple: true, default: [] },
    only: { type: 'string', multiple: true, default: [] },
  },
})

async function readRun(file: string) {
  return runSchema.parse(JSON.parse(await readFile(file, 'utf8')))
}

/** The server answers before it has read the archive in. */
async function untilOpen(origin: string): Promise<void> {
  const patience = Date.now() + 120_000
  while ((await ask(origin, homePath('en'))).status === 503 && Date.now() < patience)
    await new Promise((resolve) => setTimeout(resolve, 1_000))
}

async function measure(origin: string): Promise<void> {
  await untilOpen(origin)
  const asked: AskedQuery[] = []
  const measured = async (db: Database) => {
    const index = await ArchiveIndex.load(db)
    const archive = { db, index, asked }
    // As a server does when it starts, before anybody asks.
    await lexiconOf(index)
    const first = await subjectsOf(index, foremost)
    for (const { data } of PAGES.flatMap((page) => page.cases(first))) await data(archive)
    const subjects = await subjectsOf(index, spread)
    const figures: Figure[] = []
    for (const page of PAGES) {
      if (values.only.length > 0 && !values.only.includes(page.name)) continue
      const figure = await measurePage(archive, origin, page, subjects)
      if (figure !== null) figures.push(figure)
      process.stderr.write('.')
    }
    process.stderr.write('\n')
    const run = { meetings: index.matching({}).count, figures }
    process.stdout.write(`${tableOf(run)}\n`)
    if (values.save !== undefined) await writeFile(values.save, `${JSON.stringify(run, null, 2)}\n`)
  }
  await withArchive(measured, { onQuery: (query) => asked.push(query) })
}

try {
  const [first, second] = values.compare
  if (first !== undefined && second !== undefined)
    process.stdout.write(`${ratiosOf(await readRun(first), await readRun(second))}\n`)
  else await measure(values.against)
} catch (fault) {
  const known = fault instanceof DatabaseFault || fault instanceof Error
  process.stderr.write(`${known ? fault.message : String(fault)}\n`)
  process.exitCode = 1
}
