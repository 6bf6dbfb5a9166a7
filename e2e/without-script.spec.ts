import { filed, recordOf } from './archive'
import { expect, test } from './test'

test.use({ javaScriptEnabled: false })

test('the timeline is browsed, narrowed and paged without a script', async ({ home, page, frame }) => {
  await home.open('fa')
  await home.older.click()
  await expect(home.newer).toBeVisible()
  await home.open('fa')
  await (await home.openChoices('چه')).getByRole('link', { name: 'گفت‌وگوی تلفنی' }).click()
  await expect(page).toHaveURL(/\/fa\?kind=call$/)
  await home.entries.first().getByRole('link').first().click()
  await expect(page).toHaveURL(/\/fa\/meetings\/[0-9a-z]{10}$/)
  await frame.inLanguage('English').click()
  await expect(page).toHaveURL(/\/en\/meetings\/[0-9a-z]{10}$/)
})

test('a search is asked without a script', async ({ home, search, page }) => {
  await home.open('ar')
  await search.box.fill('بيدرسون')
  await page.locator('.navigation-row search button').click()
  await search.officials.getByRole('link').first().click()
  await expect(page).toHaveURL(/\/ar\/officials\/geir-pedersen$/)
})

test('the words of a value are kept open by a press without a script', async ({ meeting, source, page }) => {
  await source.open('en', filed('ar-tehran-lavrentiev-khaji.txt').source)
  const [id = ''] = await source.recordIds()
  await meeting.open('en', id)
  await meeting.mark('date').click()
  await page.mouse.move(0, 0)
  await expect(meeting.words('date')).toBeVisible()
  await expect(meeting.words('date').getByRole('link').first()).toBeVisible()
  await page.keyboard.press('Escape')
})

test('a source opens at its words without a script', async ({ source }) => {
  const { source: id } = filed('ar-tehran-lavrentiev-khaji.txt')
  await source.open('en', id)
  const [first = ''] = await source.recordIds()
  const evidence = (await recordOf(first)).evidence.find(({ sourceId }) => sourceId === id)
  await source.open('ar', id, `#e-${evidence?.id}`)
  await expect(source.stretches(evidence?.id ?? '').first()).toBeInViewport()
})
