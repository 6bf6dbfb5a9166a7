/** Filed dispatches at the desk: shown before they are filed without a script, found and attached, and made records of by hand. */
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { z } from 'zod'
import { filed, root } from '../archive'
import { OMID, selectWords, signIn } from '../hands'
import { expect, test } from '../test'

/** The field of the picker, whose list bears the same label. */
const publisher = (page: Page) => page.locator('input[name="publisherTold"]')
/** Two calls of people of whom no other spec files anything. */
const CALLS = `${root}/e2e/dispatches/filing/two-calls.txt`

const sourceSchema = z.object({ meetings: z.tuple([z.string()], z.string()) })

/** A record that a sample tells of; what else stands on file of its people, other specs file and merge. */
async function recordOfSample(page: Page, name: string): Promise<string> {
  const answer = await page.request.get(`/api/v1/sources/${filed(name).source}`)
  return sourceSchema.parse(await answer.json()).meetings[0]
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('a text is shown before it is filed, with its publisher told by any spelling', async ({ page }) => {
    await signIn(page, OMID, '/desk/file')
    await page.getByLabel('Text of the dispatch').fill(await readFile(CALLS, 'utf8'))
    await publisher(page).fill('ТАСС')
    await page.getByLabel('Day of publication').fill('1400/3/27')
    await page.getByLabel('Typed in').selectOption('jalali')
    await page.getByRole('button', { name: 'Show what would be filed' }).click()
    await expect(page).toHaveURL(/\/en\/desk\/file\?draft=[\w-]+$/)
    await expect(page.locator('.filing-record')).toHaveCount(2)
    await expect(page.locator('.filing-article')).toContainText('TASS')
    await expect(page.locator('.filing-article')).toContainText('17 June 2021')

    await publisher(page).fill('nobody at all')
    await page.getByRole('button', { name: 'Show what would be filed' }).click()
    await expect(page.getByText('The registry does not know this publisher.')).toBeVisible()
  })

  test('what was read is corrected before it is filed, in fields of the form', async ({ page }) => {
    await signIn(page, OMID, '/desk/file')
    await page.getByLabel('Text of the dispatch').fill(await readFile(CALLS, 'utf8'))
    await page.getByRole('button', { name: 'Show what would be filed' }).click()
    const [first, second] = [page.locator('.filing-record').first(), page.locator('.filing-record').last()]
    await first.getByLabel('Date').fill('1400/3/26')
    await first.getByLabel('typed in').selectOption('jalali')
    await first.getByLabel('Kind').selectOption('talks')
    await first.getByLabel('Place').fill('موسكو')
    await second.getByLabel('Leave out').check()
    await page.getByRole('button', { name: 'File it', exact: true }).click()
    await expect(page.getByText('Filed.')).toBeVisible()
    await page.locator('a[href*="/desk/meetings/"]').first().click()
    await expect(page.locator('.awaits-script > noscript > .desk-note')).toBeVisible()
    await page.getByRole('link', { name: 'Public page' }).click()
    await expect(page.getByRole('main')).toContainText('16 June 2021')
    await expect(page.getByRole('main')).toContainText('Moscow')
  })

  test('a source is looked for and attached by forms alone', async ({ page }) => {
    const id = await recordOfSample(page, 'fa-tehran-khaji-pedersen.txt')
    await signIn(page, OMID, `/desk/meetings/${id}/attach`)
    await page.getByLabel('Words of the text').fill('Lavrentiev')
    await page.getByRole('button', { name: 'Look for it' }).click()
    const hit = page.locator('.source-hit').filter({ has: page.locator('form') })
    await expect(hit.first()).toContainText('It tells')
    await hit.first().getByText('Attach a filed source').click()
    await hit.first().getByLabel('Why').fill('It tells of the same call.')
    await hit.first().getByRole('button', { name: 'Attach' }).click()
    await expect(page).toHaveURL(new RegExp(`/en/desk/meetings/${id}$`))
  })
})

test('a source is found as it is described, and attached by keyboard', async ({ page }) => {
  const id = await recordOfSample(page, 'ar-tehran-lavrentiev-khaji.txt')
  await signIn(page, OMID, `/desk/meetings/${id}`)
  const sources = page.locator('.editor-source')
  const before = await sources.count()
  const attach = page.getByRole('region', { name: 'Attach a filed source' })
  const words = attach.getByLabel('Words of the text')
  await words.fill('unheardofword')
  await expect(attach.getByText('No source on file fits')).toBeVisible()
  await words.fill('بيدرسون')
  await expect(attach.locator('.source-hit').first()).toContainText('It tells')
  await expect(attach.getByRole('button', { name: 'Attach' }).first()).toBeVisible()
  await words.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(sources).toHaveCount(before + 1)
  await expect(words).toBeFocused()
})

test('a record is made by hand, with a place made on the spot and a position in selected words', async ({
  page,
}) => {
  await signIn(page, OMID, `/desk/sources/${filed('homographs.txt').source}/record`)
  const record = page.locator('.editor-record')
  const place = record.getByRole('combobox', { name: 'Place' })
  await place.pressSequentially('Port Zaytun')
  await expect(page.getByRole('option', { name: 'New place: Port Zaytun' })).toBeVisible()
  await place.press('Enter')
  const made = page.getByRole('group', { name: 'New place' })
  await made.getByRole('combobox', { name: 'Country' }).pressSequentially('Yemen')
  await expect(made.getByRole('option', { name: 'Yemen ye' })).toHaveAttribute('aria-selected', 'true')
  await made.getByRole('combobox', { name: 'Country' }).press('Enter')
  await made.getByRole('button', { name: 'Add to the registry' }).click()
  await expect(made.getByRole('alert')).not.toBeEmpty()
  await made.getByLabel('Latitude').fill('12.8')
  await made.getByLabel('Longitude').fill('45')
  await made.getByRole('button', { name: 'Add to the registry' }).click()
  await expect(made).toBeHidden()
  await expect(place).toHaveValue('Port Zaytun')

  await record.getByRole('button', { name: 'Add a participant' }).click()
  await record.getByRole('combobox', { name: 'Official' }).pressSequentially('Vershinin')
  await page.getByRole('option', { name: 'sergey-vershinin' }).click()
  await selectWords(page.locator('.editor-text'), 'A statement on Yemen')
  await page.getByLabel('Of', { exact: true }).selectOption('A position')
  await page.getByRole('button', { name: 'These words tell' }).click()
  await expect(record.getByRole('combobox', { name: 'Stance' })).toBeVisible()
  await record.getByLabel('Why').fill('It was written at a meeting, as its authors told later.')
  await record.getByRole('button', { name: 'Make the record' }).click()
  await expect(page.getByText('Saved as version 1.')).toBeVisible()
  await page.getByRole('link', { name: 'Public page' }).click()
  await expect(page.getByRole('main')).toContainText('Port Zaytun')
  await expect(page.getByRole('main')).toContainText('A statement on Yemen')
})
