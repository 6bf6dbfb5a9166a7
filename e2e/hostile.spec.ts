/** Dispatches that would like to be more than text. */
import { filed, LOCALES } from './archive'
import { expect, test } from './test'

/** Embeddings, overrides and isolates: what turns the text around them. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/

test('a page with scripts is filed as its text, and runs nothing', async ({ source, page }) => {
  const line = filed('scripted.html')
  for (const locale of LOCALES) {
    await source.open(locale, line.source)
    const { text } = await source.read()
    expect(text).toContain('الکساندر لاورنتیف')
    expect(text).toContain("<script>window.breached = 'escaped'</script>")
    expect(text).not.toContain("'head'")
    expect(text).not.toContain("'body'")
    expect(await page.evaluate(() => 'breached' in window)).toBe(false)
    expect(await page.title()).not.toBe('breached')
    await expect(page.locator('main :is(iframe, img, [onclick], [href^="javascript:"])')).toHaveCount(0)
  }
  const [id = ''] = await source.recordIds()
  await page.goto(`/en/meetings/${id}`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Alexander Lavrentiev')
  expect(await page.evaluate(() => 'breached' in window)).toBe(false)
})

test('markup in a plain text is shown as text wherever its words go', async ({ source, page }) => {
  const { source: id } = filed('overrides.txt')
  await source.open('fa', id)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    "<script>window.breached = 'title'</script>",
  )
  expect((await source.read()).text).toContain('<img src=x onerror="window.breached = \'image\'">')
  const [record = ''] = await source.recordIds()
  for (const path of [
    `/en/meetings/${record}`,
    '/en',
    `/en/search?${new URLSearchParams({ q: 'breached' })}`,
  ]) {
    await page.goto(path)
    expect(await page.evaluate(() => 'breached' in window), path).toBe(false)
  }
})

test('characters that turn the text around them are shown as marks, and turn nothing', async ({
  source,
  page,
}) => {
  const { source: id } = filed('overrides.txt')
  for (const locale of LOCALES) {
    const answer = await page.goto(`/${locale}/sources/${id}`)
    expect(await answer?.text()).not.toMatch(TURNING)
    await expect(source.controlMarks.first()).toBeVisible()
    const shown = await source.controlMarks.allTextContents()
    expect(new Set(shown)).toEqual(new Set(['U+202E', 'U+202C', 'U+2066', 'U+2069']))
    expect(await page.title()).not.toMatch(TURNING)
    expect((await source.read()).text).toMatch(TURNING)
  }
  const [record = ''] = await source.recordIds()
  for (const path of [`/fa/meetings/${record}`, '/fa'])
    expect(await (await page.goto(path))?.text(), path).not.toMatch(TURNING)
})

test('what is copied of a dispatch is its text, invisible characters too', async ({ source, page }) => {
  await source.open('fa', filed('overrides.txt').source)
  await expect(source.controlMarks.first()).toHaveAttribute('title', /وارونه/)
  const copied = await source.text.evaluate((text) => {
    getSelection()?.selectAllChildren(text)
    const clipboardData = new DataTransfer()
    document.dispatchEvent(new ClipboardEvent('copy', { clipboardData, cancelable: true }))
    return clipboardData.getData('text/plain')
  })
  expect(copied).toBe((await source.read()).text)
  expect(copied).toMatch(TURNING)
  expect(await page.evaluate(() => getSelection()?.toString())).not.toMatch(TURNING)
})

test('words that mix look-alike letters are told, in the text and above it', async ({ source, page }) => {
  await source.open('en', filed('homographs.txt').source)
  await expect(source.text.locator('.mixed-word')).toHaveText(['Vеrshinin', 'Рutin'])
  await expect(page.getByRole('note').filter({ hasText: 'look alike' })).toContainText(
    'Рutin Latin and Cyrillic',
  )
  await source.open('ar', filed('homographs.txt').source)
  await expect(page.getByRole('note').filter({ hasText: 'Рutin' })).toContainText('اللاتينية والكيريلية')
})
