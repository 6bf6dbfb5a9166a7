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
  await expect(search.status).toHaveText(/^[۰-۹٬]+ نتیجه$/)
  await expect(search.meetings.locator('article.entry').first()).toBeVisible()
  await expect(search.sources.locator('li').first()).toBeVisible()
  await expect(frame.sampleNote).toBeVisible()
})

test('finding nothing is said, with what was asked shown as text', async ({ search }) => {
  await search.for('en', '<b>zzzz</b>')
  await expect(search.status).toHaveText('Nothing in the archive matches “<b>zzzz</b>”.')
})
