import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Asked, settle } from './asked'
import { keepPages, openPage, sendPage, type WholePage } from './kept-pages'

const PAGE: WholePage = {
  status: 200,
  headers: [
    ['content-type', 'text/html; charset=utf-8'],
    ['etag', '"one"'],
  ],
  body: Buffer.from('<p>محضر</p>'),
}
const ASKED: Asked = { scheme: 'http', host: 'example.org', address: null, requestId: null }

/** Answers with what is kept; says 418 where the framework would be asked. */
const server = http.createServer(async (request, response) => {
  settle(request.headers, request.socket.remoteAddress, 0)
  const opened = await openPage(request, ASKED)
  if (opened !== null && 'body' in opened) sendPage(request, response, opened, 'kept')
  else response.writeHead(418).end()
})
let origin = ''
beforeAll(async () => {
  keepPages({
    open: async ({ path }) => {
      if (path === '/en/failing') throw new Error()
      return path === '/en/nothing' ? { ...PAGE, status: 404 } : PAGE
    },
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port }: Pick<AddressInfo, 'port'> = Object(server.address())
  origin = `http://127.0.0.1:${port}`
})
afterAll(() => server.close())

const ask = (path: string, init: RequestInit = {}) => fetch(new URL(path, origin), init)

describe('A kept page', () => {
  it.each(['/en', '/fa?from=2021-01-01', '/ar/officials/sergey-lavrov', '/en/search?q=desk'])(
    'is given to everybody who asks for %s',
    async (path) => {
      const answer = await ask(path)
      expect(answer.headers.get('x-mahzar-page')).toBe('kept')
      expect(await answer.text()).toBe('<p>محضر</p>')
    },
  )

  it('is given whatever language was chosen', async () => {
    expect((await ask('/en', { headers: { cookie: 'mahzar-language=fa' } })).status).toBe(200)
  })

  it('is not sent again to who has it', async () => {
    const answer = await ask('/en', { headers: { 'if-none-match': '"one"' } })
    expect([answer.status, await answer.text()]).toEqual([304, ''])
    expect((await ask('/en', { headers: { 'if-none-match': '"other"' } })).status).toBe(200)
  })

  it.each(['W/"one"', '"other", "one"', '*'])(
    'is known by %s too, as proxies on the way write it',
    async (told) => {
      expect((await ask('/en', { headers: { 'if-none-match': told } })).status).toBe(304)
    },
  )

  it('that says there is nothing says so to everybody', async () => {
    const answer = await ask('/en/nothing', { headers: { 'if-none-match': '*' } })
    expect([answer.status, await answer.text()]).toEqual([404, '<p>محضر</p>'])
  })

  it('tells its headers to who asks for them alone', async () => {
    const answer = await ask('/en', { method: 'HEAD' })
    expect([answer.status, answer.headers.get('etag'), await answer.text()]).toEqual([200, '"one"', ''])
  })

  it.each<[string, string, RequestInit]>([
    ['the desk', '/en/desk', {}],
    ['what is below the desk', '/fa/desk/meetings/1/preview', {}],
    ['what has no language', '/api/health', {}],
    ['somebody who is signed in', '/en', { headers: { cookie: 'mahzar-language=fa; session=1' } }],
    ['a part of a page', '/en', { headers: { rsc: '1' } }],
    ['a change', '/en', { method: 'POST' }],
    ['an archive that cannot be reached', '/en/failing', {}],
  ])('is not for %s', async (_, path, init) => {
    expect((await ask(path, init)).status).toBe(418)
  })
})
