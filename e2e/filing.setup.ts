/** Files what the specs ask about, into the archive that is being served, and shows that it is there at once. */
import { address, fileForSpecs, SAMPLES } from './archive'
import { expect, test } from './test'

/** Whether a page was given as it was kept, or rendered. */
async function howAnswered(path: string): Promise<string | null> {
  const answer = await fetch(`${address()}${path}`)
  expect(await answer.text()).toMatch(/^<!DOCTYPE html>/i)
  return answer.headers.get('x-mahzar-page')
}

test('dispatches are filed while the archive is being read', async ({ page }) => {
  test.setTimeout(600_000)
  const total = async () => {
    await page.goto('/en')
    return Number(((await page.locator('.page-head b').textContent()) ?? '').replace(/\D/g, ''))
  }
  const before = await total()
  expect(before).toBeGreaterThan(50)
  const links = await page
    .locator('a[href*="/en/meetings/"]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
  const meetings = [...new Set(links)].slice(0, 20)
  for (const address of meetings) await howAnswered(address)
  expect(await Promise.all(['/en', ...meetings].map(howAnswered))).toEqual([
    'kept',
    ...meetings.map(() => 'kept'),
  ])

  const lines = await fileForSpecs()
  const refused = lines.filter(({ outcome }) => outcome === 'refused')
  expect(refused).toEqual([])
  const onFile = lines.filter(({ outcome }) => outcome === 'already-on-file')
  expect(onFile.map(({ file }) => file)).toEqual(SAMPLES.map((name) => `seeds/dispatches/${name}.txt`))

  const created = lines.flatMap((line) =>
    line.outcome === 'created' ? line.meetings.filter(({ outcome }) => outcome === 'created') : [],
  )
  expect(created.length).toBeGreaterThanOrEqual(2)
  expect(await howAnswered('/en')).toBe('rendered')
  expect(await total()).toBe(before + created.length)

  // What has gained a source is rendered anew; what nothing was filed about is still as it was kept.
  const touched = lines.flatMap((line) =>
    line.outcome === 'created' || line.outcome === 'matched' ? line.meetings : [],
  )
  const answers = await Promise.all(meetings.map(howAnswered))
  for (const [place, meeting] of meetings.entries())
    if (touched.some(({ id }) => meeting.endsWith(id))) expect(answers[place]).toBe('rendered')
  expect(answers).toContain('kept')
})

test('the archive says that it is well', async ({ request }) => {
  const answer = await request.get(`${address()}/api/health`)
  expect(answer.status()).toBe(200)
  expect(await answer.json()).toMatchObject({ status: 'ok' })
})
