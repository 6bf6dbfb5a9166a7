import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MeetingRecord } from '@/lib/archive/dto'
import { historyOf, lookUpMeeting, meetingAtVersion, meetingRecord } from '@/lib/archive/meeting-record'
import { fileMeeting, fileSource } from '@/lib/archive/testing'
import { type TestDatabase, testDatabase } from '@/lib/db/testing'
import { fileDispatch } from '@/lib/ingest/file-dispatch'
import { type Reading, readingSchema } from '@/lib/parser/draft'
import { type Correction, correctMeeting } from './correct'
import { mergeMeetings, partMeeting, reinstateMeeting, restoreVersion, withdrawMeeting } from './end'
import { type RecordValues, valuesOf } from './values'

let test: TestDatabase
beforeAll(async () => {
  test = await testDatabase()
})
afterAll(() => test.drop())

const by = { actor: { id: 'mina', name: 'Mina Azad' }, reason: 'The communiqué tells otherwise.' }
const TEXT = 'On 25 December 2021 Ali Asghar Khaji met Pedersen in Tehran.'

function dispatch(
  text: string,
  day: string,
): [(text: string) => Reading, Parameters<typeof fileDispatch>[2]] {
  const words = (quote: string) => ({
    start: [...text.slice(0, text.indexOf(quote))].length,
    end: [...text.slice(0, text.indexOf(quote))].length + [...quote].length,
    quote,
    basis: 'read',
    rule: 'given',
    explanation: 'The test says so.',
  })
  const reading = readingSchema.parse({
    language: 'en',
    title: null,
    article: { published: '2021-12-26', publisher: null },
    issues: [],
    meetings: [
      {
        focus: true,
        kind: 'talks',
        status: 'held',
        date: day,
        dateWords: null,
        dateCalendar: null,
        place: 'tehran',
        occasion: null,
        topics: ['constitutional-committee'],
        participants: [
          { official: 'ali-asghar-khaji', name: 'Khaji', party: 'ir', capacity: 'head', title: null },
          { official: 'geir-pedersen', name: 'Pedersen', party: 'un', capacity: 'head', title: null },
        ],
        evidence: [
          { ...words('met'), field: 'kind' },
          { ...words('25 December'), field: 'date' },
          { ...words('Tehran'), field: 'place' },
          { ...words('Khaji'), field: 'participant', participant: 0 },
          { ...words('Pedersen'), field: 'participant', participant: 1 },
        ],
      },
    ],
  })
  return [() => reading, { text, given: { published: null, publisher: null }, address: null, sample: false }]
}

let serial = 0
/** A record of its own, read from a dispatch of its own. */
async function filed(day: string): Promise<MeetingRecord> {
  serial += 1
  const [read, told] = dispatch(`${TEXT} (${serial})`, day)
  const outcome = await fileDispatch(test.db, read, told)
  if (outcome.outcome === 'already-on-file') throw new Error('the test’s texts differ')
  return record(outcome.meetings[0]?.id ?? '')
}

async function record(id: string): Promise<MeetingRecord> {
  const found = await meetingRecord(test.db, id)
  if (found === null) throw new Error(`no record ${id}`)
  return found
}

const seen = ({ id, version }: MeetingRecord) => ({ id, version })

function correction(
  before: MeetingRecord,
  change: Partial<RecordValues>,
  more: Partial<Correction> = {},
): Correction {
  return {
    values: { ...valuesOf(before), ...change },
    cameFrom: before.participants.map((_, index) => index),
    words: [],
    attached: [],
    detached: [],
    reviewed: false,
    ...more,
  }
}

const ON_THE_24TH = { date: { edtf: '2021-12-24', words: '25 December', calendar: 'gregorian' } } as const

describe('a correction', () => {
  it('stands with who made it and why, and leaves the rest known by its words', async () => {
    const before = await filed('2021-12-25')
    const outcome = await correctMeeting(test.db, seen(before), correction(before, ON_THE_24TH), by)
    expect(outcome).toEqual({ ok: true, version: 2 })
    const after = await record(before.id)
    expect(after).toMatchObject({
      version: 2,
      decided: ['date'],
      date: { edtf: '2021-12-24', basis: 'decided' },
    })
    expect(after.timelineDay).toBe('2021-12-24')
    expect(after.evidence.filter(({ field }) => field === 'date')).toEqual([])
    const others = (one: MeetingRecord) => one.evidence.filter(({ field }) => field !== 'date')
    expect(others(after)).toEqual(others(before))
    const [newest] = await historyOf(test.db, before.id)
    expect(newest).toMatchObject({ version: 2, actor: 'Mina Azad', reason: by.reason })
    expect(await meetingAtVersion(test.db, before.id, 1)).toEqual(before)
  })

  it('rests on the words that were selected for it', async () => {
    const before = await filed('2020-01-05')
    const [source] = before.sources
    const words = {
      field: 'date' as const,
      participant: null,
      topic: null,
      sourceId: source?.id ?? '',
      start: 3,
      end: 14,
      quote: '25 December',
    }
    await correctMeeting(test.db, seen(before), correction(before, ON_THE_24TH, { words: [words] }), by)
    const after = await record(before.id)
    expect(after.evidence.find(({ field }) => field === 'date')).toMatchObject({
      quote: '25 December',
      basis: 'decided',
      start: 3,
    })
  })

  it.each([
    ['words that do not stand there', { start: 4 }, {}],
    ['an official whom nobody knows', {}, { official: 'no-such-official' }],
    ['a party that does not exist', {}, { party: 'no-such-party' }],
  ])('is refused whole for %s', async (_, span, person) => {
    const before = await filed('2019-03-05')
    const words = {
      field: 'place' as const,
      participant: null,
      topic: null,
      sourceId: before.sources[0]?.id ?? '',
      start: 3,
      end: 14,
      quote: '25 December',
      ...span,
    }
    const participants = valuesOf(before).participants.map((one, index) =>
      index ? one : { ...one, ...person },
    )
    const told = correction(before, { participants, kind: 'round' }, { words: [words] })
    expect(await correctMeeting(test.db, seen(before), told, by)).toEqual({
      ok: false,
      code: 'reference_unknown',
    })
    expect(await record(before.id)).toEqual(before)
  })

  it('keeps the words that named somebody with them, wherever they stand in the list', async () => {
    const before = await filed('2019-04-05')
    const [khaji, pedersen] = valuesOf(before).participants
    if (!khaji || !pedersen) throw new Error('both take part')
    const envoy = { ...khaji, official: 'alexander-lavrentiev', party: 'ru', nameAsTold: null }
    const told = correction(before, { participants: [pedersen, envoy] }, { cameFrom: [1, null] })
    await correctMeeting(test.db, seen(before), told, by)
    const after = await record(before.id)
    expect(after.participants.map(({ official }) => official?.slug)).toEqual([
      'geir-pedersen',
      'alexander-lavrentiev',
    ])
    const named = after.evidence.filter(({ field }) => field === 'participant')
    expect(named.map(({ participant, quote }) => [participant, quote])).toEqual([[0, 'Pedersen']])
  })

  it('of what somebody else changed meanwhile shows what stands now, and writes nothing', async () => {
    const before = await filed('2019-05-05')
    const first = correctMeeting(test.db, seen(before), correction(before, ON_THE_24TH), by)
    const second = correctMeeting(test.db, seen(before), correction(before, { place: 'astana' }), by)
    const outcomes = await Promise.all([first, second])
    const refused = outcomes.find(({ ok }) => !ok)
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(refused).toMatchObject({
      code: 'changed_meanwhile',
      present: { version: 2 },
      since: [{ version: 2, actor: by.actor.name, reason: by.reason }],
    })
    expect((await historyOf(test.db, before.id)).map(({ version }) => version)).toEqual([2, 1])
  })

  it('that changes nothing is no version', async () => {
    const before = await filed('2019-06-05')
    expect(await correctMeeting(test.db, seen(before), correction(before, {}), by)).toMatchObject({
      code: 'nothing_changed',
    })
    expect(
      await correctMeeting(test.db, seen(before), correction(before, {}, { reviewed: true }), by),
    ).toEqual({
      ok: true,
      version: 2,
    })
    expect(await record(before.id)).toMatchObject({ review: 'reviewed', decided: [] })
  })

  it('is not undone by another dispatch that tells the same meeting', async () => {
    const before = await filed('2019-07-05')
    await correctMeeting(test.db, seen(before), correction(before, { topics: ['refugees'] }), by)
    await filed('2019-07-05')
    const after = await record(before.id)
    expect(after.topics.map(({ slug }) => slug)).toEqual(['refugees'])
    expect(after.sources).toHaveLength(2)
  })
})

describe('a version', () => {
  it('is restored with the words it rested on', async () => {
    const before = await filed('2018-01-05')
    await correctMeeting(test.db, seen(before), correction(before, ON_THE_24TH), by)
    const changed = await record(before.id)
    expect(await restoreVersion(test.db, seen(changed), 1, by)).toEqual({ ok: true, version: 3 })
    const after = await record(before.id)
    expect(after).toMatchObject({ date: before.date, evidence: before.evidence, decided: ['date'] })
    expect(await restoreVersion(test.db, seen(after), 9, by)).toMatchObject({ code: 'version_unknown' })
  })
})

describe('a withdrawn record', () => {
  it('says why at its address, takes no corrections, and can be put back', async () => {
    const before = await filed('2018-02-05')
    await withdrawMeeting(test.db, seen(before), by)
    const gone = await record(before.id)
    expect(gone).toMatchObject({ state: 'withdrawn', withdrawnReason: by.reason, version: 2 })
    expect(await correctMeeting(test.db, seen(gone), correction(gone, ON_THE_24TH), by)).toMatchObject({
      code: 'record_ended',
      state: 'withdrawn',
    })
    expect(await reinstateMeeting(test.db, before.id, by)).toEqual({ ok: true, version: 3 })
    expect(await record(before.id)).toMatchObject({ state: 'current', withdrawnReason: null })
  })
})

describe('two records of one meeting', () => {
  it('become one with both sources; the old address leads there; and all of it is taken back', async () => {
    const one = await filed('2017-01-05')
    const other = await filed('2017-05-15')
    const chosen = correction(one, { date: valuesOf(other).date })
    const outcome = await mergeMeetings(test.db, { survivor: seen(one), merged: seen(other), chosen }, by)
    expect(outcome).toEqual({ ok: true, version: 2 })
    const merged = await record(one.id)
    expect(merged.sources.map(({ id }) => id).sort()).toEqual(
      [...one.sources, ...other.sources].map(({ id }) => id).sort(),
    )
    expect(merged.date.edtf).toBe('2017-05-15')
    expect(await lookUpMeeting(test.db, other.id)).toEqual({ redirect: one.id, from: other.id })
    expect(
      await mergeMeetings(test.db, { survivor: seen(merged), merged: seen(merged), chosen }, by),
    ).toMatchObject({
      code: 'same_record',
    })

    expect(await partMeeting(test.db, other.id, by)).toMatchObject({ ok: true })
    const [again, apart] = [await record(one.id), await record(other.id)]
    const told = ({ sources, date, evidence, participants, topics, state }: MeetingRecord) => ({
      sources,
      date,
      evidence,
      participants,
      topics,
      state,
    })
    expect(told(again)).toEqual(told(one))
    expect(told(apart)).toEqual(told(other))
    expect((await historyOf(test.db, other.id)).map(({ version }) => version)).toEqual([3, 2, 1])
  })

  it('stay two when one of them has changed meanwhile', async () => {
    const one = await filed('2016-01-05')
    const other = await filed('2016-05-15')
    await correctMeeting(test.db, seen(other), correction(other, { place: 'moscow' }), by)
    const outcome = await mergeMeetings(
      test.db,
      { survivor: seen(one), merged: seen(other), chosen: correction(one, {}) },
      by,
    )
    expect(outcome).toMatchObject({ code: 'changed_meanwhile', present: { id: other.id } })
    expect(await record(one.id)).toEqual(one)
  })
})

describe('an unknown record', () => {
  it('is said to be unknown', async () => {
    const source = await fileSource(test.db, 'A text of no meeting.')
    const id = await fileMeeting(test.db, { source })
    const known = await record(id)
    const told = correction(known, ON_THE_24TH)
    expect(await correctMeeting(test.db, { id: '0000000000', version: 1 }, told, by)).toEqual({
      ok: false,
      code: 'record_unknown',
    })
  })
})
