import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MeetingRecord } from '@/lib/archive/dto'
import { historyOf, lookUpMeeting, meetingRecord } from '@/lib/archive/meeting-record'
import { type TestDatabase, testDatabase } from '@/lib/db/testing'
import { type DraftMeeting, type Reading, readingSchema } from '@/lib/parser/draft'
import { fileDispatch } from './file-dispatch'
import { rereadSources, tryReread } from './reread'

let test: TestDatabase
beforeAll(async () => {
  test = await testDatabase()
})
afterAll(() => test.drop())

const BY = { actor: null, reason: 'read-again' }
type Told = Partial<DraftMeeting> & {
  /** The words of the text that all values of the meeting rest on. */
  words?: string
}
const person = (official: string | null, party: string, name: string | null = official) => ({
  official,
  name,
  party,
  capacity: 'member' as const,
  title: null,
})
const KHAJI = person('ali-asghar-khaji', 'ir')
const VERSHININ = person('sergey-vershinin', 'ru')
const CALL: Told = { kind: 'call', date: '2020-05-27', participants: [KHAJI, VERSHININ] }

/** What the parser of a test makes of a text; a test changes its mind by telling it anew. */
const mind = new Map<string, Told[]>()
const read = (text: string): Reading =>
  readingSchema.parse({
    language: 'en',
    title: null,
    article: { published: null, publisher: null },
    issues: [],
    meetings: (mind.get(text) ?? []).map(({ words = text, ...told }) => {
      const start = text.indexOf(words)
      const span = { start, end: start + words.length, quote: words }
      const evidence = { ...span, basis: 'read', rule: 'given', explanation: 'The test says so.' }
      return {
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
        evidence: [
          { ...evidence, field: 'date' },
          ...(told.participants ?? []).map((_, participant) => ({
            ...evidence,
            field: 'participant',
            participant,
          })),
        ],
      }
    }),
  })

async function file(text: string, ...told: Told[]): Promise<{ source: string; meetings: string[] }> {
  mind.set(text, told)
  const outcome = await fileDispatch(test.db, read, {
    text,
    given: { published: null, publisher: null },
    address: null,
    sample: false,
  })
  if (outcome.outcome === 'already-on-file') throw new Error('the texts of a test differ')
  return { source: outcome.source, meetings: outcome.meetings.map(({ id }) => id) }
}

async function record(id: string | undefined): Promise<MeetingRecord> {
  const found = await meetingRecord(test.db, id ?? '')
  if (found === null) throw new Error(`no record ${id}`)
  return found
}

const again = (...sources: string[]) => rereadSources(test.db, read, sources, BY)
const decide = (id: string | undefined, told: object) =>
  test.db.meeting.update({ where: { id: id ?? '' }, data: told, select: { id: true } })
const proposals = (meetingId: string | undefined) =>
  test.db.proposal.findMany({
    where: { meetingId: meetingId ?? '', untouched: false },
    orderBy: { id: 'asc' },
    select: { field: true, from: true, to: true, state: true },
  })

describe('a record that no person has touched', () => {
  it('comes to say what its source is read as now, as a version of the parser’s; a second run changes nothing', async () => {
    const text = 'They spoke on the day before.'
    const { source, meetings } = await file(text, CALL)
    const [id] = meetings
    const before = await record(id)
    mind.set(text, [{ ...CALL, date: '2020-05-26', topics: ['refugees'] }])
    const report = await again(source)
    expect(report).toMatchObject({ sources: 1, unchanged: 0, lines: [{ meeting: id, outcome: 'changed' }] })
    expect(report.lines[0]?.differences.map(({ field }) => field)).toEqual(['date', 'topic'])
    const after = await record(id)
    expect(after).toMatchObject({ version: 2, date: { edtf: '2020-05-26' }, timelineDay: '2020-05-26' })
    expect(after.topics.map(({ slug }) => slug)).toEqual(['refugees'])
    expect(after.participants).toEqual(before.participants)
    const [newest] = await historyOf(test.db, id ?? '')
    expect(newest).toMatchObject({ version: 2, actor: 'parser', reason: 'read-again' })
    expect(await again(source)).toEqual({ sources: 1, unchanged: 1, lines: [] })
    expect((await record(id)).version).toBe(2)
  })

  it('changes once where two of its sources are read otherwise', async () => {
    const texts = ['One agency on the call of March.', 'Another agency on the call of March.']
    const told = { ...CALL, date: '2020-03-03' }
    const [one, other] = [await file(texts[0] ?? '', told), await file(texts[1] ?? '', told)]
    expect(other.meetings).toEqual(one.meetings)
    for (const text of texts) mind.set(text, [{ ...told, topics: ['refugees'] }])
    await again(one.source, other.source)
    expect(await record(one.meetings[0])).toMatchObject({ version: 3, topics: [{ slug: 'refugees' }] })
  })

  it('is withdrawn when no source tells of it any more, and stands again when one does', async () => {
    const text = 'A visit that was taken for talks.'
    const { source, meetings } = await file(text, { ...CALL, date: '2019-01-01' })
    mind.set(text, [])
    expect((await again(source)).lines).toMatchObject([{ meeting: meetings[0], outcome: 'untold' }])
    const gone = await record(meetings[0])
    expect(gone).toMatchObject({ state: 'withdrawn', withdrawnReason: 'told-no-more', version: 2 })
    expect(gone.sources.map(({ id }) => id)).toEqual([source])
    expect((await again(source)).lines).toEqual([])
    mind.set(text, [{ ...CALL, date: '2019-01-02' }])
    expect((await again(source)).lines).toMatchObject([{ meeting: meetings[0], outcome: 'told-again' }])
    expect(await record(meetings[0])).toMatchObject({ state: 'current', date: { edtf: '2019-01-02' } })
  })

  it('is one with another that it turns out to be, and its address leads there', async () => {
    const vague = 'They spoke by telephone, we hear.'
    const exact = 'On 9 April they spoke by telephone.'
    const one = await file(exact, { ...CALL, date: '2018-04-09' })
    const other = await file(vague, { ...CALL, date: null })
    expect(other.meetings).not.toEqual(one.meetings)
    mind.set(vague, [{ ...CALL, date: '2018-04-09' }])
    const report = await again(other.source)
    expect(report.lines).toContainEqual(expect.objectContaining({ outcome: 'merged' }))
    const [kept, ended] = [one.meetings[0] ?? '', other.meetings[0] ?? '']
    const led = await lookUpMeeting(test.db, ended)
    const survivor = led && 'redirect' in led ? led.redirect : ended
    const leads = await lookUpMeeting(test.db, kept)
    expect(leads && 'redirect' in leads ? leads.redirect : kept).toBe(survivor)
    expect((await record(survivor)).sources).toHaveLength(2)
    expect((await again(one.source, other.source)).lines).toEqual([])
  })
})

it('meetings that a text is read to tell of for the first time become records', async () => {
  const text = 'Khaji called. The day before, Pedersen came.'
  const told: Told = { ...CALL, date: '2017-06-06', words: 'Khaji called' }
  const { source, meetings } = await file(text, told)
  const visit: Told = {
    words: 'Pedersen came',
    date: '2017-06-05',
    place: 'tehran',
    participants: [person('geir-pedersen', 'un'), KHAJI],
  }
  mind.set(text, [told, visit])
  const { lines } = await again(source)
  expect(lines).toMatchObject([{ outcome: 'created' }])
  expect(await record(lines[0]?.meeting ?? '')).toMatchObject({ version: 1, place: { slug: 'tehran' } })
  expect(await record(meetings[0])).toMatchObject({ version: 1, date: { edtf: '2017-06-06' } })
})

describe('a record that a person decided on', () => {
  it('stays as it is, and what is read otherwise than before is proposed once', async () => {
    const text = 'An editor knows better of this day.'
    const { source, meetings } = await file(text, { ...CALL, date: '2016-02-02' })
    const [id] = meetings
    const day = new Date('2016-02-01T00:00:00Z')
    await decide(id, { decided: ['date'], dateEdtf: '2016-02-01', firstDay: day, lastDay: day })
    const before = await record(id)
    mind.set(text, [{ ...CALL, date: '2016-02-02', topics: ['refugees'] }])
    const report = await again(source)
    expect(report.lines).toMatchObject([
      { meeting: id, outcome: 'proposed', differences: [{ field: 'topic' }] },
    ])
    expect(await record(id)).toEqual(before)
    const open = { field: 'topic', from: [], to: ['refugees'], state: 'open' }
    expect(await proposals(id)).toEqual([open])
    expect((await again(source)).lines).toEqual([])

    await test.db.proposal.updateMany({ where: { meetingId: id ?? '' }, data: { state: 'declined' } })
    mind.set(text, [{ ...CALL, date: '2016-02-02' }])
    await again(source)
    mind.set(text, [{ ...CALL, date: '2016-02-02', topics: ['refugees'] }])
    await again(source)
    expect(await proposals(id)).toEqual([{ ...open, state: 'declined' }])
  })

  it('is proposed to be withdrawn where no source tells of it any more', async () => {
    const text = 'Reviewed, and read as nothing now.'
    const { source, meetings } = await file(text, { ...CALL, date: '2015-02-02' })
    await decide(meetings[0], { review: 'reviewed' })
    const before = await record(meetings[0])
    mind.set(text, [])
    await again(source)
    expect(await record(meetings[0])).toEqual(before)
    expect(await proposals(meetings[0])).toMatchObject([{ field: null, to: null, state: 'open' }])
    expect((await again(source)).lines).toEqual([])
  })

  it('keeps the sources that a person gave it', async () => {
    const [first, second] = ['The call as one told it.', 'The call as told a week later.']
    const one = await file(first ?? '', { ...CALL, date: '2014-03-01' })
    const other = await file(second ?? '', { ...CALL, date: '2014-03-20' })
    await test.db.account.updateMany({
      where: { sourceId: other.source },
      data: { meetingId: one.meetings[0] ?? '' },
    })
    await decide(one.meetings[0], { sourcesDecided: true })
    await decide(other.meetings[0], { sourcesDecided: true })
    mind.set(second ?? '', [{ ...CALL, date: '2014-03-21' }])
    await again(one.source, other.source)
    expect((await record(one.meetings[0])).sources).toHaveLength(2)
  })
})

describe('a trial run', () => {
  it('tells what would change, for the desk too, and changes no record', async () => {
    const text = 'A trial of a reading.'
    const { source, meetings } = await file(text, { ...CALL, date: '2013-01-01' })
    const before = await record(meetings[0])
    mind.set(text, [{ ...CALL, date: '2013-01-02' }])
    const trial = await tryReread(test.db, read, [source])
    expect(trial.lines).toMatchObject([{ meeting: meetings[0], outcome: 'changed' }])
    expect(await record(meetings[0])).toEqual(before)
    const findings = { where: { sourceId: source, untouched: true, state: 'open' as const } }
    expect(await test.db.proposal.count(findings)).toBe(1)
    await tryReread(test.db, read, [source])
    expect(await test.db.proposal.count(findings)).toBe(1)
    expect((await again(source)).lines).toEqual(trial.lines)
    expect(await test.db.proposal.count(findings)).toBe(0)
  })
})

it('a publisher and a day that were given for a source are its own after it was read again', async () => {
  const text = 'Told without a day and a publisher.'
  const { source } = await file(text, { ...CALL, date: '2012-05-05' })
  const given = { published: '2012-05-06', publisher: 'fars' }
  await test.db.source.update({ where: { id: source }, data: { given }, select: { id: true } })
  const told = (
    _: string,
    { published, publisher }: typeof given | Parameters<Parameters<typeof rereadSources>[1]>[1],
  ) => ({
    ...read(text),
    article: { published, publisher },
  })
  await rereadSources(test.db, told, [source], {
    actor: { id: 'mina', name: 'Mina' },
    reason: 'source-corrected',
  })
  expect(
    await test.db.source.findUnique({
      where: { id: source },
      select: { publisherSlug: true, publishedEdtf: true },
    }),
  ).toEqual({ publisherSlug: 'fars', publishedEdtf: '2012-05-06' })
})
