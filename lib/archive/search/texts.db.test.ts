import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '@/lib/db/client'
import { testDatabase } from '@/lib/db/testing'
import { ArchiveIndex } from '../index/archive-index'
import { newPermanentId } from '../permanent-id'
import { fileMeeting } from '../testing'
import { LATEST_LOOKED_AT, MOST_TEXTS, type TextQuery, type Way } from './frequencies'
import { toldPart } from './rows'
import { search } from './search'
import type { Term } from './terms'
import { termOf } from './testing'
import { type Origin, TextSearch } from './text-search'
import { type Narrowed, sourcesTelling, textSearchOf } from './texts'

const TEXTS = LATEST_LOOKED_AT + 500
let db: Database
let drop: () => Promise<void>
/** The texts' ids, the last filed first. */
const ids = Array.from({ length: TEXTS }, () => newPermanentId())

/** The n-th text from the last: every second is Persian, every hundredth tells of grain in some spelling. */
const textAt = (place: number) =>
  place % 100 === 0 ? `talks ${place % 200 === 0 ? 'on grain' : 'about corn'} ${place}` : `talks ${place}`

beforeAll(async () => {
  const database = await testDatabase()
  db = database.db
  drop = database.drop
  const texts = ids.map((_, place) => textAt(place))
  await db.permanentId.createMany({ data: ids.map((id) => ({ id, kind: 'source' })) })
  await db.$executeRaw`
    INSERT INTO "Source" ("id", "text", "textHash", "parserVersion", "words", "filedAt", "language")
    SELECT t."id", t."text", encode(sha256(convert_to(t."text", 'UTF8')), 'hex'), '1',
      to_tsvector('simple', t."text"), timestamptz '2022-01-01' - t."place" * interval '1 minute',
      (CASE t."place" % 2 WHEN 0 THEN 'fa' ELSE 'en' END)::"Language"
    FROM unnest(${ids}::text[], ${texts}::text[]) WITH ORDINALITY AS t("id", "text", "place")`
})
afterAll(() => drop())

const query = (...wanted: Term[]): TextQuery => ({ wanted, unwanted: [] })
const grain = query(termOf([['on'], ['grain']], [['about'], ['corn']]))
const everyHundredth = ids.filter((_, place) => place % 100 === 0)
const WAYS: Way[] = [{ texts: 'all' }, { texts: 'since', since: new Date(0) }, { texts: 'latest' }]
const firstTen = { size: 10, after: null }

/** What a search of its own finds. */
const found = (
  asked: TextQuery,
  page: { size: number; after: string | null },
  where: { origin?: Origin; way?: Way; narrowed?: Narrowed },
) => sourcesTelling(textSearchOf(db, where.narrowed), asked, page, where)

test.each(WAYS)('by way of $texts texts the same are found, page by page', async (way) => {
  const first = await found(grain, firstTen, { way })
  expect(first.ids).toEqual(everyHundredth.slice(0, 10))
  const second = await found(grain, { size: 10, after: first.ids.at(-1) ?? null }, { way })
  expect(second.ids).toEqual(everyHundredth.slice(10, 20))
  expect((await found(query(...grain.wanted, termOf([['nowhere']])), firstTen, { way })).ids).toEqual([])
})

test('the latest are looked at one by one, and no others', async () => {
  expect(await found(grain, firstTen, { way: { texts: 'latest' } })).toMatchObject({
    total: LATEST_LOOKED_AT / 100,
    bounded: true,
  })
  expect(await found(grain, firstTen, { way: { texts: 'all' } })).toMatchObject({
    total: TEXTS / 100,
    bounded: false,
  })
})

test('narrowed to a language, the latest texts of it are looked at', async () => {
  const english = await found(grain, firstTen, {
    origin: { language: ['en'] },
    way: { texts: 'latest' },
  })
  expect(english).toMatchObject({ total: TEXTS / 100, bounded: true })
  const persian = await found(grain, firstTen, {
    origin: { language: ['fa'] },
    way: { texts: 'latest' },
  })
  expect(persian.ids).toEqual([])
  const either = await found(grain, firstTen, {
    origin: { language: ['fa', 'en'] },
    way: { texts: 'latest' },
  })
  expect(either.ids).toEqual(everyHundredth.slice(0, 10))
})

test('of some days, the texts of those days are looked at, however many were filed since', async () => {
  const old = everyHundredth.slice(-2)
  await db.$executeRaw`
    UPDATE "Source" SET "publishedFirst" = '2019-05-05', "publishedLast" = '2019-05-05', "publishedEdtf" = '2019-05-05'
    WHERE "id" = ANY(${old}::bpchar[])`
  const published = { from: '2019-05-01', to: '2019-05-31' }
  const told = await found(grain, firstTen, { origin: { published }, way: { texts: 'latest' } })
  expect(told.ids).toEqual(old)
})

test('of the texts that tell of some meetings no others are told, on any way', async () => {
  const isMeant = (id: string) => everyHundredth.indexOf(id) % 2 === 1
  const meant = everyHundredth.filter(isMeant)
  const narrowed = { isMeant, share: 0.01, among: [], isWhole: false, published: null }
  for (const way of WAYS) {
    const first = await found(grain, { size: 3, after: null }, { way, narrowed })
    expect(first).toMatchObject({ ids: meant.slice(0, 3), bounded: way.texts !== 'all' })
    expect(first.total).toBe(way.texts === 'latest' ? LATEST_LOOKED_AT / 200 : meant.length)
    const after = first.ids.at(-1) ?? null
    const second = await found(grain, { size: 3, after }, { way, narrowed })
    expect(second.ids).toEqual(meant.slice(3, 6))
  }
})

test('no more texts are told than a page can be made of', async () => {
  for (const way of WAYS)
    expect(await found(query(termOf([['talks']])), firstTen, { way })).toMatchObject({
      ids: ids.slice(0, 10),
      total: MOST_TEXTS,
      bounded: true,
    })
})

test('the meetings that are told of in them are found on every way', async () => {
  const [newest = '', , later = ''] = everyHundredth
  const told = await Promise.all(
    [newest, later].map((id) => fileMeeting(db, { source: { id, text: textAt(ids.indexOf(id)) } })),
  )
  const index = await ArchiveIndex.load(db)
  for (const way of WAYS) {
    const { texts } = await new TextSearch(db).saying(grain, { way })
    const rows = toldPart(index, texts).rows.array()
    expect(rows.map((row) => index.matching({}).idOf(row)).sort()).toEqual(told.toSorted())
  }
})

test('what stands in too many texts is sought in those of the meetings that a filter leaves', async () => {
  const [newest = '', oldest = ''] = [ids[1], ids.at(-1)]
  await fileMeeting(db, { source: { id: newest, text: textAt(1) }, days: ['2021-12-31', '2021-12-31'] })
  const old = await fileMeeting(db, {
    source: { id: oldest, text: textAt(TEXTS - 1) },
    days: ['2019-05-04', '2019-05-04'],
  })
  await db.$executeRaw`ANALYZE "Source"`
  const index = await ArchiveIndex.load(db)
  const foundIn = async (filter: { from?: string; to?: string }) => {
    const results = await search(index, {
      query: 'talks',
      filter,
      calendar: 'gregorian',
      sort: 'date',
      sources: { size: 6, after: null },
    })
    const idsOf = (found: { shown: { id: string }[] } | undefined) => found?.shown.map(({ id }) => id)
    return { meetings: idsOf(results?.meetings), texts: idsOf(results?.sources) }
  }
  expect((await foundIn({})).meetings).not.toContain(old)
  expect(await foundIn({ from: '2019-01-01', to: '2019-12-31' })).toEqual({
    meetings: [old],
    texts: [oldest],
  })
})

test('what stands in too many texts is sought in those of the days that a filter leaves', async () => {
  const day = '2018-03-04'
  const source = ids.at(-2) ?? ''
  const sought = await fileMeeting(db, {
    source: { id: source, text: textAt(TEXTS - 2) },
    days: ['2018-03-03', '2018-03-03'],
  })
  await db.source.update({
    where: { id: source },
    data: { publishedEdtf: day, publishedFirst: new Date(day), publishedLast: new Date(day) },
  })
  // More meetings than are looked through one by one are of later days that the filter leaves too.
  const later = Array.from({ length: 501 }, () => newPermanentId())
  await db.permanentId.createMany({ data: later.map((id) => ({ id, kind: 'meeting' })) })
  const [last] = [new Date('2018-03-30')]
  await db.meeting.createMany({
    data: later.map((id) => ({
      id,
      kind: 'talks',
      status: 'held',
      dateEdtf: '2018-03-30',
      dateBasis: 'read',
      firstDay: last,
      lastDay: last,
      timelineDay: last,
    })),
  })
  await db.$executeRaw`ANALYZE "Source"`
  const found = await search(await ArchiveIndex.load(db), {
    query: 'talks',
    calendar: 'gregorian',
    sort: 'date',
    filter: { from: '2018-03-01', to: '2018-03-31' },
    sources: { size: 6, after: null },
  })
  expect(found?.meetings.shown.map(({ id }) => id)).toEqual([sought])
})
