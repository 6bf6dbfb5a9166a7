/** Files what the specs ask about, into the archive that is being served, and shows that it is there at once. */
import { writeFile } from 'node:fs/promises'
import { address, agencyDispatches, filingsFile, haveAgencyDispatches, ingest } from './archive'
import { expect, test } from './test'

/** Samples of the project's own that the specs ask about by the names of their files. */
const SAMPLES = ['fa-tehran-khaji-pedersen', 'fa-call-khaji-abdulsalam', 'ar-tehran-lavrentiev-khaji']

test('dispatches are filed while the archive is being read', async ({ page }) => {
  test.setTimeout(120_000)
  const total = async () => {
    await page.goto('/en')
    return Number(((await page.locator('.page-head b').textContent()) ?? '').replace(/\D/g, ''))
  }
  const before = await total()
  expect(before).toBeGreaterThan(50)

  const lines = await ingest(
    ...(haveAgencyDispatches ? [agencyDispatches] : []),
    'e2e/dispatches',
    ...SAMPLES.map((name) => `seeds/dispatches/${name}.txt`),
  )
  await writeFile(filingsFile(), lines.map((line) => `${JSON.stringify(line)}\n`).join(''))

  const refused = lines.filter(({ outcome }) => outcome === 'refused')
  expect(refused).toEqual([])
  const onFile = lines.filter(({ outcome }) => outcome === 'already-on-file')
  expect(onFile.map(({ file }) => file)).toEqual(SAMPLES.map((name) => `seeds/dispatches/${name}.txt`))

  const created = lines.flatMap((line) =>
    line.outcome === 'created' ? line.meetings.filter(({ outcome }) => outcome === 'created') : [],
  )
  expect(created.length).toBeGreaterThanOrEqual(2)
  expect(await total()).toBe(before + created.length)
})

test('the archive says that it is well', async ({ request }) => {
  const answer = await request.get(`${address()}/api/health`)
  expect(answer.status()).toBe(200)
  expect(await answer.json()).toMatchObject({ status: 'ok' })
})
