import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ArchiveIndex } from '@/lib/archive/index/archive-index'
import { meetingRecord } from '@/lib/archive/meeting-record'
import { type FiledMeeting, fileMeeting, fileSource } from '@/lib/archive/testing'
import { deskHand } from '@/lib/auth/testing'
import { type TestDatabase, testDatabase } from '@/lib/db/testing'
import { correctMeeting } from '@/lib/editing/correct'
import { mergeMeetings, partMeeting, withdrawMeeting } from '@/lib/editing/end'
import { valuesOf } from '@/lib/editing/values'
import { today } from '@/lib/i18n/calendar'
import { issueCodeSchema } from '@/lib/parser/draft'
import { assignRecords, reopenDoubts, reviewMeetings, settleDoubts } from './decide'
import type { QueueFilter } from './filter'
import { queuePage } from './page'
import { askAgain, keepApart } from './pairs'
import { QueueIndex } from './queue-index'
import { rememberedFilter, rememberFilter } from './remembered'

let test: TestDatabase
let queue: QueueIndex
let archive: ArchiveIndex
let me: string
const by = () => ({ actor: { id: me, name: 'editor' }, reason: 'Seen.' })
const seen = (id: string, version = 1) => ({ id, version })

beforeAll(async () => {
  process.env.AUTH_SECRET = 'only for tests, and long enough for the library'
  test = await testDatabase()
  await deskHand(test.db, 'administrator')
  me = (await deskHand(test.db, 'editor')).id
  queue = await QueueIndex.load(test.db)
  archive = await ArchiveIndex.load(test.db)
})
afterAll(() => test.drop())

async function page(filter: QueueFilter = {}, after: { priority: number; id: string } | null = null) {
  await queue.refresh()
  await archive.refresh()
  return queuePage({ queue, archive }, filter, { me, after })
}
const reasonsOf = async (id: string, filter: QueueFilter = {}) =>
  (await page(filter)).lines.find(({ meeting }) => meeting.id === id)?.reasons.map(({ code }) => code) ?? []

let texts = 0
const dispatch = (language: 'fa' | 'en' = 'en') => fileSource(test.db, `Dispatch ${texts++}.`, { language })

/** A record with doubts of these codes. */
async function doubted(codes: string[], told: FiledMeeting = {}): Promise<string> {
  const source = await dispatch()
  const meetingId = await fileMeeting(test.db, { source, ...told })
  await test.db.parsingIssue.createMany({
    data: codes.map((code) => ({ sourceId: source.id, meetingId, code, message: 'unsure' })),
  })
  return meetingId
}

/** Gives a record another account, as filing does. */
async function anotherAccount(meetingId: string, draft: object, ordinal = 0) {
  const source = await dispatch('fa')
  await test.db.account.create({ data: { meetingId, sourceId: source.id, ordinal, focus: true, draft } })
}

async function suspected(one: string, other: string): Promise<readonly [string, string]> {
  const pair = one < other ? ([one, other] as const) : ([other, one] as const)
  await test.db.suspectedPair.create({
    data: { firstId: pair[0], secondId: pair[1], reasons: ['same-people'], doubts: ['next-day'] },
  })
  return pair
}

async function correct(id: string, change: object, reviewed = false) {
  const record = await meetingRecord(test.db, id)
  if (record === null) throw new Error('not on file')
  const values = { ...valuesOf(record), ...change }
  const cameFrom = values.participants.map((_, index) => index)
  return correctMeeting(
    test.db,
    record,
    { values, cameFrom, words: [], attached: [], detached: [], reviewed },
    by(),
  )
}

const countSchema = z.tuple([z.object({ count: z.int() })])

/** What is in the queue by a plain count, from the doubts themselves and nothing kept of them. */
async function counted(): Promise<number> {
  const [{ count }] = countSchema.parse(
    await test.db.$queryRaw`
      SELECT count(DISTINCT d."meetingId")::int AS count
      FROM queue_doubts((SELECT array_agg(id) FROM "Meeting")) d
      WHERE NOT EXISTS (SELECT FROM "SettledDoubt" s WHERE s."meetingId" = d."meetingId" AND s.code = d.code)`,
  )
  return count
}

describe('why a record is in the queue', () => {
  it('is told once for each sort of doubt, the weightiest first, whatever is said how often', async () => {
    const id = await doubted(['place-unknown', 'unknown-person', 'unknown-person', 'weekday-mismatch'])
    expect(await reasonsOf(id)).toEqual(['weekday-mismatch', 'unknown-person', 'place-unknown'])
  })

  it('every code that reading may give has its weight and its name', async () => {
    const id = await doubted([...issueCodeSchema.options])
    const known = issueCodeSchema.options.filter((code) => code !== 'possible-duplicate')
    expect((await reasonsOf(id)).sort()).toEqual(known.sort())
  })

  it('is a reading that was unsure of itself, the more so the higher it stands', async () => {
    const [sure, unsure, unsurer] = [await doubted([]), await doubted([]), await doubted([])]
    await anotherAccount(sure, { confidence: 0.95 })
    await anotherAccount(unsure, { confidence: 0.4 })
    await anotherAccount(unsurer, { confidence: 0.2 })
    const { lines } = await page({ reason: ['low-confidence'] })
    expect(lines.map(({ meeting }) => meeting.id)).toEqual([unsurer, unsure])
    expect(lines.map(({ confidence }) => confidence)).toEqual([0.2, 0.4])
  })

  it.each([
    ['other days', { date: '2021-03-01' }, { date: '2021-03-02' }, true],
    ['a day within a month', { date: '2021-03-01' }, { date: '2021-03' }, false],
    ['a day within open ends', { date: '2021-03-01' }, { date: '2021-02-27/..' }, false],
    ['a day after a closed range', { date: '2021-03-05' }, { date: '2021-02/2021-03-04' }, true],
    ['a plan for another day', { date: '2021-03-01' }, { date: '2021-03-02', status: 'planned' }, false],
    ['other places', { place: 'sochi' }, { place: 'moscow' }, true],
    ['one place and none', { place: 'sochi' }, { place: null }, false],
    ['a call and talks', { kind: 'call' }, { kind: 'talks' }, true],
    ['talks and a ministerial', { kind: 'ministerial' }, { kind: 'talks' }, false],
    [
      'sessions of other numbers',
      { occasion: { series: 'astana', number: 16 } },
      { occasion: { series: 'astana', number: 17 } },
      true,
    ],
  ])('is that sources tell %s, or is not', async (_, one, other, disagree) => {
    const id = await doubted([])
    await anotherAccount(id, { kind: 'talks', status: 'held', ...one })
    await anotherAccount(id, { kind: 'talks', status: 'held', ...other })
    expect(await reasonsOf(id)).toEqual(disagree ? ['sources-disagree'] : [])
  })

  it('is a name that three records tell and no registry holds, until one of them is told who it is', async () => {
    const stranger = { people: [{ nameAsTold: 'Bahram Kasravi', partySlug: 'ir' }] }
    const [first, second] = [await doubted([], stranger), await doubted([], stranger)]
    expect(await reasonsOf(first)).toEqual([])
    const third = await doubted([], stranger)
    for (const id of [first, second, third]) expect(await reasonsOf(id)).toEqual(['new-spelling'])
    await test.db.participation.updateMany({
      where: { meetingId: second },
      data: { officialSlug: 'ali-asghar-khaji' },
    })
    for (const id of [first, second, third]) expect(await reasonsOf(id)).toEqual([])
  })

  it('is a plan whose day has passed, without anybody having touched it', async () => {
    const id = await doubted([], { status: 'planned', days: ['2999-01-01', '2999-01-01'] })
    expect(await reasonsOf(id)).toEqual([])
    // What time does to it: triggers rest, as no row changes when a day passes.
    await test.db.$transaction([
      test.db.$executeRaw`SET LOCAL session_replication_role = replica`,
      test.db
        .$executeRaw`UPDATE "Meeting" SET "firstDay" = '2021-01-01', "lastDay" = '2021-01-01' WHERE id = ${id}`,
      test.db.$executeRaw`UPDATE "ArchiveEdition" SET "plansPassedTo" = '2021-01-01'`,
    ])
    expect(await reasonsOf(id)).toEqual(['plan-passed'])
    await correct(id, { status: 'held' })
    expect(await reasonsOf(id)).toEqual([])
  })

  it('ends with the person who decides the field that it is about', async () => {
    const id = await doubted(['weekday-mismatch', 'unknown-person'])
    await correct(id, { date: { edtf: '2021-05-05', words: null, calendar: null } })
    expect(await reasonsOf(id)).toEqual(['unknown-person'])
  })
})

describe('the count', () => {
  it('is what a plain count says, whatever changes', async () => {
    const steps: [string, () => Promise<unknown>][] = []
    const [a, b, c] = [
      await doubted(['weekday-mismatch']),
      await doubted(['place-unknown', 'unknown-person']),
      await doubted([]),
    ]
    let pair: readonly [string, string] = [a, c]
    let merged = { ok: false }
    const versionOf = async (id: string) =>
      (await test.db.meeting.findUniqueOrThrow({ where: { id }, select: { version: true } })).version
    steps.push(
      ['a pair is suspected', async () => (pair = await suspected(a, c))],
      ['doubts are settled', () => settleDoubts(test.db, [seen(a), seen(b)], by())],
      ['they stand again', () => reopenDoubts(test.db, [seen(b)])],
      ['another source is filed', () => anotherAccount(a, { confidence: 0.1 })],
      ['a record is reviewed', () => reviewMeetings(test.db, [seen(b)], by())],
      ['the pair is kept apart', () => keepApart(test.db, pair, by())],
      ['the pair is open again', () => askAgain(test.db, pair)],
      [
        'the two are made one',
        async () => {
          const record = await meetingRecord(test.db, a)
          if (record === null) throw new Error('not on file')
          const values = valuesOf(record)
          merged = await mergeMeetings(
            test.db,
            {
              survivor: seen(a, record.version),
              merged: seen(c, await versionOf(c)),
              chosen: { values, cameFrom: [], words: [] },
            },
            by(),
          )
        },
      ],
      ['and parted', () => partMeeting(test.db, c, by())],
      ['one is withdrawn', async () => withdrawMeeting(test.db, seen(c, await versionOf(c)), by())],
      ['issues are gone', () => test.db.parsingIssue.deleteMany({ where: { meetingId: a } })],
      ['records are assigned', () => assignRecords(test.db, [a], me)],
    )
    for (const [what, change] of steps) {
      await change()
      expect([what, (await page()).count]).toEqual([what, await counted()])
    }
    expect(merged.ok).toBe(true)
  })

  it('of a narrowed queue is that of its pages together, in the order of their worth', async () => {
    const khaji = { officialSlug: 'ali-asghar-khaji', partySlug: 'ir' }
    const mine = await Promise.all(
      Array.from({ length: 60 }, (_, n) =>
        doubted(n % 3 === 0 ? ['date-unknown'] : ['date-unknown', 'year-slip'], { people: [khaji] }),
      ),
    )
    const filter: QueueFilter = { official: ['ali-asghar-khaji'], reason: ['date-unknown'] }
    const first = await page(filter)
    expect(first.count).toBe(mine.length)
    expect(first.counts.reason.find(({ value }) => value === 'year-slip')?.count).toBe(40)
    expect(first.counts.party).toContainEqual({ value: 'ir', count: 60 })
    expect(first.lines).toHaveLength(50)
    const [priority = '', id = ''] = first.next?.split('-') ?? []
    const second = await page(filter, { priority: Number(priority), id })
    expect(second.next).toBeNull()
    const all = [...first.lines, ...second.lines]
    expect(new Set(all.map(({ meeting }) => meeting.id))).toEqual(new Set(mine))
    expect(all.map((line) => line.priority)).toEqual(
      all.map((line) => line.priority).sort((one, other) => other - one),
    )
  })

  it('knows the day of filing, the language of a source, and who has taken a record on', async () => {
    const before = today()
    const id = await doubted(['stamp-contradicted'])
    await anotherAccount(id, {})
    await assignRecords(test.db, [id], me)
    const only: QueueFilter = { reason: ['stamp-contradicted'] }
    const ids = async (filter: QueueFilter) =>
      (await page({ ...only, ...filter })).lines.map(({ meeting }) => meeting.id)
    expect(await ids({ assigned: 'me', filedFrom: before, filedTo: today(), language: ['fa'] })).toContain(id)
    expect(await ids({ assigned: 'nobody' })).not.toContain(id)
    expect(await ids({ filedTo: '2020-01-01' })).toEqual([])
    expect(await ids({ language: ['tr'] })).toEqual([])
    const { counts } = await page({ ...only, assigned: 'me' })
    expect(counts.assigned.me + counts.assigned.nobody).toBeLessThanOrEqual(counts.assigned.anybody)
  })
})

describe('a menu of the filters', () => {
  it('offers the most frequent values, and whatever is asked for with its true count', async () => {
    const officials = await test.db.official.findMany({ take: 45, select: { slug: true } })
    const rare = officials.map(({ slug }) => slug)
    for (const officialSlug of rare) await doubted(['holder-untold'], { people: [{ officialSlug }] })
    const only: QueueFilter = { reason: ['holder-untold'] }
    const counted = async (filter: QueueFilter) => (await page({ ...only, ...filter })).counts.official
    const offered = await counted({})
    expect(offered).toHaveLength(40)
    const left = rare.find((slug) => !offered.some(({ value }) => value === slug)) ?? ''
    expect(await counted({ official: [left] })).toContainEqual({ value: left, count: 1 })
  })

  it('takes several values: any of the languages, all of the officials', async () => {
    const [ir, ru] = [
      { officialSlug: 'ali-asghar-khaji', partySlug: 'ir' },
      { officialSlug: 'alexander-lavrentiev', partySlug: 'ru' },
    ]
    const [both, one] = [
      await doubted(['bounds-contradict'], { people: [ir, ru] }),
      await doubted(['bounds-contradict'], { people: [ir] }),
    ]
    await anotherAccount(one, {})
    const only: QueueFilter = { reason: ['bounds-contradict'], official: ['ali-asghar-khaji'] }
    const ids = async (filter: QueueFilter) =>
      new Set((await page({ ...only, ...filter })).lines.map(({ meeting }) => meeting.id))
    expect(await ids({ language: ['en', 'fa'] })).toEqual(new Set([both, one]))
    expect(await ids({ language: ['fa'] })).toEqual(new Set([one]))
    expect(await ids({ official: ['ali-asghar-khaji', 'alexander-lavrentiev'] })).toEqual(new Set([both]))
    const { counts } = await page({ ...only, language: ['fa'] })
    expect(counts.language).toEqual(expect.arrayContaining([{ value: 'en', count: 2 }]))
  })
})

it('a session remembers what its queue was last narrowed to, and no other session does', async () => {
  const sessions = await test.db.deskSession.findMany({ select: { id: true } })
  const [mine, other] = sessions.map(({ id }) => ({ sessionId: id }))
  if (!mine || !other) throw new Error('two people are signed in')
  const filter: QueueFilter = { reason: ['low-confidence', 'plan-passed'], party: ['ir', 'ru'] }
  await rememberFilter(mine, filter, test.db)
  expect(await rememberedFilter(mine, test.db)).toEqual(filter)
  expect(await rememberedFilter(other, test.db)).toEqual({})
  await rememberFilter(mine, {}, test.db)
  expect(await rememberedFilter(mine, test.db)).toEqual({})
})

describe('what is decided on many at once', () => {
  it('is answered record by record, and nothing is passed over in silence', async () => {
    const [plain, paired, other, gone] = [
      await doubted(['unknown-person']),
      await doubted(['unknown-person']),
      await doubted([]),
      await doubted(['unknown-person']),
    ]
    await suspected(paired, other)
    await withdrawMeeting(test.db, seen(gone), by())
    const unknown = { id: '0000000000', version: 1 }
    const asked = [seen(plain), seen(paired), seen(other), seen(gone, 2), seen(plain, 7), unknown]
    expect(await settleDoubts(test.db, [...asked.slice(0, 4), unknown], by())).toEqual([
      { ok: true, id: plain, left: [] },
      { ok: true, id: paired, left: ['possible-duplicate'] },
      { ok: false, id: other, code: 'pair_to_decide' },
      { ok: false, id: gone, code: 'record_ended' },
      { ok: false, id: '0000000000', code: 'record_unknown' },
    ])
    expect(await settleDoubts(test.db, [seen(paired, 7)], by())).toEqual([
      { ok: false, id: paired, code: 'changed_meanwhile' },
    ])
    expect(await reasonsOf(paired)).toEqual(['possible-duplicate'])
  })

  it('marks records as reviewed, each with a version and a reason of its own', async () => {
    const ids = [await doubted(['unknown-person']), await doubted(['date-unknown'])]
    const outcomes = await reviewMeetings(
      test.db,
      ids.map((id) => seen(id)),
      by(),
    )
    expect(outcomes.every(({ ok }) => ok)).toBe(true)
    const revisions = await test.db.revision.findMany({ where: { meetingId: { in: ids }, version: 2 } })
    expect(revisions.map(({ actor, reason }) => [actor, reason])).toEqual([
      ['editor', 'Seen.'],
      ['editor', 'Seen.'],
    ])
    const again = await reviewMeetings(test.db, [seen(ids[0] ?? '', 2)], by())
    expect(again).toMatchObject([{ ok: false, code: 'already_reviewed' }])
  })

  it('gives no record to somebody who may not correct it', async () => {
    const reader = await deskHand(test.db, 'reader')
    expect(await assignRecords(test.db, [await doubted(['date-unknown'])], reader.id)).toBe('person_unknown')
  })
})

describe('two records that may be one', () => {
  it('are asked about once: what was said goes with the record in which one of them lives on', async () => {
    const [a, b, c] = [await doubted([]), await doubted([]), await doubted([])]
    await keepApart(test.db, await suspected(a, b), by())
    expect(await reasonsOf(a)).toEqual([])
    await expect(suspected(a, b)).rejects.toThrow()
    const record = await meetingRecord(test.db, b)
    if (record === null) throw new Error('not on file')
    const chosen = { values: valuesOf(record), cameFrom: [], words: [] }
    await mergeMeetings(test.db, { survivor: seen(c), merged: seen(b), chosen }, by())
    const pair = await test.db.suspectedPair.findFirst({
      where: { OR: [{ firstId: c }, { secondId: c }], apartBy: 'editor' },
    })
    expect([pair?.firstId, pair?.secondId].sort()).toEqual([a, c].sort())
  })
})
