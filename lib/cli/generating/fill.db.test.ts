import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { meetingRecordSchema } from '@/lib/archive/dto'
import { ArchiveIndex } from '@/lib/archive/index/archive-index'
import { meetingRecord } from '@/lib/archive/meeting-record'
import type { Database } from '@/lib/db/client'
import { type TestDatabase, testDatabase } from '@/lib/db/testing'
import { draftMeetingSchema } from '@/lib/parser/draft'
import { readRegistry } from '@/lib/registry/files'
import { type FillOutcome, fillArchive } from './fill'

const registry = readRegistry(path.join(import.meta.dirname, '..', '..', '..', 'seeds', 'registry'))
const ASKED = { meetings: 150, seed: 'of the test' }

let first: TestDatabase
let second: TestDatabase
let db: Database
let outcome: FillOutcome

beforeAll(async () => {
  first = await testDatabase()
  second = await testDatabase()
  db = first.db
  outcome = await fillArchive(first, registry, ASKED)
})
afterAll(async () => {
  await first.drop()
  await second.drop()
})

test('as many meetings are filed as were asked for, each with an account and a version', async () => {
  expect(outcome).toMatchObject({ ok: true, counts: { Meeting: 150 } })
  expect(await db.meeting.count({ where: { state: 'current', accounts: { some: {} } } })).toBe(150)
  expect(await db.meeting.count({ where: { revisions: { none: {} } } })).toBe(0)
})

test('the same seed makes the same archive, and another seed another', async () => {
  await fillArchive(second, registry, ASKED)
  const order = { orderBy: { id: 'asc' } } as const
  expect(await second.db.source.findMany(order)).toEqual(await db.source.findMany(order))
  expect(await second.db.evidence.findMany(order)).toEqual(await db.evidence.findMany(order))
  await fillArchive(second, registry, { meetings: 10, seed: 'another' })
  expect(await second.db.meeting.count()).toBe(160)
})

test('a seed that is on file already is refused, and nothing is filed', async () => {
  expect(await fillArchive(first, registry, ASKED)).toEqual({ ok: false, reason: 'seed-on-file' })
  expect(await db.meeting.count()).toBe(150)
})

test('the last version of a record is the record as the archive reads it', async () => {
  const meetings = await db.meeting.findMany({
    select: { id: true, version: true },
    orderBy: { version: 'desc' },
  })
  expect(meetings[0]?.version).toBe(2)
  for (const { id, version } of meetings.slice(0, 40)) {
    const { snapshot } = await db.revision.findUniqueOrThrow({
      where: { meetingId_version: { meetingId: id, version } },
    })
    expect(meetingRecordSchema.parse(snapshot)).toEqual(await meetingRecord(db, id))
  }
})

test('indexes and triggers are as they were, and the index of the archive learns of it', async () => {
  const indexes = (from: Database) =>
    from.$queryRaw`SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1`
  const fresh = await testDatabase()
  expect(await indexes(db)).toEqual(await indexes(fresh.db))
  const index = await ArchiveIndex.load(fresh.db)
  await fillArchive(fresh, registry, { meetings: 20, seed: 'later' })
  await index.refresh()
  expect(index.matching({}).count).toBe(20)
  await fresh.drop()
  const id = (await db.participation.findFirstOrThrow()).meetingId
  const before = await db.meeting.findUniqueOrThrow({ where: { id } })
  await db.participation.updateMany({ where: { meetingId: id }, data: { capacity: 'observer' } })
  expect((await db.meeting.findUniqueOrThrow({ where: { id } })).changedIn).toBeGreaterThan(before.changedIn)
})

test('positions quote the texts', async () => {
  const positions = await db.position.findMany({ include: { source: true } })
  expect(positions.length).toBeGreaterThan(5)
  for (const { start, end, quote, source } of positions)
    expect([...source.text].slice(start, end).join('')).toBe(quote)
})

test('accounts are drafts whose evidence quotes the text, told in all five languages, as samples', async () => {
  const sources = await db.source.findMany({ include: { accounts: true } })
  expect(new Set(sources.map(({ language }) => language))).toEqual(new Set(['fa', 'ar', 'en', 'ru', 'tr']))
  for (const { text, sample, accounts } of sources) {
    const characters = [...text]
    expect(sample).toBe(true)
    for (const { draft } of accounts)
      for (const { start, end, quote } of draftMeetingSchema.parse(draft).evidence)
        expect(characters.slice(start, end).join('')).toBe(quote)
  }
})

test('few officials turn up often, most seldom, as in real archives', async () => {
  const counts = await db.participation.groupBy({
    by: ['officialSlug'],
    _count: true,
    where: { officialSlug: { not: null } },
  })
  const sorted = counts.map(({ _count }) => _count).sort((a, b) => b - a)
  const all = sorted.reduce((sum, count) => sum + count, 0)
  const busiest = sorted.slice(0, Math.ceil(sorted.length / 10)).reduce((sum, count) => sum + count, 0)
  expect(busiest / all).toBeGreaterThan(0.25)
})
