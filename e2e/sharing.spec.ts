import { filed } from './archive'
import { expect, test } from './test'

/** What a page tells search engines, and other sites of a link to it. */
const TOLD: readonly [name: string, path: () => string, RegExp][] = [
  ['a party', () => '/fa/parties/ru', /^دیدارهای ثبت‌شده: .*بیشترین دیدارها با: ایران/],
  ['an official', () => '/ar/officials/ali-asghar-khaji', /آخر منصب: /],
  ['a place', () => '/en/places/geneva', /^Meetings on file: .* Most discussed: /],
  ['an official without meetings', () => '/en/officials/adel-al-jubeir', /^Meetings on file: 0\./],
  ['a round', () => '/fa/rounds/astana/17', /۳۰ آذر و ۱ دی ۱۴۰۰، نورسلطان\. هیئت‌ها: روسیه، ایران/],
  [
    'a dispatch',
    () => `/ar/sources/${filed('fa-tehran-khaji-pedersen.txt').source}`,
    /^وكالة الجمهورية الإسلامية للأنباء، .* جرت محادثات بين غير بيدرسون/,
  ],
]

for (const [name, path, told] of TOLD)
  test(`${name} tells those who show a link to it what is on the page`, async ({ page, frame }) => {
    await page.goto(path())
    const description = page.locator('meta[name="description"]')
    await expect(description).toHaveCount(1)
    await expect(description).toHaveAttribute('content', told)
    await expect(page.locator('meta[property="og:description"]')).toHaveAttribute('content', told)
    const title = await page.locator('meta[property="og:title"]').getAttribute('content')
    await expect(frame.heading).toHaveText(title ?? '')
  })
