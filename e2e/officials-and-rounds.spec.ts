import { expect, test } from './test'

test('an official has names in all languages, offices, meetings and counterparts', async ({
  page,
  frame,
  home,
}) => {
  await page.goto('/en/officials')
  await page.getByRole('link', { name: 'Geir Pedersen' }).click()
  await expect(page).toHaveURL(/\/en\/officials\/geir-pedersen$/)
  await expect(frame.heading).toHaveText('Geir Pedersen')
  const names = page.locator('section[aria-labelledby=names]')
  for (const spelling of ['گیر پدرسون', 'غير بيدرسون', 'Гейр Педерсен'])
    await expect(names).toContainText(spelling)
  await expect(page.locator('section[aria-labelledby=offices] li').first()).toBeVisible()
  expect(await home.entries.count()).toBeGreaterThan(2)
  // Of many who took part an entry names the first alone.
  const few = home.entries.filter({ hasNotText: /and \d+ others/ })
  for (const entry of await few.all()) await expect(entry).toContainText('Pedersen')
  await page
    .locator('section[aria-labelledby=counterparts]')
    .getByRole('link', { name: 'Ali Asghar Khaji' })
    .click()
  await expect(frame.heading).toHaveText('Ali Asghar Khaji')
})

test("an official's timeline is narrowed on the official's own page", async ({ page, home, frame }) => {
  await page.goto('/fa/officials/ali-asghar-khaji')
  await (await home.openChoices('نوع')).getByRole('link', { name: 'گفت‌وگوی تلفنی' }).click()
  await expect(page).toHaveURL(/\/fa\/officials\/ali-asghar-khaji\?kind=call$/)
  await expect(frame.heading).toHaveText('علی اصغر خاجی')
  const kinds = await home.entries.evaluateAll((all) => all.map((entry) => entry.getAttribute('data-kind')))
  expect(new Set(kinds)).toEqual(new Set(['call']))
})

test('a round has its city under the name of those days, heads of delegation and its neighbours', async ({
  page,
  frame,
}) => {
  await page.goto('/en/rounds')
  await page.getByRole('link', { name: 'Astana format, round 17' }).click()
  await expect(page).toHaveURL(/\/en\/rounds\/astana\/17$/)
  await expect(frame.heading).toHaveText('Astana format, round 17')
  await expect(frame.content).toContainText('21–22 December 2021')
  await expect(page.locator('section[aria-labelledby=city]')).toContainText(
    'Astana (called Nur-Sultan in those days)',
  )
  const delegations = page.locator('section[aria-labelledby=delegations] li')
  for (const [party, head] of [
    ['Iran', 'Ali Asghar Khaji'],
    ['Russia', 'Alexander Lavrentiev'],
    ['Syria', 'Ayman Sousan'],
  ])
    await expect(delegations.filter({ hasText: party ?? '' }).filter({ hasText: head ?? '' })).toHaveCount(1)
  await expect(page.locator('section[aria-labelledby=records] article.entry').first()).toBeVisible()
  const margins = page.locator('section[aria-labelledby=margins] article.entry')
  await expect(margins.filter({ hasText: 'Khaji' }).filter({ hasText: 'Sousan' }).first()).toBeVisible()

  const neighbours = page.getByRole('navigation', { name: 'Neighbouring sessions' })
  await expect(neighbours.getByRole('link')).toHaveText([
    'Astana format, round 16',
    'Astana format, round 18',
  ])
  await neighbours.getByRole('link', { name: 'round 18' }).click()
  await expect(page).toHaveURL(/\/en\/rounds\/astana\/18$/)
})

test('a round reads in Persian and Arabic as its readers write', async ({ page, frame }) => {
  await page.goto('/fa/rounds/astana/17')
  await expect(frame.heading).toHaveText('روند آستانه، دور ۱۷')
  await expect(frame.content).toContainText('۳۰ آذر و ۱ دی ۱۴۰۰')
  await expect(page.locator('section[aria-labelledby=city]')).toContainText('نورسلطان')
  await page.goto('/ar/rounds/astana/17')
  await expect(frame.heading).toContainText('الجولة ١٧')
  await expect(frame.content).toContainText('٢١ و٢٢ كانون الأول/ديسمبر ٢٠٢١')
})
