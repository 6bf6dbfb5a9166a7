import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lookUpMeeting, meetingRecord } from '@/lib/archive/meeting-record'
import { type TestDatabase, testDatabase } from '@/lib/db/testing'
import { type DraftMeeting, type Reading, readingSchema } from '@/lib/parser/draft'
import { createParser } from '@/lib/parser/parser'
import { readRegistry } from '@/lib/registry/files'
import { fileDispatch } from './file-dispatch'

const parse = createParser(readRegistry('seeds/registry'))

let test: TestDatabase
beforeAll(async () => {
  test = await testDatabase()
})
afterAll(() => test.drop())

const person = (official: string | null, party: string, name: string | null = official) => ({
  official,
  name,
  party,
  capacity: 'member' as const,
  title: null,
})
type Told = Partial<DraftMeeting>
const CALL: Told = {
  kind: 'call',
  participants: [person('ali-asghar-khaji', 'ir'), person('sergey-vershinin', 'ru')],
}

function reading(text: string, meetings: readonly Told[]): Reading {
  const words = { start: 0, end: 4, quote: text.slice(0, 4) }
  const evidence = { ...words, basis: 'read', rule: 'given', explanation: 'The test says so.' }
  return readingSchema.parse({
    language: 'en',
    title: null,
    article: { published: null, publisher: null },
    issues: [],
    meetings: meetings.map((told) => ({
      focus: true,
      kind: 'talks',
      status: 'held',
      date: null,
      dateWords: null,
      dateCalendar: null,
      place: null,
      participants: [],
      occasion: null,
      topics: [],
      ...told,
      positions: [
        { ...words, stance: 'hoped', official: null, name: null, party: 'ir', topic: null, rule: 'subject' },
      ],
      evidence: [
        { ...evidence, field: 'kind' },
        { ...evidence, field: 'date' },
        ...(told.participants ?? []).map((_, participant) => ({
          ...evidence,
          field: 'participant',
          participant,
        })),
      ],
    })),
  })
}

const file = (text: string, ...meetings: Told[]) =>
  fileDispatch(test.db, () => reading(text, meetings), {
    text,
    given: { published: null, publisher: null },
    address: null,
    sample: true,
  })

/** The records that stand, by their sources' texts. */
async function standing(label: string) {
  const rows = await test.db.meeting.findMany({
    where: { state: 'current', accounts: { some: { source: { text: { startsWith: label } } } } },
    select: {
      id: true,
      dateEdtf: true,
      placeSlug: true,
      version: true,
      accounts: { select: { source: { select: { text: true } } } },
      participations: { select: { officialSlug: true, nameAsTold: true, partySlug: true } },
      evidence: { select: { quote: true } },
      positions: { select: { quote: true } },
      _count: { select: { revisions: true } },
    },
  })
  return rows
    .map(({ accounts, participations, evidence, positions, _count, ...row }) => ({
      ...row,
      revisions: _count.revisions,
      texts: accounts.map(({ source }) => source.text.slice(label.length)).sort(),
      who: participations.map((one) => one.officialSlug ?? one.partySlug).sort(),
      words: evidence.length,
      positions: positions.length,
    }))
    .sort((a, b) => (a.texts.join() < b.texts.join() ? -1 : 1))
}

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]]
  return items.flatMap((item, index) =>
    permutations(items.filter((_, other) => other !== index)).map((rest) => [item, ...rest]),
  )
}

describe('the order of filing makes no difference', () => {
  it.each([
    ['a day pins an open end', '2020', ['05-27/..', '06-10', '06-10'], 1],
    ['two days leave an open end alone', '2018', ['05-27/..', '06-03', '06-10'], 3],
    ['a month and a stretch of days hold one day', '2016', ['06', '06-09/06-11', '06-10'], 1],
  ])('%s', async (_, century, days, records) => {
    const outcomes = new Set<string>()
    for (const [index, order] of permutations(days.map((day, at) => ({ day, at }))).entries()) {
      // Each order in a year of its own, so that none meets another's records.
      const year = Number(century) - 400 - 10 * index
      const label = `${century}-${index}: `
      for (const { day, at } of order) {
        const date = day
          .split('/')
          .map((part) => (part === '..' ? part : `${year}-${part}`))
          .join('/')
        await file(`${label}${at}`, { ...CALL, date })
      }
      const found = await standing(label)
      expect(found).toHaveLength(records)
      for (const one of found) {
        expect(one.version).toBe(one.revisions)
        expect(one.positions).toBe(one.texts.length)
        expect(one.words).toBe(4 * one.texts.length)
      }
      outcomes.add(
        JSON.stringify(
          found.map(({ dateEdtf, texts, who }) => [dateEdtf?.replaceAll(String(year), 'Y'), texts, who]),
        ),
      )
    }
    expect(outcomes.size).toBe(1)
  })
})

describe('a dispatch filed later', () => {
  it('unites two records that it shows to be one, and the old address leads to the one that stands', async () => {
    const [khaji, pedersen] = [person('ali-asghar-khaji', 'ir'), person('geir-pedersen', 'un')]
    const matar = person(null, 'un', 'Khawla Matar')
    const date = '2015-03-04'
    await file('Two: 1', { date, participants: [khaji, pedersen] })
    await file('Two: 2', { date, participants: [khaji, matar] })
    const before = await standing('Two: ')
    expect(before.map(({ texts }) => texts)).toEqual([['1'], ['2']])
    await file('Two: 3', { date, participants: [khaji, pedersen, matar] })
    const [after, ...others] = await standing('Two: ')
    expect(others).toEqual([])
    expect(after).toMatchObject({ texts: ['1', '2', '3'], version: 2, revisions: 2, positions: 3 })
    const gone = before.find(({ id }) => id !== after?.id)
    expect(await lookUpMeeting(test.db, gone?.id ?? '')).toEqual({ redirect: after?.id, from: gone?.id })
    expect(await test.db.revision.count({ where: { meetingId: gone?.id ?? '', reason: 'merged' } })).toBe(1)
  })

  it('pins the day that an earlier one left open, and the archive shows it with both sources', async () => {
    await file('Pin: open', { ...CALL, date: '2014-05-27/..' })
    await file('Pin: exact', { ...CALL, date: '2014-06-10' })
    const [found] = await standing('Pin: ')
    const record = await meetingRecord(test.db, found?.id ?? '')
    expect(record?.date).toMatchObject({ edtf: '2014-06-10' })
    expect(record?.sources.map(({ matchReasons }) => matchReasons)).toEqual([
      [],
      ['same-people', 'since-then'],
    ])
  })

  it.each([
    ['fa', '۲۱ خرداد ۱۳۹۹، علی اصغر خاجی تلفنی با سرگئی ورشینین معاون وزیر امور خارجه روسیه گفت‌وگو کرد.'],
    ['ar', 'أجرى علي أصغر خاجي في 10 يونيو 2020 اتصالا هاتفيا مع نائب وزير الخارجية الروسي سيرغي فيرشينين.'],
    [
      'en',
      'Ali Asghar Khaji held a phone call with Russian Deputy Foreign Minister Sergey Vershinin on June 10, 2020.',
    ],
    [
      'ru',
      '10 июня 2020 года заместитель министра иностранных дел России Сергей Вершинин провел телефонный разговор с Али Асгаром Хаджи.',
    ],
    [
      'tr',
      "Ali Asgar Haci, 10 Haziran 2020'de Rusya Dışişleri Bakan Yardımcısı Sergey Verşinin ile telefonda görüştü.",
    ],
  ])('pins it in whatever language: %s', async (_, exact) => {
    const alone = await testDatabase()
    try {
      const open =
        'علی اصغر خاجی روز چهارشنبه تلفنی با سرگئی ورشینین معاون وزیر امور خارجه روسیه گفت‌وگو کرد.\nورشینین در پنجم خرداد ۱۳۹۹ با کاظم جلالی سفیر ایران در مسکو تلفنی گفت‌وگو کرده بود.'
      for (const text of [open, exact])
        await fileDispatch(alone.db, parse, {
          text,
          given: { published: null, publisher: null },
          address: null,
          sample: true,
        })
      const call = await alone.db.meeting.findMany({
        where: { participations: { some: { officialSlug: 'ali-asghar-khaji' } } },
        select: { dateEdtf: true, accounts: true, evidence: { where: { field: 'date' } } },
      })
      expect(call).toMatchObject([{ dateEdtf: '2020-06-10' }])
      expect(call[0]?.accounts).toHaveLength(2)
      expect(new Set(call[0]?.evidence.map(({ sourceId }) => sourceId)).size).toBe(2)
    } finally {
      await alone.drop()
    }
  })

  it('that fits a meeting of another day leaves the pair to a person, with the reasons', async () => {
    await file('Next: 1', { ...CALL, date: '2013-06-10' })
    const filed = await file('Next: 2', { ...CALL, date: '2013-06-11' })
    const [first] = await standing('Next: ')
    expect(filed).toMatchObject({
      outcome: 'created',
      issues: [
        {
          code: 'possible-duplicate',
          message: `This may be the same meeting as ${first?.id} (the same people take part; but the days differ by one): they were left apart.`,
        },
      ],
    })
  })

  it('that a person said is of another meeting is neither united with it nor asked about again', async () => {
    const actor = { id: 'somebody', name: 'Somebody' }
    const said = { apartAt: new Date(), apartBy: actor.name, apartById: actor.id, apartWhy: 'Two calls.' }
    await file('Apart: 1', { ...CALL, date: '2012-06-10' })
    await file('Apart: 2', { ...CALL, date: '2012-06-11' })
    const ids = (await standing('Apart: ')).map(({ id }) => id).sort()
    const [firstId = '', secondId = ''] = ids
    const pair = { firstId_secondId: { firstId, secondId } }
    expect(await test.db.suspectedPair.findUnique({ where: pair })).toMatchObject({
      reasons: ['same-people'],
      doubts: ['next-day'],
      apartAt: null,
    })
    await test.db.suspectedPair.update({ where: pair, data: said })
    // It fits both, and would have made one of them.
    await file('Apart: 3', { ...CALL, date: '2012-06-10/2012-06-11' })
    const now = await standing('Apart: ')
    expect(now.filter(({ id }) => ids.includes(id))).toHaveLength(2)
    expect(await test.db.suspectedPair.findUnique({ where: pair })).toMatchObject({ apartBy: 'Somebody' })
  })

  it('says in a sentence why it was taken for a meeting on file', async () => {
    await file('Why: 1', { ...CALL, date: '2011-06-10' })
    expect(await file('Why: 2', { ...CALL, date: '2011-06-10' })).toMatchObject({
      outcome: 'matched',
      meetings: [{ because: 'The same people take part; on the same day.' }],
    })
  })

  it('names in another script somebody whom no registry holds: he stays one participant', async () => {
    const talks = (name: string) => ({
      date: '2010-06-10',
      place: 'tehran',
      participants: [person('ali-asghar-khaji', 'ir'), person(null, 'lb', name)],
    })
    await file('Name: 1', talks('Ziad Rahbani'))
    await file('Name: 2', talks('زياد رحباني'))
    await file('Name: 3', talks('Зиадом Рахбани'))
    const [found, ...others] = await standing('Name: ')
    expect(others).toEqual([])
    expect(found).toMatchObject({ who: ['ali-asghar-khaji', 'lb'], texts: ['1', '2', '3'], words: 12 })
  })
})
