import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { meetingRecord } from '@/lib/archive/meeting-record'
import { type TestDatabase, testDatabase } from '@/lib/db/testing'
import type { RecordValues } from '@/lib/editing/values'
import { makeRecord, setAside, takeUp } from '@/lib/editing/without-records'
import { fileDispatch } from '@/lib/ingest/file-dispatch'
import { currentReader } from '@/lib/ingest/reader'
import { rereadSources } from '@/lib/ingest/reread'
import { type Reading, readingSchema } from '@/lib/parser/draft'
import { unreadPage } from './unread'

let test: TestDatabase
beforeAll(async () => {
  test = await testDatabase()
})
afterAll(() => test.drop())

const by = { actor: { id: 'mina', name: 'Mina' }, reason: 'The last line tells it.' }
const OF_BREAD = 'Bread has grown dearer in Damascus. Mr Khaji, it was said, had been seen with Mr Pedersen.'

async function file(text: string): Promise<string> {
  const outcome = await fileDispatch(test.db, await currentReader(test.db), {
    text,
    given: { published: '2021-12-25', publisher: null },
    address: null,
    sample: false,
  })
  return outcome.source
}

const listed = async (aside = false) => {
  const { lines, counts } = await unreadPage({ aside, after: undefined, locale: 'en' }, test.db)
  return { ids: lines.map(({ source }) => source.id), counts, lines }
}

const words = (sourceId: string, quote: string) => {
  const start = OF_BREAD.indexOf(quote)
  return { sourceId, start, end: start + quote.length, quote, topic: null }
}
const VALUES: RecordValues = {
  kind: 'talks',
  status: 'held',
  place: null,
  occasion: null,
  topics: [],
  date: { edtf: '2021-12', words: null, calendar: null },
  participants: [
    { official: 'ali-asghar-khaji', nameAsTold: 'Khaji', titleAsTold: null, party: 'ir', capacity: 'member' },
    { official: 'geir-pedersen', nameAsTold: 'Pedersen', titleAsTold: null, party: 'un', capacity: 'member' },
  ],
}

describe('a dispatch in which no meeting was read', () => {
  it('is listed, with its first words and what reading noted', async () => {
    const source = await file('The price of bread rose again in Damascus.')
    const other = await file('Foreign Minister Hossein Amirabdollahian met Faisal Mekdad on 4 May 2021.')
    const { ids, counts, lines } = await listed()
    expect(ids).toContain(source)
    expect(ids).not.toContain(other)
    expect(counts).toEqual({ open: ids.length, aside: 0 })
    expect(lines[0]?.source.opening).toContain('bread')
  })

  it('becomes a record by hand, each value with the words that it rests on', async () => {
    const source = await file(OF_BREAD)
    const given = [
      { ...words(source, 'Mr Khaji'), field: 'participant' as const, participant: 0 },
      { ...words(source, 'Mr Pedersen'), field: 'participant' as const, participant: 1 },
    ]
    const position = {
      ...words(source, 'Mr Pedersen'),
      stance: 'welcomed',
      official: 'geir-pedersen',
    } as const
    const positions = [{ ...position, party: 'un', topic: null }]
    const none = { values: { ...VALUES, participants: [] }, words: [], positions: [] }
    expect(await makeRecord(test.db, source, none, by)).toEqual({ ok: false, code: 'record_empty' })
    expect(
      await makeRecord(test.db, '0000000000', { values: VALUES, words: [], positions: [] }, by),
    ).toMatchObject({
      code: 'source_unknown',
    })
    const wrong = [
      { ...words(source, 'Mr Khaji'), quote: 'Mr Nobody', field: 'date' as const, participant: null },
    ]
    expect(
      await makeRecord(test.db, source, { values: VALUES, words: wrong, positions: [] }, by),
    ).toMatchObject({
      code: 'reference_unknown',
    })

    const made = await makeRecord(test.db, source, { values: VALUES, words: given, positions }, by)
    if (!made.ok) throw new Error(made.code)
    const record = await meetingRecord(test.db, made.made)
    expect(record).toMatchObject({
      version: 1,
      state: 'current',
      date: { edtf: '2021-12', basis: 'decided' },
    })
    expect(record?.participants.map(({ official }) => official?.slug)).toEqual([
      ...['ali-asghar-khaji', 'geir-pedersen'],
    ])
    expect(record?.sources.map(({ id }) => id)).toEqual([source])
    expect(record?.evidence.map(({ quote, basis }) => [quote, basis])).toEqual([
      ...[
        ['Mr Khaji', 'decided'],
        ['Mr Pedersen', 'decided'],
      ],
    ])
    expect(record?.positions).toMatchObject([{ stance: 'welcomed', official: { slug: 'geir-pedersen' } }])
    const foreign = [{ ...position, sourceId: '0000000000', party: 'un', topic: null }]
    expect(
      await makeRecord(test.db, source, { values: VALUES, words: [], positions: foreign }, by),
    ).toMatchObject({ code: 'reference_unknown' })
    const revision = await test.db.revision.findFirstOrThrow({ where: { meetingId: made.made } })
    expect(revision).toMatchObject({ version: 1, actor: 'Mina', reason: by.reason })
    expect((await listed()).ids).not.toContain(source)

    await rereadSources(test.db, await currentReader(test.db), [source], {
      actor: null,
      reason: 'read-again',
    })
    expect(await meetingRecord(test.db, made.made)).toMatchObject({ version: 1, state: 'current' })
  })

  it('that tells of no meeting is asked about no more, and no reading makes a record of it', async () => {
    const text = 'Bread in Damascus: a second look.'
    const source = await file(text)
    expect(await setAside(test.db, source, by)).toEqual({ ok: true })
    expect(await setAside(test.db, source, by)).toEqual({ ok: false, code: 'nothing_changed' })
    expect((await listed()).ids).not.toContain(source)
    const { ids, lines, counts } = await listed(true)
    expect(ids).toEqual([source])
    expect(counts.aside).toBe(1)
    expect(lines[0]?.setAside).toMatchObject({ by: 'Mina', why: by.reason })

    const reread = () => rereadSources(test.db, bolder, [source], { actor: null, reason: 'read-again' })
    await reread()
    expect(await test.db.account.count({ where: { sourceId: source } })).toBe(0)
    expect(await takeUp(test.db, source)).toEqual({ ok: true })
    await reread()
    expect(await test.db.account.count({ where: { sourceId: source } })).toBe(1)
    expect(await setAside(test.db, source, by)).toEqual({ ok: false, code: 'source_tells' })
  })
})

/** A parser that reads a meeting in any text. */
const bolder = (text: string): Reading =>
  readingSchema.parse({
    language: 'en',
    title: null,
    article: { published: null, publisher: null },
    issues: [],
    meetings: [
      {
        focus: true,
        kind: 'talks',
        status: 'held',
        date: '2020-05-27',
        dateWords: null,
        dateCalendar: null,
        place: null,
        occasion: null,
        topics: [],
        participants: VALUES.participants.map(({ official, party, capacity }) => ({
          official,
          party,
          capacity,
          name: official,
          title: null,
        })),
        evidence: [
          {
            field: 'date',
            start: 0,
            end: text.length,
            quote: text,
            basis: 'read',
            rule: 'given',
            explanation: 'The test says so.',
          },
        ],
      },
    ],
  })
