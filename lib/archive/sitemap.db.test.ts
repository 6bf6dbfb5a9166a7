import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '@/lib/db/client'
import { testDatabase } from '@/lib/db/testing'
import { ArchiveIndex } from './index/archive-index'
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
  const parts = sitemapParts((await ArchiveIndex.load(db)).matching({}))
  expect(parts.map(({ prefix }) => prefix)).toEqual([''])
  expect((await meetingsOfPart(db, '')).map(({ id }) => id)).toEqual(filed.toSorted())
})

test.each([
  [60, 0],
  [59, 1],
  [60 / 32, 1],
  [60 / 33, 2],
])('with %d meetings in a part it is parted by %i characters, every meeting in one', async (most, length) => {
  const parts = sitemapParts((await ArchiveIndex.load(db)).matching({}), most)
  expect(new Set(parts.map(({ prefix }) => prefix.length))).toEqual(new Set([length]))
  const found: string[] = []
  for (const { prefix, changedAt } of parts) {
    const inPart = await meetingsOfPart(db, prefix)
    const latest = Math.max(...inPart.map((one) => one.changedAt.getTime()))
    expect(Math.floor(latest / 1000)).toBe(changedAt.getTime() / 1000)
    found.push(...inPart.map(({ id }) => id))
  }
  expect(found.toSorted()).toEqual(filed.toSorted())
})
