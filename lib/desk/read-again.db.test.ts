/** What is read again after the registry has learnt: few texts while somebody waits, many as a job that no killed server stops. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/db/testing'
import { teachSpelling } from '@/lib/editing/registry/teach'
import { fileDispatch } from '@/lib/ingest/file-dispatch'
import { currentReader } from '@/lib/ingest/reader'
import { jobReport } from '@/lib/jobs/jobs'
import { startWorker } from '@/lib/jobs/worker'
import { readAgain } from './read-again'

let test: TestDatabase
beforeEach(async () => {
  test = await testDatabase()
})
afterEach(() => test.drop())

const BY = { actor: { id: 'somebody', name: 'Shirin' }, reason: 'spelling-taught' }
const STRANGER = 'Boris Testovsky'

const textOf = (n: number) =>
  `MOSCOW (TASS) – Russian Deputy Foreign Minister ${STRANGER} held a phone call with Iranian senior aide Ali Asghar Khaji on ${(n % 28) + 1} January ${2012 + Math.floor(n / 28)}.`

/** Files texts that name somebody whom the registry does not know, and has it learn who that is. */
async function learnOf(texts: number): Promise<string[]> {
  const read = await currentReader(test.db)
  const sources: string[] = []
  for (let n = 0; n < texts; n += 1) {
    const { source } = await fileDispatch(test.db, read, {
      text: textOf(n),
      given: { published: null, publisher: null },
      address: null,
      sample: false,
    })
    sources.push(source)
  }
  expect(await known()).toBe(0)
  const taught = { kind: 'official', slug: 'sergey-vershinin', language: 'en', text: STRANGER } as const
  await teachSpelling(test.db, { ...taught, sourceId: null }, BY)
  return sources
}

const known = () => test.db.participation.count({ where: { officialSlug: 'sergey-vershinin' } })
const versions = () => test.db.revision.count({ where: { version: { gt: 1 } } })

it('few texts are read while somebody waits', async () => {
  const sources = await learnOf(3)
  expect(await readAgain(test.db, sources, BY)).toEqual({ texts: 3, records: 3, job: null })
  expect([await known(), await versions()]).toEqual([3, 3])
}, 60_000)

/** The process that carries jobs out, as a server does, to be ended without warning. */
function workElsewhere() {
  const program = `import { startWorker } from '@/lib/jobs/worker'; startWorker(${JSON.stringify(test.url)}, console.error)`
  return spawn(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), '--input-type=module', '--eval', program],
    { cwd: path.resolve(import.meta.dirname, '..', '..'), stdio: 'inherit' },
  )
}

async function until(reached: () => Promise<boolean>): Promise<void> {
  while (!(await reached())) await new Promise((resolve) => setTimeout(resolve, 20))
}

it('more are a job, which goes on where a killed server left it, and changes each record once', async () => {
  const sources = await learnOf(30)
  const { job, ...rest } = await readAgain(test.db, sources, BY)
  expect(rest).toEqual({ texts: 30, records: 0 })
  if (job === null) throw new Error('a job was to see to it')
  expect((await jobReport(job, {}, test.db))?.items.map(({ label }) => label)).toEqual([...['1–25', '26–30']])
  expect(await known()).toBe(0)

  const child = workElsewhere()
  await until(async () => (await versions()) > 0)
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect((await jobReport(job, {}, test.db))?.endedAt).toBeNull()
  // A record says what is read now with a version that tells so, or neither.
  expect(await versions()).toBe(await known())

  const worker = startWorker(test.url, () => {})
  await until(async () => (await jobReport(job, {}, test.db))?.endedAt != null)
  await worker.stop()
  const report = await jobReport(job, {}, test.db)
  expect(report).toMatchObject({ state: 'done', total: 2, done: 2, failed: 0, by: 'Shirin' })
  expect([await known(), await versions()]).toEqual([30, 30])
}, 120_000)
