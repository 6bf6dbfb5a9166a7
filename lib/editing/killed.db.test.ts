import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MeetingRecord } from '@/lib/archive/dto'
import { historyOf, meetingRecord } from '@/lib/archive/meeting-record'
import { fileMeeting, fileSource } from '@/lib/archive/testing'
import { holdUp } from '@/lib/db/hold-up'
import { type TestDatabase, testDatabase } from '@/lib/db/testing'
import { correctMeeting } from './correct'
import { valuesOf } from './values'

let test: TestDatabase
beforeAll(async () => {
  test = await testDatabase()
})
afterAll(() => test.drop())

const by = { actor: { id: 'mina', name: 'Mina Azad' }, reason: 'The communiqué tells otherwise.' }
const root = path.resolve(import.meta.dirname, '..', '..')

async function record(id: string): Promise<MeetingRecord> {
  const found = await meetingRecord(test.db, id)
  if (found === null) throw new Error(`no record ${id}`)
  return found
}

async function filed(text: string): Promise<MeetingRecord> {
  const people = [{ officialSlug: 'ali-asghar-khaji', partySlug: 'ir', words: 'Khaji' }]
  const source = await fileSource(test.db, text)
  return record(
    await fileMeeting(test.db, { source, people, topics: ['refugees'], days: ['2021-05-05', '2021-05-05'] }),
  )
}

const side = (one: MeetingRecord) => ({ values: valuesOf(one), cameFrom: [0] })
const seen = ({ id, version }: MeetingRecord) => ({ id, version })

/** Begins a change in a process of its own, and kills that once everything but the version is written. */
async function killedWhileSaving(change: string, told: readonly unknown[]): Promise<void> {
  const hold = await holdUp(test.url, 'Revision')
  const program = `
    import { connect } from '@/lib/db/client'
    import { correctMeeting } from '@/lib/editing/correct'
    import { mergeMeetings } from '@/lib/editing/end'
    import { splitMeeting } from '@/lib/editing/split'
    const change = { correctMeeting, mergeMeetings, splitMeeting }[${JSON.stringify(change)}]
    await change(connect(${JSON.stringify(test.url)}), ...${JSON.stringify([...told, by])})`
  const child = spawn(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), '--input-type=module', '--eval', program],
    { cwd: root, stdio: 'inherit' },
  )
  const ended = once(child, 'exit')
  await hold.reached()
  child.kill('SIGKILL')
  await ended
  await hold.release()
}

describe('when the server is killed in the midst of a save', () => {
  const one = () => filed('Khaji was in Tehran.')
  const other = () => filed('Khaji was in Tehran, says another.')

  it('nothing of a correction, a merge or a split is half done, and the next save goes through', async () => {
    const [first, second] = [await one(), await other()]
    const meetings = await test.db.meeting.count()
    const correction = {
      ...side(first),
      values: { ...valuesOf(first), topics: [] },
      words: [],
      attached: [],
      detached: [],
      reviewed: true,
    }
    const split = {
      going: [],
      shared: first.sources.map(({ id }) => id),
      staying: side(first),
      made: side(first),
    }
    const merge = { survivor: seen(first), merged: seen(second), chosen: { ...side(first), words: [] } }
    await killedWhileSaving('correctMeeting', [seen(first), correction])
    await killedWhileSaving('splitMeeting', [seen(first), split])
    await killedWhileSaving('mergeMeetings', [merge])
    expect(await record(first.id)).toEqual(first)
    expect(await record(second.id)).toEqual(second)
    expect(await test.db.meeting.count()).toBe(meetings)
    expect(await historyOf(test.db, first.id)).toHaveLength(1)

    expect(await correctMeeting(test.db, seen(first), correction, by)).toEqual({ ok: true, version: 2 })
    expect(await record(first.id)).toMatchObject({ topics: [], review: 'reviewed' })
  }, 120_000)
})
