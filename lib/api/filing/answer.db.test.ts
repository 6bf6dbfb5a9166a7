import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DeskHand, deskHand } from '@/lib/auth/testing'
import { makeToken, revokeToken, tokensOf } from '@/lib/auth/tokens'
import { type TestDatabase, testDatabase } from '@/lib/db/testing'
import { startWorker, type Worker } from '@/lib/jobs/worker'
import { answerFiling, answerJob } from './answer'
import { batchTakenSchema, filedSchema, jobAnswerSchema } from './shapes'

let test: TestDatabase
let worker: Worker
let editor: DeskHand
let token: string
beforeAll(async () => {
  process.env.AUTH_SECRET = 'only for tests, and long enough for the library'
  test = await testDatabase()
  await deskHand(test.db, 'administrator')
  editor = await deskHand(test.db, 'editor', 'mina')
  token = (await makeToken(test.db, editor.id, 'a feed')) ?? ''
  worker = startWorker(test.url, (fault) => {
    throw new Error(fault)
  })
})
afterAll(async () => {
  await worker.stop()
  await test.drop()
})

const SITE = 'https://archive.example'
const headersOf = (told: string, more: Record<string, string> = {}) => ({
  host: 'archive.example',
  'x-forwarded-proto': 'https',
  ...(told === '' ? {} : { authorization: `Bearer ${told}` }),
  ...more,
})

type Sending = { type?: string; shown?: string; query?: string }

function send(body: BodyInit, { type, shown = token, query = '' }: Sending = {}): Promise<Response> {
  const headers = headersOf(shown, type === undefined ? {} : { 'content-type': type })
  return answerFiling(
    new Request(`${SITE}/api/dispatches${query}`, { method: 'POST', body, headers }),
    test.db,
  )
}
const sendJson = (told: unknown, shown = token) =>
  send(JSON.stringify(told), { type: 'application/json', shown })

const ask = (address: string, shown = token) =>
  answerJob(
    new Request(address, { headers: headersOf(shown) }),
    new URL(address).pathname.split('/').at(-1) ?? '',
    test.db,
  )

const call = (day: number) =>
  `TEHRAN (IRNA) – Foreign Minister Hossein Amirabdollahian held a phone call with his Syrian counterpart Faisal Mekdad on January ${day}, 2022.`

async function report(answer: Response) {
  expect(answer.status).toBe(202)
  const { job } = batchTakenSchema.parse(await answer.json())
  for (;;) {
    const told = jobAnswerSchema.parse(await (await ask(job)).json())
    if (told.endedAt !== null) return told
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

describe('a token', () => {
  it.each(['', 'mahzar_', `mahzar_${'A'.repeat(43)}`, 'A'.repeat(43)])('%j is none', async (shown) => {
    const answer = await sendJson({ text: call(1) }, shown)
    expect(answer.status).toBe(401)
    expect(answer.headers.get('www-authenticate')).toContain('Bearer')
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
  })

  it('is kept as a hash, tells when it was used, and ends', async () => {
    const made = (await makeToken(test.db, editor.id, 'for a while')) ?? ''
    const rows = await test.db.apiToken.findMany()
    expect(JSON.stringify(rows)).not.toContain(made.slice('mahzar_'.length))
    const line = async () => (await tokensOf(test.db, editor.id)).find(({ name }) => name === 'for a while')
    expect(await line()).toMatchObject({ lastUsedAt: null })
    expect((await sendJson({ text: '  ' }, made)).status).toBe(422)
    expect((await line())?.lastUsedAt).not.toBeNull()
    const id = (await line())?.id ?? ''
    expect(await revokeToken(test.db, 'somebody else', id)).toBe(false)
    expect(await revokeToken(test.db, editor.id, id)).toBe(true)
    expect((await sendJson({ text: call(1) }, made)).status).toBe(401)
  })

  it('of somebody who may not file any more files nothing', async () => {
    const reader = await deskHand(test.db, 'reader', 'omid')
    const made = (await makeToken(test.db, reader.id, 'of a reader')) ?? ''
    expect((await sendJson({ text: call(1) }, made)).status).toBe(403)
    await test.db.deskUser.update({ where: { id: reader.id }, data: { role: 'editor', banned: true } })
    expect((await sendJson({ text: call(1) }, made)).status).toBe(403)
    expect(await test.db.source.count()).toBe(0)
  })
})

describe('one dispatch', () => {
  it('as JSON is filed in the owner’s name; sent again it is on file already', async () => {
    const told = { text: call(3), publisher: 'irna', address: 'https://irna.example/1' }
    const answer = await sendJson(told)
    expect(answer.status).toBe(201)
    const filed = filedSchema.parse(await answer.json())
    expect(filed).toMatchObject({ outcome: 'created', meetings: [{ outcome: 'created' }] })
    expect(answer.headers.get('location')).toBe(filed.page)
    expect(filed.meetings[0]?.address).toBe(`${SITE}/m/${filed.meetings[0]?.id}`)
    const source = await test.db.source.findUniqueOrThrow({ where: { id: filed.source } })
    expect(source).toMatchObject({ filedByName: 'mina', publisherSlug: 'irna', address: told.address })
    const logged = await test.db.auditEvent.findFirst({ where: { target: filed.source } })
    expect(logged).toMatchObject({ actorName: 'mina', action: 'file-by-token', outcome: 'done' })

    const again = await sendJson(told)
    expect(again.status).toBe(200)
    expect(await again.json()).toMatchObject({ outcome: 'already-on-file', source: filed.source })
  })

  it('as a page is its text, with what the address says of it', async () => {
    const page = `<!doctype html><title>x</title><script>alert(1)</script><p>${call(4)}</p>`
    const answer = await send(page, { type: 'text/html', query: '?publisher=fars&published=2022-01-05' })
    const { source } = filedSchema.parse(await answer.json())
    const row = await test.db.source.findUniqueOrThrow({ where: { id: source } })
    expect(row).toMatchObject({ publisherSlug: 'fars', publishedEdtf: '2022-01-05' })
    expect(row.text).not.toContain('alert')
  })

  it.each([
    [{ text: '' }, 422, 'text'],
    [{ text: call(5), published: 'yesterday' }, 422, 'published'],
    [{ text: call(5), publisher: 'nobody-at-all' }, 422, 'text'],
    [{ text: call(5), address: 'javascript:alert(1)' }, 422, 'address'],
    [{ text: call(5), sauce: 'x' }, 422, 'body'],
    [{ text: 'half a character \ud83d' }, 422, 'text'],
  ])('%j is refused with %i', async (told, status, parameter) => {
    const before = await test.db.source.count()
    const answer = await sendJson(told)
    expect(answer.status).toBe(status)
    expect(await answer.json()).toMatchObject({ status, errors: [{ parameter }] })
    expect(await test.db.source.count()).toBe(before)
  })

  it.each([
    ['{"text":', 'application/json', 400],
    ['a=b', 'application/x-www-form-urlencoded', 415],
    [Buffer.alloc(7 * 1_048_576 + 1, 'a'), 'text/plain', 413],
    [Buffer.from('%PDF-1.7 and so on'), 'text/plain', 422],
  ])('that is none (%#) is refused with %3$i', async (body, type, status) => {
    expect((await send(body, { type })).status).toBe(status)
  })
})

describe('a batch', () => {
  it('as a list is a job, which tells of each', async () => {
    const told = await report(
      await sendJson([{ name: 'six', text: call(6) }, { text: call(7) }, { text: ' ' }]),
    )
    expect(told).toMatchObject({ total: 3, done: 2, failed: 1, by: 'mina' })
    expect(told.items.map(({ label, code }) => [label, code])).toEqual([
      ['six', 'created'],
      ['2', 'created'],
      ['3', 'empty'],
    ])
  })

  it('as lines of JSON, and as files', async () => {
    const lines = `${JSON.stringify({ text: call(8) })}\n\n${JSON.stringify({ text: call(9) })}\n`
    expect(await report(await send(lines, { type: 'application/x-ndjson' }))).toMatchObject({ done: 2 })
    const broken = await send(`${lines}{"text"`, { type: 'application/x-ndjson' })
    expect([broken.status, await broken.json()]).toMatchObject([400, { detail: 'Line 4 is no JSON.' }])

    const form = new FormData()
    form.append('publisher', 'sana')
    form.append('files', new File([call(10)], 'ten.txt'))
    form.append('files', new File([Buffer.from([0x25, 0x50, 0x44, 0x46, 1])], 'notes.txt'))
    const told = await report(await send(form))
    expect(told.items.map(({ label, code }) => [label, code])).toEqual([
      ['ten.txt', 'created'],
      ['notes.txt', 'binary'],
    ])
  })

  it('is shown to its owner alone, page by page', async () => {
    const { id } = await report(await sendJson([{ text: call(11) }, { text: call(12) }]))
    const address = `${SITE}/api/jobs/${id}`
    const other = (await makeToken(test.db, (await deskHand(test.db, 'editor', 'sara')).id, 'x')) ?? ''
    expect((await ask(address, other)).status).toBe(404)
    expect((await ask(address, '')).status).toBe(401)
    expect((await ask(`${SITE}/api/jobs/nothing`)).status).toBe(404)
    expect((await ask(`${address}?after=x`)).status).toBe(400)
    const page = jobAnswerSchema.parse(await (await ask(`${address}?after=0`)).json())
    expect(page.items.map(({ ordinal }) => ordinal)).toEqual([1])
  })
})
