import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '@/lib/db/client'
import { testDatabase } from '@/lib/db/testing'
import { meetingsAround } from './around'
import { ArchiveIndex } from './index/archive-index'
import { meetingRecord } from './meeting-record'
import { fileMeeting } from './testing'

let db: Database
let drop: () => Promise<void>
beforeAll(async () => {
  const database = await testDatabase()
  db = database.db
  drop = database.drop
})
afterAll(() => drop())

test('beside a meeting stand those of its day, and none of which the day is open', async () => {
  const own = await fileMeeting(db, { days: ['2024-10-24', '2024-10-24'] })
  const sameDay = await fileMeeting(db, { days: ['2024-10-24', '2024-10-24'] })
  const overDays = await fileMeeting(db, { days: ['2024-10-23', '2024-10-25'] })
  await fileMeeting(db, { days: ['2024-10-25', '2024-10-25'] })
  const since = await fileMeeting(db, { days: ['2022-11-28', '2022-11-28'] })
  await db.meeting.update({ where: { id: since }, data: { dateEdtf: '2022-11-28/..', lastDay: null } })
  const record = await meetingRecord(db, own)
  if (record === null) throw new Error('The record is not there.')
  const around = await meetingsAround(await ArchiveIndex.load(db), record)
  expect(around.sameDay.map(({ id }) => id).sort()).toEqual([sameDay, overDays].sort())
})
