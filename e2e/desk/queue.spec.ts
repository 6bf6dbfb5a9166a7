import type { Page } from '@playwright/test'
import { MINA, OMID, signIn } from '../hands'
import { expect, test } from '../test'

test.describe.configure({ mode: 'serial' })

/** The records of the dispatches that the queue alone asks about: those of Iceland. */
const MINE = '/desk?party=is'

const lines = (page: Page) => page.locator('.queue-line')
const inFocus = (page: Page) => page.locator('.queue-line:focus')
const title = (page: Page, place: number) => lines(page).nth(place).getByRole('heading')

/** Opens a part of the queue, to go through it by keyboard: keys pressed before they are heard are lost. */
async function openQueue(page: Page, address: string) {
  await signIn(page, OMID, address)
  await expect(page.locator('.keys-button')).toBeEnabled()
}

/** Presses a key as a keyboard of another script sends it. */
async function pressAs(page: Page, key: string, code: string) {
  await page.evaluate(
    (told) =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { ...told, bubbles: true, cancelable: true }),
      ),
    { key, code },
  )
}

test('an editor runs down the queue by keyboard, the most valuable first, and sees the words beside it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await openQueue(page, MINE)
  await expect(page.locator('.queue-count')).toHaveText('3 records fit')
  await expect(title(page, 0)).toContainText('Reykjavik')
  await expect(lines(page).last()).toContainText('Weekday and date disagree')
  await expect(lines(page).first()).toContainText('Possible duplicate')

  await page.keyboard.press('j')
  await expect(inFocus(page)).toHaveAccessibleName((await title(page, 0).textContent()) ?? '')
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await expect(inFocus(page)).toContainText('Montevideo')
  const peek = page.getByRole('region', { name: 'Words of the sources' })
  await expect(peek.locator('mark').filter({ hasText: 'Gudrun Helgadottir' }).first()).toBeVisible()
  await page.keyboard.press('k')
  await expect(inFocus(page)).toContainText('Reykjavik')
  // The keys of a Persian and of a Russian layout.
  await pressAs(page, 'ت', 'KeyJ')
  await expect(inFocus(page)).toContainText('Montevideo')
  await pressAs(page, 'л', 'KeyK')
  await expect(inFocus(page)).toContainText('Reykjavik')

  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'Keys of the queue' })
  await expect(help).toContainText('accept as read')
  await page.keyboard.press('j')
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
  await expect(inFocus(page)).toContainText('Reykjavik')

  // What one types is text.
  await page.getByLabel('Filed from').focus()
  await page.keyboard.press('j')
  await expect(page.getByLabel('Filed from')).toBeFocused()
})

test('takes records on, accepts several at once, is told what is left, and takes it back', async ({
  page,
}) => {
  await openQueue(page, MINE)
  await page.keyboard.press('j')
  await page.keyboard.press('t')
  await expect(page.getByText('1 record given.')).toBeVisible()
  await expect(inFocus(page)).toContainText('taken on by you')
  await expect(page.getByRole('link', { name: /^me/ })).toContainText('1')

  await page.keyboard.press('x')
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await expect(page.locator('output')).toHaveText('2 chosen')
  await page.keyboard.press('a')
  const answer = page.locator('.queue-answer')
  await expect(answer).toContainText('2 records accepted.')
  await expect(answer).toContainText('Still to be decided')
  await expect(page.locator('.queue-count')).toHaveText('2 records fit')
  await expect(inFocus(page)).toHaveCount(1)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.locator('.queue-count')).toHaveText('3 records fit')
})

test('corrects a record from the queue in four keys beside what is typed', async ({ page }) => {
  await openQueue(page, `${MINE}&reason=weekday-mismatch`)
  await page.keyboard.press('j')
  const began = Date.now()
  await page.keyboard.press('e')
  await expect(page.locator('.editor-keys .keys-button')).toBeEnabled()
  const opened = Date.now()
  await page.keyboard.press('d')
  await expect(page.getByRole('textbox', { name: 'Date', exact: true })).toBeFocused()
  await page.keyboard.type('2019-03-05')
  // Saving asks for what is missing: the reason.
  await page.keyboard.press('Enter')
  await expect(page.locator('.editor-record').getByLabel('Why')).toBeFocused()
  await page.keyboard.type('Tuesday was the 5th.')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Saved as version 2.')).toBeVisible()
  const saved = Date.now()
  console.log(
    `from the queue to a saved correction by keyboard: ${saved - began} ms, of which ${opened - began} ms until the editor stood`,
  )
  await page.goto(`/en${MINE}&reason=weekday-mismatch`)
  await expect(page.getByText('Nothing in the queue fits')).toBeVisible()
})

test('every part of the editor is a key or two away, in any layout, and listed under ?', async ({ page }) => {
  await openQueue(page, MINE)
  await page.keyboard.press('j')
  await page.keyboard.press('e')
  await expect(page.locator('.editor-keys .keys-button')).toBeEnabled()
  const focused = page.locator(':focus')
  // Those of a Persian layout; Escape leaves what is typed in, and the keys count again.
  await pressAs(page, 'ی', 'KeyD')
  await expect(focused).toHaveAccessibleName('Date')
  await page.keyboard.press('Escape')
  await page.keyboard.press('w')
  await expect(focused).toHaveAccessibleName('Official')
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  const keys = page.getByRole('dialog', { name: 'Keys of the editor' })
  await keys.getByRole('button', { name: 'find words in the source' }).press('Enter')
  await expect(keys).toBeHidden()
  await expect(focused).toHaveAttribute('placeholder', 'or type them')
  // The record's own fields come before the sources' marks.
  await page.locator('.editor-keys button').first().focus()
  await page.keyboard.press('Tab')
  await expect(focused).toHaveAccessibleName('Kind')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(focused).toHaveAccessibleName(/^Why/)
  await page.keyboard.press('Escape')
  await page.keyboard.press('q')
  await expect(inFocus(page)).toHaveCount(1)
})

test('menus take several values each, by keyboard, and the queue is found as it was narrowed', async ({
  page,
}) => {
  await openQueue(page, '/desk?all=yes')
  await page.keyboard.press('f')
  const focused = page.locator(':focus')
  await expect(focused).toContainText('Language of a source')
  const party = page.locator('.queue-menu').filter({ hasText: 'Party' })
  await party.locator('summary').press('Enter')
  await party.getByLabel(/Iceland/).press('Space')
  await party.getByLabel(/Uruguay/).press('Space')
  await page.getByRole('button', { name: 'Narrow' }).press('Enter')
  await expect(page).toHaveURL(/\/en\/desk\?party=is&party=uy/)
  await expect(party.locator('summary')).toContainText('Iceland and Uruguay')
  const count = await page.locator('.queue-count').textContent()
  await expect(lines(page)).toHaveCount(Number(count?.replace(/\D/g, '')))

  await page.goto('/en/desk/account')
  await page.getByRole('link', { name: 'Desk', exact: true }).click()
  await expect(page).toHaveURL(/\/en\/desk\?party=is&party=uy/)
  await page.getByRole('link', { name: 'Show all' }).click()
  await expect(page.locator('.queue-count')).toContainText('need a look')
  await page.goto('/en/desk')
  await expect(page).toHaveURL(/\/en\/desk$/)
})

test('two records that may be one are compared, kept apart and never asked about again', async ({ page }) => {
  await openQueue(page, MINE)
  await page.keyboard.press('j')
  await page.keyboard.press('e')
  await expect(page.getByRole('button', { name: 'Save' })).toBeVisible()
  // Whoever comes back stands where they were.
  await page.getByRole('link', { name: 'Desk', exact: true }).click()
  await expect(inFocus(page)).toContainText('Reykjavik')
  await page
    .getByRole('link', { name: /^Compare with/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The same meeting?')
  await expect(page.getByText('the same people take part')).toBeVisible()
  await expect(page.getByText('the days differ by one')).toBeVisible()
  await expect(page.locator('tr[data-differs]')).toContainText(['Date'])
  await page.getByRole('button', { name: 'They are two: keep apart' }).click()
  await expect(page.getByText(/Kept apart by Omid/)).toBeVisible()
  await page.goto(`/en${MINE}&reason=possible-duplicate`)
  await expect(page.locator('.queue-count')).toHaveText('None of them fits')
})

test.describe('in Persian, without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('one narrows the queue, looks at the words, and decides on several by a form', async ({ page }) => {
    await signIn(page, MINA, MINE, 'fa')
    await expect(page.getByRole('heading', { name: 'صف بازبینی' })).toBeVisible()
    await lines(page).first().getByRole('link', { name: 'واژه‌ها' }).click()
    await expect(page.getByRole('region', { name: 'واژه‌های منابع' })).toContainText('Gudrun Helgadottir')
    const waiting = await lines(page).count()
    for (let place = 0; place < waiting; place++) await lines(page).nth(place).getByRole('checkbox').check()
    await page.getByRole('button', { name: 'نشان‌گذاری به‌عنوان بازبینی‌شده' }).click()
    await expect(page.getByText(/سابقه نشان بازبینی گرفت/)).toBeVisible()
    await expect(page.locator('.queue-count')).toContainText('هیچ سابقه‌ای با این گزینش سازگار نیست')
    await expect(page).toHaveURL(/party=is/)
  })
})
