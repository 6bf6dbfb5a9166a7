import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '@/lib/db/client'
import { registryChanged } from '@/lib/db/edition'
import { testDatabase } from '@/lib/db/testing'
import { loadNames } from '../names'
import { fileMeeting, fileSource } from '../testing'
import { ArchiveIndex } from './archive-index'

let db: Database
let drop: () => Promise<void>
let index: ArchiveIndex

beforeAll(async () => {
  const database = await testDatabase()
  db = database.db
  drop = database.drop
  await fileMeeting(db, { people: [{ officialSlug: 'geir-pedersen', partySlug: 'un' }] })
  await fileMeeting(db, { people: [{ partySlug: 'ir' }, { partySlug: 'ir' }, { partySlug: 'ru' }] })
  index = await ArchiveIndex.load(db)
})
afterAll(() => drop())

const file = async (told: Parameters<typeof fileMeeting>[1]) => {
  const id = await fileMeeting(db, told)
  await index.refresh()
  return id
}
const LISTED = ['official', 'party', 'topic', 'language', 'publisher', 'place', 'kind', 'certainty'] as const
const counts = () => ({
  all: index.matching({}).count,
  un: index.matching({ party: ['un'] }).count,
  ir: index.matching({ party: ['ir'] }).count,
  ru: index.matching({ party: ['ru'] }).count,
})

test('the index follows what is filed, changed, withdrawn and taken back', async () => {
  expect(counts()).toEqual({ all: 2, un: 1, ir: 1, ru: 1 })
  const id = await file({ people: [{ partySlug: 'ru' }] })
  expect(counts()).toEqual({ all: 3, un: 1, ir: 1, ru: 2 })

  await db.participation.updateMany({ where: { meetingId: id }, data: { partySlug: 'ir' } })
  await index.refresh()
  expect(counts()).toEqual({ all: 3, un: 1, ir: 2, ru: 1 })

  await db.meeting.update({ where: { id }, data: { state: 'withdrawn', withdrawnReason: 'It never was.' } })
  await index.refresh()
  expect(counts()).toEqual({ all: 2, un: 1, ir: 1, ru: 1 })

  await db.meeting.update({ where: { id }, data: { state: 'current', withdrawnReason: null } })
  await index.refresh()
  expect(counts()).toEqual({ all: 3, un: 1, ir: 2, ru: 1 })
  const read = await ArchiveIndex.load(db)
  expect(index.matching({}).from(null, 10)).toEqual(read.matching({}).from(null, 10))
  for (const sort of LISTED)
    expect(index.matching({}).countsOf(sort)).toEqual(read.matching({}).countsOf(sort))
})

/** Which of some lists are told to have changed by `change`. */
async function touched(change: () => Promise<unknown>) {
  const lists = {
    all: {},
    un: { party: ['un'] },
    ir: { party: ['ir'] },
    'ir-and-un': { party: ['ir', 'un'] },
    calls: { kind: ['call' as const] },
    persian: { language: ['fa' as const] },
    lastYear: { from: '2020-01-01', to: '2020-12-31' },
  }
  const stamps = () => Object.entries(lists).map(([name, filter]) => [name, index.stampOf(filter)] as const)
  const before = stamps()
  await change()
  await index.refresh()
  return stamps().flatMap(([name, stamp], place) => (stamp === before[place]?.[1] ? [] : [name]))
}

test('a change touches the lists that hold the meeting, and no other', async () => {
  expect(await touched(() => file({ people: [{ partySlug: 'ru' }] }))).toEqual(['all'])
  expect(await touched(() => file({ kind: 'call', people: [{ partySlug: 'ir' }] }))).toEqual([
    ...['all', 'ir', 'calls'],
  ])
  expect(await touched(() => file({ days: ['2020-05-05', '2020-05-06'] }))).toEqual(['all', 'lastYear'])
})

test('a meeting that leaves a list touches the list that it leaves', async () => {
  const id = await file({ people: [{ partySlug: 'ir' }], days: ['2020-01-02', '2020-01-02'] })
  expect(
    await touched(() => db.participation.updateMany({ where: { meetingId: id }, data: { partySlug: 'un' } })),
  ).toEqual(['all', 'un', 'ir', 'lastYear'])
  expect(
    await touched(() =>
      db.meeting.update({ where: { id }, data: { state: 'withdrawn', withdrawnReason: 'It never was.' } }),
    ),
  ).toEqual(['all', 'un', 'lastYear'])
})

test("a source's language, and what it is corrected to, count for the meetings it tells", async () => {
  const source = await fileSource(db, 'متن', { language: 'fa' })
  expect(await touched(() => file({ source, people: [{ partySlug: 'un' }] }))).toEqual([
    'all',
    'un',
    'persian',
  ])
  expect(index.matching({ language: ['fa'] }).count).toBe(1)
  expect(
    await touched(() => db.source.update({ where: { id: source.id }, data: { language: 'ar' } })),
  ).toEqual(['all', 'un', 'persian'])
  expect(index.matching({ language: ['fa'] }).count).toBe(0)
  expect(index.matching({ language: ['fa', 'ar'] }).count).toBe(1)
})

test('a meeting has its own stamp, whatever its state', async () => {
  const id = await file({})
  const other = await file({})
  const stamps = () => [index.stampOfMeeting(id), index.stampOfMeeting(other)] as const
  const before = stamps()
  await db.meeting.update({ where: { id }, data: { state: 'merged', mergedIntoId: other } })
  await index.refresh()
  const merged = stamps()
  expect(merged[0]).toBeGreaterThan(before[0])
  expect(merged[1]).toBe(before[1])
  await db.meeting.update({ where: { id }, data: { version: 7 } })
  await index.refresh()
  expect(index.stampOfMeeting(id)).toBeGreaterThan(merged[0])
})

test('names are those of the registry as it stands', async () => {
  const nameOf = async () => (await loadNames(db, { party: ['ir'] }))('party', 'ir').name.en
  expect(await nameOf()).toBe('Iran')
  await db.$transaction(async (tx) => {
    await tx.spelling.updateMany({
      where: { partySlug: 'ir', language: 'en', ordinal: 0 },
      data: { text: 'Persia' },
    })
    await registryChanged(tx)
  })
  expect(await touched(async () => {})).toEqual([])
  expect(index.registeredIn).toBe(index.edition)
  expect(await nameOf()).toBe('Persia')
})
