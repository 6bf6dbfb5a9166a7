import { expect, it } from 'vitest'
import { formerFilters } from './former-filters'
import type { SessionAddress } from './index/registry-editions'

/** A registry in which each thing has had as many other names. */
function named(otherwise: number) {
  return {
    namesLeadingTo: (_sort: string, slug: string) => [
      slug,
      ...Array.from({ length: otherwise }, (_, at) => `${slug}-${at}`),
    ],
    sessionsLeadingTo: (session: SessionAddress) => [session, { series: 'talks', number: '3' }],
  }
}

it('names a list in every way in which it was named, first as it is now', () => {
  const filter = { official: ['a'], party: ['b'], kind: ['call' as const] }
  const ways = formerFilters(named(1), filter)
  expect(ways[0]).toEqual(filter)
  expect(ways).toHaveLength(9)
  expect(ways).toContainEqual({ ...filter, official: ['a-0'], party: ['b-0'] })
  // Both were asked for, and are one now.
  expect(ways).toContainEqual({ ...filter, official: ['a', 'a-0'] })
  expect(formerFilters(named(1), { series: 'astana', number: 17 })).toContainEqual({
    series: 'talks',
    number: 3,
  })
})

it('tries some hundred ways and no more, however many names things have had', () => {
  const dozen = (name: string) => Array.from({ length: 12 }, (_, at) => `${name}-${at}`)
  const filter = { official: dozen('official'), party: dozen('party') }
  const ways = formerFilters(named(2), filter)
  expect(ways.length).toBeGreaterThan(100)
  expect(ways.length).toBeLessThanOrEqual(256)
  expect(ways[0]).toEqual(filter)
})
