import { follow } from './follow'
import { expect, test } from './test'

test('an official has names in all languages, offices, meetings and counterparts', async ({
  page,
  frame,
  home,
}) => {
  await page.goto('/en/officials')
  await page.getByRole('searchbox', { name: 'Find an official by name' }).fill('پدرسن')
  await page.getByRole('button', { name: 'Find' }).click()
  await follow(page.getByRole('link', { name: 'Geir Pedersen' }))
  await expect(page).toHaveURL(/\/en\/officials\/geir-pedersen$/)
  await expect(frame.heading).toHaveText('Geir Pedersen')
  const names = page.locator('section[aria-labelledby=names]')
  for (const spelling of ['گیر پدرسون', 'غير بيدرسون', 'Гейр Педерсен'])
    await expect(names).toContainText(spelling)
  await expect(page.locator('section[aria-labelledby=offices] li').first()).toBeVisible()
  expect(await home.entries.count()).toBeGreaterThan(2)
  // Of many who took part an entry names the first alone.
  const few = home.entries.filter({ hasNotText: /and \d+ others/ })
  expect(await few.count()).toBeGreaterThan(0)
  for (const entry of await few.all()) await expect(entry).toContainText('Pedersen')
})

test("an official's name stands once in each spelling, however many languages share one", async ({
  page,
  frame,
}) => {
  await page.goto('/en/officials/sergey-lavrov')
  const names = await page.locator('.page-head .lead bdi').allTextContents()
  expect(names).toContain('Сергей Лавров')
  const all = [...names, (await frame.heading.textContent()) ?? '']
  expect(new Set(all).size).toBe(all.length)
})

test('a counterpart leads to what the two have in common, under one address', async ({
  page,
  frame,
  home,
}) => {
  await page.goto('/en/officials/geir-pedersen')
  const counterparts = page.locator('section[aria-labelledby=counterparts]')
  await follow(counterparts.getByRole('link', { name: 'Ali Asghar Khaji' }))
  const pair = /\/en\/pairs\/officials\/ali-asghar-khaji\/geir-pedersen$/
  await expect(page).toHaveURL(pair)
  await expect(frame.heading).toHaveText('Ali Asghar Khaji and Geir Pedersen')
  expect(await home.entries.count()).toBeGreaterThan(0)
  await page.goto('/en/pairs/officials/geir-pedersen/ali-asghar-khaji')
  await expect(page).toHaveURL(pair)
})

test('two who never met are a finding that can be cited', async ({ page, frame }) => {
  await page.goto('/fa/pairs/officials/hans-grundberg/geir-pedersen')
  await expect(frame.heading).toHaveText(/گیر پدرسن و هانس گروندبرگ/)
  await expect(frame.content).toContainText('دیداری میان این دو در بایگانی نیست.')
  await expect(page.locator('section[aria-labelledby=cite]')).toContainText('دیداری میان این دو')
  await expect(page.locator('section[aria-labelledby=meetings]')).toHaveCount(0)
})

test('a party has its officials, counterpart parties and rounds', async ({ page, frame }) => {
  await page.goto('/en/parties/ir')
  await expect(frame.heading).toHaveText('Iran')
  await expect(page.locator('section[aria-labelledby=officials]')).toContainText('Ali Asghar Khaji')
  const rounds = page.locator('section[aria-labelledby=rounds]')
  await expect(rounds).toContainText('Astana format, round 22')
  await rounds.getByRole('link', { name: /\d more$/ }).click()
  await expect(page).toHaveURL(/\/en\/parties\/ir\?whole=round/)
  await expect(page.getByRole('link', { name: 'Astana format, round 17' }).first()).toBeVisible()
  await page
    .locator('section[aria-labelledby=counterparts]')
    .getByRole('link', { name: 'Russia' })
    .first()
    .click()
  await expect(page).toHaveURL(/\/en\/pairs\/parties\/ir\/ru$/)
  await expect(frame.heading).toHaveText('Iran and Russia')
})

test('the overview leads from a picture, and from its table, to the place behind it', async ({
  page,
  home,
}) => {
  await page.goto('/en/overview')
  const map = page.locator('section[aria-labelledby=map]')
  await map.getByText('As a table').click()
  await follow(map.getByRole('link', { name: 'Geneva' }))
  await expect(page).toHaveURL(/\/en\/places\/geneva$/)
  expect(await home.entries.count()).toBeGreaterThan(0)
})

test('officials are listed by the alphabet of the reader', async ({ page }) => {
  await page.goto('/fa/officials')
  const letters = page.getByRole('navigation', { name: 'بر پایهٔ حرف نخست' })
  await follow(letters.getByRole('link', { name: 'گ', exact: true }))
  await expect(page.locator('.register > li a').first()).toHaveText(/^گ/)
  await follow(page.getByRole('link', { name: 'حروف بعدی' }))
  await follow(page.getByRole('link', { name: 'حروف قبلی' }))
  await expect(page.locator('.register > li a').first()).toHaveText(/^گ/)
})

test("an official's timeline is narrowed on the official's own page", async ({ page, home, frame }) => {
  await page.goto('/fa/officials/ali-asghar-khaji')
  await follow((await home.openChoices('چه')).getByRole('link', { name: 'گفت‌وگوی تلفنی' }))
  await expect(page).toHaveURL(/\/fa\/officials\/ali-asghar-khaji\?kind=call$/)
  await expect(frame.heading).toHaveText('علی اصغر خاجی')
  expect(await home.kindsShown()).toEqual(['call'])
})

test('what an address names joins what a page is about, and never replaces it', async ({ page, home }) => {
  await page.goto('/en/places/geneva?place=tehran&official=geir-pedersen')
  expect(await home.entries.count()).toBeGreaterThan(0)
  for (const entry of await home.entries.all()) {
    await expect(entry).toContainText('Geneva')
    await expect(entry).toContainText('Pedersen')
  }
  await page.goto('/en/officials/ali-asghar-khaji?official=geir-pedersen')
  const few = home.entries.filter({ hasNotText: /and \d+ others/ })
  expect(await few.count()).toBeGreaterThan(0)
  for (const entry of await few.all()) {
    await expect(entry).toContainText('Khaji')
    await expect(entry).toContainText('Pedersen')
  }
})

test('a portrait shows the latest meetings, all of them a click away, and on paper what it folds up', async ({
  page,
  home,
}) => {
  await page.goto('/en/officials/ali-asghar-khaji')
  expect(await home.entries.count()).toBe(12)
  const known = page.locator('details.fold', { hasText: 'Known spellings' })
  const [folded, open] = [known.locator('dd').first(), page.locator('.positions > [open] li').first()]
  await expect(open).toBeVisible()
  await expect(folded).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(folded).toBeVisible()
  await page.emulateMedia({ media: 'screen' })
  await known.locator('summary').click()
  await expect(folded).toBeVisible()
  const latest = await home.shown()
  await follow(page.getByRole('link', { name: 'Older meetings' }))
  expect(await home.entries.count()).toBeGreaterThan(12)
  expect((await home.shown()).filter((one) => latest.includes(one))).toEqual([])
})

test('a round has its city under the name of those days, heads of delegation and its neighbours', async ({
  page,
  frame,
}) => {
  await page.goto('/en/rounds')
  const series = page.locator('#astana')
  const earlier = series.getByRole('link', { name: 'Astana format, round 17' })
  await expect(earlier).toBeHidden()
  await series.getByText(/^\d+ more$/).click()
  await earlier.click()
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

test('what a round did not bring about can be cited: a dash leads to the list that is empty', async ({
  page,
  frame,
}) => {
  await page.goto('/en/rounds/astana/17')
  const matrix = page.locator('section[aria-labelledby=matrix] table')
  await matrix.getByRole('link', { name: 'Iran and Iraq: no meeting found' }).first().click()
  await expect(page).toHaveURL(/\/en\/pairs\/parties\/iq\/ir\?.*series=astana&number=17/)
  await expect(frame.content).toContainText('No meeting on file matches this choice.')
  await page.getByText('Cite this list').click()
  const citation = page.locator('.cite-list')
  await expect(citation).toContainText(/“Iraq and Iran · .*Astana format, round 17”\. No meetings on file/)
  await expect(citation.locator('.permalink')).toContainText(
    /^http:.*\/en\/pairs\/parties\/iq\/ir\?.*number=17/,
  )
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

for (const [path, first] of [
  ['/en/officials/ali-asghar-khaji', 'meetings'],
  ['/fa/parties/ir', 'meetings'],
  ['/ar/places/geneva', 'meetings'],
  ['/en/topics/humanitarian-aid', 'meetings'],
  ['/fa/pairs/officials/ali-asghar-khaji/geir-pedersen', 'meetings'],
  ['/ar/rounds/astana/17', 'records'],
] as const)
  test(`the meetings come first, and one line that stays in sight leads to all parts: ${path}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 800 })
    await page.goto(path)
    await expect(page.locator('main h2').first()).toHaveAttribute('id', first)
    const parts = page.locator('nav.jump-links a')
    const targets = await parts.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    expect(targets[0]).toBe(`#${first}`)
    for (const target of targets) await expect(page.locator(target)).toHaveCount(1)
    const last = targets.at(-1) ?? ''
    await parts.last().click()
    await expect(page.locator(last)).toBeInViewport()
    await expect(page.locator('nav.jump-links')).toBeInViewport()
    const [line, heading] = await Promise.all([
      page.locator('nav.jump-links').boundingBox(),
      page.locator(last).boundingBox(),
    ])
    expect(heading?.y).toBeGreaterThanOrEqual((line?.y ?? 0) + (line?.height ?? 0))
  })
