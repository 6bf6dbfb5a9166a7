import { afterAll, beforeAll, expect, test } from 'vitest'
import { fileMeeting, fileSource } from '@/lib/archive/testing'
import type { Database, Transaction } from './client'
import { bumpEdition, lockArchive, registryChanged } from './edition'
import { testDatabase } from './testing'

let db: Database
let drop: () => Promise<void>
let first: string
let second: string

beforeAll(async () => {
  const database = await testDatabase()
  db = database.db
  drop = database.drop
  first = await fileMeeting(db, { people: [{ partySlug: 'ir' }], topics: ['sanctions'] })
  second = await fileMeeting(db, {})
})
afterAll(() => drop())

async function editions(id: string) {
  const { edition } = await db.archiveEdition.findUniqueOrThrow({ where: { id: 1 } })
  const { changedIn } = await db.meeting.findUniqueOrThrow({ where: { id } })
  return { edition: Number(edition), changedIn: Number(changedIn) }
}

/** How many editions `change` made, and whether each meeting has changed in the last of them. */
async function changed(change: (tx: Transaction) => Promise<unknown>) {
  const { edition: before } = await editions(first)
  await db.$transaction(change)
  const { edition, changedIn } = await editions(first)
  return {
    made: edition - before,
    first: changedIn === edition,
    second: (await editions(second)).changedIn === edition,
  }
}

test('a transaction makes one edition, however much it changes', async () => {
  const outcome = await changed(async (tx) => {
    await lockArchive(tx)
    await tx.meeting.update({ where: { id: first }, data: { kind: 'call' } })
    await tx.meeting.update({ where: { id: second }, data: { kind: 'call' } })
    await bumpEdition(tx)
  })
  expect(outcome).toEqual({ made: 1, first: true, second: true })
})

test.each([
  ['a participant', (tx: Transaction) => tx.participation.deleteMany({ where: { meetingId: first } })],
  [
    'an added participant',
    (tx: Transaction) =>
      tx.participation.create({ data: { meetingId: first, ordinal: 7, partySlug: 'ru', capacity: 'head' } }),
  ],
  [
    'a changed participant',
    (tx: Transaction) =>
      tx.participation.updateMany({ where: { meetingId: first }, data: { titleAsTold: 'envoy' } }),
  ],
  ['a topic', (tx: Transaction) => tx.meetingTopic.deleteMany({ where: { meetingId: first } })],
])('%s touches its meeting, and no other', async (_, change) => {
  expect(await changed(change)).toEqual({ made: 1, first: true, second: false })
})

test('an account that moves touches the meeting it leaves and the one it comes to', async () => {
  const source = await fileSource(db, 'A dispatch.')
  const third = await fileMeeting(db, {})
  await changed((tx) =>
    tx.account.create({
      data: { meetingId: first, sourceId: source.id, ordinal: 0, focus: true, draft: {} },
    }),
  )
  expect(
    await changed((tx) =>
      tx.account.updateMany({ where: { sourceId: source.id }, data: { meetingId: second } }),
    ),
  ).toEqual({ made: 1, first: true, second: true })
  expect(
    await changed((tx) => tx.source.update({ where: { id: source.id }, data: { title: 'Another title' } })),
  ).toEqual({ made: 1, first: false, second: true })
  expect((await editions(third)).changedIn).toBeLessThan((await editions(second)).changedIn)
})

test('a change that touches nothing makes no edition', async () => {
  expect(
    await changed((tx) => tx.participation.deleteMany({ where: { meetingId: '0000000000' } })),
  ).toMatchObject({ made: 0 })
})

test('a change of the registry is told apart', async () => {
  expect(await changed(registryChanged)).toEqual({ made: 1, first: false, second: false })
  const row = await db.archiveEdition.findUniqueOrThrow({ where: { id: 1 } })
  expect(row.registeredIn).toBe(row.edition)
})

/** Settles when a transaction waits for another. */
async function oneWaits(): Promise<void> {
  for (;;) {
    const waiting: unknown[] = await db.$queryRaw`
      SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`
    if (waiting.length > 0) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

test('what is committed later has the later edition, though it began earlier', async () => {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  let begin = () => {}
  const begun = new Promise<void>((resolve) => {
    begin = resolve
  })
  const slow = db.$transaction(async (tx) => {
    await tx.meeting.update({ where: { id: first }, data: { kind: 'talks' } })
    begin()
    await held
  })
  await begun
  const quick = db.$transaction((tx) => tx.meeting.update({ where: { id: second }, data: { kind: 'talks' } }))
  await oneWaits()
  const between = await editions(second)
  release()
  await Promise.all([slow, quick])
  const after = [await editions(first), await editions(second)]
  expect(after.map(({ changedIn }) => changedIn)).toEqual([between.edition + 1, between.edition + 2])
})
