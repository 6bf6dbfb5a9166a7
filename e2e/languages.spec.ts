import { address } from './archive'
import { expect, test } from './test'

test('the language switch stays on the page, with its query', async ({ home, frame, search, page }) => {
  await home.open('en', '?kind=call&party=ru')
  await frame.inLanguage('فارسی').click()
  await expect(page).toHaveURL(/\/fa\?kind=call&party=ru$/)
  await frame.inLanguage('العربية').click()
  await expect(page).toHaveURL(/\/ar\?kind=call&party=ru$/)
  await page.goto('/ar/rounds/astana/17')
  await frame.inLanguage('English').click()
  await expect(page).toHaveURL(/\/en\/rounds\/astana\/17$/)
  await page.goto(`/en/search?${new URLSearchParams({ q: 'خاجی' })}`)
  await frame.inLanguage('العربية').click()
  await expect(page).toHaveURL(/\/ar\/search\?q=/)
  await expect(search.box).toHaveValue('خاجی')
})

test('each language has its direction, its face and its digits', async ({ home, page }) => {
  const manners = {
    en: { dir: 'ltr', face: /Source Serif|Noto Sans/, total: /^\d[\d,]* meetings$/ },
    fa: { dir: 'rtl', face: /Vazirmatn/, total: /^[۰-۹٬]+ دیدار$/ },
    ar: { dir: 'rtl', face: /Naskh/, total: /^[٠-٩٬]+ (لقاءات|لقاءً|لقاء)$/ },
  } as const
  for (const locale of ['en', 'fa', 'ar'] as const) {
    await home.open(locale)
    await expect(page.locator('html')).toHaveAttribute('dir', manners[locale].dir)
    await expect(page.locator('html')).toHaveAttribute('lang', locale)
    await expect(home.total).toHaveText(manners[locale].total)
    await expect(page.locator('h1')).toHaveCSS('font-family', manners[locale].face)
  }
})

test('time runs in the direction of reading', async ({ home }) => {
  const positions = () =>
    home.strip.evaluateAll((years) => years.map((year) => year.getBoundingClientRect().left))
  await home.open('en')
  const english = await positions()
  expect(english[0]).toBeLessThan(english[1] ?? 0)
  await home.open('fa')
  const persian = await positions()
  expect(persian[0]).toBeGreaterThan(persian[1] ?? 0)
})

test('names of another script inside a page are isolated', async ({ page }) => {
  await page.goto('/en/officials/ali-asghar-khaji')
  const persian = page.locator('.page-head bdi[lang=fa]')
  await expect(persian).toHaveText('علی اصغر خاجی')
  await expect(persian).toHaveCSS('unicode-bidi', 'isolate')
})

test('the front door opens in the language last read in, else in the one the browser names', async ({
  page,
  playwright,
}) => {
  const front = async (headers: Record<string, string>) => {
    const visitor = await playwright.request.newContext({ baseURL: address(), extraHTTPHeaders: headers })
    const answer = await visitor.get('/', { maxRedirects: 0 })
    await visitor.dispose()
    return answer.headers().location
  }
  expect(await front({ 'Accept-Language': 'fa-IR,fa;q=0.9,en;q=0.5' })).toBe('/fa')
  expect(await front({ 'Accept-Language': 'de,ar;q=0.4,en;q=0.3' })).toBe('/ar')
  expect(await front({ 'Accept-Language': 'de' })).toBe('/en')
  await page.goto('/ar')
  await expect.poll(async () => (await page.context().cookies()).map(({ value }) => value)).toContain('ar')
  await page.goto('/')
  await expect(page).toHaveURL(/\/ar$/)
})
