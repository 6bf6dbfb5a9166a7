import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '@/lib/db/client'
import { testDatabase } from '@/lib/db/testing'
import { ArchiveIndex } from '../index/archive-index'
import { type FiledMeeting, fileMeeting, fileSource } from '../testing'
import { plannedBefore, roundPortrait } from './round'

let db: Database
let drop: () => Promise<void>
let index: ArchiveIndex
let once: string

const session = { series: 'astana', number: 17, delegations: ['ir', 'ru', 'tr', 'sy'] }
const matrixAt = async (number: number) => (await roundPortrait(index, { ...session, number }, null)).matrix
const people = (...parties: string[]) => parties.map((partySlug) => ({ partySlug }))

beforeAll(async () => {
  const database = await testDatabase()
  db = database.db
  drop = database.drop
  const { id: occasionId } = await db.occasion.findUniqueOrThrow({
    where: { seriesSlug_number: { seriesSlug: 'astana', number: 17 } },
  })
  const source = await fileSource(db, 'Iran met Russia and Turkey.', { language: 'en' })
  const file = (meeting: FiledMeeting) =>
    fileMeeting(db, {
      occasionId,
      seriesSlug: 'astana',
      occasionRelation: 'margins',
      days: ['2021-12-21', '2021-12-21'],
      ...meeting,
    })
  once = await file({ people: people('ir', 'tr'), source })
  const margins = await file({ people: people('ir', 'ru') })
  await db.position.create({
    data: {
      meetingId: margins,
      sourceId: source.id,
      partySlug: 'ir',
      topicSlug: 'humanitarian-aid',
      stance: 'affirmed',
      start: 0,
      end: 8,
      quote: 'Iran met',
    },
  })
  await file({ people: people('ir', 'ru', 'un') })
  await file({ people: people('ru', 'sy'), status: 'planned' })
  const round = await file({ people: people('tr', 'sy'), occasionRelation: 'session' })
  for (const [day, status, date] of [
    ['2021-07-08', 'planned', '2021-11'],
    ['2021-12-20', 'held', '2021-12-19'],
    ['2021-12-30', 'planned', '2022-02'],
  ] as const) {
    const told = await fileSource(db, `Told on ${day}.`, {
      publishedEdtf: day,
      publishedFirst: new Date(day),
      publishedLast: new Date(day),
    })
    const draft = {
      focus: false,
      kind: 'round',
      status,
      date,
      dateWords: null,
      dateCalendar: null,
      place: 'astana',
      participants: [],
      occasion: null,
      topics: [],
      evidence: [],
    }
    await db.account.create({
      data: { meetingId: round, sourceId: told.id, ordinal: 0, focus: false, draft },
    })
  }
  index = await ArchiveIndex.load(db)
})
afterAll(() => drop())

describe('the matrix of delegations', () => {
  test('has the delegations first, then who else met on the margins', async () => {
    const { parties, left } = await matrixAt(17)
    expect(parties.map(({ slug }) => slug)).toEqual(['ir', 'ru', 'tr', 'sy', 'un'])
    expect(left).toBe(0)
  })

  test('joins those who met there, and neither those who only meant to nor those who sat in the session', async () => {
    const { pairs } = await matrixAt(17)
    expect(pairs.map(({ a, b, meetings }) => [a, b, meetings])).toEqual([
      ['ir', 'ru', 2],
      ['ir', 'tr', 1],
      ['ir', 'un', 1],
      ['ru', 'un', 1],
    ])
    expect(pairs).toContainEqual({ a: 'ir', b: 'tr', meetings: 1, latest: once })
  })

  test('tells what was read to say so', async () => {
    const { sources, latestSources } = await matrixAt(17)
    expect(sources).toBe(4)
    expect(latestSources).toHaveLength(4)
  })

  test('is of one session alone', async () => {
    const { parties, pairs, sources } = await matrixAt(16)
    expect(parties).toHaveLength(4)
    expect({ pairs, sources }).toEqual({ pairs: [], sources: 0 })
  })
})

describe('the positions of a session', () => {
  test('are those held at it and on its margins, under their topics', async () => {
    const { positions } = await roundPortrait(index, session, null)
    expect(positions).toMatchObject([
      { topic: { slug: 'humanitarian-aid' }, positions: [{ party: { slug: 'ir' }, quote: 'Iran met' }] },
    ])
  })

  test('are of no other session', async () => {
    const { positions } = await roundPortrait(index, { ...session, number: 16 }, null)
    expect(positions).toEqual([])
  })
})

test('what was planned for a session is what sources said of it before it began', async () => {
  const planned = await plannedBefore(index, 'astana', { number: 17, first: '2021-12-21' })
  expect(planned).toMatchObject([
    { date: '2021-11', place: { slug: 'astana' }, source: { published: '2021-07-08' } },
  ])
})
