import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '@/lib/db/client'
import { testDatabase } from '@/lib/db/testing'
import { fileMeeting } from './testing'
import { dayCounts, PAGE_SIZE, timelineFacets, timelinePage } from './timeline'

let db: Database
let drop: () => Promise<void>
const filed: string[] = []

/** 120 meetings, many on one day, and a merged and a withdrawn one that no list may show. */
beforeAll(async () => {
  const database = await testDatabase()
  db = database.db
  drop = database.drop
  const round = await db.occasion.findUniqueOrThrow({
    where: { seriesSlug_number: { seriesSlug: 'astana', number: 17 } },
  })
  await db.$transaction(
    async (tx) => {
      for (let index = 0; index < 120; index++) {
        const day = index < 70 ? '2021-12-22' : `2020-0${1 + (index % 9)}-15`
        filed.push(
          await fileMeeting(tx, {
            kind: index % 10 === 0 ? 'call' : 'talks',
            days: [day, day],
            people: [
              { officialSlug: 'geir-pedersen', partySlug: 'un' },
              { partySlug: index % 2 === 0 ? 'ir' : 'ru' },
            ],
            ...(index < 3
              ? { seriesSlug: 'astana', occasionId: round.id, occasionRelation: 'margins' as const }
              : {}),
            ...(index === 5
              ? { placeSlug: 'geneva', topics: ['sanctions'], status: 'planned' as const }
              : {}),
          }),
        )
      }
      const hidden = { days: ['2021-12-22', '2021-12-22'] as [string, string], people: [{ partySlug: 'ir' }] }
      await fileMeeting(tx, { ...hidden, state: 'merged', mergedIntoId: filed[0] ?? null })
      await fileMeeting(tx, { ...hidden, state: 'withdrawn', withdrawnReason: 'It never took place.' })
    },
    { timeout: 60_000 },
  )
})
afterAll(() => drop())

test('pages follow one another to the end, newest first, each meeting once, and back again', async () => {
  const pages = [await timelinePage(db, {})]
  for (let next = pages[0]?.next; next; next = pages.at(-1)?.next)
    pages.push(await timelinePage(db, {}, next))
  expect(pages.map(({ meetings }) => meetings.length)).toEqual([PAGE_SIZE, PAGE_SIZE, 20])
  const seen = pages.flatMap(({ meetings }) => meetings)
  expect(new Set(seen.map(({ id }) => id))).toEqual(new Set(filed))
  const days = seen.map(({ timelineDay }) => timelineDay)
  expect(days).toEqual([...days].sort().reverse())
  expect(pages.every(({ total }) => total === 120)).toBe(true)
  expect(pages[0]?.previous).toBeNull()

  const second = await timelinePage(db, {}, pages[2]?.previous ?? '')
  expect(second.meetings).toEqual(pages[1]?.meetings)
  const first = await timelinePage(db, {}, second.previous ?? '')
  expect(first.meetings).toEqual(pages[0]?.meetings)
  expect(first).toMatchObject({ previous: null, next: pages[0]?.next })
})

test('a mangled cursor opens the newest page', async () => {
  const newest = await timelinePage(db, {})
  expect(await timelinePage(db, {}, 'not-a-cursor')).toEqual(newest)
  expect(await timelinePage(db, {}, '')).toEqual(newest)
})

test.each([
  [{ kind: 'call' as const }, 12],
  [{ party: 'ir' }, 60],
  [{ party: 'ir', kind: 'call' as const }, 12],
  [{ series: 'astana', number: 17 }, 3],
  [{ series: 'astana' }, 3],
  [{ month: '2021-12' }, 70],
  [{ month: '2020' }, 50],
  [{ official: 'geir-pedersen' }, 120],
  [{ place: 'geneva' }, 1],
  [{ topic: 'sanctions' }, 1],
  [{ status: 'planned' as const }, 1],
  [{ official: 'nobody-known' }, 0],
  [{ series: 'astana', number: 999 }, 0],
])('%o leaves %i meetings', async (filter, total) => {
  const page = await timelinePage(db, filter)
  expect(page.total).toBe(total)
  expect(page.meetings).toHaveLength(Math.min(total, PAGE_SIZE))
})

test('days are counted under the filter, but for its month', async () => {
  const counts = await dayCounts(db, { month: '2021-12' })
  expect(counts.at(-1)).toEqual({ day: '2021-12-22', count: 70 })
  expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(120)
  expect((await dayCounts(db, { kind: 'call' })).reduce((sum, { count }) => sum + count, 0)).toBe(12)
})

test('each facet is counted as if it were not narrowed already', async () => {
  const facets = await timelineFacets(db, { kind: 'call', party: 'ru' })
  expect(facets.kinds).toEqual([{ kind: 'talks', count: 60 }])
  expect(facets.parties).toMatchObject([
    { slug: 'ir', count: 12, name: { en: 'Iran' } },
    { slug: 'un', count: 12 },
  ])
  const all = await timelineFacets(db, {})
  expect(all.rounds).toMatchObject([{ series: { slug: 'astana' }, number: 17, count: 3 }])
})
