import { expect, it } from 'vitest'
import { limitOf, makeMeter, networkOf, readLimits } from './limits'

const NOW = Date.UTC(2026, 0, 1)

it('lets a minute’s allowance come at once, then as it is used up, by address', () => {
  const meter = makeMeter({ exports: 60 })
  const ask = (address: string, after = 0) => meter.count('exports', address, NOW + after)
  for (let one = 0; one < 60; one += 1) expect(ask('198.51.100.4')).toBe(0)
  expect(ask('198.51.100.4')).toBe(1)
  expect(ask('198.51.100.5')).toBe(0)
  expect(ask('198.51.100.4', 1000)).toBe(0)
  expect(ask('198.51.100.4', 1000)).toBe(1)
  for (let one = 0; one < 60; one += 1) expect(ask('198.51.100.4', 120_000)).toBe(0)
})

it('does not count what it refused, so that who waits is let in', () => {
  const meter = makeMeter({ pictures: 1 })
  expect(meter.count('pictures', '198.51.100.4', NOW)).toBe(0)
  for (let one = 0; one < 100; one += 1) expect(meter.count('pictures', '198.51.100.4', NOW + 1)).toBe(60)
  expect(meter.count('pictures', '198.51.100.4', NOW + 60_000)).toBe(0)
})

it('takes a network for one address, and knows no address that nobody told', () => {
  expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe(networkOf('2001:db8:1:2::9'))
  expect(networkOf('2001:db8::1')).toBe('2001:db8:0:0::/64')
  const meter = makeMeter({ desk: 1 })
  for (const address of [null, '127.0.0.1', '::1'])
    for (let one = 0; one < 3; one += 1) expect(meter.count('desk', address, NOW)).toBe(0)
})

it('keeps its memory bounded, however many addresses ask', () => {
  const meter = makeMeter({ search: 1 })
  expect(meter.count('search', '198.51.100.4', NOW)).toBe(0)
  for (let one = 0; one < 60_000; one += 1)
    meter.count('search', `10.${one >> 16}.${(one >> 8) & 255}.${one & 255}`, NOW)
  expect(meter.count('search', '198.51.100.4', NOW)).toBe(0)
})

it.each([
  ['/fa/search', 'search'],
  ['/fa/%73earch', 'search'],
  ['/fa/%', null],
  ['/api/suggest', 'search'],
  ['/api/meetings.csv', 'exports'],
  ['/api/v1/meetings', 'exports'],
  ['/api/oai', 'exports'],
  ['/api/try', 'exports'],
  ['/m/0123456789.png', 'pictures'],
  ['/api/dispatches', 'dispatches'],
  ['/api/desk/sign-in', 'desk'],
  ['/fa/meetings/0123456789', null],
  ['/_next/static/a.js', null],
  ['/api/health', null],
])('%s counts against %s', (path, limit) => {
  expect(limitOf(path)).toBe(limit)
})

it('reads its setting', () => {
  expect(readLimits('off')).toEqual({})
  expect(readLimits('search=7, exports=0 nonsense=3 desk=-1')).toMatchObject({
    search: 7,
    exports: 0,
    desk: 600,
  })
})
