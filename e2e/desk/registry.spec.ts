import type { Page } from '@playwright/test'
import { filed } from '../archive'
import { MINA, OMID, signIn } from '../hands'
import { expect, test } from '../test'

test.describe.configure({ mode: 'serial' })

/** The dispatch that names somebody as the registry does not spell them. */
function taught(): { source: string; meeting: string } {
  const filing = filed('taught.txt')
  if (!('meetings' in filing)) throw new Error('the dispatch tells of a meeting')
  return { source: filing.source, meeting: filing.meetings[0]?.id ?? '' }
}

/** Picks a thing of the registry by typing a spelling of it. */
async function pick(page: Page, label: string, typed: string, shown: string) {
  await page.getByRole('combobox', { name: label, exact: true }).fill(typed)
  await page.getByRole('option', { name: shown }).first().click()
}

test('an editor teaches a spelling where it stands, and the record is read again, in Persian', async ({
  page,
}) => {
  const { source, meeting } = taught()
  await page.goto(`/fa/meetings/${meeting}`)
  await expect(page.getByRole('main')).toContainText('کوروش آذرپیما')
  await expect(page.getByRole('link', { name: 'حسین امیرعبداللهیان' })).toHaveCount(0)

  await signIn(page, OMID, `/desk/meetings/${meeting}`, 'fa')
  await page.getByPlaceholder('یا آن‌ها را بنویسید').fill('کوروش آذرپیما')
  await page.getByText('این واژه‌ها املای … است').click()
  await pick(page, 'که یا چه چنین نوشته شده', 'امیر عبداللهیان', 'حسین امیرعبداللهیان')
  await page.getByRole('button', { name: 'این املا همین است' }).click()
  await expect(page.getByText('۱ خبر بازخوانده شد. ۱ سابقه به‌گونه‌ای دیگر خوانده شد.')).toBeVisible()

  await page.goto(`/fa/meetings/${meeting}`)
  await expect(page.getByRole('link', { name: 'حسین امیرعبداللهیان' }).first()).toBeVisible()
  await page.goto('/fa/officials/hossein-amir-abdollahian')
  await expect(page.getByRole('main')).toContainText('کوروش آذرپیما')
  await page.goto('/fa/desk/registry/official/hossein-amir-abdollahian')
  await expect(page.getByRole('link', { name: `دیده‌شده در ${source}` })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'تصحیح' })).toHaveCount(0)
})

test('an administrator adds an entry and merges it; its address leads on, and comes back', async ({
  page,
  request,
}) => {
  await signIn(page, MINA, '/desk/registry/new?kind=official')
  await page.getByLabel('English', { exact: true }).first().fill('Abbas Musavi the Younger')
  await page.getByLabel('Persian', { exact: true }).first().fill('عباس موسوی کوچک')
  await pick(page, 'Party', 'Iran', 'Iran')
  await page.getByLabel('Address').fill('abbas-musavi-younger')
  await page.getByLabel('Why').fill('Told by an agency.')
  await page.getByRole('button', { name: 'Add to the registry' }).click()
  await expect(page.getByText('Saved as version 1.')).toBeVisible()
  await page.goto('/en/officials/abbas-musavi-younger')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Abbas Musavi the Younger')

  await page.goto('/en/desk/registry/official/abbas-mousavi/merge?with=abbas-musavi-younger')
  await page.getByLabel('Why').fill('One and the same.')
  await page.getByRole('button', { name: 'Merge', exact: true }).click()
  await expect(page.getByText(/^Saved as version/)).toBeVisible()

  await page.goto('/fa/officials/abbas-musavi-younger?calendar=jalali')
  await expect(page).toHaveURL(/\/fa\/officials\/abbas-mousavi\?calendar=jalali$/)
  await expect(page.getByRole('main')).toContainText('عباس موسوی کوچک')
  await page.goto('/en/pairs/officials/abbas-musavi-younger/sergey-lavrov')
  await expect(page).toHaveURL(/\/en\/pairs\/officials\/abbas-mousavi\/sergey-lavrov$/)
  const json = await request.get('/api/v1/officials/abbas-musavi-younger', { maxRedirects: 0 })
  expect([json.status(), json.headers().location]).toEqual([308, '/api/v1/officials/abbas-mousavi'])
  const feed = await request.get('/api/meetings.atom?official=abbas-musavi-younger', { maxRedirects: 0 })
  expect([feed.status(), feed.headers().location]).toEqual([308, '/api/meetings.atom?official=abbas-mousavi'])

  await page.goto('/en/desk/registry/official/abbas-musavi-younger')
  await page.getByLabel('Why').fill('Two brothers.')
  await page.getByRole('button', { name: 'Take the merge back' }).click()
  await expect(page.getByText(/^Saved as version/)).toBeVisible()
  await page.goto('/en/officials/abbas-musavi-younger')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Abbas Musavi the Younger')
})

test('two who change one entry see both changes, and the second decides; any version can be gone back to', async ({
  page,
  context,
}) => {
  const entry = '/desk/registry/official/abbas-musavi-younger'
  await signIn(page, MINA, entry)
  const late = await context.newPage()
  await late.goto(`/en${entry}`)

  const english = page.getByLabel('English', { exact: true }).first()
  await english.fill('Abbas Mousavi the Younger\nAbbas Musavi the Younger')
  await page.getByLabel('Why').last().fill('As he writes himself.')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText(/^Saved as version/)).toBeVisible()

  await late.getByLabel('Russian', { exact: true }).first().fill('Аббас Мусави Младший')
  await late.getByLabel('References').fill('https://example.org/musavi')
  await late.getByLabel('Why').last().fill('As agencies in Moscow write.')
  await late.getByRole('button', { name: 'Save' }).click()
  const conflict = late.getByRole('alertdialog')
  await expect(conflict).toContainText('مینا آزاد – As he writes himself.')
  await expect(conflict.getByRole('row', { name: /^Names and spellings/ })).toContainText(
    'Abbas Mousavi the Younger',
  )
  await conflict
    .getByRole('row', { name: /^Names and spellings/ })
    .getByRole('radio')
    .first()
    .check()
  await conflict.getByRole('button', { name: /^Go on on version/ }).click()
  await late.getByRole('button', { name: 'Save' }).click()
  await expect(late.getByText(/^Saved as version/)).toBeVisible()
  await late.goto('/en/officials/abbas-musavi-younger')
  await expect(late.getByRole('heading', { level: 1 })).toHaveText('Abbas Mousavi the Younger')
  await expect(late.getByRole('main')).not.toContainText('Аббас')

  await late.goto(`/en${entry}?version=1`)
  await late.getByRole('button', { name: 'Restore' }).click()
  await expect(late.getByText(/^Saved as version/)).toBeVisible()
  await late.goto('/en/officials/abbas-musavi-younger')
  await expect(late.getByRole('heading', { level: 1 })).toHaveText('Abbas Musavi the Younger')
})

test('where a new place lies is told by clicks on a map, or by the keyboard; its time zone is offered', async ({
  page,
}) => {
  await signIn(page, MINA, '/desk/registry/new?kind=place')
  const map = page.getByRole('button', { name: 'Map: take the place pointed at' })
  const [latitude, longitude] = [page.getByLabel('Latitude'), page.getByLabel('Longitude')]
  const { width, height } = (await map.boundingBox()) ?? { width: 0, height: 0 }
  // The middle of the world as it is drawn: 40° East on the equator.
  await map.click({ position: { x: width / 2, y: height / 2 } })
  await expect(longitude).toHaveValue(/^(3[89]|4[01])(\.\d+)?$/)
  await expect(latitude).toHaveValue(/^-?[01](\.\d+)?$/)
  const before = Number(await longitude.inputValue())
  await map.press('ArrowRight')
  await map.press('Enter')
  await expect.poll(async () => Number(await longitude.inputValue())).toBeGreaterThan(before)
  await page.getByLabel('Time zone').focus()
  await expect(page.locator('datalist option[value="Asia/Tehran"]')).toHaveCount(1)
})
