import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newPermanentId } from '@/lib/archive/permanent-id'
import { type TestDatabase, testDatabase } from '@/lib/db/testing'

let test: TestDatabase
beforeAll(async () => {
  test = await testDatabase()
})
afterAll(() => test.drop())

const day = (iso: string) => new Date(`${iso}T00:00:00Z`)
const TEXT = 'The envoy 🕊 met the minister.'
const hash = (text: string) => createHash('sha256').update(text).digest('hex')

async function issue(kind: 'meeting' | 'source') {
  const id = newPermanentId()
  await test.db.permanentId.create({ data: { id, kind } })
  return id
}

const meetingRow = {
  kind: 'talks',
  status: 'held',
  dateEdtf: '2021-12-25',
  dateBasis: 'read',
  firstDay: day('2021-12-25'),
  lastDay: day('2021-12-25'),
  timelineDay: day('2021-12-25'),
} as const

async function meeting(row: object = {}) {
  return test.db.meeting.create({ data: { ...meetingRow, ...row, id: await issue('meeting') } })
}

async function source(text: string, row: object = {}) {
  const data = {
    text,
    textHash: hash(text),
    parserVersion: '1',
    ...row,
    id: await issue('source'),
  }
  return test.db.source.create({ data })
}

describe('a meeting', () => {
  it('stands with days in order', async () => {
    await expect(meeting({ dateEdtf: '2021-12-25/..', lastDay: null })).resolves.toBeDefined()
  })
  it.each([
    ['ends before it starts', { lastDay: day('2021-12-24') }, 'Meeting_days_order'],
    ['has a date without days', { firstDay: null, lastDay: null }, 'Meeting_date_has_days'],
    ['has days without a date', { dateEdtf: null, dateBasis: null }, 'Meeting_date_has_days'],
    ['has a date that nobody knows the basis of', { dateBasis: null }, 'Meeting_date_has_basis'],
    ['is a call in a city', { kind: 'call', placeSlug: 'tehran' }, 'Meeting_remote_has_no_place'],
    ['has a series but no relation to it', { seriesSlug: 'astana' }, 'Meeting_series_has_relation'],
    ['has version 0', { version: 0 }, 'Meeting_version_counts'],
    ['is merged into nothing', { state: 'merged' }, 'Meeting_merged_into_another'],
    ['is withdrawn without a reason', { state: 'withdrawn' }, 'Meeting_withdrawn_with_reason'],
  ])('is refused where it %s', async (_, row, constraint) => {
    await expect(meeting(row)).rejects.toThrow(constraint)
  })
  it('is not merged into itself', async () => {
    const { id } = await meeting()
    const merge = test.db.meeting.update({ where: { id }, data: { state: 'merged', mergedIntoId: id } })
    await expect(merge).rejects.toThrow('Meeting_merged_into_another')
  })
  it('is never deleted', async () => {
    const { id } = await meeting()
    await expect(test.db.meeting.delete({ where: { id } })).rejects.toThrow('never changed or deleted')
  })
})

describe('a permanent id', () => {
  it.each(['ABCDEFGHJK', 'abcdefghij', 'short'])('is not %s', async (id) => {
    await expect(test.db.permanentId.create({ data: { id, kind: 'meeting' } })).rejects.toThrow('id_form')
  })
  it('is given out once, for ever', async () => {
    const id = await issue('meeting')
    await expect(test.db.permanentId.create({ data: { id, kind: 'source' } })).rejects.toThrow(
      'Unique constraint',
    )
    await expect(test.db.permanentId.delete({ where: { id } })).rejects.toThrow('never changed or deleted')
  })
  it('of a source names no meeting', async () => {
    const id = await issue('source')
    await expect(test.db.meeting.create({ data: { ...meetingRow, id } })).rejects.toThrow(
      'was not given out for',
    )
  })
})

describe('a source', () => {
  it('is filed once', async () => {
    await source('told once')
    await expect(source('told once')).rejects.toThrow('Unique constraint')
  })
  it('has the hash of its text', async () => {
    await expect(source('one text', { textHash: hash('another') })).rejects.toThrow('textHash_is_of_text')
  })
  it('keeps its text as it was filed', async () => {
    const { id } = await source('stands as filed')
    const change = test.db.source.update({
      where: { id },
      data: { text: 'otherwise', textHash: hash('otherwise') },
    })
    await expect(change).rejects.toThrow('stands as it was filed')
    await expect(test.db.source.update({ where: { id }, data: { title: 'A title' } })).resolves.toBeDefined()
  })
  it('is at most 1 MiB', async () => {
    await expect(source('ا'.repeat(600_000))).rejects.toThrow('Source_text_length')
  })
})

describe('evidence', () => {
  const row = { field: 'date', basis: 'read', rule: 'told' } as const
  it('quotes its source character for character, astral characters counted as one', async () => {
    const [{ id: sourceId }, { id: meetingId }] = [await source(TEXT), await meeting()]
    const quote = (start: number, end: number, words: string) =>
      test.db.evidence.create({ data: { ...row, meetingId, sourceId, start, end, quote: words } })
    await expect(quote(10, 15, '🕊 met')).resolves.toBeDefined()
    await expect(quote(10, 15, '🕊 saw')).rejects.toThrow('read otherwise than quoted')
    await expect(quote(20, 99, 'minister.')).rejects.toThrow('lie outside the text')
    await expect(quote(5, 5, '')).rejects.toThrow('lie outside the text')
    await expect(quote(-1, 3, 'The')).rejects.toThrow('lie outside the text')
  })
})

describe('a revision', () => {
  it('is never changed', async () => {
    const { id } = await meeting()
    await test.db.revision.create({
      data: { meetingId: id, version: 1, snapshot: {}, actor: 'a', reason: 'b' },
    })
    const change = test.db.revision.updateMany({ where: { meetingId: id }, data: { actor: 'somebody else' } })
    await expect(change).rejects.toThrow('never changed or deleted')
  })
})

describe('the registry', () => {
  it('refuses a spelling of nothing, and of two things', async () => {
    const spelling = { language: 'en', text: 'x', folded: 'x', ordinal: 999 } as const
    await expect(test.db.spelling.create({ data: spelling })).rejects.toThrow('Spelling_of_one_thing')
    const both = { ...spelling, partySlug: 'ir', placeSlug: 'tehran' }
    await expect(test.db.spelling.create({ data: both })).rejects.toThrow('Spelling_of_one_thing')
  })
  it('refuses a session that ends before it starts', async () => {
    const session = {
      seriesSlug: 'astana',
      number: 99,
      registered: false,
      firstDay: day('2030-02-02'),
      lastDay: day('2030-02-01'),
    }
    await expect(test.db.occasion.create({ data: session })).rejects.toThrow('Occasion_days_order')
  })
})
