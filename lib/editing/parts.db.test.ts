import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MeetingRecord } from '@/lib/archive/dto'
import { historyOf, lookUpMeeting, meetingRecord } from '@/lib/archive/meeting-record'
import { fileSource } from '@/lib/archive/testing'
import { deskHand } from '@/lib/auth/testing'
import { type TestDatabase, testDatabase } from '@/lib/db/testing'
import { fileDispatch } from '@/lib/ingest/file-dispatch'
import { rereadSources } from '@/lib/ingest/reread'
import { type DraftMeeting, type Reading, readingSchema } from '@/lib/parser/draft'
import { type Correction, correctMeeting } from './correct'
import { mergeMeetings, restoreVersion } from './end'
import { positionsOf } from './position-values'
import { keepPreview, previewOf } from './preview'
import { acceptProposal, declineProposal } from './proposals'
import { type Split, splitMeeting, unsplitMeeting } from './split'
import { type RecordValues, valuesOf } from './values'

let test: TestDatabase
beforeAll(async () => {
  process.env.AUTH_SECRET = 'only for tests, and long enough for the library'
  test = await testDatabase()
})
afterAll(() => test.drop())

const by = { actor: { id: 'mina', name: 'Mina Azad' }, reason: 'The communiqué tells otherwise.' }
const KHAJI = {
  official: 'ali-asghar-khaji',
  name: 'Khaji',
  party: 'ir',
  capacity: 'head',
  title: null,
} as const
const PEDERSEN = {
  official: 'geir-pedersen',
  name: 'Pedersen',
  party: 'un',
  capacity: 'head',
  title: null,
} as const

/** What the parser makes of each text of these tests. */
const mind = new Map<string, Partial<DraftMeeting>>()
function read(text: string): Reading {
  const told = mind.get(text)
  const words = (quote: string) => {
    const start = text.indexOf(quote)
    return {
      start,
      end: start + quote.length,
      quote,
      basis: 'read',
      rule: 'given',
      explanation: 'So it says.',
    }
  }
  return readingSchema.parse({
    language: 'en',
    title: null,
    article: { published: null, publisher: null },
    issues: [],
    meetings: told
      ? [
          {
            focus: true,
            kind: 'talks',
            status: 'held',
            date: null,
            dateWords: null,
            dateCalendar: null,
            place: 'tehran',
            participants: [KHAJI, PEDERSEN],
            occasion: null,
            topics: ['refugees'],
            positions: [
              {
                start: 0,
                end: 5,
                quote: 'Khaji',
                stance: 'hoped',
                official: KHAJI.official,
                name: 'Khaji',
                party: 'ir',
                topic: null,
                rule: 'subject',
              },
            ],
            evidence: [
              { ...words('met'), field: 'date' },
              { ...words('Tehran'), field: 'place' },
              { ...words('Khaji'), field: 'participant', participant: 0 },
              { ...words('Pedersen'), field: 'participant', participant: 1 },
            ],
            ...told,
          },
        ]
      : [],
  })
}

let serial = 0
async function filed(date: string): Promise<{ record: MeetingRecord; source: string; text: string }> {
  serial += 1
  const text = `Khaji met Pedersen in Tehran. (${serial})`
  mind.set(text, { date })
  const outcome = await fileDispatch(test.db, read, {
    text,
    given: { published: null, publisher: null },
    address: null,
    sample: false,
  })
  if (outcome.outcome === 'already-on-file') throw new Error('the texts of a test differ')
  return { record: await record(outcome.meetings[0]?.id), source: outcome.source, text }
}

async function record(id: string | undefined): Promise<MeetingRecord> {
  const found = await meetingRecord(test.db, id ?? '')
  if (found === null) throw new Error(`no record ${id}`)
  return found
}

const seen = ({ id, version }: MeetingRecord) => ({ id, version })
const side = (one: MeetingRecord, change: Partial<RecordValues> = {}) => ({
  values: { ...valuesOf(one), ...change },
  cameFrom: one.participants.map((_, index) => index),
})
const correction = (one: MeetingRecord, more: Partial<Correction> = {}): Correction => ({
  ...side(one),
  words: [],
  attached: [],
  detached: [],
  reviewed: false,
  ...more,
})
/** All that a record says, but for when it came to say it. */
const standing = ({ version: _, changedAt: __, ...said }: MeetingRecord) => said

describe('a record that is two meetings in truth', () => {
  /** A record of two sources. */
  async function joined(day: string) {
    const [one, other] = [await filed(day), await filed(day)]
    expect(other.record.id).toBe(one.record.id)
    return { one, other, before: other.record }
  }
  const splitOf = (before: MeetingRecord, told: Partial<Split>): Split => ({
    going: [],
    shared: [],
    staying: side(before),
    made: side(before),
    ...told,
  })

  it('is split: sources, words and positions go where they belong, both have a version, and it is taken back', async () => {
    const { one, other, before } = await joined('2017-01-05')
    const made = side(before, { date: { edtf: '2017-01-06', words: null, calendar: null } })
    const outcome = await splitMeeting(
      test.db,
      seen(before),
      splitOf(before, { going: [other.source], made }),
      by,
    )
    if (!outcome.ok) throw new Error(outcome.code)
    const [stayed, taken] = [await record(before.id), await record(outcome.made)]
    expect(stayed).toMatchObject({ version: 3, date: { edtf: '2017-01-05' }, sources: [{ id: one.source }] })
    expect(taken).toMatchObject({ version: 1, date: { edtf: '2017-01-06' }, sources: [{ id: other.source }] })
    for (const half of [stayed, taken])
      for (const list of [half.evidence, half.positions])
        expect(new Set(list.map(({ sourceId }) => sourceId))).toEqual(
          new Set(half.sources.map(({ id }) => id)),
        )
    expect((await historyOf(test.db, taken.id))[0]).toMatchObject({
      version: 1,
      actor: by.actor.name,
      reason: by.reason,
    })

    expect(await unsplitMeeting(test.db, taken.id, by)).toEqual({ ok: true, version: 4 })
    expect(standing(await record(before.id))).toEqual(standing(before))
    expect(await lookUpMeeting(test.db, taken.id)).toEqual({ redirect: before.id, from: taken.id })
  })

  it('is not put together again by reading or by another dispatch', async () => {
    const { one, other, before } = await joined('2016-01-05')
    const split = await splitMeeting(test.db, seen(before), splitOf(before, { going: [other.source] }), by)
    for (const { text } of [one, other]) mind.set(text, { date: '2016-01-06' })
    await rereadSources(test.db, read, [one.source, other.source], { actor: null, reason: 'read-again' })
    await filed('2016-01-05')
    expect(await record(before.id)).toMatchObject({ state: 'current', date: { edtf: '2016-01-05' } })
    expect(await record(split.ok ? split.made : '')).toMatchObject({
      state: 'current',
      date: { edtf: '2016-01-05' },
    })
  })

  it('may be told whole by one source, which then tells of both', async () => {
    const { record: before, source } = await filed('2015-01-05')
    const alone = side(before, { participants: valuesOf(before).participants.slice(0, 1) })
    const outcome = await splitMeeting(
      test.db,
      seen(before),
      splitOf(before, { shared: [source], made: { ...alone, cameFrom: [0] } }),
      by,
    )
    if (!outcome.ok) throw new Error(outcome.code)
    const made = await record(outcome.made)
    expect(made).toMatchObject({
      sources: [{ id: source }],
      participants: [{ official: { slug: KHAJI.official } }],
    })
    expect(made.evidence.filter(({ field }) => field === 'participant').map(({ quote }) => quote)).toEqual([
      'Khaji',
    ])
    expect((await record(before.id)).sources).toHaveLength(1)
  })

  it('is not split where one of the two would have no source, nor taken back over later changes', async () => {
    const { other, before } = await joined('2014-01-05')
    const all = before.sources.map(({ id }) => id)
    for (const going of [all, []])
      expect(await splitMeeting(test.db, seen(before), splitOf(before, { going }), by)).toEqual({
        ok: false,
        code: 'split_empty',
      })
    const split = await splitMeeting(test.db, seen(before), splitOf(before, { going: [other.source] }), by)
    const now = await record(before.id)
    await correctMeeting(test.db, seen(now), correction(now, { reviewed: true }), by)
    expect(await unsplitMeeting(test.db, split.ok ? split.made : '', by)).toEqual({
      ok: false,
      code: 'changed_since',
    })
  })
})

it('a merge keeps the words of both sources for what the one record says', async () => {
  const [one, other] = [await filed('2013-01-05'), await filed('2013-05-05')]
  const { values, cameFrom } = side(one.record)
  await mergeMeetings(
    test.db,
    { survivor: seen(one.record), merged: seen(other.record), chosen: { values, cameFrom, words: [] } },
    by,
  )
  const merged = await record(one.record.id)
  const tells = (field: string) =>
    new Set(merged.evidence.flatMap((each) => (each.field === field ? [each.sourceId] : [])))
  expect(tells('participant')).toEqual(new Set([one.source, other.source]))
  expect(tells('place')).toEqual(new Set([one.source, other.source]))
  expect(tells('date')).toEqual(new Set([one.source]))
})

describe('positions', () => {
  it('are corrected as a whole, and no reading changes them again', async () => {
    const { record: before, source, text } = await filed('2012-01-05')
    const [first] = positionsOf(before)
    if (!first) throw new Error('a position was read')
    const positions = [{ ...first, stance: 'demanded' as const, topic: 'refugees' }]
    expect(await correctMeeting(test.db, seen(before), correction(before, { positions }), by)).toMatchObject({
      ok: true,
    })
    mind.set(text, { date: '2012-01-05', positions: [] })
    await rereadSources(test.db, read, [source], { actor: null, reason: 'read-again' })
    expect(positionsOf(await record(before.id))).toEqual(positions)
    const now = await record(before.id)
    expect(await correctMeeting(test.db, seen(now), correction(now, { positions }), by)).toMatchObject({
      code: 'nothing_changed',
    })
    expect(await restoreVersion(test.db, seen(now), 1, by)).toMatchObject({ ok: true })
    expect(positionsOf(await record(before.id))).toEqual(positionsOf(before))
  })

  it('stand nowhere but in the words of a source', async () => {
    const { record: before } = await filed('2011-01-05')
    const positions = positionsOf(before).map((one) => ({ ...one, quote: 'never said' }))
    expect(await correctMeeting(test.db, seen(before), correction(before, { positions }), by)).toMatchObject({
      code: 'reference_unknown',
    })
    expect(await record(before.id)).toEqual(before)
  })
})

describe('a filed source', () => {
  it('is attached as evidence with its words, and let go of again', async () => {
    const { record: before, source } = await filed('2010-01-05')
    const witness = await fileSource(test.db, 'Pedersen was received in Tehran that day.', { language: 'en' })
    const words = {
      field: 'place' as const,
      participant: null,
      topic: null,
      sourceId: witness.id,
      start: 25,
      end: 31,
      quote: 'Tehran',
    }
    const attached = correction(before, { attached: [witness.id], words: [words] })
    expect(await correctMeeting(test.db, seen(before), attached, by)).toEqual({ ok: true, version: 2 })
    const after = await record(before.id)
    expect(after.sources.map(({ id }) => id).sort()).toEqual([source, witness.id].sort())
    expect(after.evidence).toContainEqual(expect.objectContaining({ sourceId: witness.id, quote: 'Tehran' }))
    await rereadSources(test.db, read, [witness.id, source], { actor: null, reason: 'read-again' })
    expect((await record(before.id)).sources).toHaveLength(2)

    const held = correction(after, { detached: [source] })
    expect(await correctMeeting(test.db, seen(after), held, by)).toEqual({ ok: false, code: 'source_read' })
    await correctMeeting(test.db, seen(after), correction(after, { detached: [witness.id] }), by)
    expect((await record(before.id)).sources.map(({ id }) => id)).toEqual([source])
  })
})

it('a preview shows how the record would stand, to whoever made it, and changes nothing', async () => {
  const { record: before } = await filed('2009-01-05')
  const { id } = await deskHand(test.db, 'editor')
  const told = correction(before, side(before, { topics: [] }))
  expect(await keepPreview(test.db, seen(before), told, id)).toEqual({ ok: true })
  expect(await previewOf(test.db, id, before.id)).toMatchObject({ topics: [], decided: ['topic'] })
  expect(await previewOf(test.db, 'somebody-else', before.id)).toBeNull()
  expect(await record(before.id)).toEqual(before)
  const none = correction(before, side(before, { topics: ['no-such-topic'] }))
  expect(await keepPreview(test.db, seen(before), none, id)).toEqual({ ok: false, code: 'reference_unknown' })
})

describe('what reading proposes', () => {
  async function proposed(day: string, told: Partial<DraftMeeting>) {
    const { record: before, source, text } = await filed(day)
    await correctMeeting(test.db, seen(before), correction(before, { reviewed: true }), by)
    mind.set(text, { date: day, ...told })
    await rereadSources(test.db, read, [source], { actor: null, reason: 'read-again' })
    const proposals = await test.db.proposal.findMany({
      where: { meetingId: before.id },
      select: { id: true },
    })
    return { id: before.id, proposal: proposals[0]?.id ?? '' }
  }

  it('is taken over with the words it is read from', async () => {
    const lavrentiev = { ...PEDERSEN, official: 'alexander-lavrentiev', name: 'Pedersen', party: 'ru' }
    const { id, proposal } = await proposed('2008-01-05', { participants: [KHAJI, lavrentiev] })
    expect(await acceptProposal(test.db, proposal, by)).toMatchObject({ ok: true, meeting: id })
    const after = await record(id)
    expect(after.participants.map(({ official }) => official?.slug)).toEqual([
      KHAJI.official,
      lavrentiev.official,
    ])
    const named = after.evidence.filter(({ field }) => field === 'participant')
    expect(named.map(({ participant, quote }) => [participant, quote])).toEqual([
      [0, 'Khaji'],
      [1, 'Pedersen'],
    ])
    expect(await acceptProposal(test.db, proposal, by)).toEqual({ ok: false, code: 'proposal_unknown' })
  })

  it('is declined once and for all', async () => {
    const { id, proposal } = await proposed('2007-01-05', { topics: [] })
    const before = await record(id)
    expect(await declineProposal(test.db, proposal, by.actor)).toBe(id)
    expect(await acceptProposal(test.db, proposal, by)).toEqual({ ok: false, code: 'proposal_unknown' })
    expect(await record(id)).toEqual(before)
  })

  it('is not taken over where the record has come to say something else, and settled where it says the same', async () => {
    const { id, proposal } = await proposed('2006-01-05', { topics: [] })
    const now = await record(id)
    const own = correction(now, { ...side(now, { topics: ['humanitarian-aid'] }), reviewed: true })
    await correctMeeting(test.db, seen(now), own, by)
    expect(await acceptProposal(test.db, proposal, by)).toMatchObject({ code: 'changed_meanwhile' })
    const then = await record(id)
    await correctMeeting(
      test.db,
      seen(then),
      correction(then, { ...side(then, { topics: [] }), reviewed: true }),
      by,
    )
    expect(await acceptProposal(test.db, proposal, by)).toEqual({ ok: false, code: 'proposal_unknown' })
  })
})
