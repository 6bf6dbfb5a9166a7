import { writeFile } from 'node:fs/promises'
import { ingest } from '../archive'
import { OMID, signIn } from '../hands'
import { expect, test } from '../test'

/** A meeting of a year that no other spec asks about. */
const DISPATCH = `دیدار خاجی و پدرسن در ژنو

ژنو، ۱۵ مهٔ ۲۰۰۹ – علی‌اصغر خاجی، دستیار ارشد وزیر امور خارجهٔ ایران، روز جمعه ۱۵ مهٔ ۲۰۰۹ در ژنو با گیر پدرسن، فرستادهٔ ویژهٔ سازمان ملل در امور سوریه، دیدار کرد.
`

test('a list that was cited says in Persian what came since, what went, and why; without a script', async ({
  page,
  browser,
  baseURL,
}, testInfo) => {
  const reader = await browser.newPage({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) })
  const notice = reader.locator('.cited-list')
  /** The address by which the list is cited as it stands. */
  const cite = async () => {
    await reader.goto('/fa/officials/ali-asghar-khaji?from=2009-01-01&to=2009-12-31')
    await reader.getByText('ارجاع به این فهرست').click()
    const address = await reader.locator('.cite-list .permalink').getAttribute('href')
    expect(address).toMatch(/from=2009-01-01&to=2009-12-31&cited=\d{4}-\d\d-\d\d\.\d+\.\w+\.\w{8}$/)
    return address ?? ''
  }
  const empty = await cite()
  await reader.goto(empty)
  await expect(notice).toContainText('در آن هنگام دیداری در این فهرست نبود و اکنون نیز نیست')
  await expect(reader.locator('link[rel=canonical]')).not.toHaveAttribute('href', /cited/)
  await expect(reader.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex')

  const file = testInfo.outputPath('khaji-2009.txt')
  await writeFile(file, DISPATCH)
  const [line] = await ingest(file)
  if (line?.outcome !== 'created') throw new Error(JSON.stringify(line))
  const id = line.meetings[0]?.id ?? ''
  await reader.goto(empty)
  await expect(notice).toContainText('در آن هنگام ۰ بود و اکنون ۱ است. از آن زمان: +۱ −۰')
  await expect(notice.getByRole('listitem')).toContainText('پس از آن ثبت شده')
  await expect(notice.getByRole('link')).toHaveAttribute('href', `/fa/meetings/${id}`)

  const one = await cite()
  await reader.goto(one)
  await expect(notice).toContainText('همان ۱ دیدار در فهرست است')
  await signIn(page, OMID, `/desk/meetings/${id}`, 'fa')
  const withdrawing = page.locator('details', { hasText: 'پس گرفتن این سابقه' })
  await withdrawing.locator('summary').click()
  await withdrawing.getByRole('textbox').fill('چنین دیداری نبوده است.')
  await withdrawing.getByRole('button', { name: 'پس گرفتن این سابقه' }).click()
  await expect(page.getByText('این سابقه پس گرفته شده است')).toBeVisible()
  await reader.goto(one)
  await expect(notice).toContainText('از آن زمان: +۰ −۱')
  await expect(notice.getByRole('listitem')).toContainText(/پس گرفته شده: .چنین دیداری نبوده است\./)
  await expect(notice.getByRole('link')).toHaveAttribute('href', `/fa/meetings/${id}/v/1`)

  await reader.goto(one.replace('2009-12-31', '2010-12-31'))
  await expect(notice).toContainText('از آنِ این فهرست نیست')
  await reader.goto(one)
  await reader.getByRole('link', { name: 'English' }).click()
  await expect(notice).toContainText('when its meetings numbered 1; now they number 0. Since then: +0 −1')
  await reader.close()
})
