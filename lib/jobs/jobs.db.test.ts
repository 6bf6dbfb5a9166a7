import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type HoldUp, holdUp } from '@/lib/db/hold-up'
import { type TestDatabase, testDatabase } from '@/lib/db/testing'
import { hashOf } from '@/lib/ingest/file-dispatch'
import { addJob, addJobNow, cancelJob, jobPage, jobReport } from './jobs'
import type { JobReport } from './shapes'
import type { FileDispatchesInput } from './tasks/file-dispatches'
import { startWorker, type Worker } from './worker'

let test: TestDatabase
const begun: { stop: () => Promise<void> }[] = []

beforeEach(async () => {
  test = await testDatabase()
})
afterEach(async () => {
  await Promise.all(begun.splice(0).map((one) => one.stop()))
  await test.drop()
})

const EDITOR = { id: 'somebody', name: 'Shirin' }

function work(): Worker {
  // A busy machine may hold it up; it tries again.
  const worker = startWorker(test.url, () => {})
  begun.push(worker)
  return worker
}

/** The process that carries jobs out, as a server does, to be ended without warning. */
function workElsewhere(): ChildProcess {
  const program = `import { startWorker } from '@/lib/jobs/worker'; startWorker(${JSON.stringify(test.url)}, console.error)`
  const child = spawn(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), '--input-type=module', '--eval', program],
    { cwd: path.resolve(import.meta.dirname, '..', '..'), stdio: 'inherit' },
  )
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  begun.push({
    stop: () => {
      child.kill('SIGKILL')
      return ended
    },
  })
  return child
}

const textOf = (n: number) =>
  `TEHRAN (IRNA) – Foreign Minister Hossein Amirabdollahian held a phone call with his Syrian counterpart Faisal Mekdad on ${n} January 2022.`

const dispatch = (text: string): FileDispatchesInput => ({
  ok: true,
  dispatch: { text, given: { published: null, publisher: null }, address: null, sample: false },
  notes: [],
})

const batch = (texts: readonly string[]) =>
  texts.map((text, index) => ({ label: `${index + 1}.txt`, input: dispatch(text) }))

async function until(id: string, reached: (report: JobReport) => boolean): Promise<JobReport> {
  for (;;) {
    const report = await jobReport(id, {}, test.db)
    if (report && reached(report)) return report
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** Holds a batch up when so many of its dispatches are on file. */
const holdUpAfter = (count: number): Promise<HoldUp> =>
  holdUp(test.url, 'Source', `(SELECT count(*) FROM "Source") >= ${count}`)

const countsSchema = z.array(z.object({ sources: z.int(), done: z.int() })).length(1)

const ended = (id: string) => until(id, ({ endedAt }) => endedAt !== null)

describe('a job', () => {
  it('files each dispatch in the name of who asked, and reports each', async () => {
    work()
    const refused = { ok: false, code: 'binary', message: 'The file is no text.' } as const
    const id = await addJobNow(
      test.db,
      'file-dispatches',
      [...batch([textOf(1), textOf(1), 'Nothing of note.']), { label: 'x.pdf', input: refused }],
      EDITOR,
    )
    const report = await ended(id)
    expect(report).toMatchObject({ state: 'done', total: 4, done: 3, failed: 1, by: 'Shirin' })
    expect(report.items.map(({ label, state, code }) => [label, state, code])).toEqual([
      ['1.txt', 'done', 'created'],
      ['2.txt', 'done', 'already-on-file'],
      ['3.txt', 'done', 'created'],
      ['x.pdf', 'failed', 'binary'],
    ])
    const source = await test.db.source.findUniqueOrThrow({ where: { textHash: hashOf(textOf(1)) } })
    expect(source).toMatchObject({ filedById: EDITOR.id, filedByName: EDITOR.name })
    expect(report.items[0]?.details).toMatchObject({ source: source.id, meetings: [{ outcome: 'created' }] })
    expect(report.items[1]?.details).toMatchObject({ source: source.id })
    expect(await test.db.jobItem.count({ where: { input: { not: { equals: null } } } })).toBe(0)
  })

  it('is not there where its transaction was undone', async () => {
    const undone = test.db.$transaction(async (tx) => {
      await addJob(tx, 'file-dispatches', batch([textOf(1)]), EDITOR)
      throw new Error('something else failed')
    })
    await expect(undone).rejects.toThrow('something else failed')
    work()
    const id = await addJobNow(test.db, 'file-dispatches', batch(['Another.']), EDITOR)
    await ended(id)
    expect((await jobPage(null, test.db)).lines.map((line) => line.id)).toEqual([id])
  })

  it('cancelled before it begins does nothing, and says so of each', async () => {
    const id = await addJobNow(test.db, 'file-dispatches', batch([textOf(1), textOf(2)]), EDITOR)
    expect(await cancelJob(test.db, id)).toBe(true)
    expect((await jobReport(id, {}, test.db))?.state).toBe('cancelling')
    work()
    const report = await ended(id)
    expect(report).toMatchObject({ state: 'cancelled', done: 0, failed: 0 })
    expect(report.items.map(({ state }) => state)).toEqual(['cancelled', 'cancelled'])
    expect(await test.db.source.count()).toBe(0)
    expect(await cancelJob(test.db, id)).toBe(false)
  })

  it('cancelled on its way keeps what it has done', async () => {
    const texts = Array.from({ length: 60 }, (_, n) => `${textOf((n % 28) + 1)} Told again, ${n}.`)
    const id = await addJobNow(test.db, 'file-dispatches', batch(texts), EDITOR)
    const hold = await holdUpAfter(3)
    work()
    await hold.reached()
    await cancelJob(test.db, id)
    await hold.release()
    const report = await ended(id)
    expect(report.state).toBe('cancelled')
    expect(report.done).toBeLessThan(60)
    expect(await test.db.source.count()).toBe(report.done)
  })

  it('that a person may not see is not there for them', async () => {
    const id = await addJobNow(test.db, 'file-dispatches', batch(['Mine.']), EDITOR)
    expect(await jobReport(id, { owner: 'somebody else' }, test.db)).toBeNull()
    expect(await jobReport(id, { owner: EDITOR.id }, test.db)).toMatchObject({ id })
    expect(await jobReport('not-an-id', {}, test.db)).toBeNull()
  })

  it('leaves a dispatch alone that the server ended over three times, and does the others', async () => {
    const id = await addJobNow(test.db, 'file-dispatches', batch([textOf(1), textOf(2)]), EDITOR)
    await test.db.jobItem.updateMany({ where: { jobId: id, ordinal: 0 }, data: { attempts: 3 } })
    work()
    const report = await ended(id)
    expect(report.items.map(({ code }) => code)).toEqual(['given-up', 'created'])
    expect(report).toMatchObject({ state: 'done', done: 1, failed: 1 })
  })
})

describe('a server that ends in the middle of a batch', () => {
  const texts = Array.from({ length: 40 }, (_, n) => `${textOf((n % 28) + 1)} As was told, ${n}.`)

  /** All of it was done once: each dispatch is on file with its meeting, and each line says so. */
  async function expectWhole(report: JobReport): Promise<void> {
    expect(report).toMatchObject({ state: 'done', total: 40, done: 40, failed: 0 })
    expect(new Set(report.items.map(({ code }) => code))).not.toContain('already-on-file')
    expect(await test.db.source.count()).toBe(40)
    expect(await test.db.account.count()).toBe(40)
    const without = await test.db.meeting.count({ where: { revisions: { none: {} } } })
    expect(without).toBe(0)
  }

  it('killed without warning, again and again, is followed by one that goes on from there', async () => {
    const id = await addJobNow(test.db, 'file-dispatches', batch(texts), EDITOR)
    for (const reached of [3, 12]) {
      const hold = await holdUpAfter(reached)
      const child = workElsewhere()
      await hold.reached()
      child.kill('SIGKILL')
      // A dispatch is there with its line of the report, or neither is.
      await until(id, () => child.signalCode !== null)
      await hold.release()
      const counts = await test.db.$queryRaw`
        SELECT (SELECT count(*)::int FROM "Source") AS "sources", "done" FROM "Job"`
      expect(countsSchema.parse(counts)).toEqual([{ sources: reached, done: reached }])
    }
    work()
    await expectWhole(await ended(id))
  }, 120_000)

  it('stopped as it should be, is followed likewise, and two at once share no job', async () => {
    const id = await addJobNow(test.db, 'file-dispatches', batch(texts), EDITOR)
    const first = work()
    work()
    await until(id, ({ done }) => done >= 5)
    await first.stop()
    await expectWhole(await ended(id))
  }, 120_000)
})
