import { expect, it } from 'vitest'
import { askedOf, settle, trustedProxiesSchema } from './asked'

function told(headers: Record<string, string>, proxies: number, peer = '10.0.0.9') {
  const settled = { ...headers }
  settle(settled, peer, proxies)
  return askedOf(new Headers(settled))
}

const HOSTILE = {
  host: 'archive.example',
  'x-forwarded-for': '127.0.0.1',
  'x-forwarded-host': 'elsewhere.example',
  'x-forwarded-proto': 'https',
}

it('believes no proxy that nobody vouched for', () => {
  expect(told({ host: 'archive.example' }, 0, '198.51.100.4')).toMatchObject({
    scheme: 'http',
    host: 'archive.example',
    address: '198.51.100.4',
  })
  expect(told(HOSTILE, 0)).toMatchObject({ scheme: 'http', host: 'archive.example', address: null })
})

it.each([
  ['198.51.100.4', 1, '198.51.100.4'],
  ['127.0.0.1, 198.51.100.4', 1, '198.51.100.4'],
  ['127.0.0.1, 198.51.100.4, 10.0.0.1', 2, '198.51.100.4'],
  ['198.51.100.4', 2, '198.51.100.4'],
])('of %s and %i trusted proxies, takes what the outermost of them saw', (list, proxies, address) => {
  expect(told({ ...HOSTILE, 'x-forwarded-for': list }, proxies)).toMatchObject({ address })
})

it('takes host and scheme from a trusted proxy, and its own where that says none', () => {
  expect(told(HOSTILE, 1)).toMatchObject({ scheme: 'https', host: 'elsewhere.example' })
  expect(told({ host: 'archive.example' }, 1)).toMatchObject({ scheme: 'http', host: 'archive.example' })
})

it('keeps an id of a request that is one, and makes one where it is not', () => {
  expect(told({ host: 'x', 'x-request-id': 'from-the-proxy.1' }, 0).requestId).toBe('from-the-proxy.1')
  for (const bad of ['', 'short', 'two words here', '"quoted-and-long"', 'x'.repeat(65)])
    expect(told({ host: 'x', 'x-request-id': bad }, 0).requestId).toMatch(/^[0-9a-f-]{36}$/)
})

it('names no host that cannot be one', () => {
  expect(told({ host: 'a b' }, 0).host).toBeNull()
})

it.each([
  [undefined, 0],
  ['2', 2],
  ['-1', 0],
  ['many', 0],
])('TRUSTED_PROXIES=%s is %i', (text, proxies) => {
  expect(trustedProxiesSchema.parse(text)).toBe(proxies)
})
