import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expectAccessible } from '../accessible'
import { root } from '../archive'
import { OMID, PASSWORD, signIn } from '../hands'
import { expect, test } from '../test'

test.describe.configure({ mode: 'serial' })

const dispatch = (name: string) => `${root}/e2e/dispatches/filing/${name}.txt`
const textOf = (name: string) => readFile(dispatch(name), 'utf8')

const records = (page: Page) => page.locator('.filing-record')

test('an editor files the dispatch of a call whose day nobody tells, in Persian', async ({ page, frame }) => {
  await signIn(page, OMID, '/desk/file', 'fa')
  await page.getByLabel('متن خبر').fill(await textOf('call-without-day'))
  const began = Date.now()
  await expect(records(page)).toHaveCount(2)
  console.log(`A text is read and shown after ${Date.now() - began} ms`)
  const first = records(page).first()
  await expect(first).toContainText('سابقه‌ای تازه')
  await expect(first).toContainText('علی اصغر خاجی، سرگئی ورشنین')
  await expect(first).toContainText('سه‌شنبه ۱۱ خرداد ۱۴۰۰ یا پس از آن')
  await expectAccessible(page, frame, [360, 1280])

  // What a value rests on lights up with it, and what is told beside the text is read at once.
  await first.getByText('سه‌شنبه ۱۱ خرداد ۱۴۰۰ یا پس از آن', { exact: true }).hover()
  await expect(page.locator('.editor-text [data-lit]').first()).toBeVisible()
  await page.getByLabel('روز انتشار').fill('1400/3/27')
  await page.getByLabel('به تقویم').selectOption('jalali')
  await expect(first).not.toContainText('یا پس از آن')
  await page.getByLabel('روز انتشار').fill('')
  await expect(first).toContainText('سه‌شنبه ۱۱ خرداد ۱۴۰۰ یا پس از آن')

  await page.getByRole('button', { name: 'ثبت شود' }).press('Enter')
  await expect(page.locator('.desk-note')).toHaveText('ثبت شد.')
})

test('what was read is corrected before it is filed, by keyboard, and the history tells both', async ({
  page,
}) => {
  await signIn(page, OMID, '/desk/file')
  const text = (await textOf('call-with-day')).replaceAll('16', '23')
  await page.getByLabel('Text of the dispatch').fill(text)
  await records(page).getByRole('button', { name: 'Correct' }).press('Enter')
  await records(page).getByLabel('Kind').selectOption('video')
  await expect(records(page)).toContainText('Corrected: Kind')
  await page.getByLabel('Why you correct it').fill('They saw each other.')
  await page.getByRole('button', { name: 'File it, corrected' }).press('Enter')
  await expect(page.locator('.desk-note')).toContainText('Filed')
  const record = await page
    .getByRole('link', { name: /Vershinin/ })
    .first()
    .getAttribute('href')
  await page.goto(`/en/meetings/${record?.split('/').at(-1)}/history`)
  await expect(page.locator('main')).toContainText('They saw each other.')
  await expect(page.locator('main')).toContainText('Omid')
})

test('what cannot be filed is refused in so many words', async ({ page }) => {
  await signIn(page, OMID, '/desk/file', 'fa')
  const picked = page.locator('input[type=file]')
  const alert = page.locator('main').getByRole('alert')
  await picked.setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('%PDF-1.7 x') })
  await expect(alert.filter({ hasText: 'این متن نیست' })).toBeVisible()
  await picked.setInputFiles({ name: 'b.txt', mimeType: 'text/plain', buffer: Buffer.alloc(1_048_577, 'a') })
  await expect(alert.filter({ hasText: /بزرگ|بیش/ })).toBeVisible()
  await page.getByLabel('متن خبر').fill('الله'.concat('\ufffd\ufffd'))
  await expect(alert.filter({ hasText: 'به هم ریخته' })).toBeVisible()
  await page.getByLabel('متن خبر').fill(await textOf('call-without-day'))
  await expect(alert.filter({ hasText: 'پیش‌تر ثبت شده' })).toBeVisible()
  await page.getByRole('link', { name: 'رفتن به آن' }).click()
  await expect(page).toHaveURL(/\/fa\/desk\/sources\/\w+$/)
})

test('many files are a job that reports each, and tells how far it is', async ({ page, frame }) => {
  await signIn(page, OMID, '/desk/file', 'fa')
  const other = 'جلسه‌ای در کار نبود.'
  await page.locator('input[type=file]').setInputFiles([
    {
      name: 'call-without-day.txt',
      mimeType: 'text/plain',
      buffer: await readFile(dispatch('call-without-day')),
    },
    { name: 'هیچ.txt', mimeType: 'text/plain', buffer: Buffer.from(other) },
    { name: 'c.html', mimeType: 'text/html', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47]) },
  ])
  await page.getByRole('button', { name: 'ثبت ۳ خبر' }).click()
  await expect(page).toHaveURL(/\/fa\/desk\/jobs\/[0-9a-f-]{36}$/)
  await expect(page.locator('main [data-state="done"]').first()).toContainText('انجام شد')
  const row = (name: string) => page.getByRole('row').filter({ hasText: name })
  await expect(row('call-without-day.txt')).toContainText('پیش‌تر ثبت شده بود')
  await expect(row('هیچ.txt')).toContainText('ثبت شد')
  await expect(row('c.html')).toContainText('رد شد: متن نیست')
  await expectAccessible(page, frame, [360, 1280])
  await page.goto('/en/desk/jobs')
  await expect(page.getByRole('listitem').filter({ hasText: 'Filing dispatches' }).first()).toContainText(
    '3 of 3',
  )
})

test('a token is shown once, files in its owner’s name, and ends', async ({ page, request }) => {
  await signIn(page, OMID, '/desk/account')
  await page.getByLabel('What it is for').fill('A feed')
  await page.getByRole('button', { name: 'Make a token' }).click()
  const token = await page.locator('output').textContent()
  const file = () =>
    request.post('/api/dispatches', {
      headers: { authorization: `Bearer ${token}` },
      data: { text: 'Nothing of note was told by a program.' },
    })
  expect((await file()).status()).toBe(201)
  await page.reload()
  await expect(page.locator('#tokens')).not.toContainText(token ?? 'mahzar_')
  await page.getByRole('button', { name: 'End A feed' }).click()
  await expect(page.getByRole('button', { name: 'End A feed' })).toHaveCount(0)
  expect((await file()).status()).toBe(401)
})

test('who published a dispatch and when is corrected, and it is read again', async ({ page }) => {
  await signIn(page, OMID, '/desk/file')
  const text = (await textOf('call-without-day')).replaceAll('خاجی', 'خلعتبری')
  await page.getByLabel('Text of the dispatch').fill(`${text}\nبازنشر.`)
  await expect(records(page).first()).toContainText('or later')
  await page.getByRole('button', { name: 'File it', exact: true }).click()
  await expect(page.locator('.desk-note')).toBeVisible()
  await page.getByLabel('Day of publication').fill('2021-06-17')
  await page.getByLabel('Why', { exact: true }).fill('The page says so.')
  await page.getByRole('button', { name: 'Correct and read again' }).click()
  await expect(page.locator('.desk-note')).toHaveText('Corrected, and read again.')
  await expect(page.locator('main')).toContainText('Thursday 17 June 2021')
  await expect(page.locator('main')).toContainText('The page says so.')
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('a text is filed, and how far a job is is seen by asking again', async ({ page }) => {
    await page.goto('/fa/desk/sign-in?next=/desk/file')
    await page.getByLabel('رایانامه').fill(OMID)
    await page.getByLabel('گذرواژه').fill(PASSWORD)
    await page.getByRole('button', { name: 'ورود', exact: true }).click()
    await page.getByLabel('متن خبر').fill('متنی که بی‌برنامه فرستاده شد.')
    await page.getByRole('button', { name: 'ثبت شود' }).click()
    await expect(page.locator('.desk-note')).toHaveText('ثبت شد.')

    await page.goto('/fa/desk/file')
    await page
      .locator('input[type=file]')
      .setInputFiles([dispatch('call-without-day'), dispatch('call-with-day')])
    await page.getByRole('button', { name: 'ثبت شود' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('ثبت خبرها')
    await expect(async () => {
      await page.reload()
      await expect(page.locator('main')).toContainText('انجام شد', { timeout: 500 })
    }).toPass()
  })
})
