import { createServer, type Server } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort } from './port'
import { checkUsable, withDatabase } from './probe'
import { type TestDatabase, testDatabase } from './testing'

/** A server that says, in Postgres's own protocol, that it is of the version given. */
function oldPostgres(version: string): Promise<Server> {
  const message = (kind: string, ...parts: Buffer[]) => {
    const body = Buffer.concat(parts)
    const size = Buffer.alloc(4)
    size.writeInt32BE(body.length + 4)
    return Buffer.concat([Buffer.from(kind), size, body])
  }
  const number = (value: number, bytes: number) => {
    const buffer = Buffer.alloc(bytes)
    buffer.writeIntBE(value, 0, bytes)
    return buffer
  }
  const ready = message('Z', Buffer.from('I'))
  const column = [
    Buffer.from('version\0'),
    number(0, 4),
    number(0, 2),
    number(23, 4),
    number(4, 2),
    number(-1, 4),
    number(0, 2),
  ]
  const answer = Buffer.concat([
    message('T', number(1, 2), ...column),
    message('D', number(1, 2), number(version.length, 4), Buffer.from(version)),
    message('C', Buffer.from('SELECT 1\0')),
    ready,
  ])
  const server = createServer((socket) => {
    socket.on('error', () => {})
    socket.once('data', () => {
      socket.write(Buffer.concat([message('R', number(0, 4)), ready]))
      socket.on('data', (question) => question.toString('latin1').startsWith('Q') && socket.write(answer))
    })
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}

describe('a database that somebody names', () => {
  let test: TestDatabase
  beforeAll(async () => {
    test = await testDatabase()
  })
  afterAll(() => test.drop())

  const refusal = (url: string) =>
    checkUsable(url).then(
      () => 'none',
      (error) => error,
    )

  it('is used where it answers', async () => {
    await expect(checkUsable(test.url)).resolves.toBeUndefined()
  })

  it('may be no address at all', async () => {
    for (const url of [
      'nonsense',
      'mysql://localhost/x',
      'postgres://localhost',
      'postgresql://localhost/',
    ]) {
      expect(await refusal(url)).toMatchObject({ code: 'database_url_malformed' })
    }
  })

  it('may not answer', async () => {
    const port = await freePort()
    expect(await refusal(`postgresql://u:secret@127.0.0.1:${port}/x`)).toMatchObject({
      code: 'database_unreachable',
      message: `No Postgres answers at 127.0.0.1:${port}: start it, correct DATABASE_URL, or unset it to use the embedded one.`,
    })
    expect(await refusal('postgresql://u:p@no-such-host.invalid/x')).toMatchObject({
      code: 'database_unreachable',
    })
  })

  it('may refuse the password, which is not repeated', async () => {
    const wrong = new URL(test.url)
    wrong.password = 'not-this-one'
    const error = await refusal(wrong.href)
    expect(error).toMatchObject({ code: 'database_refused_login' })
    expect(String(error)).not.toContain('not-this-one')
  })

  it('may not be there on its server', async () => {
    expect(await refusal(withDatabase(test.url, 'no_such'))).toMatchObject({
      code: 'database_missing',
      message: expect.stringContaining('no database named “no_such”'),
    })
  })

  it('may be too old', async () => {
    const server = await oldPostgres('130012')
    const address = server.address()
    const port = address && typeof address === 'object' ? address.port : 0
    expect(await refusal(`postgresql://u:p@127.0.0.1:${port}/x`)).toMatchObject({
      code: 'database_too_old',
      message: expect.stringContaining('is version 13: DATABASE_URL must name a PostgreSQL 15 or later'),
    })
    server.close()
  })
})
