import { expect, test } from './test'

const TITLES = { en: 'There is nothing at this address', fa: 'در این نشانی چیزی نیست' }

const MISSING = [
  ['en', 'meetings/zzzzzzzzzz'],
  ['en', 'meetings/not-an-id'],
  ['en', 'officials/nobody'],
  ['en', 'rounds/astana/999'],
  ['en', 'rounds/astana/seventeen'],
  ['en', 'sources/zzzzzzzzzz'],
  ['fa', 'no/such/page'],
] as const

test('what is not on file is answered with 404, in the language of the address', async ({ page, frame }) => {
  for (const [locale, path] of MISSING) {
    const answer = await page.goto(`/${locale}/${path}`)
    expect(answer?.status(), path).toBe(404)
    await expect(frame.heading, path).toHaveText(TITLES[locale])
    await expect(frame.html, path).toHaveAttribute('lang', locale)
  }
})

test('the page of nothing leads on', async ({ page, frame, search }) => {
  await page.goto('/en/meetings/zzzzzzzzzz')
  await expect(frame.content.getByRole('link')).toHaveText(['Meetings', 'Officials', 'Rounds'])
  await frame.content.locator('input[type=search]').fill('Pedersen')
  await frame.content.locator('input[type=search]').press('Enter')
  await expect(search.officials).toBeVisible()
})

test('an address of no language is answered with 404 too', async ({ page }) => {
  const answer = await page.goto('/xx/officials')
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.getByRole('link').first().click()
  await expect(page.locator('main')).toBeVisible()
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('what is not on file says so all the same, and leads on', async ({ page, frame }) => {
    const answer = await page.goto('/fa/meetings/zzzzzzzzzz')
    expect(answer?.status()).toBe(404)
    await expect(frame.heading).toHaveText(TITLES.fa)
    await expect(frame.content.getByRole('link').first()).toBeVisible()
  })
})
