/** The timeline that every list of meetings is: closer and farther, in each calendar, with and without a script. */
import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { follow } from './follow'
import type { Home } from './pages/home'
import { expect, test } from './test'

const numberIn = (words: string | null) =>
  Number((words ?? '').replace(/[۰-۹]/g, (digit) => String('۰۱۲۳۴۵۶۷۸۹'.indexOf(digit))).replace(/\D/g, ''))

/** What the columns say that they hold, added up. */
async function counted(home: Home): Promise<number> {
  const told = await home.strip.evaluateAll((all) => all.map((link) => link.getAttribute('aria-label') ?? ''))
  return told.reduce((sum, words) => sum + numberIn(words.split(':').at(-1) ?? ''), 0)
}

const column = (home: Home, words: string | RegExp): Locator => home.strip.and(home.page.getByLabel(words))

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().include('.timeline').analyze()
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

test('the strip counts every meeting, and leads by a click from years to months to days, and out again', async ({
  home,
  page,
}) => {
  await home.open('fa')
  expect(await counted(home)).toBe(numberIn(await home.total.textContent()))

  await follow(column(home, /^۱۴۰۰:/))
  await expect(page).toHaveURL('/fa?from=2021-03-21&to=2022-03-20#timeline')
  await expect(home.trail).toHaveText(['همهٔ سال‌ها', '۱۴۰۰'])
  await expect(home.years).toHaveText(['۱۴۰۰'])
  expect(await violations(page)).toEqual([])

  await follow(column(home, /^دی ۱۴۰۰:/))
  await expect(page).toHaveURL('/fa?from=2021-12-22&to=2022-01-20#timeline')
  await expect(home.months.first()).toHaveText(/^دی/)
  expect(await violations(page)).toEqual([])

  await follow(column(home, /^۴ دی ۱۴۰۰:/))
  await expect(page).toHaveURL('/fa?from=2021-12-25&to=2021-12-25#timeline')
  await expect(home.trail).toHaveText(['همهٔ سال‌ها', '۱۴۰۰', 'دی', '۴'])
  expect(new Set(await home.daysShown())).toEqual(new Set(['2021-12-25']))
  await expect(column(home, /^۴ دی ۱۴۰۰:/)).toHaveAttribute('aria-current', 'true')
  expect(await violations(page)).toEqual([])

  await home.trail.getByRole('link', { name: '۱۴۰۰' }).click()
  await expect(page).toHaveURL('/fa?from=2021-03-21&to=2022-03-20#timeline')
  await page.getByRole('link', { name: 'پیش از این: ۱۳۹۹' }).click()
  await expect(home.trail).toHaveText(['همهٔ سال‌ها', '۱۳۹۹'])
})

test('another calendar re-labels and re-groups everything and keeps the rest of the address', async ({
  home,
  frame,
  page,
}) => {
  await home.open('en', '?party=ir&from=2021-12-01&to=2021-12-31')
  const shown = await home.shown()
  await expect(home.months.first()).toHaveText('December 2021')
  await follow(home.calendars.getByRole('link', { name: 'Solar Hijri' }))
  await expect(page).toHaveURL('/en?party=ir&from=2021-12-01&to=2021-12-31&calendar=jalali#timeline')
  await expect(home.years.first()).toHaveText('1400')
  await expect(home.months.first()).toHaveText(/^(Dey|Azar) 1400$/)
  expect((await home.shown()).map((address) => address.split('?')[0])).toEqual(shown)

  await follow(home.calendars.getByRole('link', { name: 'Lunar Hijri' }))
  await expect(home.months.first()).toContainText('Jumada')
  await expect(home.days.first()).toContainText('±1')
  expect(await violations(page)).toEqual([])
  await frame.inLanguage('العربية').click()
  await expect(page).toHaveURL('/ar?party=ir&from=2021-12-01&to=2021-12-31&calendar=hijri')
  await expect(home.calendars.locator('[aria-current]')).toHaveText('الهجري القمري')
  await home.entries.first().getByRole('link').first().click()
  await expect(page).toHaveURL(/\/ar\/meetings\/\w{10}\?calendar=hijri$/)
  await expect(page.locator('.page-head .lead')).toContainText('جمادى')
})

test('rounds are landmarks on the line of time, in a picture and in words', async ({ home, page }) => {
  await home.open('en', '?from=2021-12-01&to=2021-12-31')
  const mark = page.locator('.lane-mark[href="/en/rounds/astana/17"]')
  const [session, first, last] = await Promise.all([
    mark.boundingBox(),
    page.locator('[data-from="2021-12-21"]').boundingBox(),
    page.locator('[data-from="2021-12-22"]').boundingBox(),
  ])
  expect(session?.x).toBeCloseTo(first?.x ?? 0, 0)
  expect((session?.x ?? 0) + (session?.width ?? 0)).toBeCloseTo((last?.x ?? 0) + (last?.width ?? 0), 0)
  await page.getByText('Rounds and summits of this time').click()
  await page.locator('.landmarks').getByRole('link', { name: 'Astana format, round 17' }).click()
  await expect(page).toHaveURL('/en/rounds/astana/17')
})

test('the strip can be read as a table', async ({ home, page }) => {
  await home.open('en', '?from=2021-01-01&to=2021-12-31')
  await page.getByText('Figures', { exact: true }).click()
  const rows = page.locator('.strip-table tbody tr')
  expect(await rows.count()).toBe(await home.strip.count())
  await expect(rows.last()).toContainText('December 2021')
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('every column is a link that leads closer', async ({ home, page }) => {
    await home.open('ar')
    await column(home, /^٢٠٢١:/).click()
    await expect(page).toHaveURL('/ar?from=2021-01-01&to=2021-12-31#timeline')
    await home.calendars.getByRole('link', { name: 'الهجري القمري' }).click()
    await expect(page).toHaveURL('/ar?from=2021-01-01&to=2021-12-31&calendar=hijri#timeline')
    await expect(home.years.first()).toHaveText('١٤٤٣')
  })
})

test('the strip is one stop of the keyboard, and arrows point where time runs', async ({ home, page }) => {
  await home.open('fa')
  const stops = home.strip.and(page.locator('[tabindex="0"]'))
  await expect(stops).toHaveCount(1)
  await expect(home.strip.last()).toHaveAttribute('tabindex', '0')
  await stops.focus()
  // Persian time runs to the left: what is to the right is earlier.
  await page.keyboard.press('ArrowRight')
  await expect(home.strip.nth(-2)).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(home.strip.last()).toBeFocused()
  await page.keyboard.press('Home')
  await expect(home.strip.first()).toBeFocused()
  while ((await page.locator(':focus').getAttribute('aria-label'))?.startsWith('۱۴۰۰') === false)
    await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/fa?from=2021-03-21&to=2022-03-20#timeline')
  // The keyboard goes on where it was.
  await expect(home.strip.last()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(home.trail).toHaveText(['همهٔ سال‌ها', '۱۴۰۰', 'اسفند'])
  await expect(page.locator('a.strip-column:focus')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL('/fa?from=2021-03-21&to=2022-03-20#timeline')
})

test('the wheel with Ctrl looks closer and farther, and dragging chooses days', async ({ home, page }) => {
  await home.open('en')
  await column(home, /^2021:/).hover()
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -120)
  // What the hand does before a page is there in full is not for the strip.
  await page.waitForURL('/en?from=2021-01-01&to=2021-12-31#timeline')
  await home.strip.last().hover()
  await page.mouse.wheel(0, 120)
  await page.waitForURL('/en#timeline')
  await page.keyboard.up('Control')

  const [first, last] = await Promise.all([
    column(home, /^2020:/).boundingBox(),
    column(home, /^2022:/).boundingBox(),
  ])
  await page.mouse.move((first?.x ?? 0) + 5, (first?.y ?? 0) + 20)
  await page.mouse.down()
  await page.mouse.move((last?.x ?? 0) + 5, (last?.y ?? 0) + 20, { steps: 5 })
  await page.mouse.up()
  await expect(page).toHaveURL('/en?from=2020-01-01&to=2022-12-31#timeline')
  await expect(home.trail).toHaveText(['All years', '2020–2022'])
})

for (const path of ['', '/overview', '/rounds', '/officials/ali-asghar-khaji', '/rounds/astana/17'])
  test(`the switch of calendars leads to the same page, whose links keep it: /fa${path}`, async ({
    page,
  }) => {
    await page.goto(`/fa${path}`)
    await follow(page.locator('.calendar-switch').getByRole('link', { name: 'میلادی' }))
    await expect(page).toHaveURL(new RegExp(`/fa${path}\\?calendar=gregorian(#timeline)?$`))
    await expect(page.locator('.calendar-switch [aria-current]')).toHaveText('میلادی')
    const links = await page.locator('a[href^="/fa"]:not([data-leaves-calendar])').all()
    const forgetting = await Promise.all(links.map((link) => link.getAttribute('href')))
    expect(forgetting.filter((href) => !href?.includes('calendar=gregorian'))).toEqual([])
    await page.locator('.calendar-switch').getByRole('link', { name: 'هجری شمسی' }).click()
    await expect(page).toHaveURL(new RegExp(`/fa${path}(#timeline)?$`))
  })

for (const { path, forward } of [
  { path: '/en?from=2021-12-01&to=2021-12-31', forward: 1 },
  { path: '/fa?from=2021-12-22&to=2022-01-20', forward: -1 },
])
  test(`on a phone the strip of a month begins where most is to be seen, and fades where it goes on: ${path}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 1200 })
    await page.goto(path)
    await expect(page.locator('[data-strip-columns] > [data-start]')).toBeInViewport({ ratio: 0.9 })
    const strip = page.locator('[data-strip-scroll]')
    const fades = (to: number) =>
      strip.evaluate(async (element, left) => {
        element.scrollLeft = left
        for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame)
        const style = getComputedStyle(element)
        return [style.getPropertyValue('--fade-start'), style.getPropertyValue('--fade-end')].map(
          (width) => Number.parseFloat(width) > 0,
        )
      }, to)
    expect(await fades(0)).toEqual([false, true])
    expect(await fades(forward * 150)).toEqual([true, true])
    expect(await fades(forward * 5000)).toEqual([true, false])
  })
