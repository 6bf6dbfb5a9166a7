/** An archive of its own, as the command starts it, is killed in the midst of its work and started again. */
import { readFile, realpath } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { z } from 'zod'
import { connect, type Database } from '@/lib/db/client'
import { runningEmbedded } from '@/lib/db/embedded'
import { holdUp } from '@/lib/db/hold-up'
import { PASSWORD } from '../hands'
import {
  discard,
  newPlace,
  type Place,
  type StartedArchive,
  startAgain,
  startFresh,
} from '../started-archive'
import { expect, test } from '../test'

let place: Place
let archive: StartedArchive
let page: Page
let db: Database

const origin = () => `http://127.0.0.1:${place.port}`
async function fetched(address: string): Promise<string> {
  const answer = await fetch(origin() + address)
  expect([address, answer.status]).toEqual([address, 200])
  return answer.text()
}

test.describe.configure({ mode: 'serial', timeout: 300_000 })

test.beforeAll(async ({ browser }) => {
  test.setTimeout(300_000)
  place = await newPlace()
  const fresh = await startFresh(place)
  archive = fresh.archive
  db = connect(await databaseUrl())
  page = await browser.newPage({ baseURL: origin() })
  await page.goto(new URL(fresh.joining).pathname)
  await page.getByLabel('Name', { exact: true }).fill('Mina')
  await page.getByLabel('E-mail').fill('mina@example.org')
  await page.getByLabel('Password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Join' }).click()
  // The archive is still filing its samples: the first answer of the desk takes its turn.
  await expect(page).toHaveURL(/\/en\/desk$/, { timeout: 60_000 })
})
test.afterAll(async () => {
  await db.$disconnect()
  await archive.stop()
  await discard(place)
})

async function databaseUrl(): Promise<string> {
  const server = await runningEmbedded(place.data)
  if (server === null) throw new Error('no Postgres runs')
  return server.url
}

/** Started again, and ready for readers. */
async function again(): Promise<StartedArchive> {
  const started = await startAgain(place)
  // Lists are answered once the index of them has been read.
  await expect
    .poll(async () => (await fetch(`${origin()}/api/meetings.csv`)).status, { timeout: 60_000 })
    .toBe(200)
  return started
}

/** As when the machine loses its power: Postgres with all that it does, too. */
async function killAll(): Promise<void> {
  const cluster = await realpath(path.join(place.data, 'postgres'))
  const [postmaster] = (await readFile(path.join(cluster, 'postmaster.pid'), 'utf8')).split('\n')
  await db.$disconnect()
  await Promise.all([archive.kill(), process.kill(Number(postmaster), 'SIGKILL')])
}

/** What all exports of the archive say. */
const exported = () =>
  Promise.all(['ndjson', 'csv', 'jsonld', 'ics'].map((form) => fetched(`/api/meetings.${form}`)))

test('in mid-save: the record is as it was, and what was being saved is offered again', async () => {
  await page.locator('.queue-line h3 a').first().click()
  await expect(page).toHaveURL(/\/desk\/meetings\/\w+$/)
  const id = new URL(page.url()).pathname.split('/').at(-1)
  const [record, exports] = [await fetched(`/m/${id}.json`), await exported()]
  // All but the version is written by then.
  const hold = await holdUp(await databaseUrl(), 'Revision')
  const why = page.locator('.editor-record').getByLabel('Why')
  await page.getByRole('textbox', { name: 'Words that told it' }).fill('as the communiqué has it')
  await why.fill('The communiqué tells it so.')
  await page.getByRole('button', { name: 'Save' }).click()
  await hold.reached()
  await archive.kill()
  const alert = page.locator('.editor-record').getByRole('alert')
  await expect(alert).toContainText('cannot be reached')
  await expect(alert).toContainText('kept in this browser')
  await hold.release()

  archive = await again()
  expect(await fetched(`/m/${id}.json`)).toBe(record)
  expect(await exported()).toEqual(exports)
  await page.reload()
  await page.getByRole('button', { name: 'Go on with them' }).click()
  await expect(why).toHaveValue('The communiqué tells it so.')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText(/Saved as version \d/)).toBeVisible()
  expect(await fetched(`/m/${id}.json`)).toContain('as the communiqué has it')
})

const BATCH = 12
/** After so many of them the database holds the batch up, to be killed. */
const FILED_BEFORE = 3
const idSchema = z.object({ id: z.string() })

/** So many dispatches on a call each, none like another. */
const batch = () =>
  Array.from({ length: BATCH }, (_, n) => ({
    name: `${n + 1}.txt`,
    mimeType: 'text/plain',
    buffer: Buffer.from(
      `TEHRAN (IRNA) – Foreign Minister Hossein Amirabdollahian held a phone call with his Syrian counterpart Faisal Mekdad on ${n + 1} January 2022.`,
    ),
  }))

test('in mid-batch, Postgres too: the batch goes on, and each dispatch is filed and reported once', async () => {
  const sources = await db.source.count()
  const hold = await holdUp(
    await databaseUrl(),
    'Source',
    `(SELECT count(*) FROM "Source") >= ${sources + FILED_BEFORE}`,
  )
  await page.goto('/en/desk/file')
  await page.locator('input[type=file]').setInputFiles(batch())
  await page.getByRole('button', { name: `File ${BATCH} dispatches` }).click()
  await expect(page).toHaveURL(/\/en\/desk\/jobs\/[0-9a-f-]{36}$/)
  await hold.reached()
  expect((await db.job.findFirstOrThrow({ orderBy: { id: 'desc' } })).done).toBe(FILED_BEFORE)
  await killAll()

  archive = await again()
  db = connect(await databaseUrl())
  await expect(page.locator('.job-report tr[data-state="done"]')).toHaveCount(BATCH, { timeout: 90_000 })
  const report = page.locator('.job-report tbody tr')
  await expect(report).toHaveCount(BATCH)
  await expect(report.filter({ hasText: 'already on file' })).toHaveCount(0)
  expect(await db.source.count()).toBe(sources + BATCH)
  // Half a dispatch would be a source without an account of it, or a record without a version.
  expect(await db.meeting.count({ where: { revisions: { none: {} } } })).toBe(0)

  const current = await db.meeting.count({ where: { state: 'current' } })
  const [lines = '', table = ''] = await exported()
  const told = lines.split('\n').flatMap((line) => (line === '' ? [] : [idSchema.parse(JSON.parse(line)).id]))
  expect(new Set(told).size).toBe(current)
  expect(told).toHaveLength(current)
  for (const id of told) expect(table).toContain(id)
})
