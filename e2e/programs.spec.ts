/** What programs are given: every route of the description, lists in all forms, feeds, harvests, sitemaps. */
import type { APIRequestContext } from '@playwright/test'
import Ajv from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { address, filed, LOCALES, recordOf } from './archive'
import { expect, test } from './test'

type Described = {
  paths: Record<
    string,
    { get: { responses: Record<string, { content?: Record<string, { schema: object }> }> } }
  >
}

/** Addresses of every route, with what stands for its parameters on file. */
async function routes(request: APIRequestContext): Promise<Record<string, string[]>> {
  const source = filed('fa-tehran-khaji-pedersen.txt').source
  const list = await (await request.get('/api/v1/meetings')).json()
  const { id } = list.meetings[0]
  return {
    '/api/v1/meetings': [
      '/api/v1/meetings',
      '/api/v1/meetings?party=ir&kind=talks&kind=call&from=2021-01-01',
    ],
    '/api/v1/meetings/{id}': [`/api/v1/meetings/${id}`],
    '/api/v1/officials': ['/api/v1/officials'],
    '/api/v1/officials/{slug}': ['/api/v1/officials/geir-pedersen'],
    '/api/v1/rounds': ['/api/v1/rounds'],
    '/api/v1/rounds/{series}/{number}': ['/api/v1/rounds/astana/17'],
    '/api/v1/places': ['/api/v1/places'],
    '/api/v1/parties': ['/api/v1/parties'],
    '/api/v1/topics': ['/api/v1/topics'],
    '/api/v1/publishers': ['/api/v1/publishers'],
    '/api/v1/sources/{id}': [`/api/v1/sources/${source}`],
    '/api/v1/search': [
      '/api/v1/search?q=Pedersen',
      '/api/v1/search?q=%D9%BE%D8%AF%D8%B1%D8%B3%D9%86&party=ir&sort=date',
    ],
  }
}

test('every route that is described answers as described', async ({ request }) => {
  const description: Described = await (await request.get('/api/openapi.json')).json()
  const ajv = new Ajv({ strict: false })
  addFormats(ajv)
  ajv.addSchema(description, 'description')
  const asked = await routes(request)
  const described = Object.keys(description.paths).filter((path) => path.startsWith('/api/v1/'))
  expect(Object.keys(asked).toSorted()).toEqual(described.toSorted())
  for (const [path, addresses] of Object.entries(asked)) {
    const pointer = path.replaceAll('~', '~0').replaceAll('/', '~1')
    const validate = ajv.compile({
      $ref: `description#/paths/${encodeURIComponent(pointer)}/get/responses/200/content/application~1json/schema`,
    })
    for (const one of addresses) {
      const answer = await request.get(one)
      expect(answer.status(), one).toBe(200)
      expect(validate(await answer.json()), `${one}: ${ajv.errorsText(validate.errors)}`).toBe(true)
    }
  }
})

test('a refusal tells a program what was wrong', async ({ request }) => {
  const wrong = await request.get('/api/v1/meetings?kind=banquet&colour=red')
  expect(wrong.status()).toBe(400)
  expect(wrong.headers()['content-type']).toContain('application/problem+json')
  const { errors } = await wrong.json()
  expect(errors.map(({ parameter }: { parameter: string }) => parameter).toSorted()).toEqual([
    'colour',
    'kind',
  ])
  const feed = await request.get('/api/meetings.atom?kind=banana')
  expect(feed.status()).toBe(400)
  expect((await feed.json()).errors).toMatchObject([{ parameter: 'kind', value: 'banana' }])
  for (const path of [
    '/api/v1/officials/nobody',
    '/api/v1/rounds/astana/999',
    '/api/v1/nothing',
    '/api/meetings.pdf',
  ])
    expect((await request.get(path)).status(), path).toBe(404)
})

test('pages of the list follow one another to the end', async ({ request }) => {
  const first = await (await request.get('/api/v1/meetings')).json()
  const ids: string[] = []
  for (let next: string | null = '/api/v1/meetings'; next !== null; ) {
    const page = await (await request.get(next)).json()
    ids.push(...page.meetings.map((meeting: { id: string }) => meeting.id))
    next = page.next
  }
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.length).toBeGreaterThanOrEqual(first.total)
})

test('a list can be taken away in every form, in the language asked for', async ({ request }) => {
  const filter = 'official=ali-asghar-khaji&locale=fa'
  const lines = (await (await request.get(`/api/meetings.ndjson?${filter}`)).text()).trimEnd().split('\n')
  expect(lines.length).toBeGreaterThan(0)
  for (const line of lines)
    expect(
      JSON.parse(line).participants.map((one: { official: { slug: string } | null }) => one.official?.slug),
    ).toContain('ali-asghar-khaji')
  const csv = await (await request.get(`/api/meetings.csv?${filter}`)).text()
  expect(csv).toContain('خاجی')
  expect(csv.startsWith('\ufeffid,permalink,kind,status,')).toBe(true)
  const feed = await request.get(`/api/meetings.atom?${filter}`)
  expect(feed.headers()['content-type']).toBe('application/atom+xml; charset=utf-8')
  expect((await feed.text()).match(/<entry>/g)).toHaveLength(Math.min(50, lines.length))
  expect(await (await request.get(`/api/meetings.ics?${filter}`)).text()).toContain(
    'DTSTART;VALUE=DATE:20211225',
  )
  expect((await (await request.get(`/api/meetings.json?${filter}`)).json()).length).toBe(lines.length)
  expect((await (await request.get(`/api/meetings.jsonld?${filter}`)).json())['@graph'].length).toBe(
    lines.length,
  )
})

test('what a search finds can be taken away', async ({ request }) => {
  const found = await (await request.get('/api/v1/search?q=Pedersen')).json()
  const taken = await (await request.get('/api/meetings.json?q=Pedersen')).json()
  expect(found.meetings.total).toBeGreaterThan(0)
  expect(taken).toHaveLength(found.meetings.total)
  expect(await (await request.get('/api/meetings.atom?q=Pedersen')).text()).toContain('Pedersen')
  expect((await request.get('/api/meetings.json?q=%22%22')).status()).toBe(400)
})

test('who has a list already is not given it again, and a head is a head', async ({ request }) => {
  const head = await request.head('/api/meetings.csv?party=tr')
  expect(head.status()).toBe(200)
  const { etag = '', 'last-modified': changed = '' } = head.headers()
  const again = await request.get('/api/meetings.csv?party=tr', { headers: { 'If-None-Match': etag } })
  expect(again.status()).toBe(304)
  const since = await request.get('/api/meetings.csv?party=tr', { headers: { 'If-Modified-Since': changed } })
  expect(since.status()).toBe(304)
  expect(
    (await request.get('/api/meetings.atom?party=tr', { headers: { 'If-None-Match': etag } })).status(),
  ).toBe(200)
})

test('pages lead feed readers to their feed, and readers to their forms', async ({ page, request }) => {
  for (const locale of LOCALES) {
    await page.goto(`/${locale}/officials/geir-pedersen`)
    const feed = page.locator('head link[type="application/atom+xml"]')
    const href = (await feed.getAttribute('href')) ?? ''
    expect(href).toContain('official=geir-pedersen')
    expect((await request.get(href)).status()).toBe(200)
    for (const link of await page.locator('.export-links a').all())
      expect((await request.head((await link.getAttribute('href')) ?? '')).status()).toBe(200)
  }
})

test('anybody can try a route, without a script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: address() })
  const page = await context.newPage()
  await page.goto('/en/api')
  const form = page.getByRole('form', { name: 'GET /api/v1/rounds/{series}/{number}' })
  await form.getByLabel('series').fill('astana')
  await form.getByLabel('number').fill('17')
  await form.getByRole('button').click()
  await expect(page).toHaveURL('/api/v1/rounds/astana/17')
  await expect(page.locator('body')).toContainText('"byVideo"')
  await context.close()
})

test('harvesters may ask in a form, and get a record with its words', async ({ request }) => {
  const [meeting] = await (async () => {
    const line = filed('fa-tehran-khaji-pedersen.txt')
    const source = await (await request.get(`/api/v1/sources/${line.source}`)).json()
    return source.meetings
  })()
  const identify = await (await request.get('/api/oai?verb=Identify')).text()
  const sample = /<sampleIdentifier>(.*):0123456789</.exec(identify)?.[1]
  const answer = await request.post('/api/oai', {
    form: { verb: 'GetRecord', metadataPrefix: 'mahzar', identifier: `${sample}:${meeting}` },
  })
  expect(answer.headers()['content-type']).toBe('text/xml; charset=utf-8')
  const { evidence } = await recordOf(meeting)
  expect((await answer.text()).match(/<evidence /g)).toHaveLength(evidence.length)
})

test('crawlers are led to every record in every language, and to nothing that a query makes', async ({
  request,
}) => {
  const robots = await (await request.get('/robots.txt')).text()
  const index = await request.get(/Sitemap: (\S+)/.exec(robots)?.[1] ?? '')
  const parts = [...(await index.text()).matchAll(/<loc>([^<]+)</g)].map(([, part]) => part ?? '')
  const pages: string[] = []
  for (const part of parts) {
    const answer = await request.get(part)
    expect(answer.status(), part).toBe(200)
    pages.push(...[...(await answer.text()).matchAll(/<loc>([^<]+)</g)].map(([, loc]) => loc ?? ''))
  }
  const { total } = await (await request.get('/api/v1/meetings')).json()
  for (const locale of LOCALES)
    expect(pages.filter((one) => one.includes(`/${locale}/meetings/`)).length).toBeGreaterThanOrEqual(total)
  expect(new Set(pages).size).toBe(pages.length)
  for (const one of pages.filter((_, place) => place % 97 === 0))
    expect((await request.get(one)).status(), one).toBe(200)
  expect((await request.get('/.well-known/security.txt')).status()).toBe(404)
})
