import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '@/lib/db/client'
import { testDatabase } from '@/lib/db/testing'
import { ArchiveIndex } from '../index/archive-index'
import { fileMeeting, fileSource } from '../testing'
import { watchedSearch } from './search'
import { suggest } from './suggest'

let db: Database
let drop: () => Promise<void>
let index: ArchiveIndex
let astana: string

const khaji = { officialSlug: 'ali-asghar-khaji', partySlug: 'ir' }

beforeAll(async () => {
  const database = await testDatabase()
  db = database.db
  drop = database.drop
  const grain = await fileSource(db, 'They spoke of the grain corridor.', { language: 'en' })
  astana = await fileMeeting(db, { placeSlug: 'astana', people: [khaji, { partySlug: 'ru' }], source: grain })
  await fileMeeting(db, { placeSlug: 'geneva', people: [{ partySlug: 'un' }] })
  index = await ArchiveIndex.load(db)
})
afterAll(() => drop())

const QUERIES = ['Khaji', 'grain', 'Astana grain', 'Geneva']

/** The queries, and the beginnings of names, of which another answer is told to be due after a change. */
async function touched(change: () => Promise<unknown>): Promise<string[]> {
  const asked = await Promise.all(
    QUERIES.map(async (query) => {
      const { watch } = await watchedSearch(index, {
        query,
        filter: {},
        calendar: 'gregorian',
        sort: 'relevance',
        sources: { size: 6, after: null },
      })
      return { query, watch, before: watch(index) }
    }),
  )
  const begun = await suggest(index, 'khaji', 'gregorian')
  const all = [...asked, { query: 'khaji…', watch: begun.watch, before: begun.watch(index) }]
  await change()
  await index.refresh()
  return all.flatMap(({ query, watch, before }) => (watch(index) === before ? [] : [query]))
}

test('what a search cannot find leaves its answer as it is', async () => {
  expect(
    await touched(() => fileMeeting(db, { placeSlug: 'vienna', people: [{ partySlug: 'fr' }] })),
  ).toEqual([])
})

test('what it may find by a record, or by the words of a source, makes another answer due', async () => {
  expect(await touched(() => fileMeeting(db, { placeSlug: 'geneva' }))).toEqual(['Geneva'])
  expect(await touched(() => fileMeeting(db, { people: [khaji] }))).toEqual(['Khaji', 'khaji…'])
  const told = await fileSource(db, 'Grain again, and the corridor.', { language: 'en' })
  expect(await touched(() => fileMeeting(db, { people: [{ partySlug: 'tr' }], source: told }))).toEqual([
    'grain',
  ])
})

test('so does a found meeting that changes, or is gone', async () => {
  expect(
    await touched(() => db.meeting.update({ where: { id: astana }, data: { status: 'planned' } })),
  ).toEqual([...['Khaji', 'grain', 'Astana grain', 'khaji…']])
  const withdrawn = { state: 'withdrawn', withdrawnReason: 'It never was.' } as const
  expect(await touched(() => db.meeting.update({ where: { id: astana }, data: withdrawn }))).toEqual([
    ...['Khaji', 'grain', 'Astana grain', 'khaji…'],
  ])
})

test('where something else may be meant, any change makes another answer due', async () => {
  const { watch } = await watchedSearch(index, {
    query: 'Pedesren',
    filter: {},
    calendar: 'gregorian',
    sort: 'relevance',
    sources: { size: 6, after: null },
  })
  const before = watch(index)
  await fileMeeting(db, { placeSlug: 'vienna' })
  await index.refresh()
  expect(watch(index)).not.toBe(before)
})
