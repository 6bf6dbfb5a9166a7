import { expect, test } from './test'

for (const [path, told] of [
  ['/fa/parties/ru', /^دیدارهای ثبت‌شده: .*بیشترین دیدارها با: ایران/],
  ['/ar/officials/ali-asghar-khaji', /آخر منصب: /],
  ['/en/places/geneva', /^Meetings on file: .* Most discussed: /],
  ['/en/officials/adel-al-jubeir', /^Meetings on file: 0\./],
  ['/fa/rounds/astana/17', /۳۰ آذر و ۱ دی ۱۴۰۰، نورسلطان\. هیئت‌ها: روسیه، ایران/],
] as const)
  test(`${path} tells those who show a link to it what is on it`, async ({ page, frame }) => {
    await page.goto(path)
    const description = page.locator('meta[name="description"]')
    await expect(description).toHaveCount(1)
    await expect(description).toHaveAttribute('content', told)
    await expect(page.locator('meta[property="og:description"]')).toHaveAttribute('content', told)
    const title = await page.locator('meta[property="og:title"]').getAttribute('content')
    await expect(frame.heading).toHaveText(title ?? '')
  })
