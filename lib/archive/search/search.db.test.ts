import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testDatabase } from '@/lib/db/testing'
import { ArchiveIndex } from '../index/archive-index'
import { fileMeeting, fileSource } from '../testing'
import { type SearchRequest, search } from './search'

let index: ArchiveIndex
let drop: () => Promise<void>
let talks: string
let call: string
let meeting: string
let summit: string
/** Texts, by their languages. */
let persian: string
let english: string

const SANCTIONS = 'رایزنی تلفنی دو وزیر به درباره 100% تحریم‌ها و نخست‌وزیر\nوی مسؤول پرونده بود'
const GRAIN =
  'The ministers discussed the grain corridor and the exchange of prisoners. أشار بيدرسن إلى العقوبات'

beforeAll(async () => {
  const { db, drop: dropDatabase } = await testDatabase()
  drop = dropDatabase
  const inPersian = await fileSource(db, SANCTIONS, { language: 'fa', publisherSlug: 'irna' })
  const inEnglish = await fileSource(db, GRAIN, { language: 'en', publisherSlug: 'sana' })
  ;[persian, english] = [inPersian.id, inEnglish.id]
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
    source: inPersian,
  })
  meeting = await fileMeeting(db, {
    days: ['2020-05-05', '2020-05-05'],
    placeSlug: 'tehran',
    people: [{ officialSlug: 'mohammad-javad-zarif', partySlug: 'ir' }, { partySlug: 'tr' }],
    source: inEnglish,
  })
  summit = await fileMeeting(db, {
    kind: 'summit',
    status: 'planned',
    days: ['2018-09-07', '2018-09-07'],
    people: [{ partySlug: 'ru' }, { partySlug: 'eg' }, { partySlug: 'sa' }],
  })
  await fileMeeting(db, {
    people: [{ officialSlug: 'geir-pedersen', partySlug: 'un' }],
    state: 'withdrawn',
    withdrawnReason: 'It never took place.',
  })
  await db.$executeRaw`ANALYZE`
  index = await ArchiveIndex.load(db)
})
afterAll(() => drop())

async function found(query: string, more: Partial<SearchRequest> = {}) {
  const results = await search(index, {
    query,
    filter: {},
    calendar: 'gregorian',
    sort: 'relevance',
    sources: { size: 10, after: null },
    ...more,
  })
  if (results === null) throw new Error(`Nothing is asked for by “${query}”.`)
  return results
}
const meetingsFor = async (query: string, more: Partial<SearchRequest> = {}) =>
  (await found(query, more)).meetings.shown.map(({ id }) => id)

test.each([
  ...['Astana 17', 'astana-17', 'آستانه ۱۷', 'أستانا 17', 'Астана 17', '17th Astana', 'ASTANA 17'],
  ...[
    'دور هفدهم آستانه',
    'هفدهمین نشست آستانه',
    'الجولة السابعة عشرة من أستانا',
    'seventeenth round of Astana',
  ],
])('“%s” finds the round', async (query) => {
  const { rounds } = await found(query)
  expect(rounds.shown).toMatchObject([{ series: { slug: 'astana' }, number: 17 }])
})

test.each([
  ['first Astana', 1],
  ['Astana birinci', 1],
  ['on birinci Astana', 11],
  ['on yedinci Astana turu', 17],
  ['Astana twenty-first', 21],
  ['دور بیست و یکم آستانه', 21],
])('“%s” is the round of that number', async (query, number) => {
  const rounds = (await found(query)).rounds.shown.map((round) => `${round.series.slug} ${round.number}`)
  expect(rounds).toContain(`astana ${number}`)
})

test.each(['خاجی', 'خاجي', 'Khaji', 'علی اصغر خاجی', 'iran khaji', 'ХАДЖИ', 'khaji Astana'])(
  '“%s” finds the official and the meeting',
  async (query) => {
    const { officials, meetings } = await found(query)
    expect(officials.shown.map(({ slug }) => slug)).toEqual(['ali-asghar-khaji'])
    expect(meetings.shown.map(({ id }) => id)).toEqual([talks])
    expect(meetings.total).toBe(1)
  },
)

test('every word must be found, across who, where, what of and when', async () => {
  expect(await meetingsFor('ایران')).toEqual([call, talks, meeting])
  expect(await meetingsFor('Iran Astana 2021')).toEqual([talks])
  expect(await meetingsFor('Iran Astana 2022')).toEqual([])
  expect(await meetingsFor('iran sanctions')).toEqual([call, meeting])
  expect(await meetingsFor('pedersen xyzzy')).toEqual([])
})

test('days are read in any calendar, and years by the one chosen', async () => {
  for (const query of ['دی ۱۴۰۰', '1 دی 1400', '22 December 2021', 'ديسمبر 2021', '18 جمادى الأولى 1443'])
    expect(await meetingsFor(query), query).toEqual([talks])
  expect(await meetingsFor('1400', { calendar: 'jalali' })).toEqual([call, talks])
  expect(await meetingsFor('1441', { calendar: 'hijri' })).toEqual([meeting])
})

describe('days that are typed', () => {
  test('are told as they were understood, with what else they may mean', async () => {
    const { days, meetings } = await found('Iran 05/12/2021')
    expect(meetings.total).toBe(0)
    expect(days).toEqual([
      {
        typed: '05/12/2021',
        from: '2021-12-05',
        to: '2021-12-05',
        calendar: 'gregorian',
        others: [{ from: '2021-05-12', to: '2021-05-12', calendar: 'gregorian', query: 'Iran 2021-05-12' }],
        asWords: 'Iran "05/12/2021"',
        // Another day that has a meeting of Iran's, on either side.
        nearest: [
          { day: '2020-05-05', query: 'Iran 2020-05-05' },
          { day: '2021-12-22', query: 'Iran 2021-12-22' },
        ],
      },
    ])
    const dey = (await found('۱ دی ۱۴۰۰')).days
    expect(dey).toMatchObject([
      { from: '2021-12-22', calendar: 'jalali', others: [], asWords: '"۱ دی ۱۴۰۰"' },
    ])
    expect((await found('Iran')).days).toEqual([])
  })

  test('leave the texts that tell of their meetings', async () => {
    expect((await found('sanctions')).sources.total).toBe(2)
    const ids = async (query: string) => (await found(query)).sources.shown.map(({ id }) => id)
    expect(await ids('sanctions 2022')).toEqual([persian])
    expect(await ids('sanctions 5 May 2020')).toEqual([english])
    expect(await ids('sanctions -2022')).toEqual([english])
    expect(await ids('sanctions 2019')).toEqual([])
    expect((await found('sanctions 2022', { filter: { kind: ['talks'] } })).sources.total).toBe(0)
  })

  test('of which nothing on file can be are not told as what may be meant', async () => {
    const [year] = (await found('1443', { calendar: 'hijri' })).days
    expect(year).toMatchObject({ from: '2021-08-09', others: [] })
  })

  test('each reading, and the words themselves, can be asked for', async () => {
    for (const query of ['10/06/2020', '1400', '۱۸/۴/۹۹']) {
      const [{ others, asWords } = { others: [], asWords: '' }] = (await found(query)).days
      for (const { query: other, from } of others)
        expect((await found(other)).days).toMatchObject([{ from, others: [] }])
      expect((await found(asWords)).days).toEqual([])
    }
  })
})

test('a kind of meeting is asked for in any language', async () => {
  for (const query of ['phone call', 'Iran call', 'تماس تلفنی', 'اتصال هاتفي إيران', 'телефонный разговор'])
    expect(await meetingsFor(query), query).toEqual([call])
  expect(await meetingsFor('call Pedersen')).toEqual([])
})

test('what is yet to come is asked for by its record', async () => {
  for (const query of ['planned meetings', 'next summit', 'دیدار بعدی', 'اللقاء المقبل'])
    expect(await meetingsFor(query), query).toEqual([summit])
  expect(await meetingsFor('next Iran')).toEqual([])
})

test('how many sides a meeting had is asked for in any language', async () => {
  for (const query of [
    ...['tripartite summit', 'trilateral', 'نشست سه‌جانبه', 'اجلاس سران سه جانبه', 'القمة الثلاثية'],
    ...['قمة ثلاثية', 'трехсторонний саммит', 'üçlü zirve', 'multilateral'],
  ])
    expect(await meetingsFor(query), query).toEqual([summit])
  for (const query of ['bilateral', 'دوجانبه', 'لقاء ثنائي', 'двусторонняя встреча', 'ikili görüşme'])
    expect(await meetingsFor(query), query).toEqual([call, talks, meeting])
  expect(await meetingsFor('bilateral 2018')).toEqual([])
})

test('a topic is found by each of its names, and a common term in texts of other languages', async () => {
  for (const query of ['sanctions', 'embargo', 'تحریم', 'العقوبات', 'санкции', 'yaptırımlar']) {
    const { topics, meetings } = await found(query)
    expect(
      topics.shown.map(({ slug }) => slug),
      query,
    ).toEqual(['sanctions'])
    expect(
      meetings.shown.map(({ id }) => id),
      query,
    ).toEqual([call, meeting])
  }
  for (const query of ['grain', 'grain deal', 'غلات', 'الحبوب', 'зерно', 'tahıl'])
    expect(await meetingsFor(query), query).toEqual([meeting])
})

test('what is told as a party’s own names the party', async () => {
  for (const query of [
    'Turkish',
    'Turkish delegation',
    'هیئت ترکیه‌ای',
    'الوفد التركي',
    'турецкая делегация',
    'Türk',
  ]) {
    const { parties, meetings } = await found(query)
    expect(
      parties.shown.map(({ slug }) => slug),
      query,
    ).toEqual(['tr'])
    expect(
      meetings.shown.map(({ id }) => id),
      query,
    ).toEqual(query.includes(' ') ? [] : [meeting])
  }
})

test('a short name is whole before it is a part of another', async () => {
  const { officials, parties } = await found('UN')
  expect(officials.total).toBe(0)
  expect(parties.shown.map(({ slug }) => slug)).toContain('un')
})

test('that people met is no word to look for beside others', async () => {
  for (const query of [
    'meeting of Khaji with Pedersen',
    'دیدار خاجی و پدرسن',
    'لقاء خاجي وبيدرسون',
    'who met Khaji',
  ])
    expect(await meetingsFor(query), query).toEqual([talks])
})

test('stretches of days are asked for as one says them', async () => {
  expect(await meetingsFor('2020-2021')).toEqual([talks, meeting])
  expect(await meetingsFor('Iran since 2022')).toEqual([call])
  expect(await meetingsFor('ایران قبل از ۱۴۰۰')).toEqual([meeting])
  const [{ from, to, typed } = { from: '', to: '', typed: '' }] = (await found('Iran before 2021')).days
  expect({ from, to, typed }).toEqual({ from: null, to: '2020-12-31', typed: 'before 2021' })
  expect(await meetingsFor('20–23 December 2021')).toEqual([talks])
  expect(await meetingsFor('زمستان ۱۴۰۰')).toEqual([call, talks])
  expect((await found('Khaji winter 2021')).days).toMatchObject([
    { typed: 'winter 2021', from: '2021-12-01', others: [{ from: '2020-12-01', to: '2021-02-28' }] },
  ])
  const [{ others, asWords } = { others: [], asWords: '' }] = (await found('Iran from 2021')).days
  expect(others).toMatchObject([{ from: '2021-01-01', to: '2021-12-31', query: 'Iran 2021' }])
  expect(asWords).toBe('Iran "from 2021"')
})

test('a withdrawn meeting is not found', async () => {
  expect((await found('Pedersen')).meetings.total).toBe(2)
})

test.each([
  ...['رايزنی تلفنی', 'تلفنی و تحریمها', 'تلفنی تحریم ها', 'نخست وزیر', 'نخست‌وزیر', 'مسئول پرونده', 'به'],
])('“%s” is found in the words of a Persian text', async (query) => {
  expect(await meetingsFor(query)).toEqual([call])
})

test.each(['prisoner exchange', 'GRAIN', 'exchange of the prisoner', 'العقوبات grain', 'of'])(
  '“%s” is found in the words of an English text',
  async (query) => {
    expect(await meetingsFor(query)).toEqual([meeting])
  },
)

test.each(['grains of sand', 'وزیرستان', 'prison'])('“%s” is in no text', async (query) => {
  expect((await found(query)).sources.total).toBe(0)
})

test('what records say comes before what only texts mention', async () => {
  expect(await meetingsFor('Pedersen')).toEqual([talks, meeting])
  expect(await meetingsFor('Pedersen', { sort: 'date' })).toEqual([talks, meeting])
  expect(await meetingsFor('Sanctions', { sort: 'date' })).toEqual([call, meeting])
})

test('whom only a dispatch mentions is told apart from who took part', async () => {
  const { total, onlyTold, shown } = (await found('Pedersen Iran')).meetings
  expect({ total, onlyTold }).toEqual({ total: 2, onlyTold: 1 })
  expect(shown.map(({ id, onlyTold: words }) => [id, words])).toEqual([
    [talks, []],
    [meeting, ['Pedersen']],
  ])
  const kept = (await found('Pedersen', { filter: { place: ['astana'] } })).meetings
  expect(kept).toMatchObject({ total: 1, onlyTold: 0 })
})

describe('quotation marks', () => {
  test('find the words letter for letter', async () => {
    expect(await meetingsFor('"تحریم‌ها"')).toEqual([call])
    expect(await meetingsFor('"تحریمها"')).toEqual([])
    expect(await meetingsFor('«رایزنی تلفنی»')).toEqual([call])
    expect(await meetingsFor('«رايزنی تلفنی»')).toEqual([])
    expect(await meetingsFor('“grain corridor”')).toEqual([meeting])
    expect(await meetingsFor('"GRAIN Corridor"')).toEqual([meeting])
    expect(await meetingsFor('"corridor grain"')).toEqual([])
  })

  test('name whoever bears that very spelling', async () => {
    const slugs = async (query: string) => (await found(query)).officials.shown.map(({ slug }) => slug)
    expect(await slugs('"Лаврентьев"')).toEqual(['alexander-lavrentiev'])
    expect(await slugs('"лаврентьев"')).toEqual(['alexander-lavrentiev'])
    expect(await slugs('"Лавреньтев"')).toEqual([])
  })
})

describe('a minus', () => {
  test('leaves out what names, texts and phrases say', async () => {
    expect(await meetingsFor('Iran -Pedersen')).toEqual([call])
    expect(await meetingsFor('Iran -بيدرسون')).toEqual([call])
    expect(await meetingsFor('Iran -prisoners -sanctions')).toEqual([talks])
    expect(await meetingsFor('Iran -"grain corridor"')).toEqual([call, talks])
    expect(await meetingsFor('-Astana')).toEqual([call, meeting, summit])
  })

  test('inside a word is a hyphen', async () => {
    expect(await meetingsFor('Amir-Abdollahian')).toEqual([call])
  })
})

test('matches are marked in the spelling of the source', async () => {
  const [first] = (await found('رايزني تحریمها')).meetings.shown
  expect(first?.snippet?.pieces.filter(({ marked }) => marked).map(({ text }) => text)).toEqual([
    'رایزنی',
    'تحریم‌ها',
  ])
  const { sources, officials } = await found('Pedersen')
  expect(sources.shown[0]?.snippet?.pieces.find(({ marked }) => marked)?.text).toBe('بيدرسن')
  expect(officials.shown[0]?.spelling?.pieces).toContainEqual({ text: 'Pedersen', marked: true })
})

describe('slips', () => {
  test.each([
    ['Lavrntiev Khaji', null],
    ['Pedesren', 'Pedersen'],
    ['prisonres', 'Prisoners'],
    ['Tehrna Zarif', 'Tehran Zarif'],
    ['Khaji Astnaa', 'Khaji Astana'],
    ['Сергей Лваров', 'Сергей Лавров'],
    ['بدرسن خاجیب', 'بدرسن خاجی'],
    // Words are no slips, even where nothing on file says them.
    ['اسیران', null],
    ['hostages', null],
    // Few slip on a first letter.
    ['Dehran', null],
  ])('“%s” is put right', async (query, meant) => {
    expect((await found(query)).meant).toBe(meant)
  })

  test('a word that dispatches show a topic by leads to the topic', async () => {
    for (const query of ['hostages', 'prisoner exchange', 'اسرا', 'اسیران'])
      expect(
        (await found(query)).topics.shown.map(({ slug }) => slug),
        query,
      ).toEqual(['detainees'])
  })

  test('what was meant is shown where nothing else is found', async () => {
    const results = await found('Pedrxsen')
    expect(results).toMatchObject({ query: 'Pedrxsen', searched: 'Pedersen', meant: 'Pedersen' })
    expect(results.meetings.total).toBe(2)
  })

  test('what is found is never replaced', async () => {
    expect(await found('grain')).toMatchObject({ searched: 'grain', meant: null })
  })
})

describe('narrowing', () => {
  test('counts what the query leaves', async () => {
    const { facets, meetings } = await found('Iran', { filter: { kind: ['call'] } })
    expect(meetings.total).toBe(1)
    expect(facets.kind).toEqual([
      { value: 'talks', count: 2 },
      { value: 'call', count: 1 },
    ])
    expect(facets.party.map(({ slug }) => slug)).toContain('ru')
    expect(facets.year.map(({ year, count }) => [year, count])).toEqual([[2022, 1]])
  })

  const textsFor = async (query: string, filter: SearchRequest['filter']) => {
    const { meetings, sources } = await found(query, { filter })
    const ids = sources.shown.map(({ id }) => id)
    expect(ids, JSON.stringify(filter)).toHaveLength(sources.total)
    return { meetings: meetings.total, texts: ids }
  }

  test('leaves the texts that tell of meetings which are left, and no others', async () => {
    const both = await found('sanctions')
    expect(both.sources.total).toBe(2)
    const calls = await textsFor('sanctions', { kind: ['call'] })
    expect(calls).toEqual({ meetings: 1, texts: [persian] })
    for (const filter of [
      { official: ['mohammad-javad-zarif'] },
      { place: ['tehran'] },
      { party: ['tr'] },
      { to: '2020-12-31' },
      { language: ['en'] },
      { publisher: ['sana'] },
      { publisher: ['sana'], party: ['tr'] },
    ] satisfies SearchRequest['filter'][])
      expect(await textsFor('sanctions', filter)).toEqual({ meetings: 1, texts: [english] })
    for (const filter of [
      { party: ['un'] },
      { kind: ['call' as const], place: ['tehran'] },
      { publisher: ['irna'], party: ['tr'] },
    ])
      expect(await textsFor('sanctions', filter)).toEqual({ meetings: 0, texts: [] })
  })

  test('tells the nearest filter to drop where nothing is left', async () => {
    const { drop: nearest } = await found('Iran', { filter: { place: ['tehran'], kind: ['call'] } })
    expect(nearest).toMatchObject({ kind: 'filter', meetings: 1 })
    const words = await found('Khaji sanctions')
    expect(words.drop).toMatchObject({ kind: 'words', meetings: expect.any(Number) })
  })
})

test('signs that mean something elsewhere find nothing, and harm nothing', async () => {
  const request: SearchRequest = {
    query: '',
    filter: {},
    calendar: 'gregorian',
    sort: 'relevance',
    sources: { size: 10, after: null },
  }
  for (const query of ['%', '_', '\\', "'", '"', '  ', '؟', '', '-', '""', '-""'])
    expect(await search(index, { ...request, query }), query).toBeNull()
  for (const query of [
    'ا '.repeat(5000),
    'x'.repeat(10_000),
    '0',
    '9999',
    'a\u0000b',
    'a & b | !c',
    "a'b':*",
    '-a',
    '"'.repeat(99),
  ])
    expect((await search(index, { ...request, query }))?.query.length ?? 0, query).toBeLessThanOrEqual(200)
})
