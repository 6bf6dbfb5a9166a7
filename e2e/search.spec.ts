import type { Request } from '@playwright/test'
import { follow } from './follow'
import { expect, test } from './test'

/** Each as somebody may type it: Arabic and Persian letters, digits of three scripts, other languages. */
const OFFICIALS = [
  ['خاجی', 'ali-asghar-khaji'],
  ['خاجي', 'ali-asghar-khaji'],
  ['Khaji', 'ali-asghar-khaji'],
  ['khaji', 'ali-asghar-khaji'],
  ['الکساندر لاورنتیف', 'alexander-lavrentiev'],
  ['ألكسندر لافرنتييف', 'alexander-lavrentiev'],
  ['الكسندر لافرنتییف', 'alexander-lavrentiev'],
  ['پدرسون', 'geir-pedersen'],
  ['بيدرسون', 'geir-pedersen'],
  ['Педерсен', 'geir-pedersen'],
] as const

const ROUND_QUERIES = ['Astana 17', 'آستانه ۱۷', 'أستانا ١٧', 'آستانه 17']

const ODD_QUERIES = ['%', "'", '"', '\\', '؟', '((((', 'a & b | !c', '\u202Eabc', '\u0000']

test.describe('what is typed', () => {
  test.use({ javaScriptEnabled: false })

  test('names are found in every script, with the letters of either keyboard', async ({ search }) => {
    for (const [query, slug] of OFFICIALS) {
      await search.for('en', query)
      expect(await search.officialsFound(), query).toContain(slug)
    }
  })

  test('rounds are found by their numbers in any digits', async ({ search }) => {
    for (const query of ROUND_QUERIES) {
      await search.for('fa', query)
      await expect(search.rounds.locator('a[href="/fa/rounds/astana/17"]'), query).toBeVisible()
    }
  })

  test('signs with a meaning elsewhere are looked for like anything else', async ({ page }) => {
    for (const query of ODD_QUERIES) {
      const answer = await page.goto(`/en/search?${new URLSearchParams({ q: query })}`)
      expect(answer?.status(), JSON.stringify(query)).toBe(200)
    }
  })
})

test('the search box leads to what it found, and keeps what was asked', async ({ page, search, frame }) => {
  await page.goto('/fa')
  await search.box.fill('پدرسون')
  await search.box.press('Enter')
  await expect(page).toHaveURL(/\/fa\/search\?q=/)
  await expect(search.box).toHaveValue('پدرسون')
  await expect(search.status).toHaveText(/^[۰-۹٬]+ دیدار، [۰-۹٬]+ متن$/)
  await expect(search.meetings.locator('article.entry').first()).toBeVisible()
  await expect(search.sources.locator('li').first()).toBeVisible()
  await expect(frame.sampleNote).toBeVisible()
})

test('a season is read by the calendar that is meant, and said so', async ({ page, search }) => {
  await search.for('fa', 'تابستان ۱۴۰۰')
  await expect(page.getByText('«تابستان ۱۴۰۰» چنین خوانده شد: تیر تا شهریور ۱۴۰۰')).toBeVisible()
  await expect(search.meetings.locator('article.entry').first()).toBeVisible()
})

test('who took part comes before whom a dispatch merely mentions, and is told apart', async ({
  page,
  search,
}) => {
  await search.for('ar', 'بيدرسون')
  await expect(search.meetings.locator('.only-told')).toHaveCount(0)
  const older = page.locator('a[rel=next].pager-older')
  while (await older.isVisible()) await follow(older)
  await expect(search.meetings.locator('.only-told').last()).toHaveText('لا يرد بيدرسون إلا في نص الخبر.')
})

test('values that are more than a list takes are told', async ({ page }) => {
  const parties = ['ae', 'cn', 'eg', 'fr', 'iq', 'ir', 'jo', 'lb', 'qa', 'ru', 'sa', 'sy', 'tr']
  await page.goto(`/en?${parties.map((party) => `party=${party}`).join('&')}`)
  await expect(page.getByRole('note')).toContainText('a list is narrowed to 12 at most; left out: tr.')
})

test('finding nothing is said, with what was asked shown as text', async ({ search }) => {
  await search.for('en', '<b>zzzz</b>')
  await expect(search.status).toHaveText('Nothing in the archive matches “<b>zzzz</b>”.')
})

test.describe('in Persian, without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('a name in Arabic spelling is found, marked as the sources write it, and narrowed', async ({
    page,
    search,
  }) => {
    await search.for('fa', 'لافرنتييف')
    expect(await search.officialsFound()).toEqual(['alexander-lavrentiev'])
    await expect(search.meetings.locator('mark').first()).toBeVisible()
    await search.choose('چه', 'گفت‌وگوی تلفنی')
    await expect(page).toHaveURL(/kind=call/)
    await expect(page).toHaveURL(/q=/)
    await search.chosen.first().click()
    await expect(page).not.toHaveURL(/kind=call/)
    await expect(search.chosen).toHaveCount(0)
  })

  test('days are typed in the reader’s calendar; what is no day is said at the field, and kept', async ({
    page,
    search,
  }) => {
    await search.for('fa', 'ایران')
    await search.typeDays('کی', '۱ دی ۱۴۰۰', '۱۴۰۰')
    await expect(page).toHaveURL(/from=2021-12-22&to=2022-03-20/)
    await search.typeDays('کی', '۳۱ اسفند ۱۴۰۰', '')
    await expect(page.getByRole('alert')).toBeVisible()
    await expect(search.since).toHaveValue('۳۱ اسفند ۱۴۰۰')
    await expect(search.since).toHaveAttribute('aria-invalid', 'true')
  })
})

test('in English, suggestions are chosen by keyboard and lead straight there', async ({ page, search }) => {
  await page.goto('/en')
  await search.box.pressSequentially('Lavren')
  const option = page.getByRole('option', { name: /Lavrentiev/ }).first()
  await expect(option).toBeVisible()
  await search.box.press('Escape')
  await expect(option).toBeHidden()
  await search.box.press('ArrowDown')
  await expect(option).toHaveAttribute('aria-selected', 'true')
  await search.box.press('Enter')
  await expect(page).toHaveURL(/\/en\/officials\/alexander-lavrentiev$/)
})

test('in English, Escape closes suggestions for good, though an answer is still on its way', async ({
  page,
  search,
}) => {
  await page.goto('/en')
  await search.box.pressSequentially('Lavr')
  const option = page.getByRole('option', { name: /Lavrentiev/ }).first()
  await expect(option).toBeVisible()
  const isOfSuggestions = (request: Request) => request.url().includes('/api/suggest')
  // Never answered.
  await page.route(/\/api\/suggest/, () => {})
  const asked = page.waitForRequest(isOfSuggestions)
  await search.box.press('e')
  await asked
  const givenUp = page.waitForEvent('requestfailed', isOfSuggestions)
  await search.box.press('Escape')
  await givenUp
  await expect(option).toBeHidden()
})

test('in English, a slip is put right, and an empty choice tells what to drop', async ({ page, search }) => {
  await search.for('en', 'Lavretniev')
  await expect(page.getByText('These are the results for “Lavrentiev”.')).toBeVisible()
  await expect(search.meetings.locator('article.entry').first()).toBeVisible()
  await page.goto('/en/search?q=Lavrentiev&place=tokyo')
  await page.getByRole('link', { name: /^Without Tokyo: [\d,]+ meetings?$/ }).click()
  await expect(search.meetings.locator('article.entry').first()).toBeVisible()
})
