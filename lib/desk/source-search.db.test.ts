import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ArchiveIndex } from '@/lib/archive/index/archive-index'
import { fileMeeting, fileSource } from '@/lib/archive/testing'
import { type TestDatabase, testDatabase } from '@/lib/db/testing'
import { attachSource } from '@/lib/editing/correct'
import { publisherCalled } from './registry-search'
import { findSources } from './source-search'
import { type SourcesAsked, sourcesAskedSchema } from './source-shapes'

let test: TestDatabase
let index: ArchiveIndex
const on = (day: string) => ({
  publishedEdtf: day,
  publishedFirst: new Date(day),
  publishedLast: new Date(day),
})
const ids = { persian: '', english: '', alone: '', meeting: '' }
beforeAll(async () => {
  test = await testDatabase()
  const { db } = test
  const persian = await fileSource(db, 'علی‌اصغر خاجی در ۴ دی ۱۴۰۰ در تهران با پدرسن دیدار کرد.', {
    language: 'fa',
    title: 'دیدار خاجی',
    publisherSlug: 'fars',
    ...on('2021-12-25'),
  })
  const english = await fileSource(db, 'Ali Asghar Khaji spoke with Sergey Vershinin about refugees.', {
    language: 'en',
    title: 'A call',
    publisherSlug: 'tass',
    ...on('2021-06-17'),
  })
  const alone = await fileSource(db, 'The price of bread in Damascus rose again.', {
    language: 'en',
    publisherSlug: 'tass',
    ...on('2021-06-18'),
  })
  const people = [{ officialSlug: 'ali-asghar-khaji', partySlug: 'ir', words: 'خاجی' }]
  ids.meeting = await fileMeeting(db, { source: persian, people, days: ['2021-12-25', '2021-12-25'] })
  Object.assign(ids, { persian: persian.id, english: english.id, alone: alone.id })
  index = await ArchiveIndex.load(db)
})
afterAll(() => test.drop())

const NOTHING: SourcesAsked = { typed: '', publisher: null, published: null, locale: 'en' }
const found = async (asked: Partial<SourcesAsked>) =>
  (await findSources(index, { ...NOTHING, ...asked })).hits.map(({ id }) => id)

describe('a filed source is found', () => {
  it('by its words, and by names in any of their spellings', async () => {
    expect(await found({ typed: 'bread Damascus' })).toEqual([ids.alone])
    expect((await found({ typed: 'Khaji' })).sort()).toEqual([ids.persian, ids.english].sort())
    expect(await found({ typed: 'nothing of the kind' })).toEqual([])
  })

  it('by its publisher and by its day, or a longer time, alone and together with words', async () => {
    expect((await found({ publisher: 'tass' })).sort()).toEqual([ids.english, ids.alone].sort())
    expect(await found({ published: '2021-12-25' })).toEqual([ids.persian])
    expect((await found({ published: '2021-06' })).sort()).toEqual([ids.english, ids.alone].sort())
    expect(await found({ publisher: 'tass', published: '2021-06-18' })).toEqual([ids.alone])
    expect(await found({ typed: 'خاجی', publisher: 'tass' })).toEqual([ids.english])
    expect(await found({ typed: 'Khaji', published: '2021-12-01/2021-12-31' })).toEqual([ids.persian])
  })

  it('by its number, however it is typed, and by the address of any of its pages', async () => {
    const loud = `${ids.alone.slice(0, 5)}-${ids.alone.slice(5)}`.toUpperCase()
    expect(await found({ typed: loud })).toEqual([ids.alone])
    expect(
      await found({ typed: `https://archive.example/fa/sources/${ids.alone}?calendar=jalali#x` }),
    ).toEqual([ids.alone])
  })

  it('by nothing that is not asked for', async () => {
    expect(await found({})).toEqual([])
    expect(sourcesAskedSchema.safeParse({ ...NOTHING, published: 'some day' }).success).toBe(false)
  })

  it('with its first words, and what it tells of already', async () => {
    const { hits, more } = await findSources(index, { ...NOTHING, typed: 'bread', locale: 'fa' })
    expect(more).toBe(false)
    expect(hits[0]).toMatchObject({ opening: 'The price of bread in Damascus rose again.', records: [] })
    const [persian] = (await findSources(index, { ...NOTHING, typed: ids.persian })).hits
    expect(persian?.records).toMatchObject([{ id: ids.meeting }])
    expect(persian?.records[0]?.title).toContain('Khaji')
  })
})

it('attached, it tells of the record, whose values stay; a second time there is nothing to change', async () => {
  const by = { actor: { id: 'mina', name: 'Mina' }, reason: 'It tells of the same.' }
  const attach = (version: number) => attachSource(test.db, { id: ids.meeting, version }, ids.alone, by)
  expect(await attach(1)).toEqual({ ok: true, version: 2 })
  expect(await attach(1)).toMatchObject({ code: 'changed_meanwhile' })
  expect(await attach(2)).toEqual({ ok: false, code: 'nothing_changed' })
  const [hit] = (await findSources(index, { ...NOTHING, typed: ids.alone })).hits
  expect(hit?.records).toMatchObject([{ id: ids.meeting }])
})

it('a publisher is known by any spelling', async () => {
  expect(await publisherCalled(test.db, 'FARS')).toBe('fars')
  expect(await publisherCalled(test.db, 'خبرگزاری فارس')).toBe('fars')
  expect(await publisherCalled(test.db, 'nobody at all')).toBe(null)
})
