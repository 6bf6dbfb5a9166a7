import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '@/lib/db/client'
import { testDatabase } from '@/lib/db/testing'
import { meetingsOfPart, sitemapParts } from './sitemap'
import { fileMeeting } from './testing'

let db: Database
let drop: () => Promise<void>
const filed: string[] = []

beforeAll(async () => {
  const database = await testDatabase()
  db = database.db
  drop = database.drop
  for (let one = 0; one < 60; one += 1) filed.push(await fileMeeting(db))
  await fileMeeting(db, { state: 'withdrawn', withdrawnReason: 'It never was.' })
})
afterAll(() => drop())

test('a small archive is one part', async () => {
  expect((await sitemapParts(db, 60)).map(({ prefix }) => prefix)).toEqual([''])
  expect((await meetingsOfPart(db, '')).map(({ id }) => id)).toEqual(filed.toSorted())
})

test.each([
  [2_001, 1],
  [64_000, 1],
  [64_001, 2],
  [1_000_000, 2],
])(
  'an archive of %i meetings is parted by %i characters, every meeting in one part',
  async (meetings, length) => {
    const parts = await sitemapParts(db, meetings)
    expect(new Set(parts.map(({ prefix }) => prefix.length))).toEqual(new Set([length]))
    const found: string[] = []
    for (const { prefix, changedAt } of parts) {
      const inPart = await meetingsOfPart(db, prefix)
      expect(Math.max(...inPart.map((one) => one.changedAt.getTime()))).toBe(changedAt.getTime())
      found.push(...inPart.map(({ id }) => id))
    }
    expect(found.toSorted()).toEqual(filed.toSorted())
  },
)
