import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect, type Database } from '@/lib/db/client'
import { testDatabase } from '@/lib/db/testing'
import { healthOf } from './counts'
import { ArchiveIndex } from './index/archive-index'
import { officialBySlug, summariesOf } from './officials'
import { partyBySlug } from './parties'
import { roundByNumber, roundSummaries } from './rounds'
import { fileMeeting } from './testing'

let db: Database
let drop: () => Promise<void>
let index: ArchiveIndex

beforeAll(async () => {
  const database = await testDatabase()
  db = database.db
  drop = database.drop
  const { id: occasionId } = await db.occasion.findUniqueOrThrow({
    where: { seriesSlug_number: { seriesSlug: 'astana', number: 17 } },
  })
  const khaji = { officialSlug: 'ali-asghar-khaji', partySlug: 'ir' }
  const pedersen = { officialSlug: 'geir-pedersen', partySlug: 'un' }
  const astana17 = {
    seriesSlug: 'astana',
    occasionId,
    days: ['2021-12-21', '2021-12-22'] as [string, string],
  }
  await fileMeeting(db, {
    ...astana17,
    kind: 'round',
    occasionRelation: 'session',
    people: [{ ...khaji, capacity: 'head' }],
  })
  await fileMeeting(db, { ...astana17, occasionRelation: 'margins', people: [khaji, pedersen] })
  await fileMeeting(db, { days: ['2021-12-25', '2021-12-25'], people: [khaji, pedersen] })
  await fileMeeting(db, {
    ...astana17,
    occasionRelation: 'margins',
    people: [khaji, pedersen],
    state: 'withdrawn',
    withdrawnReason: 'It never took place.',
  })
  index = await ArchiveIndex.load(db)
})
afterAll(() => drop())

test('officials are told with their party, latest office and current meetings, in the order asked for', async () => {
  const slugs = ['ali-asghar-khaji', 'geir-pedersen', 'ayman-sousan']
  const officials = await summariesOf(index, slugs)
  expect(officials).toMatchObject([
    { slug: 'ali-asghar-khaji', party: { slug: 'ir' }, meetings: 3 },
    { slug: 'geir-pedersen', party: { slug: 'un' }, meetings: 2 },
    { slug: 'ayman-sousan', meetings: 0 },
  ])
  expect(officials[0]?.latestOffice?.title.en).toBeTruthy()
})

test('an official is shown with every spelling and the offices held', async () => {
  const official = await officialBySlug(db, 'ali-asghar-khaji')
  expect(official?.name.fa).toBe(official?.spellings.fa?.[0])
  expect(official?.party?.slug).toBe('ir')
  expect(official?.offices.length).toBeGreaterThan(0)
  expect(await officialBySlug(db, 'nobody-known')).toBeNull()
})

test('a party is shown with what sort it is, its capital and its names', async () => {
  expect(await partyBySlug(db, 'ir')).toMatchObject({
    kind: 'state',
    capital: { slug: 'tehran' },
    name: { en: 'Iran', fa: 'ایران' },
  })
  expect(await partyBySlug(db, 'no-such-party')).toBeNull()
})

test('a round tells its city as then named, who came, its records alone, and its neighbours', async () => {
  const round = await roundByNumber(index, 'astana', 17)
  expect(round).toMatchObject({
    series: { slug: 'astana' },
    number: 17,
    first: '2021-12-21',
    last: '2021-12-22',
    place: { slug: 'astana' },
    placeNameThen: { en: 'Nur-Sultan' },
    meetings: 2,
    before: { number: 16 },
    after: { number: 18 },
  })
  expect(round?.sessions.map(({ kind }) => kind)).toEqual(['round'])
  expect(round?.delegations).toContainEqual(
    expect.objectContaining({ party: expect.objectContaining({ slug: 'ir' }) }),
  )
  expect((await roundByNumber(index, 'astana', 1))?.before).toBeNull()
  expect(await roundByNumber(index, 'astana', 999)).toBeNull()
  expect(await roundByNumber(index, 'no-such-series', 1)).toBeNull()
})

test('rounds are listed series by series, the latest first', async () => {
  const rounds = await roundSummaries(index)
  const astana = rounds.filter(({ series }) => series.slug === 'astana').map(({ number }) => number ?? 0)
  expect(astana).toEqual([...astana].sort((a, b) => b - a))
  expect(rounds.find(({ series, number }) => series.slug === 'astana' && number === 17)).toMatchObject({
    meetings: 2,
  })
})

test('the health of the archive is that of its database', async () => {
  expect(await healthOf(db)).toEqual({
    status: 'ok',
    database: 'up',
    edition: expect.stringMatching(/^[1-9]\d*$/),
  })
  const gone = connect('postgresql://nobody@127.0.0.1:1/none')
  expect(await healthOf(gone)).toEqual({ status: 'unavailable', database: 'down' })
  await gone.$disconnect()
})
