import { LOCALES } from './archive'
import { follow } from './follow'
import { expect, test } from './test'

const DIGITS = { en: /^[0-9]{4}$/, fa: /^[۰-۹]{4}$/, ar: /^[٠-٩]{4}$/ }

for (const locale of LOCALES) {
  test(`${locale}: meetings stand under their years and months, the newest first`, async ({ home }) => {
    await home.open(locale)
    const years = await home.years.allTextContents()
    expect(years.length).toBeGreaterThan(1)
    for (const year of years) expect(year).toMatch(DIGITS[locale])
    expect(years).toEqual(years.toSorted().toReversed())
    expect(await home.months.count()).toBeGreaterThan(years.length)
    const days = await home.daysShown()
    expect(days.length).toBeGreaterThan(10)
    expect(days).toEqual(days.toSorted().toReversed())
  })
}

test('the timeline is narrowed by kind and party, in the address', async ({ home, page }) => {
  await home.open('en')
  const all = await home.total.textContent()
  const calls = (await home.openChoices('What')).getByRole('link', { name: 'Telephone call' })
  const count = await calls.locator('.facet-count').textContent()
  await follow(calls)
  await expect(page).toHaveURL(/\/en\?kind=call$/)
  await expect(home.total).toHaveText(`${count} meetings`)
  expect(await home.kindsShown()).toEqual(['call'])

  await (await home.openChoices('Who')).getByRole('link', { name: 'Russia' }).click()
  await expect(page).toHaveURL(/\/en\?kind=call&party=ru$/)
  await expect(home.chosen).toHaveText([/Telephone call/, /Russia/])
  await home.chosen.filter({ hasText: 'Telephone call' }).click()
  await expect(page).toHaveURL(/\/en\?party=ru$/)
  await page.getByRole('link', { name: 'Show all', exact: true }).click()
  await expect(home.total).toHaveText(all ?? '')
})

test('the timeline is narrowed to a round', async ({ home, page }) => {
  await home.open('en')
  await follow((await home.openChoices('Occasion')).getByRole('link', { name: 'Astana format, round 20' }))
  await expect(page).toHaveURL(/\/en\?series=astana&number=20$/)
  await expect(home.months).toHaveText(['June 2023'])
})

test('a mangled address opens the timeline that it can mean, and says what it left out', async ({
  home,
  page,
}) => {
  await home.open('en')
  const all = await home.total.textContent()
  await home.open('en', '?kind=nonsense&at=%00garbage&party=NO%20SUCH&number=17')
  await expect(home.total).toHaveText(all ?? '')
  const note = page.getByRole('note').filter({ hasText: 'left it out' })
  await expect(note).toContainText('Kind: the archive does not know “nonsense”')
  await expect(note).toContainText('Party: the archive does not know “NO SUCH”')
  await note.getByRole('link', { name: 'This page without it' }).click()
  await expect(page).toHaveURL(/\/en\?at=%00garbage$/)
  await expect(note).toHaveCount(0)
})

test('paging goes through every meeting once, and back', async ({ home }) => {
  await home.open('en')
  const total = Number(((await home.total.textContent()) ?? '').replace(/\D/g, ''))
  const first = await home.shown()
  await expect(home.newer).toHaveCount(0)
  const seen = [...first]
  while ((await home.older.count()) > 0) {
    await home.turn('older')
    seen.push(...(await home.shown()))
  }
  expect(new Set(seen).size).toBe(seen.length)
  expect(seen).toHaveLength(total)
  while ((await home.newer.count()) > 0) await home.turn('newer')
  expect(await home.shown()).toEqual(first)
})
