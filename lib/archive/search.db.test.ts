import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '@/lib/db/client'
import { testDatabase } from '@/lib/db/testing'
import { search } from './search'
import { fileMeeting, fileSource } from './testing'

let db: Database
let drop: () => Promise<void>
let talks: string
let call: string

beforeAll(async () => {
  const database = await testDatabase()
  db = database.db
  drop = database.drop
  const source = await fileSource(db, 'رایزنی تلفنی دو وزیر درباره 100% تحریم‌ها', {
    language: 'fa',
    publisherSlug: 'irna',
  })
  talks = await fileMeeting(db, {
    days: ['2021-12-22', '2021-12-22'],
    placeSlug: 'astana',
    people: [
      { officialSlug: 'ali-asghar-khaji', partySlug: 'ir' },
      { officialSlug: 'geir-pedersen', partySlug: 'un' },
    ],
  })
  call = await fileMeeting(db, {
    kind: 'call',
    days: ['2022-02-01', '2022-02-01'],
    topics: ['sanctions'],
    people: [{ officialSlug: 'hossein-amir-abdollahian', partySlug: 'ir' }, { partySlug: 'ru' }],
    source,
  })
  await fileMeeting(db, {
    people: [{ officialSlug: 'geir-pedersen', partySlug: 'un' }],
    state: 'withdrawn',
    withdrawnReason: 'It never took place.',
  })
})
afterAll(() => drop())

test.each(['Astana 17', 'astana-17', 'آستانه ۱۷', 'أستانا 17', 'Астана 17', 'ASTANA 17'])(
  '“%s” finds the round',
  async (query) => {
    const { rounds } = await search(db, query)
    expect(rounds).toMatchObject([{ series: { slug: 'astana' }, number: 17 }])
  },
)

test.each(['خاجی', 'خاجي', 'Khaji', 'علی اصغر خاجی', 'iran khaji', 'ХАДЖИ'])(
  '“%s” finds the official and the meeting',
  async (query) => {
    const { officials, meetings, totals } = await search(db, query)
    expect(officials.map(({ slug }) => slug)).toContain('ali-asghar-khaji')
    expect(meetings.map(({ id }) => id)).toEqual([talks])
    expect(totals.meetings).toBe(1)
  },
)

test('every word must be found, across who, where, what of and when', async () => {
  const ids = async (query: string) => (await search(db, query)).meetings.map(({ id }) => id)
  expect(await ids('ایران')).toEqual([call, talks])
  expect(await ids('Iran Astana 2021')).toEqual([talks])
  expect(await ids('Iran Astana 2022')).toEqual([])
  expect(await ids('iran sanctions')).toEqual([call])
  expect(await ids('pedersen xyzzy')).toEqual([])
})

test('a withdrawn meeting is not found', async () => {
  expect((await search(db, 'Pedersen')).meetings.map(({ id }) => id)).toEqual([talks])
})

test('sources are found by their words, whichever letters they were typed in, and by publisher', async () => {
  const found = async (query: string) => (await search(db, query)).totals.sources
  expect(await found('رايزنی تلفنی')).toBe(1)
  expect(await found('تحریمها')).toBe(1)
  expect(await found('تلفنی irna')).toBe(1)
  expect(await found('تلفنی حضوری')).toBe(0)
})

test('signs that a pattern reads as wildcards find nothing by themselves', async () => {
  for (const query of ['%', '_', '%%%', '\\', "'", '"', '  ', '؟', ''])
    expect(await search(db, query)).toMatchObject({ meetings: [], sources: [], officials: [] })
})

test('a long or strange query is bounded, and harms nothing', async () => {
  for (const query of ['ا '.repeat(5000), 'x'.repeat(10_000), '0', '0000', '9999', '\u0000', '🕊', 'a\u202eb'])
    expect((await search(db, query)).query.length).toBeLessThanOrEqual(200)
})
