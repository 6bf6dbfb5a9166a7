/** A record told by several sources: their accounts, its versions, its claims, and citations of it. */
import { address, type Locale, recordOf } from './archive'
import { expect, test } from './test'

/** The record of a round of the Astana format that samples told of before and after it was held. */
async function round(number: number): Promise<string> {
  const answer = await fetch(`${address()}/en/rounds/astana/${number}`)
  const ids = [...(await answer.text()).matchAll(/\/en\/meetings\/([0-9a-z]{10})/g)].map(([, id]) => id ?? '')
  for (const id of new Set(ids)) {
    const { kind, occasion, sources } = await recordOf(id)
    if (kind === 'round' && occasion?.number === number && sources.length > 1) return id
  }
  throw new Error(`Round ${number} is not on file.`)
}

const ACCOUNTS: Record<'en' | 'fa', { heading: string; planned: string; differs: string }> = {
  en: { heading: 'What each source tells', planned: 'Planned', differs: 'differs' },
  fa: { heading: 'روایت هر منبع', planned: 'برنامه‌ریزی‌شده', differs: 'متفاوت' },
}

for (const locale of ['en', 'fa'] as const) {
  test(`sources that differ stand side by side, ${locale}`, async ({ meeting, page }) => {
    await meeting.open(locale, await round(18))
    const { heading, planned, differs } = ACCOUNTS[locale]
    const accounts = page.getByRole('region', { name: heading })
    const cell = accounts.locator('td[data-standing=differs]').first()
    await expect(cell).toContainText(planned)
    await expect(cell).toContainText(differs)
    await cell.locator('summary').click()
    await expect(cell.locator('blockquote').first()).toHaveAttribute('dir', 'rtl')
    await expect(
      page.getByRole('heading', { name: locale === 'en' ? 'Around this meeting' : 'پیرامون این دیدار' }),
    ).toBeVisible()
  })
}

const versions = (locale: Locale, id: string, from: number, to: number) =>
  `/${locale}/meetings/${id}/history?from=${from}&to=${to}`

for (const [locale, planned, held] of [
  ['en', 'Planned', 'Held'],
  ['fa', 'برنامه‌ریزی‌شده', 'برگزارشده'],
] as const) {
  test(`two versions are compared in either direction, ${locale}`, async ({ page }) => {
    const id = await round(19)
    const newest = (await recordOf(id)).version
    await page.goto(versions(locale, id, 1, newest))
    const changes = page.locator('.changes')
    await expect(changes.locator('del').filter({ hasText: planned })).toHaveText(planned)
    await expect(changes.locator('ins').filter({ hasText: held })).toHaveText(held)
    await page.goto(versions(locale, id, newest, 1))
    await expect(changes.locator('del').filter({ hasText: held })).toHaveText(held)
    await expect(changes.locator('ins').filter({ hasText: planned })).toHaveText(planned)
    const box = (name: string) => changes.locator(name).filter({ visible: true }).first().boundingBox()
    const [before, after] = [await box('del'), await box('ins')]
    const runsOnwards = (before?.x ?? 0) < (after?.x ?? 0)
    expect(runsOnwards, 'the newer side stands where reading goes').toBe(locale === 'en')
  })
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('any two versions are chosen and compared', async ({ page }) => {
    const id = await round(19)
    await page.goto(`/en/meetings/${id}/history`)
    await page.getByRole('radio', { name: 'Compare from version 2' }).check()
    await page.getByRole('radio', { name: 'Compare to version 1' }).check()
    await page.getByRole('button', { name: 'Compare' }).click()
    await expect(page.getByRole('heading', { name: 'From version 2 to version 1' })).toBeVisible()
  })

  test('a claim of a version opens at its address with the words in the source marked', async ({
    page,
    meeting,
  }) => {
    const id = await round(18)
    for (const claim of ['date', 'participant-1', 'status']) {
      await page.goto('about:blank')
      await page.goto(`/m/${id}/v/2#${claim}`)
      await expect(page).toHaveURL(new RegExp(`/en/meetings/${id}/v/2#${claim}$`))
      await expect(meeting.words(claim)).toBeVisible()
      await expect(meeting.words(claim).locator('mark').first()).not.toBeEmpty()
    }
  })

  test('a citation says whether what it cited has changed', async ({ page, request }) => {
    const id = await round(19)
    const now = await (await request.get(`/m/${id}.json`)).json()
    await page.goto(new URL(now.citation.address).pathname)
    const notice = page.getByRole('region', { name: 'You followed a citation of this record' })
    await expect(notice).toContainText('Nothing that it cited has changed since')

    const first = await (await request.get(`/m/${id}/v/1.json`)).json()
    await page.goto(new URL(first.citation.address).pathname)
    await expect(notice).toContainText('Since then this has changed')
    await expect(notice.locator('del').filter({ hasText: 'Planned' })).toBeVisible()
    await expect(notice.locator('ins').filter({ hasText: 'Held' })).toBeVisible()
    await notice.getByRole('link', { name: 'See all the changes' }).click()
    await expect(page).toHaveURL(new RegExp(`/history\\?from=1&to=${now.version}$`))

    await page.goto(`/m/${id}/c/0000000000`)
    await expect(notice).toContainText('No version of this record has the mark “0000000000”')
    expect((await request.get(`/m/${id}/c/0000000000.json`)).status()).toBe(404)
    const cited = await request.get(`${new URL(first.citation.address).pathname}.json`)
    expect((await cited.json()).version).toBe(1)
  })
})

test('a citation is copied whole', async ({ meeting, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await meeting.open('fa', await round(18))
  const note = page.getByLabel('پانوشت')
  await note.locator('..').getByRole('button').click()
  await expect(note.locator('..').getByRole('button')).toHaveText('رونوشت شد')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(await note.inputValue())
  expect(copied).toMatch(/^«روند آستانه، دور ۱۸، .*\/c\/[0-9a-z]{12}/)
})
