import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { meetingRecordSchema } from '@/lib/archive/dto'
import { meetingRecord } from '@/lib/archive/meeting-record'
import { type TestDatabase, testDatabase } from '@/lib/db/testing'
import { type DraftMeeting, type EvidenceField, type Reading, readingSchema } from '@/lib/parser/draft'
import { type FilingOutcome, fileDispatch } from './file-dispatch'

let test: TestDatabase
beforeAll(async () => {
  test = await testDatabase()
})
afterAll(() => test.drop())

/** A dispatch whose reading the test itself gives: evidence quotes the text's own beginning. */
function reading(text: string, meetings: Partial<DraftMeeting>[], published = '2021-12-26'): Reading {
  const quote = text.slice(0, 4)
  return readingSchema.parse({
    language: 'en',
    title: null,
    article: { published, publisher: null },
    issues: [],
    meetings: meetings.map((meeting) => {
      const whole = { ...DRAFT, ...meeting }
      const evidence = (field: EvidenceField, more: object = {}) => ({
        field,
        start: 0,
        end: 4,
        quote,
        basis: 'read',
        rule: 'given',
        explanation: 'The test says so.',
        ...more,
      })
      return {
        ...whole,
        evidence: meeting.evidence ?? [
          evidence('kind'),
          evidence('date'),
          ...whole.participants.map((_, participant) => evidence('participant', { participant })),
        ],
      }
    }),
  })
}

const person = (official: string | null, party: string) => ({
  official,
  name: official,
  party,
  capacity: 'member' as const,
  title: null,
})
const DRAFT = {
  focus: true,
  kind: 'talks',
  status: 'held',
  date: '2021-12-25',
  dateWords: null,
  dateCalendar: null,
  place: 'tehran',
  participants: [person('ali-asghar-khaji', 'ir'), person('geir-pedersen', 'un')],
  occasion: null,
  topics: ['sanctions'],
  positions: [],
  confidence: null,
  evidence: [],
} satisfies DraftMeeting

const given = { published: null, publisher: null }
const file = (text: string, meetings: Partial<DraftMeeting>[]) =>
  fileDispatch(test.db, () => reading(text, meetings), { text, given, address: null, sample: true })

function idsOf(outcome: FilingOutcome): string[] {
  if (outcome.outcome === 'already-on-file') throw new Error('already on file')
  return outcome.meetings.map(({ id }) => id)
}
const stored = async (id: string | undefined) =>
  test.db.meeting.findUniqueOrThrow({
    where: { id: id ?? '' },
    include: {
      participations: { orderBy: { ordinal: 'asc' } },
      topics: true,
      accounts: true,
      revisions: true,
      evidence: true,
    },
  })

describe('a dispatch filed', () => {
  it('makes records with accounts, evidence and a first revision that is the record', async () => {
    const [id] = idsOf(await file('File: one', [{}]))
    const meeting = await stored(id)
    expect(meeting).toMatchObject({ dateEdtf: '2021-12-25', version: 1, sample: true, placeSlug: 'tehran' })
    expect(meeting.accounts).toHaveLength(1)
    expect(meeting.evidence).toHaveLength(4)
    expect(meetingRecordSchema.parse(meeting.revisions[0]?.snapshot)).toMatchObject({ id, version: 1 })
  })

  it('keeps who took which position, in the record too, and the issues of each record', async () => {
    const text = 'Held: Pedersen welcomed it, and Khaji thanked him.'
    const position = (
      official: string | null,
      party: string | null,
      topic: string | null,
      quote: string,
    ) => ({
      official,
      party,
      topic,
      quote,
      name: null,
      rule: 'subject',
      stance: 'welcomed' as const,
      start: text.indexOf(quote),
      end: text.indexOf(quote) + quote.length,
    })
    const told = reading(text, [
      {
        date: '2021-11-11',
        confidence: 0.8,
        positions: [
          position(null, 'ir', null, 'Khaji thanked him'),
          position('geir-pedersen', 'un', 'sanctions', 'Pedersen welcomed it'),
        ],
      },
    ])
    const issues = [{ code: 'place-unknown' as const, message: 'Where?', span: null, meeting: 0 }]
    const filed = await fileDispatch(test.db, () => ({ ...told, issues }), {
      text,
      given,
      address: null,
      sample: true,
    })
    const [id = ''] = idsOf(filed)
    const record = await meetingRecord(test.db, id)
    expect(record?.positions).toMatchObject([
      { official: { slug: 'geir-pedersen' }, topic: { slug: 'sanctions' }, quote: 'Pedersen welcomed it' },
      { official: null, party: { slug: 'ir', name: { en: 'Iran' } }, topic: null },
    ])
    const revision = await test.db.revision.findFirst({ where: { meetingId: id } })
    expect(meetingRecordSchema.parse(revision?.snapshot)).toEqual(record)
    expect(await test.db.parsingIssue.findMany({ where: { meetingId: id } })).toMatchObject([
      { code: 'place-unknown' },
    ])
    expect(await test.db.account.findFirst({ where: { meetingId: id } })).toMatchObject({
      draft: { confidence: 0.8 },
    })
  })

  it('twice is already on file', async () => {
    await file('Twice told', [])
    expect(await file('Twice told', [{}])).toMatchObject({ outcome: 'already-on-file' })
  })

  it('twice at once makes one record', async () => {
    const both = await Promise.all([
      file('Race: a', [{ date: '2021-01-02' }]),
      file('Race: a', [{ date: '2021-01-02' }]),
    ])
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(['already-on-file', 'created'])
  })

  it('leaves nothing behind where a part of it is refused', async () => {
    const before = await test.db.source.count()
    const broken = {
      ...DRAFT,
      date: '2021-02-02',
      evidence: [
        { field: 'kind', start: 0, end: 4, quote: 'Else', basis: 'read', rule: 'x', explanation: 'x' },
      ],
    } satisfies DraftMeeting
    await expect(file('Half of it', [{ date: '2021-02-01' }, broken])).rejects.toThrow(
      'read otherwise than quoted',
    )
    expect(await test.db.source.count()).toBe(before)
    expect(await test.db.meeting.count({ where: { dateEdtf: '2021-02-01' } })).toBe(0)
  })

  it('makes cached pages stale, unless it was on file already', async () => {
    const edition = async () => (await test.db.archiveEdition.findUnique({ where: { id: 1 } }))?.edition ?? 0n
    const before = await edition()
    await file('News here', [])
    const after = await edition()
    expect(after).toBeGreaterThan(before)
    await file('News here', [])
    expect(await edition()).toBe(after)
  })

  it('puts sessions on file that the registry does not know', async () => {
    const [id] = idsOf(
      await file('Next: 45', [
        {
          kind: 'round',
          status: 'planned',
          date: '2031-01',
          place: null,
          participants: [],
          occasion: { series: 'astana', number: 45, relation: 'session' },
        },
      ]),
    )
    const { occasionId } = await stored(id)
    expect(await test.db.occasion.findUnique({ where: { id: occasionId ?? '' } })).toMatchObject({
      number: 45,
      registered: false,
    })
  })
})

describe('a second account of a meeting', () => {
  const vague = { date: '2019-03', place: null, topics: ['yemen'] }
  const exact = { date: '2019-03-06', topics: ['idlib'] }

  it('becomes its second source, the exact day winning over the vague', async () => {
    const [first] = idsOf(await file('Vague one', [vague]))
    const [second] = idsOf(await file('Exact one', [exact]))
    expect(second).toBe(first)
    const meeting = await stored(first)
    expect(meeting).toMatchObject({ dateEdtf: '2019-03-06', placeSlug: 'tehran', version: 2 })
    expect(meeting.topics.map(({ topicSlug }) => topicSlug).sort()).toEqual(['idlib', 'yemen'])
    expect(meeting.accounts.map(({ matchReasons }) => matchReasons)).toContainEqual([
      'same-people',
      'day-within',
    ])
    expect(new Set(meeting.evidence.map(({ sourceId }) => sourceId)).size).toBe(2)
  })

  it('gives the same record in whichever order they are filed', async () => {
    const onDay = (date: string, more: Partial<DraftMeeting>) => ({ ...more, date })
    const contents = async (order: [string, Partial<DraftMeeting>][]) => {
      let id: string | undefined
      for (const [text, draft] of order) [id] = idsOf(await file(text, [draft]))
      const { dateEdtf, placeSlug, status, topics, participations } = await stored(id)
      return {
        dateEdtf,
        placeSlug,
        status,
        topics: topics.map((t) => t.topicSlug).sort(),
        people: participations.map((p) => p.officialSlug).sort(),
      }
    }
    const forwards = await contents([
      ['AB: vague 18', onDay('2018-03', { place: null, status: 'planned' })],
      ['AB: exact 18', onDay('2018-03-06', {})],
    ])
    const backwards = await contents([
      ['BA: exact 17', onDay('2017-03-06', {})],
      ['BA: vague 17', onDay('2017-03', { place: null, status: 'planned' })],
    ])
    expect({ ...backwards, dateEdtf: '' }).toEqual({ ...forwards, dateEdtf: '' })
    expect([forwards.dateEdtf, backwards.dateEdtf]).toEqual(['2018-03-06', '2017-03-06'])
  })

  it('prefers what was read over what was implied', async () => {
    const place = (basis: 'read' | 'implied', slug: string, text: string) => ({
      date: '2016-05-05',
      place: slug,
      evidence: [
        {
          field: 'place' as const,
          start: 0,
          end: 4,
          quote: text.slice(0, 4),
          basis,
          rule: 'x',
          explanation: 'x',
        },
      ],
      occasion: { series: 'astana', number: 44, relation: 'session' as const },
      kind: 'round' as const,
    })
    const [id] = idsOf(await file('Impl: 44', [place('implied', 'astana', 'Impl')]))
    await file('Read: 44', [place('read', 'sochi', 'Read')])
    expect((await stored(id)).placeSlug).toBe('sochi')
  })

  it('changes nothing that a person reviewed, and is kept all the same', async () => {
    const [id] = idsOf(await file('Rev.: one', [{ date: '2015-04' }]))
    await test.db.meeting.update({ where: { id: id ?? '' }, data: { review: 'reviewed' } })
    await file('Rev.: two', [{ date: '2015-04-04', topics: ['idlib'] }])
    const meeting = await stored(id)
    expect(meeting).toMatchObject({ dateEdtf: '2015-04', version: 2 })
    expect(meeting.topics.map(({ topicSlug }) => topicSlug)).toEqual(['sanctions'])
    expect(meeting.accounts).toHaveLength(2)
  })

  it('adds its positions to those of the first', async () => {
    const held = (text: string) => ({
      date: '2012-12-12',
      positions: [
        { stance: 'hoped' as const, official: null, name: null, party: 'un', topic: null, rule: 'subject' },
      ].map((one) => ({ ...one, start: 0, end: 4, quote: text.slice(0, 4) })),
    })
    const [id = ''] = idsOf(await file('Hope: one', [held('Hope: one')]))
    await file('More hope: two', [held('More hope: two')])
    const record = await meetingRecord(test.db, id)
    expect(record?.positions.map(({ quote }) => quote)).toEqual(['Hope', 'More'])
  })

  it('keeps the ids of the first one’s evidence, so that links to them hold', async () => {
    const [id] = idsOf(await file('Link: one', [{ date: '2014-04-04' }]))
    const before = (await stored(id)).evidence.map((item) => item.id)
    await file('Link: two', [{ date: '2014-04-04' }])
    expect((await stored(id)).evidence.map((item) => item.id)).toEqual(expect.arrayContaining(before))
  })

  it('in the same dispatch stays a record of its own', async () => {
    expect(
      new Set(idsOf(await file('Two of them', [{ date: '2013-01-01' }, { date: '2013-01-01' }]))).size,
    ).toBe(2)
  })
})
