/** Which lists are refused: those that are narrowed to what the archive does not know. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { archiveIndex } from '@/lib/archive/index/current'
import { fileMeeting } from '@/lib/archive/testing'
import { filterAsked } from '@/lib/archive/unknown-values'
import type { Database } from '@/lib/db/client'
import { testDatabase } from '@/lib/db/testing'
import { problemSchema } from '../problem'
import { answerVersion1 } from '../v1/answer'
import { answerList } from './answer'

let db: Database
let drop: () => Promise<void>
const ORIGIN = 'https://mahzar.example'

beforeAll(async () => {
  const database = await testDatabase()
  process.env.DATABASE_URL = database.url
  db = database.db
  drop = database.drop
  await fileMeeting(db, { kind: 'call', people: [{ officialSlug: 'geir-pedersen', partySlug: 'un' }] })
  await db.registryEntry.update({
    where: { kind_slug: { kind: 'official', slug: 'staffan-de-mistura' } },
    data: { leadsTo: 'geir-pedersen', ended: 'merged' },
  })
})
afterAll(() => drop())

const list = (form: string, query: string) =>
  answerList(new Request(`${ORIGIN}/api/meetings.${form}?${query}`), `meetings.${form}`)
const version1 = (path: string, headers: Record<string, string> = {}) =>
  answerVersion1(new Request(`${ORIGIN}/api/v1/${path}`, { headers }), path.replace(/\?.*/, '').split('/'))

const refusals: [string, { parameter: string; value: string }[]][] = [
  ['kind=banana', [{ parameter: 'kind', value: 'banana' }]],
  [
    'kind=call&kind=banana&from=tomorrow',
    [
      { parameter: 'kind', value: 'banana' },
      { parameter: 'from', value: 'tomorrow' },
    ],
  ],
  ['official=nobody-at-all', [{ parameter: 'official', value: 'nobody-at-all' }]],
  ['series=nowhere&number=3', [{ parameter: 'series', value: 'nowhere' }]],
  ['language=fr', [{ parameter: 'language', value: 'fr' }]],
]

test.each(refusals)(
  'a list narrowed to “%s” is refused in every form, parameter and value named',
  async (query, errors) => {
    for (const answer of [
      ...(await Promise.all(
        ['csv', 'ndjson', 'json', 'jsonld', 'ics', 'atom'].map((form) => list(form, query)),
      )),
      await version1(`meetings?${query}`),
      await version1(`search?q=call&${query}`),
    ]) {
      expect(answer.status).toBe(400)
      expect(answer.headers.get('content-type')).toBe('application/problem+json')
      const told = problemSchema.parse(await answer.json()).errors ?? []
      expect(told.map(({ parameter, value }) => ({ parameter, value }))).toEqual(errors)
    }
  },
)

test('what is wrong with a number is told of the number', async () => {
  const { errors } = problemSchema.parse(await (await list('csv', 'series=astana&number=0')).json())
  expect(errors?.[0]?.detail).toContain('must match')
})

const conditions: Record<string, string>[] = [
  { 'If-None-Match': '*' },
  { 'If-Modified-Since': 'Fri, 01 Jan 2100 00:00:00 GMT' },
]
test.each(conditions)('a refusal is told to whoever says %j', async (headers) => {
  expect((await version1('meetings', headers)).status).toBe(304)
  expect((await version1('meetings?kind=banana', headers)).status).toBe(400)
  expect((await version1('meetings/0000000000', headers)).status).toBe(404)
})

test.each([
  ['meetings?from=2021-01-01&from=2022-01-01', 'from'],
  ['meetings?at=somewhere', 'at'],
  ['search?q=call&at=somewhere', 'at'],
  ['search?q=%22', 'q'],
])('version 1 refuses %s by naming the parameter', async (path, parameter) => {
  const answer = await version1(path)
  expect(answer.status).toBe(400)
  expect(problemSchema.parse(await answer.json()).errors?.[0]).toMatchObject({ parameter })
})

test.each(['locale=xx', 'calendar=mayan'])('so is one asked for with “%s”', async (query) => {
  expect((await list('csv', query)).status).toBe(400)
})

test.each([
  ...['', 'kind=call', 'kind=&from=', 'official=geir-pedersen', 'party=fr', 'series=astana&number=99'],
  ...['utm_source=reader', 'number=17', 'locale=fa&calendar=hijri'],
])('“%s” is answered', async (query) => {
  for (const form of ['csv', 'atom']) {
    const answer = await list(form, query)
    expect(answer.status).toBe(200)
    expect(await answer.text()).not.toBe('')
  }
})

test('more values than a list takes are refused, each by its name', async () => {
  const parties = Array.from({ length: 13 }, (_, index) => `party=p${index + 10}`).join('&')
  for (const answer of [await list('csv', parties), await version1(`meetings?${parties}`)]) {
    expect(answer.status).toBe(400)
    expect(JSON.stringify(await answer.json())).toContain('party')
  }
  const { errors } = await (await list('atom', parties)).json()
  expect(errors).toContainEqual({
    parameter: 'party',
    value: 'p22',
    detail: '“p22” is one too many: a list takes 12 of “party” at most.',
  })
})

test('what was merged is no unknown thing: it is followed', async () => {
  for (const answer of [
    await list('atom', 'official=staffan-de-mistura'),
    await version1('meetings?official=staffan-de-mistura'),
  ]) {
    expect(answer.status).toBe(308)
    expect(answer.headers.get('location')).toContain('official=geir-pedersen')
  }
})

test('a page shows what it knows, and is told what it does not', async () => {
  const index = await archiveIndex()
  const told = new URLSearchParams(
    'kind=call&kind=banana&official=nobody-at-all&party=un&series=nowhere&number=3',
  )
  expect(filterAsked(index, told)).toEqual({
    filter: { kind: ['call'], party: ['un'] },
    leftOut: [
      { name: 'kind', value: 'banana' },
      { name: 'official', value: 'nobody-at-all' },
      { name: 'series', value: 'nowhere' },
    ],
  })
})
