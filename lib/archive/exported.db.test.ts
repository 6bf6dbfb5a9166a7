import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '@/lib/db/client'
import { testDatabase } from '@/lib/db/testing'
import { recordsChangedLast, recordsOf } from './exported'
import type { MeetingFilter } from './filter'
import { ArchiveIndex } from './index/archive-index'
import { namesOfFilter } from './named-filter'
import { fileMeeting } from './testing'

let db: Database
let drop: () => Promise<void>
let index: ArchiveIndex
const filed: string[] = []

beforeAll(async () => {
  const database = await testDatabase()
  db = database.db
  drop = database.drop
  // More than are read at once, many of them on one day.
  for (let one = 0; one < 450; one += 1)
    filed.push(
      await fileMeeting(db, {
        timelineDay: one < 300 ? '2021-05-05' : '2021-05-06',
        people: [{ partySlug: one % 2 === 0 ? 'ir' : 'ru' }],
        updatedAt: new Date(Date.UTC(2022, 0, 1, 0, 0, one)),
      }),
    )
  index = await ArchiveIndex.load(db)
})
afterAll(() => drop())

async function steps(filter: MeetingFilter) {
  const found: string[][] = []
  for await (const step of recordsOf(db, index.matching(filter))) found.push(step.map(({ id }) => id))
  return found
}

test('a list is read whole, some at a time, none twice, the newest day first', async () => {
  const found = await steps({})
  expect(found.map((step) => step.length)).toEqual([200, 200, 50])
  const ids = found.flat()
  expect(new Set(ids)).toEqual(new Set(filed))
  expect(new Set(ids.slice(0, 150))).toEqual(new Set(filed.slice(300)))
})

test('a filter narrows it', async () => {
  expect((await steps({ party: ['ir'] })).flat()).toHaveLength(225)
  expect(await steps({ party: ['un'] })).toEqual([])
})

test('what is withdrawn while a list is being read is left out of it', async () => {
  const records = recordsOf(db, index.matching({}))
  const first = (await records.next()).value ?? []
  const kept = new Set(first.map(({ id }) => id))
  const [later = ''] = filed.filter((id) => !kept.has(id))
  await db.meeting.update({
    where: { id: later },
    data: { state: 'withdrawn', withdrawnReason: 'It never was.' },
  })
  const rest: string[] = []
  for await (const step of records) rest.push(...step.map(({ id }) => id))
  expect(rest).toHaveLength(249)
  expect(rest).not.toContain(later)
  await db.meeting.update({ where: { id: later }, data: { state: 'current', withdrawnReason: null } })
  await index.refresh()
})

test('the latest changes come first', async () => {
  const [moved = ''] = filed
  await db.meeting.update({ where: { id: moved }, data: { updatedAt: new Date('2023-01-01T00:00:00Z') } })
  await index.refresh()
  const latest = await recordsChangedLast(db, index.matching({}), 5)
  expect(latest.map(({ id }) => id)).toEqual([moved, ...latest.slice(1).map(({ id }) => id)])
  expect(latest).toHaveLength(5)
})

test('what a filter names is called by its names', async () => {
  const named = await namesOfFilter(db, { party: ['ir', 'un'], series: 'astana', place: ['tehran'] })
  expect(named.party.map(({ name }) => name.en)).toEqual(['Iran', 'United Nations'])
  expect(named.place[0]?.name.fa).toBe('تهران')
  expect(named.series?.slug).toBe('astana')
  expect(named.official).toEqual([])
})
