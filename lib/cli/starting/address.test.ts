import { createServer, type Server } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addressFrom, checkFree, probeUrlOf, urlOf } from './address'

describe('where to serve', () => {
  it('is port 3000 of this machine alone, unless told otherwise', () => {
    expect(addressFrom({})).toEqual({ host: '127.0.0.1', port: 3000 })
    expect(addressFrom({ PORT: '8080', HOST: '0.0.0.0' })).toEqual({ host: '0.0.0.0', port: 8080 })
  })

  it('does not listen to HOSTNAME, which shells and containers set', () => {
    expect(addressFrom({ HOSTNAME: 'c0ffee' })).toEqual({ host: '127.0.0.1', port: 3000 })
  })

  it.each(['http', '0', '65536', '80.5', '-1'])('PORT=%s is refused in one sentence', (PORT) => {
    expect(() => addressFrom({ PORT })).toThrow(`PORT is “${PORT}”: set it to a number from 1 to 65535.`)
  })

  it('is told as people type it', () => {
    expect(urlOf({ host: '127.0.0.1', port: 3000 })).toBe('http://localhost:3000')
    expect(urlOf({ host: 'archive.example', port: 80 })).toBe('http://archive.example:80')
    expect(probeUrlOf({ host: '0.0.0.0', port: 3000 })).toBe('http://127.0.0.1:3000')
    expect(probeUrlOf({ host: '::1', port: 3000 })).toBe('http://[::1]:3000')
  })
})

describe('a port', () => {
  let other: Server
  let port = 0
  beforeAll(async () => {
    other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const address = other.address()
    if (address && typeof address === 'object') port = address.port
  })
  afterAll(() => new Promise((resolve) => other.close(resolve)))

  it('that is taken is refused in one sentence', async () => {
    await expect(checkFree({ host: '127.0.0.1', port }, 0)).rejects.toMatchObject({
      code: 'port_taken',
      message: `Port ${port} is taken by another program: stop that one, or choose another port, as in PORT=${port + 1} npm start.`,
    })
  })

  it('of an address that is not this machine’s is refused in one sentence', async () => {
    await expect(checkFree({ host: '192.0.2.1', port: 4999 }, 0)).rejects.toMatchObject({
      code: 'port_refused',
    })
  })
})
