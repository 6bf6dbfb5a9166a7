import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { testDatabase } from '@/lib/db/testing'
import type { Calendar } from './dto'
import { daysIn } from './dto/testing'
import type { MeetingFilter } from './filter'
import { ArchiveIndex } from './index/archive-index'
import { fileMeeting } from './testing'
import { PAGE_SIZE, stampOfSurroundings, surroundingsOf, timelinePage } from './timeline'

let db: Database
let index: ArchiveIndex
let drop: () => Promise<void>
const filed: string[] = []

/** 120 meetings, many on one day, and a merged and a withdrawn one that no list may show. */
beforeAll(async () => {
  const database = await testDatabase()
  db = database.db
  drop = database.drop
  const round = await db.occasion.findUniqueOrThrow({
    where: { seriesSlug_number: { seriesSlug: 'astana', number: 17 } },
  })
  await db.$transaction(
    async (tx) => {
      for (let index = 0; index < 120; index++) {
        const day = index < 70 ? '2021-12-22' : `2020-0${1 + (index % 9)}-15`
        filed.push(
          await fileMeeting(tx, {
            kind: index % 10 === 0 ? 'call' : 'talks',
            days: [day, day],
            people: [
              { officialSlug: 'geir-pedersen', partySlug: 'un' },
              { partySlug: index % 2 === 0 ? 'ir' : 'ru' },
            ],
            ...(index < 3
              ? { seriesSlug: 'astana', occasionId: round.id, occasionRelation: 'margins' as const }
              : {}),
            ...(index === 5
              ? { placeSlug: 'geneva', topics: ['sanctions'], status: 'planned' as const }
              : {}),
          }),
        )
      }
      const hidden = { days: ['2021-12-22', '2021-12-22'] as [string, string], people: [{ partySlug: 'ir' }] }
      await fileMeeting(tx, { ...hidden, state: 'merged', mergedIntoId: filed[0] ?? null })
      await fileMeeting(tx, { ...hidden, state: 'withdrawn', withdrawnReason: 'It never took place.' })
    },
    { timeout: 60_000 },
  )
  index = await ArchiveIndex.load(db)
})
afterAll(() => drop())

test('pages follow one another to the end, newest first, each meeting once, and back again', async () => {
  const pages = [await timelinePage(index, {})]
  for (let next = pages[0]?.next; next; next = pages.at(-1)?.next)
    pages.push(await timelinePage(index, {}, next))
  expect(pages.map(({ meetings }) => meetings.length)).toEqual([...Array(4).fill(PAGE_SIZE), 20])
  const seen = pages.flatMap(({ meetings }) => meetings)
  expect(new Set(seen.map(({ id }) => id))).toEqual(new Set(filed))
  const days = seen.map(({ timelineDay }) => timelineDay)
  expect(days).toEqual([...days].sort().reverse())
  expect(pages.every(({ total }) => total === 120)).toBe(true)
  expect(pages[0]?.previous).toBeNull()

  const second = await timelinePage(index, {}, pages[2]?.previous ?? '')
  expect(second.meetings).toEqual(pages[1]?.meetings)
  const first = await timelinePage(index, {}, second.previous ?? '')
  expect(first.meetings).toEqual(pages[0]?.meetings)
  expect(first).toMatchObject({ previous: null, next: pages[0]?.next })
})

test('a mangled cursor opens the newest page', async () => {
  const newest = await timelinePage(index, {})
  expect(await timelinePage(index, {}, 'not-a-cursor')).toEqual(newest)
  expect(await timelinePage(index, {}, '')).toEqual(newest)
})

const filters: [MeetingFilter, number][] = [
  [{ kind: ['call'] }, 12],
  [{ kind: ['call', 'talks'] }, 120],
  [{ party: ['ir'] }, 60],
  [{ party: ['ir', 'un'] }, 60],
  [{ party: ['ir', 'ru'] }, 0],
  [{ party: ['ir'], kind: ['call'] }, 12],
  [{ series: 'astana', number: 17 }, 3],
  [{ series: 'astana', number: 17, relation: 'session' }, 0],
  [{ series: 'astana' }, 3],
  [{ from: '2021-12-01', to: '2021-12-31' }, 70],
  [{ to: '2021-12-21' }, 50],
  [{ from: '2021-12-22' }, 70],
  [{ official: ['geir-pedersen'] }, 120],
  [{ place: ['geneva', 'astana'] }, 1],
  [{ topic: ['sanctions'] }, 1],
  [{ status: ['planned'] }, 1],
  [{ certainty: ['day'] }, 120],
  [{ certainty: ['range', 'open', 'undated'] }, 0],
  [{ review: ['reviewed'] }, 0],
  [{ language: ['fa'] }, 0],
  [{ official: ['nobody-known'] }, 0],
  [{ series: 'astana', number: 999 }, 0],
]

test.each(filters)('%o leaves %i meetings', async (filter, total) => {
  const page = await timelinePage(index, filter)
  expect(page.total).toBe(total)
  expect(page.meetings).toHaveLength(Math.min(total, PAGE_SIZE))
})

const around = (filter: MeetingFilter, today = '2026-06-01', calendar: Calendar = 'jalali') =>
  surroundingsOf(index, filter, { calendar, today })

test('days are counted under the filter, but for its own days', async () => {
  const { density } = await around({ from: '2021-12-01' })
  const days = daysIn(density)
  expect(days.at(-1)).toMatchObject({ day: '2021-12-22', count: 70, kinds: { call: 7, talks: 63 } })
  expect(days.reduce((all, { count }) => all + count, 0)).toBe(120)
  expect(density.within('2000-01-01', '2030-01-01').count).toBe(120)
  expect((await around({ kind: ['call'] })).density.within('2000-01-01', '2030-01-01').count).toBe(12)
})

test('kinds are counted as if none were chosen, parties as those who were there too', async () => {
  const narrowed = (await around({ kind: ['call'], party: ['ru'] })).facets
  expect(narrowed.kind).toEqual([
    { value: 'talks', count: 60 },
    { value: 'call', count: 0 },
  ])
  expect(narrowed.party).toEqual([{ slug: 'ru', name: expect.anything(), count: 0 }])
  const calls = (await around({ kind: ['call'] })).facets
  expect(calls.party).toMatchObject([
    { slug: 'ir', count: 12, name: { en: 'Iran' } },
    { slug: 'un', count: 12 },
  ])
  expect(calls.year).toEqual([
    { year: 1400, from: '2021-03-21', to: '2022-03-20', count: 7 },
    { year: 1399, from: '2020-03-20', to: '2021-03-20', count: 2 },
    { year: 1398, from: '2019-03-21', to: '2020-03-19', count: 3 },
  ])
})

test('what is chosen is among the values, though it leaves nothing', async () => {
  const { place, round } = (await around({ place: ['vienna'], series: 'astana' })).facets
  expect(place).toMatchObject([{ slug: 'vienna', name: { en: 'Vienna' }, count: 0 }])
  expect(round).toEqual([])
  expect((await around({})).facets.round).toMatchObject([
    { series: { slug: 'astana' }, number: null, count: 3 },
    { series: { slug: 'astana' }, number: 17, count: 3 },
  ])
})

test('a session is a landmark of the lists that hold meetings of it', async () => {
  expect((await around({ official: ['geir-pedersen'] })).landmarks).toEqual([
    {
      series: { slug: 'astana', name: expect.objectContaining({ en: expect.anything() }) },
      number: 17,
      first: '2021-12-21',
      last: '2021-12-22',
      meetings: 3,
    },
  ])
  expect((await around({ topic: ['sanctions'] })).landmarks).toEqual([])
})

test("today's day in other years is that of the reader's calendar", async () => {
  const days = async (calendar: Calendar, today: string) =>
    (await around({}, today, calendar)).anniversaries.map(({ timelineDay }) => timelineDay)
  expect(new Set(await days('gregorian', '2026-12-22'))).toEqual(new Set(['2021-12-22']))
  expect(await days('gregorian', '2021-12-22')).toEqual([])
  // The 1st of Dey fell on 22 December in 1400 and falls on 21 December in 1403.
  expect(new Set(await days('jalali', '2024-12-21'))).toEqual(new Set(['2021-12-22']))
})

test('of many values the most frequent are told, all of one where they are asked for, and how many there are', async () => {
  const parties = await db.party.findMany({ select: { slug: true }, orderBy: { slug: 'asc' }, take: 20 })
  await fileMeeting(db, {
    days: ['2031-01-01', '2031-01-01'],
    people: parties.map(({ slug }) => ({ partySlug: slug })),
  })
  await index.refresh()
  const filter = { from: '2031-01-01', to: '2031-01-01' }
  const few = (await around(filter)).facets
  expect(few).toMatchObject({ whole: null, all: { party: 20 } })
  expect(few.party).toHaveLength(12)
  const whole = (
    await surroundingsOf(index, filter, { calendar: 'jalali', today: '2026-06-01', whole: 'party' })
  ).facets
  expect(whole).toMatchObject({ whole: 'party', all: {} })
  expect(whole.party).toHaveLength(20)
  const chosen = whole.party.at(-1)?.slug ?? ''
  expect((await around({ ...filter, party: [chosen] })).facets.party.map(({ slug }) => slug)).toContain(
    chosen,
  )
})

test('what stands around a list is another when what it shows is, and only then', async () => {
  const lists: Record<string, MeetingFilter> = {
    all: {},
    geneva: { place: ['geneva'] },
    'astana 17': { series: 'astana', number: 17, relation: 'margins' },
    calls: { kind: ['call'] },
    russian: { party: ['ru'] },
  }
  const stamps = () =>
    Object.entries(lists).map(([name, filter]) => [name, stampOfSurroundings(index, filter, {})] as const)
  const touchedBy = async (change: () => Promise<unknown>) => {
    const before = stamps()
    await change()
    await index.refresh()
    return stamps().flatMap(([name, stamp], place) => (stamp === before[place]?.[1] ? [] : [name]))
  }
  // Talks of Iran and the United Nations in no known place, which only the list of all holds.
  const id = filed[6] ?? ''
  const change = (data: Prisma.MeetingUncheckedUpdateInput) => () =>
    db.meeting.update({ where: { id }, data })
  expect(await touchedBy(change({ topics: { create: { topicSlug: 'sanctions' } } }))).toEqual(['all'])
  // Geneva's page tells how many meetings other places have.
  expect(await touchedBy(change({ placeSlug: 'tehran' }))).toEqual(['all', 'geneva'])
  expect(await touchedBy(change({ kind: 'summit' }))).toEqual(['all', 'calls'])
})
