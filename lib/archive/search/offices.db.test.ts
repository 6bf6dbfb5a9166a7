import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testDatabase } from '@/lib/db/testing'
import type { MeetingFilter } from '../filter'
import { ArchiveIndex } from '../index/archive-index'
import { fileMeeting, fileSource } from '../testing'
import { lexiconOf } from './lexicon'
import { search } from './search'
import { suggest } from './suggest'
import { readQuery } from './terms'

let index: ArchiveIndex
let drop: () => Promise<void>
/** Of a foreign minister in office, of him when he was none any more, and of who came after him. */
let inOffice: string
let outOfOffice: string
let successors: string
let told: string

beforeAll(async () => {
  const { db, drop: dropDatabase } = await testDatabase()
  drop = dropDatabase
  const zarif = [{ officialSlug: 'mohammad-javad-zarif', partySlug: 'ir' }]
  inOffice = await fileMeeting(db, {
    days: ['2015-07-14', '2015-07-14'],
    placeSlug: 'vienna',
    people: [...zarif, { officialSlug: 'john-kerry', partySlug: 'us' }],
  })
  outOfOffice = await fileMeeting(db, { days: ['2023-03-01', '2023-03-01'], people: zarif })
  successors = await fileMeeting(db, {
    days: ['2022-02-01', '2022-02-01'],
    people: [{ officialSlug: 'hossein-amir-abdollahian', partySlug: 'ir' }],
  })
  const text = await fileSource(db, 'وزیر خارجه ایران با همتای خود گفت‌وگو کرد', { language: 'fa' })
  told = await fileMeeting(db, { days: ['1990-01-01', '1990-01-01'], source: text })
  index = await ArchiveIndex.load(db)
})
afterAll(() => drop())

async function found(query: string, filter: MeetingFilter = {}) {
  const sources = { size: 10, after: null }
  const results = await search(index, { query, filter, calendar: 'gregorian', sort: 'relevance', sources })
  if (results === null) throw new Error(`Nothing is asked for by “${query}”.`)
  return results
}
const meetingsFor = async (query: string, filter: MeetingFilter = {}) =>
  (await found(query, filter)).meetings.shown.map(({ id }) => id)
const holdersFor = async (query: string, filter: MeetingFilter = {}) =>
  (await found(query, filter)).offices.map(({ holders }) => holders.map(({ slug }) => slug))

describe('an office', () => {
  test('finds the meetings of those who held it then, before those of which texts tell it', async () => {
    expect(await meetingsFor('Iranian foreign minister')).toEqual([successors, inOffice, told])
    expect(await meetingsFor('Iranian foreign minister')).not.toContain(outOfOffice)
    expect(await meetingsFor('Zarif')).toContain(outOfOffice)
  })

  test('with a day in the query or in the filter is of who held it then', async () => {
    expect(await holdersFor('Iranian foreign minister 2015')).toEqual([['mohammad-javad-zarif']])
    expect(await meetingsFor('Iranian foreign minister 2015')).toEqual([inOffice])
    const filter = { from: '2022-01-01', to: '2022-12-31' }
    expect(await holdersFor('foreign minister of Iran', filter)).toEqual([['hossein-amir-abdollahian']])
    expect((await found('foreign minister of Iran', filter)).officials.shown.map(({ slug }) => slug)).toEqual(
      ['hossein-amir-abdollahian'],
    )
  })

  test('that nobody on file held in the days asked for is told so', async () => {
    expect(await holdersFor('foreign minister of Russia 1985')).toEqual([[]])
  })

  test('is told by its title where its country has a name of its own for it', async () => {
    const toldFor = async (query: string) => (await found(query)).offices
    const secretary = [{ kind: null, title: { en: 'Secretary of State' } }]
    expect(await toldFor('secretary of state')).toMatchObject(secretary)
    expect(await toldFor('foreign minister of the US')).toMatchObject(secretary)
    expect(await toldFor('German chancellor')).toMatchObject([{ kind: null, title: { fa: 'صدراعظم' } }])
    expect(await toldFor('foreign minister of Iran')).toMatchObject([{ kind: 'foreign-minister' }])
  })

  test('is explained beside the words as words', async () => {
    const { offices } = await found('Vienna iranian FM')
    expect(offices).toMatchObject([
      {
        typed: 'iranian FM',
        kind: 'foreign-minister',
        party: { slug: 'ir' },
        asWords: 'Vienna "iranian FM"',
      },
    ])
  })

  test('in quotation marks is its words alone', async () => {
    expect((await found('"foreign minister of Iran"')).offices).toEqual([])
    expect(await meetingsFor('"foreign minister of Iran"')).toEqual([])
  })

  test('of somebody named beside it is his while he held it', async () => {
    expect(await meetingsFor('foreign minister Zarif')).toEqual([inOffice])
    expect(await holdersFor('وزیر خارجه ظریف')).toEqual([['mohammad-javad-zarif']])
  })

  test('that is not wanted takes away the meetings of who held it', async () => {
    expect(await meetingsFor('Iranian foreign minister -госсекретарь')).toEqual([successors, told])
  })

  test('of which nothing tells whose it is takes nobody’s meetings away', async () => {
    expect(await meetingsFor('Iran -ambassador')).toContain(inOffice)
  })

  test('is suggested while it is typed, with who held it', async () => {
    const { suggestions } = await suggest(index, 'russian foreign mi', 'gregorian')
    expect(suggestions).toContainEqual({
      kind: 'official',
      thing: expect.objectContaining({ slug: 'sergey-lavrov' }),
      office: expect.objectContaining({ kind: 'foreign-minister', from: '2004-03-09', to: null }),
    })
    const { suggestions: ofName } = await suggest(index, 'lavrov', 'gregorian')
    expect(ofName[0]).toMatchObject({ kind: 'official', office: null })
  })
})

/** The officials whom a query's first office is of. */
async function readAs(query: string) {
  const { wanted } = readQuery(await lexiconOf(index), query, 'gregorian')
  const office = wanted.find((term) => term.office !== null)?.office
  return office?.holders.map(({ official }) => official) ?? null
}

test('a slip in a word of an office is put right before a name is meant', async () => {
  expect((await found('foreign ministr of Iran')).meant).toBe('foreign minister of Iran')
})

describe('whose an office is', () => {
  test.each([
    ['Iranian ambassador to Syria', 'hossein-akbari'],
    ['سفیر ایران در سوریه', 'hossein-akbari'],
    ['UN envoy Syria', 'geir-pedersen'],
    ["Putin's envoy for Syria", 'alexander-lavrentiev'],
    ['نماینده ویژه پوتین در امور سوریه', 'alexander-lavrentiev'],
    ['спецпредставитель президента России по Сирии', 'alexander-lavrentiev'],
    ['دستیار ارشد وزیر خارجه ایران', 'ali-asghar-khaji'],
    ['secretary of state', 'antony-blinken'],
    ['الرئيس الأذربيجاني', 'ilham-aliyev'],
    ['saudi crown prince', 'mohammed-bin-salman'],
    ['secretary of the supreme national security council', 'ali-shamkhani'],
    ['رئیس سازمان انرژی اتمی ایران', 'ali-akbar-salehi'],
  ])('“%s” is %s’s', async (query, official) => {
    expect(await readAs(query)).toContain(official)
  })

  test.each([
    ['Syrian ambassador to Iran', 'hossein-akbari'],
    ['deputy foreign minister of Russia', 'sergey-lavrov'],
    ['prime minister of Russia', 'sergey-lavrov'],
    ['UN envoy for Yemen', 'geir-pedersen'],
    ['adviser of Iran', 'alexander-lavrentiev'],
    ['president of Syria', 'ahmad-kuzbari'],
  ])('“%s” is not %s’s', async (query, official) => {
    expect(await readAs(query)).not.toContain(official)
  })

  test.each(['foreign minister', 'رئیس هیئت ایران', 'Amir Abdollahian', 'Sultan', 'foreign policy of Iran'])(
    '“%s” is nobody’s office',
    async (query) => {
      expect(await readAs(query)).toBeNull()
    },
  )
})
