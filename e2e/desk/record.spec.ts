import type { Page } from '@playwright/test'
import { filed } from '../archive'
import { OMID, PASSWORD, signIn } from '../hands'
import { expect, test } from '../test'

test.describe.configure({ mode: 'serial' })

/** The record of a dispatch that no other spec asks about. */
function recordOf(file: string): string {
  const filing = filed(file)
  if (!('meetings' in filing)) throw new Error('the dispatch tells of a meeting')
  return filing.meetings[0]?.id ?? ''
}
const kept = () => recordOf('twice-told.txt')
const duplicate = () => recordOf('twice-told-again.txt')

const why = (page: Page) => page.locator('.editor-record, .parting, .desk-card').getByLabel('Why').first()

test('a participant is added by a name that nobody knew, and rests on selected words, by keyboard alone', async ({
  page,
}) => {
  await signIn(page, OMID, `/desk/meetings/${kept()}`)
  await page.getByRole('button', { name: 'Add a participant' }).press('Enter')
  const official = page.getByRole('combobox', { name: 'Official' }).last()
  await official.pressSequentially('Viktor Samarin')
  await expect(page.getByRole('option', { name: 'New official: Viktor Samarin' })).toHaveAttribute(
    'aria-selected',
    'true',
  )
  await official.press('Enter')
  const made = page.getByRole('group', { name: 'A new official, named so here' })
  await made.getByRole('combobox', { name: 'Party' }).pressSequentially('Russia')
  await expect(made.getByRole('option', { name: 'Russia ru' })).toHaveAttribute('aria-selected', 'true')
  await made.getByRole('combobox', { name: 'Party' }).press('Enter')
  await made.getByRole('button', { name: 'Add to the registry' }).press('Enter')
  await expect(official).toHaveValue('Viktor Samarin')

  await page.getByPlaceholder('or type them').fill('Viktor Samarin')
  await expect(page.locator('[data-found="true"]')).toHaveText('Viktor Samarin')
  await page.getByLabel('Of', { exact: true }).selectOption({ label: 'Participant: Viktor Samarin' })
  await page.getByRole('button', { name: 'These words tell' }).press('Enter')
  await why(page).fill('Samarin listened in.')
  await why(page).press('Enter')
  await expect(page.getByText('Saved as version 2.')).toBeVisible()

  await page.goto(`/m/${kept()}`)
  await expect(page.getByRole('main')).toContainText('Viktor Samarin')
})

test('a preview shows the public page as it would be, and changes nothing', async ({ page }) => {
  await signIn(page, OMID, `/desk/meetings/${duplicate()}`)
  await page.getByRole('textbox', { name: 'Date', exact: true }).fill('2022-05-06')
  const opening = page.waitForEvent('popup')
  await page.getByRole('button', { name: 'Preview of the public page' }).click()
  const preview = await opening
  await expect(preview.getByRole('main')).toContainText('6 May 2022')
  await preview.goto(`/m/${duplicate()}`)
  await expect(preview.getByRole('main')).toContainText('4 May 2022')
})

test('a session that ends and a connection that breaks in mid-edit lose nothing', async ({
  page,
  context,
}) => {
  await signIn(page, OMID, `/desk/meetings/${duplicate()}`)
  const alert = page.locator('.editor-record').getByRole('alert')
  const save = page.getByRole('button', { name: 'Save' })
  await page.getByLabel('Status').selectOption('planned')
  await why(page).fill('It was announced alone.')

  await context.setOffline(true)
  await save.click()
  await expect(alert).toContainText('cannot be reached')
  await expect(alert).toContainText('kept in this browser')
  await context.setOffline(false)

  await context.clearCookies()
  await save.click()
  await expect(alert).toContainText('not signed in any more')
  const opening = page.waitForEvent('popup')
  await alert.getByRole('link', { name: 'Sign in in a new tab' }).click()
  const other = await opening
  await other.getByLabel('E-mail').fill(OMID)
  await other.getByLabel('Password').fill(PASSWORD)
  await other.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(other).toHaveURL(/\/en\/desk$/)

  // The tab is lost before it is saved: what it held is offered again.
  await page.goto('/en')
  await page.goto(`/en/desk/meetings/${duplicate()}`)
  await page.getByRole('button', { name: 'Go on with them' }).click()
  await expect(why(page)).toHaveValue('It was announced alone.')
  await save.click()
  await expect(page.getByText(/Saved as version \d/)).toBeVisible()
  await expect(page.getByLabel('Status')).toHaveValue('planned')
})

test('a record is split in two in Persian, and the split is taken back', async ({ page }) => {
  await signIn(page, OMID, `/desk/meetings/${kept()}/split`, 'fa')
  await page
    .getByRole('row', { name: /Iranian and Russian envoys/ })
    .getByLabel('هر دو')
    .check()
  await page
    .getByRole('row', { name: /Samarin/ })
    .getByLabel('می‌رود')
    .check()
  await page.locator('.parting').getByLabel('چرا').fill('دو گفت‌وگوی جداست.')
  await page.getByRole('button', { name: 'دو بخش کردن سابقه' }).click()
  const parted = page.getByText(`این سابقه از سابقهٔ ${kept()} جدا شده است.`)
  await expect(parted).toBeVisible()
  await page.getByRole('button', { name: 'برگرداندن جداسازی' }).click()
  await expect(parted).toBeHidden()
  await page.goto(`/fa/meetings/${kept()}`)
  await expect(page.getByRole('main')).toContainText('Samarin')
})
