import type { APIRequestContext } from '@playwright/test'
import { address, filed, recordOf } from './archive'
import { expect, test } from './test'

/** The talks of 25 December 2021 in Tehran. */
async function talks(): Promise<string> {
  const line = filed('fa-tehran-khaji-pedersen.txt')
  const answer = await fetch(`${address()}/en/sources/${line.source}`)
  const ids = [...(await answer.text()).matchAll(/\/en\/meetings\/([0-9a-z]{10})/g)].map(([, id]) => id ?? '')
  for (const id of new Set(ids)) if ((await recordOf(id)).date.edtf === '2021-12-25') return id
  throw new Error('The talks are not on file.')
}

async function leadsTo(request: APIRequestContext, path: string, headers: Record<string, string>) {
  const answer = await request.get(path, { headers, maxRedirects: 0 })
  return `${answer.status()} ${answer.headers().location}`
}

test('a permalink leads to the page in the language of the reader', async ({ request }) => {
  const id = await talks()
  expect(await leadsTo(request, `/m/${id}`, { 'Accept-Language': 'fa' })).toBe(`307 /fa/meetings/${id}`)
  expect(await leadsTo(request, `/m/${id}`, { 'Accept-Language': 'ar-SY, en;q=0.2' })).toBe(
    `307 /ar/meetings/${id}`,
  )
  const chosen = { 'Accept-Language': 'fa', Cookie: 'mahzar-language=en' }
  expect(await leadsTo(request, `/m/${id}`, chosen)).toBe(`307 /en/meetings/${id}`)
  expect(await leadsTo(request, `/m/${id}/v/1`, { 'Accept-Language': 'fa' })).toBe(
    `307 /fa/meetings/${id}/v/1`,
  )
})

const FORMS = [
  ['json', 'application/json', /"edtf": "2021-12-25"/],
  ['jsonld', 'application/ld+json', /"@context"/],
  ['bib', 'application/x-bibtex', /^@\w+\{/],
  ['ris', 'application/x-research-info-systems', /^TY {2}- /],
  ['ics', 'text/calendar', /^BEGIN:VCALENDAR\r\n[\s\S]*DTSTART;VALUE=DATE:20211225/],
  ['csl.json', 'application/vnd.citationstyles.csl+json', /"type": "webpage"/],
  ['txt', 'text/plain', /^“Talks between .*Geir Pedersen.*,” Mahzar: /],
  ['fa.txt', 'text/plain', /^«دیدار .*گیر پدرسن.*»، محضر: /],
  ['ar.txt', 'text/plain', /^«محادثات بين .*»، محضر: /],
] as const

test('a record can be had in other forms', async ({ request }) => {
  const id = await talks()
  for (const [suffix, type, content] of FORMS) {
    const answer = await request.get(`/m/${id}.${suffix}`)
    expect(answer.status()).toBe(200)
    expect(answer.headers()['content-type']).toBe(`${type}; charset=utf-8`)
    expect(await answer.text()).toMatch(content)
    const version = await request.get(`/m/${id}/v/1.${suffix}`)
    expect(version.status(), `version 1 as ${suffix}`).toBe(200)
  }
  const negotiated = await request.get(`/m/${id}`, { headers: { Accept: 'application/ld+json' } })
  expect(negotiated.headers()['content-type']).toContain('application/ld+json')
})

test("the page's links to its other forms work", async ({ meeting, page, request }) => {
  await meeting.open('ar', await talks())
  const links = page.locator('section[aria-labelledby=cite] .forms a')
  const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  expect(hrefs).toHaveLength(9)
  for (const href of hrefs) expect((await request.get(href)).status(), href).toBe(200)
  await meeting.permalink.click()
  await expect(page).toHaveURL(/\/meetings\/[0-9a-z]{10}$/)
})

test('an id as people type it still leads to its record', async ({ request }) => {
  const id = await talks()
  const typed = id.toUpperCase().replaceAll('0', 'O').replaceAll('1', 'l')
  const answer = await request.get(`/m/${typed}`, { headers: { 'Accept-Language': 'en' } })
  expect(answer.url()).toMatch(new RegExp(`/en/meetings/${id}$`))
})

test('a mistyped id is told from one that nobody has', async ({ request }) => {
  const id = await talks()
  const wrong = id.replace(/^./, (first) => (first === 'x' ? 'y' : 'x'))
  const mistyped = await request.get(`/m/${wrong}`)
  expect(mistyped.status()).toBe(404)
  expect(await mistyped.text()).toContain('checks the others')
  const form = await request.get(`/m/${id}.pdf`)
  expect(form.status()).toBe(404)
  expect(await form.text()).toContain('.json')
  expect((await request.get(`/m/${id}/v/999`)).status()).toBe(404)
})

test('a version of a record stays as it stood, and says so', async ({ page, frame }) => {
  const id = await talks()
  await page.goto(`/en/meetings/${id}/v/1`)
  await expect(frame.content.getByRole('note').filter({ hasText: 'version 1' })).toBeVisible()
  await page.getByRole('link', { name: 'Go to the current version' }).click()
  await expect(page).toHaveURL(new RegExp(`/en/meetings/${id}$`))
})

const linksOf = (header: string | undefined) =>
  [...(header ?? '').matchAll(/<([^>]*)>((?:; [a-z]+="[^"]*")*)/g)].map(([, href = '', attributes = '']) => ({
    href: href.startsWith('https://schema.org/') ? href : new URL(href, 'http://localhost').pathname,
    rel: /rel="([^"]*)"/.exec(attributes)?.[1],
    type: /type="([^"]*)"/.exec(attributes)?.[1],
  }))

test('machines find by typed links how to cite a record and what describes it, on the page too', async ({
  request,
  page,
}) => {
  const id = await talks()
  const permalink = `/m/${id}`
  const landing = await request.get(permalink, { maxRedirects: 0 })
  const links = linksOf(landing.headers().link)
  expect(links).toContainEqual({ href: permalink, rel: 'cite-as', type: undefined })
  expect(links).toContainEqual({ href: `${permalink}.json`, rel: 'item', type: 'application/json' })
  expect(links).toContainEqual({
    href: `${permalink}.linkset.json`,
    rel: 'linkset',
    type: 'application/linkset+json',
  })
  for (const { href, type } of links.filter(({ rel }) => rel === 'describedby' || rel === 'item')) {
    const form = await request.get(href)
    expect(form.headers()['content-type'], href).toBe(`${type}; charset=utf-8`)
    expect(
      linksOf(form.headers().link).map(({ href: back }) => back),
      href,
    ).toContain(permalink)
  }
  const linkset = await request.get(`${permalink}.linkset.json`)
  expect(linkset.headers()['content-type']).toBe('application/linkset+json')
  expect(new URL((await linkset.json()).linkset[0].anchor).pathname).toBe(permalink)
  const head = await request.head(`/fa/meetings/${id}`)
  expect(linksOf(head.headers().link)).toContainEqual({ href: permalink, rel: 'cite-as', type: undefined })
  const known = { 'If-None-Match': `"other", ${head.headers().etag}` }
  expect((await request.get(`/fa/meetings/${id}`, { headers: known })).status()).toBe(304)
  expect((await request.delete(`/fa/meetings/${id}`)).headers().allow).toBe('GET, HEAD')
  await page.goto(`/fa/meetings/${id}`)
  // To search engines each language is a page, or they would show one of them alone.
  await expect(page.locator('head link[rel=canonical]')).toHaveAttribute('href', `/fa/meetings/${id}`)
  await expect(page.locator('head link[hreflang=x-default]')).toHaveAttribute('href', permalink)
  await expect(page.locator('head link[rel=cite-as]')).toHaveAttribute('href', permalink)
  await expect(page.locator('head meta[name=citation_title]')).toHaveAttribute('content', /^دیدار /)
  await expect(page.locator('head meta[property="og:image"]')).toHaveAttribute('content', /\.fa\.png$/)
})

test('the version of a moment is found by its time, and every version in a list', async ({ request }) => {
  const id = await talks()
  const at = (moment: string) =>
    request.get(`/m/${id}`, { headers: { 'Accept-Datetime': moment }, maxRedirects: 0 })
  const early = await at('Sat, 01 Jan 2000 00:00:00 GMT')
  expect(early.status()).toBe(302)
  expect(early.headers().location).toBe(`/m/${id}/v/1`)
  expect(early.headers().vary).toContain('Accept-Datetime')
  expect(linksOf(early.headers().link).map(({ rel }) => rel)).toContain('original timegate')
  expect((await at('the day before yesterday')).status()).toBe(400)

  const version = await request.get(`/m/${id}/v/1.json`)
  const made = version.headers()['memento-datetime'] ?? ''
  expect(new Date(made).toUTCString()).toBe(made)
  const timemap = await request.get(`/m/${id}.timemap`)
  expect(timemap.headers()['content-type']).toBe('application/link-format')
  expect(await timemap.text()).toMatch(new RegExp(`/m/${id}/v/1>; rel="first`))
  expect(await timemap.text()).toContain(`datetime="${made}"`)
})

test('each record has a picture, or the archive lends its own', async ({ request }) => {
  const picture = await request.get(`/m/${await talks()}.fa.png`)
  expect(picture.status()).toBe(200)
  expect(picture.headers()['content-type']).toBe('image/png')
  const bytes = await picture.body()
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630])
})
