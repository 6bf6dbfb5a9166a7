import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '@/lib/db/client'
import { testDatabase } from '@/lib/db/testing'
import { meetingRecordSchema } from './dto'
import { historyOf, lookUpMeeting, meetingAtVersion, meetingRecord } from './meeting-record'
import { quoteContextsOf, sourceById } from './sources'
import { fileMeeting, fileSource } from './testing'

const TEXT = 'سفیر ایران 🕊 روز شنبه در نورسلطان با گیر پدرسن و احمد طعمه دیدار کرد.'

let db: Database
let drop: () => Promise<void>

beforeAll(async () => {
  const database = await testDatabase()
  db = database.db
  drop = database.drop
})
afterAll(() => drop())

async function aMeeting() {
  const source = await fileSource(db, `${TEXT} ${Math.random()}`, { language: 'fa', publisherSlug: 'irna' })
  const id = await fileMeeting(db, {
    days: ['2021-12-22', '2021-12-22'],
    dateWords: 'روز شنبه',
    placeSlug: 'astana',
    topics: ['sanctions', 'humanitarian-aid'],
    people: [
      { officialSlug: 'geir-pedersen', partySlug: 'un', words: 'گیر پدرسن' },
      { nameAsTold: 'احمد طعمه', partySlug: 'syrian-opposition', words: 'احمد طعمه', capacity: 'head' },
      { partySlug: 'ir', titleAsTold: 'سفیر ایران', words: 'سفیر ایران' },
    ],
    source,
  })
  return { id, source }
}

test('a record is whole, in order, and the same inside a transaction', async () => {
  const { id, source } = await aMeeting()
  const record = await meetingRecord(db, id)
  expect(meetingRecordSchema.parse(record)).toEqual(record)
  expect(record?.participants.map(({ official, nameAsTold }) => official?.slug ?? nameAsTold)).toEqual([
    'geir-pedersen',
    'احمد طعمه',
    null,
  ])
  expect(record?.topics.map(({ slug }) => slug)).toEqual(['humanitarian-aid', 'sanctions'])
  expect(record?.evidence.map(({ field, participant, quote }) => [field, participant, quote])).toEqual([
    ['date', null, 'روز شنبه'],
    ['participant', 0, 'گیر پدرسن'],
    ['participant', 1, 'احمد طعمه'],
    ['participant', 2, 'سفیر ایران'],
  ])
  expect(record?.sources).toMatchObject([{ id: source.id, publisher: { slug: 'irna' }, matchReasons: [] }])
  expect(await db.$transaction((tx) => meetingRecord(tx, id))).toEqual(record)
})

test('a city is told under the name that it bore in those days', async () => {
  const { id } = await aMeeting()
  expect(await meetingRecord(db, id)).toMatchObject({
    place: { slug: 'astana', name: { en: 'Astana', fa: 'آستانه' } },
    placeNameThen: { en: 'Nur-Sultan', fa: 'نورسلطان' },
  })
  const before = await fileMeeting(db, { days: ['2019-03-22', '2019-03-22'], placeSlug: 'astana' })
  const across = await fileMeeting(db, { days: ['2022-09-17', '2022-09-18'], placeSlug: 'astana' })
  const lastDay = await fileMeeting(db, { days: ['2022-09-17', '2022-09-17'], placeSlug: 'astana' })
  expect((await meetingRecord(db, before))?.placeNameThen).toBeNull()
  expect((await meetingRecord(db, across))?.placeNameThen).toBeNull()
  expect((await meetingRecord(db, lastDay))?.placeNameThen).toMatchObject({ ru: 'Нур-Султан' })
})

test('a version stays as it stood when the record changes, and the history tells both', async () => {
  const { id } = await aMeeting()
  const first = await meetingRecord(db, id)
  await db.$transaction(async (tx) => {
    await tx.meeting.update({ where: { id }, data: { version: 2, placeSlug: null } })
    const snapshot = await meetingRecord(tx, id)
    if (snapshot === null) throw new Error('gone')
    await tx.revision.create({
      data: { meetingId: id, version: 2, snapshot, actor: 'editor', reason: 'No place was told.' },
    })
  })
  expect(await meetingAtVersion(db, id, 1)).toEqual(first)
  expect(await meetingAtVersion(db, id, 2)).toMatchObject({ version: 2, place: null })
  expect(await meetingAtVersion(db, id, 3)).toBeNull()
  expect((await historyOf(db, id)).map(({ version, actor }) => [version, actor])).toEqual([
    [2, 'editor'],
    [1, 'test'],
  ])
})

test('a merged record leads to the last of those it was merged into; a withdrawn one is shown', async () => {
  const survivor = await fileMeeting(db)
  const middle = await fileMeeting(db, { state: 'merged', mergedIntoId: survivor })
  const first = await fileMeeting(db, { state: 'merged', mergedIntoId: middle })
  expect(await lookUpMeeting(db, first)).toEqual({ redirect: survivor, from: first })
  const withdrawn = await fileMeeting(db, { state: 'withdrawn', withdrawnReason: 'It never took place.' })
  expect(await lookUpMeeting(db, withdrawn)).toMatchObject({
    id: withdrawn,
    state: 'withdrawn',
    withdrawnReason: 'It never took place.',
  })
  expect(await lookUpMeeting(db, '0000000000')).toBeNull()
})

test('each quotation comes with the words around it, counted in characters', async () => {
  const { id } = await aMeeting()
  const record = await meetingRecord(db, id)
  const contexts = await quoteContextsOf(db, record?.evidence ?? [])
  const name = record?.evidence.find(({ quote }) => quote === 'گیر پدرسن')
  const context = contexts[name?.id ?? '']
  expect(context?.before).toBe('سفیر ایران 🕊 روز شنبه در نورسلطان با ')
  expect(context?.after.startsWith(' و احمد طعمه دیدار کرد.')).toBe(true)
})

test('a source shows its text, its meetings and where each value was read, but of current records alone', async () => {
  const { id, source } = await aMeeting()
  const page = await sourceById(db, source.id)
  expect(page?.text).toBe(source.text)
  expect(page?.meetings.map((meeting) => meeting.id)).toEqual([id])
  expect(page?.evidence.map(({ quote, participant, meetingId }) => [quote, participant, meetingId])).toEqual([
    ['سفیر ایران', 2, id],
    ['روز شنبه', null, id],
    ['گیر پدرسن', 0, id],
    ['احمد طعمه', 1, id],
  ])
  await db.meeting.update({ where: { id }, data: { state: 'withdrawn', withdrawnReason: 'Wrong.' } })
  expect(await sourceById(db, source.id)).toMatchObject({ meetings: [], evidence: [] })
  expect(await sourceById(db, '0000000000')).toBeNull()
})
