/** What the desk's specs begin with: dispatches on file, and who works at the desk (see ./hands). */
import { fileForSpecs, joiningAddress } from './archive'
import { PASSWORD } from './hands'
import { expect, test } from './test'

// One after the other: filing keeps the archive busy.
test.describe.configure({ mode: 'serial' })

test('dispatches are filed', async () => {
  test.setTimeout(600_000)
  expect((await fileForSpecs()).filter(({ outcome }) => outcome === 'refused')).toEqual([])
})

test('the first administrator joins by the printed address, and invites an editor, in Persian', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto(joiningAddress().replace('/en/', '/fa/'))
  await page.getByLabel('نام', { exact: true }).fill('مینا آزاد')
  await page.getByLabel('رایانامه').fill('mina@example.org')
  await page.getByLabel('گذرواژه').fill(PASSWORD)
  await page.getByRole('button', { name: 'پیوستن' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('میز ویرایش')

  await page.goto(joiningAddress())
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link does not work any more')

  await page.goto('/fa/desk/people')
  await page.getByLabel('در نقش').selectOption('editor')
  await page.getByRole('button', { name: 'ساختن پیوند' }).click()
  const link = (await page.locator('output').textContent()) ?? ''

  const editor = await browser.newPage(baseURL === undefined ? {} : { baseURL })
  await editor.goto(new URL(link).pathname.replace('/fa/', '/en/'))
  await expect(editor.getByText('You were invited as Editor')).toBeVisible()
  await editor.getByLabel('Name', { exact: true }).fill('Omid')
  await editor.getByLabel('E-mail').fill('omid@example.org')
  await editor.getByLabel('Password').fill(PASSWORD)
  await editor.getByRole('button', { name: 'Join' }).click()
  await expect(editor).toHaveURL(/\/en\/desk$/)
  await editor.goto('/en/desk/people')
  await expect(editor.getByRole('heading', { level: 1 })).toHaveText('This page is not open to you')
  await editor.close()

  await page.goto('/fa/desk/log')
  await expect(page.getByRole('row').filter({ hasText: 'invite' })).toContainText('مینا آزاد')
})
