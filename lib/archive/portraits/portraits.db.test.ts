import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '@/lib/db/client'
import { testDatabase } from '@/lib/db/testing'
import { directoryPage } from '../directory'
import { ArchiveIndex } from '../index/archive-index'
import { overviewOf } from '../overview'
import { officialsNamed } from '../search/named'
import { strandBySlug } from '../strand-pages'
import { type FiledSource, fileMeeting, fileSource } from '../testing'
import { officialPortrait } from './official'
import { pairPortrait } from './pair'
import { partyPortrait } from './party'
import { strandPortrait } from './strand'

const khaji = { officialSlug: 'ali-asghar-khaji', partySlug: 'ir' }
const pedersen = { officialSlug: 'geir-pedersen', partySlug: 'un' }
const lavrentiev = { officialSlug: 'alexander-lavrentiev', partySlug: 'ru' }
const sousan = { officialSlug: 'ayman-sousan', partySlug: 'sy' }

let db: Database
let drop: () => Promise<void>
let index: ArchiveIndex

function published(day: string) {
  const at = new Date(`${day}T00:00:00Z`)
  return { publishedEdtf: day, publishedFirst: at, publishedLast: at }
}

async function takePosition(meetingId: string, source: FiledSource, quote: string, topicSlug: string | null) {
  const start = [...source.text.slice(0, source.text.indexOf(quote))].length
  await db.position.create({
    data: {
      meetingId,
      sourceId: source.id,
      officialSlug: 'ali-asghar-khaji',
      partySlug: 'ir',
      topicSlug,
      stance: 'affirmed',
      start,
      end: start + [...quote].length,
      quote,
    },
  })
}

beforeAll(async () => {
  const database = await testDatabase()
  db = database.db
  drop = database.drop
  const persian = await fileSource(db, 'خاجی و پدرسن در ژنو دیدار کردند. خاجی بر کمک بشردوستانه تأکید کرد.', {
    language: 'fa',
    ...published('2021-01-12'),
  })
  const arabic = await fileSource(db, 'التقى خاجي ووفد روسيا في آستانا، ثم التقى سوسان ولافرنتييف.', {
    language: 'ar',
    ...published('2022-02-03'),
  })
  const geneva = await fileMeeting(db, {
    days: ['2021-01-11', '2021-01-11'],
    placeSlug: 'geneva',
    topics: ['humanitarian-aid'],
    people: [
      { ...khaji, words: 'خاجی' },
      { ...pedersen, words: 'پدرسن' },
    ],
    source: persian,
  })
  await takePosition(geneva, persian, 'خاجی بر کمک بشردوستانه تأکید کرد', 'humanitarian-aid')
  await fileMeeting(db, {
    days: ['2022-02-02', '2022-02-02'],
    placeSlug: 'astana',
    topics: ['humanitarian-aid'],
    people: [{ ...khaji, words: 'خاجي' }, { ...lavrentiev, words: 'وفد روسيا' }, pedersen],
    source: arabic,
  })
  const withdrawn = await fileMeeting(db, {
    days: ['2022-03-01', '2022-03-01'],
    people: [khaji, sousan],
    state: 'withdrawn',
    withdrawnReason: 'It never took place.',
  })
  await takePosition(withdrawn, persian, 'خاجی بر کمک بشردوستانه تأکید کرد', null)
  const other = await fileMeeting(db, { days: ['2022-02-02', '2022-02-02'], people: [sousan, lavrentiev] })
  await db.account.create({
    data: { meetingId: other, sourceId: arabic.id, ordinal: 1, focus: false, draft: {} },
  })
  index = await ArchiveIndex.load(db)
})
afterAll(() => drop())

describe('the portrait of a place or a topic', () => {
  test('ranks who met about a topic, and gives what was held on it with the words', async () => {
    const portrait = await strandPortrait(index, 'topic', 'humanitarian-aid', 'gregorian')
    expect(portrait.officials.shown.slice(0, 2)).toMatchObject([
      { slug: 'ali-asghar-khaji', meetings: 2 },
      { slug: 'geir-pedersen', meetings: 2 },
    ])
    expect(portrait.places.map(({ slug }) => slug)).toEqual(['astana', 'geneva'])
    expect(portrait.positions).toMatchObject([
      { topic: { slug: 'humanitarian-aid' }, positions: [{ quote: 'خاجی بر کمک بشردوستانه تأکید کرد' }] },
    ])
  })

  test('tells of a place what was spoken of there and which rounds it saw', async () => {
    const portrait = await strandPortrait(index, 'place', 'astana', 'gregorian')
    expect(portrait.parties).toMatchObject({
      shown: [{ slug: 'ir' }, { slug: 'ru' }, { slug: 'un' }],
      all: 3,
    })
    expect(portrait.topics).toMatchObject([{ slug: 'humanitarian-aid', meetings: 1 }])
    expect(portrait.rounds.shown).toContainEqual(
      expect.objectContaining({ series: expect.objectContaining({ slug: 'astana' }), number: 17 }),
    )
    const astana = await strandBySlug(db, 'place', 'astana')
    expect(astana?.namesThen).toMatchObject([{ name: { en: 'Nur-Sultan' }, from: '2019-03-23' }])
    expect(await strandBySlug(db, 'topic', 'astana')).toBeNull()
  })
})

describe('the portrait of an official', () => {
  test('ranks counterparts, and tells who of them sat together', async () => {
    const { counterparts, network } = await officialPortrait(index, 'ali-asghar-khaji', 'gregorian')
    expect(counterparts.shown).toMatchObject([
      { slug: 'geir-pedersen', party: { slug: 'un' }, meetings: 2 },
      { slug: 'alexander-lavrentiev', party: { slug: 'ru' }, meetings: 1 },
    ])
    expect(network.centre).toBe('ali-asghar-khaji')
    expect(network.lines).toContainEqual({ a: 'alexander-lavrentiev', b: 'geir-pedersen', meetings: 1 })
  })

  test('counts topics and places by the years of the calendar asked for', async () => {
    const { topics } = await officialPortrait(index, 'ali-asghar-khaji', 'gregorian')
    expect(topics).toMatchObject([
      {
        slug: 'humanitarian-aid',
        meetings: 2,
        years: [
          { year: 2021, count: 1 },
          { year: 2022, count: 1 },
        ],
      },
    ])
    const { places } = await officialPortrait(index, 'ali-asghar-khaji', 'jalali')
    expect(places).toMatchObject([
      { slug: 'astana', years: [{ year: 1400, count: 1 }] },
      { slug: 'geneva', years: [{ year: 1399, count: 1 }] },
    ])
  })

  test('tells how each source writes the name, and who is told by the delegation alone', async () => {
    const { seen } = await officialPortrait(index, 'ali-asghar-khaji', 'gregorian')
    expect(seen).toMatchObject({ unnamed: 0, sources: 2 })
    expect(seen.spellings.map(({ text, language, times }) => [text, language, times])).toEqual([
      ['خاجي', 'ar', 1],
      ['خاجی', 'fa', 1],
    ])
    const russian = await officialPortrait(index, 'alexander-lavrentiev', 'gregorian')
    expect(russian.seen).toMatchObject({ spellings: [], unnamed: 1 })
  })

  test('tells positions under their topics with the words, none of a withdrawn record', async () => {
    const { positions } = await officialPortrait(index, 'ali-asghar-khaji', 'gregorian')
    expect(positions.others).toEqual([])
    expect(positions.foremost).toMatchObject([
      {
        topic: { slug: 'humanitarian-aid' },
        more: false,
        positions: [{ stance: 'affirmed', language: 'fa', day: '2021-01-11' }],
      },
    ])
  })

  test('names the sources, the latest first', async () => {
    const { sources } = await officialPortrait(index, 'ali-asghar-khaji', 'gregorian')
    expect(sources.map(({ language }) => language)).toEqual(['ar', 'fa'])
  })
})

describe('the portrait of a pair', () => {
  test('tells who else was there, and what was held', async () => {
    const pair = { sort: 'official', a: 'ali-asghar-khaji', b: 'geir-pedersen' } as const
    expect(await pairPortrait(index, pair, 'gregorian')).toMatchObject({
      officials: { shown: [{ slug: 'alexander-lavrentiev', meetings: 1 }], all: 1 },
      positions: [{ topic: { slug: 'humanitarian-aid' } }],
    })
  })

  test('of two who never met, tells how many sources name both', async () => {
    const pair = { sort: 'official', a: 'ali-asghar-khaji', b: 'ayman-sousan' } as const
    expect(await pairPortrait(index, pair, 'gregorian')).toMatchObject({
      officials: { shown: [], all: 0 },
      topics: [],
      positions: [],
      sources: 1,
      sourcesOfLatest: null,
    })
  })

  test('is the same for two parties', async () => {
    const pair = { sort: 'party', a: 'ir', b: 'ru' } as const
    expect(await pairPortrait(index, pair, 'gregorian')).toMatchObject({
      parties: { shown: [{ slug: 'un', meetings: 1 }] },
    })
  })
})

test("a party's portrait has its own officials, counterpart parties and the rounds that it attended", async () => {
  const party = await partyPortrait(index, 'ir', 'gregorian')
  expect(party.officials).toMatchObject([{ slug: 'ali-asghar-khaji', meetings: 2 }])
  expect(party.officialCount).toBe(await db.official.count({ where: { partySlug: 'ir' } }))
  expect(party.counterparts.shown.map(({ slug }) => slug)).toEqual(['un', 'ru'])
  expect(party.rounds.shown).toContainEqual(
    expect.objectContaining({ number: 17, first: '2021-12-21', last: '2021-12-22' }),
  )
})

test('the overview counts by kind, party, place and month, and tells what changed last', async () => {
  const overview = await overviewOf(index, 'jalali')
  expect(overview).toMatchObject({
    meetings: 3,
    months: [
      { year: 1399, month: 10, first: '2020-12-21', last: '2021-01-19', count: 1 },
      { year: 1400, month: 11, count: 2 },
    ],
    connected: [
      { slug: 'alexander-lavrentiev', counterparts: 3 },
      { slug: 'ali-asghar-khaji', counterparts: 2 },
      { slug: 'geir-pedersen', counterparts: 2 },
      { slug: 'ayman-sousan', counterparts: 1 },
    ],
  })
  expect(overview.kinds).toContainEqual({ kind: 'talks', meetings: 3 })
  expect(overview.places.map(({ slug }) => slug)).toEqual(['astana', 'geneva'])
  expect(overview.changes).toHaveLength(3)
})

describe('the list of officials', () => {
  const list = (query: object) => directoryPage(index, { locale: 'fa', ...query }, 10)

  test('follows the alphabet of its language, page by page, there and back', async () => {
    const first = await list({})
    const second = await list({ after: first.slugs.at(-1) })
    expect(first).toMatchObject({ earlier: false, later: true, total: await db.official.count() })
    expect(second.slugs.some((slug) => first.slugs.includes(slug))).toBe(false)
    expect((await list({ before: second.slugs[0] })).slugs).toEqual(first.slugs)
  })

  test('begins at a letter', async () => {
    const { slugs, letters } = await list({ letter: 'ی' })
    const spellings = await db.spelling.findMany({
      where: { officialSlug: { in: slugs }, language: 'fa', ordinal: 0 },
      select: { text: true },
    })
    expect(spellings.length).toBeGreaterThan(0)
    for (const { text } of spellings) expect(text).toMatch(/^[یي]/)
    expect(letters.get('ی')).toBeGreaterThanOrEqual(slugs.length)
  })

  test('is narrowed to a party, and to names in any script', async () => {
    const iranian = await list({ party: 'ir' })
    expect(iranian.total).toBe(await db.official.count({ where: { partySlug: 'ir' } }))
    for (const query of ['Khaji', 'خاجي', 'علی خاجی', 'Хаджи'])
      expect(await officialsNamed(index, query), query).toContain('ali-asghar-khaji')
    expect(await officialsNamed(index, 'Khaji nobody')).toEqual([])
  })
})
