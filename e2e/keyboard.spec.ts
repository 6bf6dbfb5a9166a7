import { filed } from './archive'
import { expect, test } from './test'

test('the first stop of the keyboard skips to the content', async ({ home, frame, page }) => {
  await home.open('en')
  await page.keyboard.press('Tab')
  await expect(frame.skipLink).toBeFocused()
  await expect(frame.skipLink).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(frame.content).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(frame.content.locator(':focus')).toBeVisible()
})

test('every stop of the keyboard can be seen', async ({ home, page }) => {
  await home.open('fa')
  for (let stop = 0; stop < 25; stop++) {
    await page.keyboard.press('Tab')
    const focused = page.locator(':focus')
    await expect(focused).toBeInViewport()
    const outline = await focused.evaluate((element) => getComputedStyle(element).outlineStyle)
    expect(outline, await focused.evaluate((element) => element.outerHTML.slice(0, 120))).not.toBe('none')
  }
})

for (const locale of ['en', 'fa'] as const) {
  test(`${locale}: focusing a value shows its words, from which the keyboard goes on to the source`, async ({
    meeting,
    source,
    page,
  }) => {
    await source.open(locale, filed('fa-tehran-khaji-pedersen.txt').source)
    const [id = ''] = await source.recordIds()
    await meeting.open(locale, id)
    const mark = meeting.mark('participant-1')
    const words = meeting.words('participant-1')
    await expect(words).toBeHidden()
    await mark.focus()
    await expect(words).toBeVisible()
    await expect(words.locator('mark').first()).not.toBeEmpty()
    await expect(mark).toHaveAccessibleName(/.+/)
    await expect(mark).toHaveAccessibleDescription(/.+/)
    await page.keyboard.press('Tab')
    await expect(words.getByRole('link').first()).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/sources\/[0-9a-z]{10}#e-/)
  })
}
