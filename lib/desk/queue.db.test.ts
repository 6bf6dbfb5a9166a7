import { afterAll, beforeAll, expect, it } from 'vitest'
import { fileMeeting, fileSource } from '@/lib/archive/testing'
import { type TestDatabase, testDatabase } from '@/lib/db/testing'
import { queuePage } from './queue'

let test: TestDatabase
beforeAll(async () => {
  test = await testDatabase()
})
afterAll(() => test.drop())

async function doubted(code: string, review: 'reviewed' | 'unreviewed' = 'unreviewed'): Promise<string> {
  const source = await fileSource(test.db, `A dispatch of ${code} that is ${review}.`)
  const meetingId = await fileMeeting(test.db, { source, review })
  await test.db.parsingIssue.create({ data: { sourceId: source.id, meetingId, code, message: 'unsure' } })
  return meetingId
}

it('shows what nobody has reviewed, by sort, and leaves it out once somebody has', async () => {
  const unknown = await doubted('unknown-person')
  const weekday = await doubted('weekday-contradicts')
  await doubted('unknown-person', 'reviewed')
  const all = await queuePage(null, null, test.db)
  expect(all.lines.map(({ meetingId }) => meetingId)).toEqual([unknown, weekday])
  expect(all.codes).toEqual([
    { code: 'unknown-person', count: 1 },
    { code: 'weekday-contradicts', count: 1 },
  ])
  const [first] = all.lines
  expect((await queuePage('weekday-contradicts', null, test.db)).lines).toHaveLength(1)
  expect((await queuePage(null, first?.id ?? null, test.db)).lines).toHaveLength(1)
  await test.db.meeting.update({ where: { id: weekday }, data: { review: 'reviewed' } })
  expect((await queuePage(null, null, test.db)).lines).toHaveLength(1)
})
