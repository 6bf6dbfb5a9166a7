import { filed } from '../archive'
import { PASSWORD, selectWords, signIn } from '../hands'
import { expect, test } from '../test'

test.describe.configure({ mode: 'serial' })

test('a page of the desk asks to sign in first, and leads on to where one was going', async ({ page }) => {
  await page.goto('/en/desk/account')
  await expect(page).toHaveURL(/\/en\/desk\/sign-in\?next=/)
  // It is offered once the script is at work, which keeps what was typed.
  await expect(page.getByRole('button', { name: 'Sign in by passkey' })).toBeVisible()
  await page.getByLabel('E-mail').fill('omid@example.org')
  await page.getByLabel('Password').fill('not the password')
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'do not fit together' })).toBeVisible()
  await expect(page.getByLabel('E-mail')).toHaveValue('omid@example.org')
  await page.getByLabel('Password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page).toHaveURL(/\/en\/desk\/account$/)
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await expect(page).toHaveURL(/\/en\/desk\/sign-in$/)
  await page.goto('/en/desk/account')
  await expect(page).toHaveURL(/sign-in/)
})

/** The record of a dispatch that no other spec asks about. */
function recordId(): string {
  const filing = filed('corrected.txt')
  if (!('meetings' in filing)) throw new Error('the dispatch tells of a meeting')
  return filing.meetings[0]?.id ?? ''
}

test('an editor corrects a record by selecting words; another who was late decides field by field, in Persian', async ({
  page,
  browser,
  baseURL,
}) => {
  const id = recordId()
  await signIn(page, 'omid@example.org', `/desk/meetings/${id}`)
  const late = await browser.newPage(baseURL === undefined ? {} : { baseURL })
  await signIn(late, 'mina@example.org', `/desk/meetings/${id}`, 'fa')

  await page.getByRole('textbox', { name: 'Date', exact: true }).fill('1400/12/21')
  await page.getByLabel('typed in').first().selectOption('jalali')
  await expect(page.locator('.editor-record')).toContainText('Saturday 12 March 2022')
  await selectWords(page.locator('.editor-text'), 'Sunday')
  await page.getByLabel('Of', { exact: true }).selectOption('Date')
  await page.getByRole('button', { name: 'These words tell' }).click()
  await page.locator('.editor-record').getByLabel('Why').fill('The weekday was told of the day before.')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved as version 2.')).toBeVisible()
  await page.goto(`/m/${id}`)
  await expect(page.getByRole('main')).toContainText('12 March 2022')
  await expect(page.getByRole('main')).toContainText('Omid')

  const shafiq = late.getByRole('button', { name: /^حذف Shafiq/ })
  const day = late.getByRole('textbox', { name: 'تاریخ', exact: true })
  await shafiq.click()
  await late.locator('.editor-record').getByLabel('چرا').fill('از او به‌عنوان غایب یاد شده است.')
  await late.getByRole('button', { name: 'ثبت', exact: true }).click()
  const conflict = late.getByRole('alertdialog')
  await expect(conflict).toBeFocused()
  await expect(conflict).toContainText('نسخهٔ ۲: Omid – The weekday was told of the day before.')
  await expect(
    conflict
      .getByRole('row', { name: /^تاریخ/ })
      .getByRole('radio')
      .first(),
  ).toBeChecked()
  await conflict.getByRole('button', { name: 'ادامه بر پایهٔ نسخهٔ ۲' }).click()
  await late.getByRole('button', { name: 'ثبت', exact: true }).click()
  await expect(late.getByText('با عنوان نسخهٔ ۳ ثبت شد.')).toBeVisible()
  await expect(day).toHaveValue('2022-03-12')
  await expect(shafiq).toHaveCount(0)

  await late
    .getByRole('listitem')
    .filter({ hasText: 'نسخهٔ ۱' })
    .getByRole('button', { name: 'بازگرداندن' })
    .click()
  await expect(day).toHaveValue('2022-03-13')
  await late.close()
})

test('what was not saved is offered again after the tab was closed', async ({ page }) => {
  const id = recordId()
  await signIn(page, 'omid@example.org', `/desk/meetings/${id}`)
  await page.locator('.editor-record').getByLabel('Why').fill('Not saved yet')
  await page.getByLabel('Status').selectOption('planned')
  await page.goto('/en')
  await page.goto(`/en/desk/meetings/${id}`)
  await page.getByRole('button', { name: 'Go on with them' }).click()
  await expect(page.getByLabel('Status')).toHaveValue('planned')
  await expect(page.locator('.editor-record').getByLabel('Why')).toHaveValue('Not saved yet')
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('one signs in, and is told what was refused', async ({ page }) => {
    await page.goto('/fa/desk/sign-in')
    await page.getByLabel('رایانامه').fill('omid@example.org')
    await page.getByLabel('گذرواژه').fill('نه این')
    await page.getByRole('button', { name: 'ورود', exact: true }).click()
    await expect(page.getByText('با هم نمی‌خوانند')).toBeVisible()
    await page.getByLabel('رایانامه').fill('omid@example.org')
    await page.getByLabel('گذرواژه').fill(PASSWORD)
    await page.getByRole('button', { name: 'ورود', exact: true }).click()
    await expect(page).toHaveURL(/\/fa\/desk$/)
  })
})
