/** What permalinks answer of records that were changed, merged and withdrawn. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { citationMark, FIRST_EDITION } from '@/lib/archive/citation-mark'
import { arrivalAt } from '@/lib/archive/loaders/arrivals'
import {
  meetingAccounts,
  meetingById,
  meetingSurroundings,
  meetingVersion,
} from '@/lib/archive/loaders/meetings'
import { meetingRecord } from '@/lib/archive/meeting-record'
import { fileMeeting, fileSource } from '@/lib/archive/testing'
import type { Database } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { testDatabase } from '@/lib/db/testing'
import { meetingJsonSchema } from '@/lib/exports/json'
import { answerPermalink } from './answer'
import { headersOfMeetingPage } from './forms'

let db: Database
let drop: () => Promise<void>
let talks: string
let withdrawn: string
let merged: string
let planned: string

const ORIGIN = 'https://mahzar.example'
const PEOPLE = [
  { officialSlug: 'ali-asghar-khaji', partySlug: 'ir' },
  { officialSlug: 'geir-pedersen', partySlug: 'un' },
]

beforeAll(async () => {
  const database = await testDatabase()
  process.env.DATABASE_URL = database.url
  db = database.db
  drop = database.drop
  talks = await fileMeeting(db, { days: ['2021-12-25', '2021-12-25'], placeSlug: 'tehran', people: PEOPLE })
  planned = await fileMeeting(db, { days: ['2021-12-20', '2021-12-20'], status: 'planned', people: PEOPLE })
  await fileMeeting(db, { days: ['2021-12-25', '2021-12-25'], kind: 'call' })
  await fileMeeting(db, { days: ['2019-01-01', '2019-01-01'], people: PEOPLE })
  withdrawn = await fileMeeting(db, { state: 'withdrawn', withdrawnReason: 'It never took place.' })
  merged = await fileMeeting(db, {
    state: 'merged',
    mergedIntoId: talks,
    days: ['2021-12-24', '2021-12-24'],
    people: PEOPLE,
  })
})
afterAll(() => drop())

const answer = (path: string, headers: Record<string, string> = {}) =>
  answerPermalink(
    new Request(`${ORIGIN}/m/${path}`, {
      headers: { accept: 'text/html', 'accept-language': 'en', ...headers },
    }),
    path.split('/'),
    ORIGIN,
  )
const led = async (path: string, headers: Record<string, string> = {}) => {
  const { status, headers: told } = await answer(path, headers)
  return `${status} ${told.get('location')}`
}
const recordAt = async (path: string) => meetingJsonSchema.parse(await (await answer(`${path}.json`)).json())

/** Makes a new version of a record (of the talks), as an editor would. */
async function revise(
  change: Prisma.MeetingUncheckedUpdateInput,
  id = talks,
  at = new Date(),
): Promise<void> {
  await db.$transaction(async (tx) => {
    await tx.meeting.update({ where: { id }, data: { ...change, version: { increment: 1 } } })
    const snapshot = await meetingRecord(tx, id)
    if (snapshot === null) throw new Error('gone')
    const { version } = snapshot
    await tx.revision.create({
      data: { meetingId: id, version, snapshot, at, actor: 'editor', reason: 'Corrected.' },
    })
  })
}

test('a withdrawn record is gone for machines, and tells why; its page and versions stay', async () => {
  expect(await led(withdrawn)).toBe(`307 /en/meetings/${withdrawn}`)
  const gone = await answer(`${withdrawn}.json`)
  expect(gone.status).toBe(410)
  expect(await gone.json()).toMatchObject({ state: 'withdrawn', withdrawnReason: 'It never took place.' })
  expect((await answer(`${withdrawn}/v/1.json`)).status).toBe(200)
  expect(await led(`${withdrawn}.png`)).toBe('302 /share.png')
})

test('a merged record leads to the one it lives on in, which says where the reader came from', async () => {
  expect(await led(merged)).toBe(`307 /en/meetings/${talks}?from=${merged}`)
  expect(await led(`${merged}.ris`)).toBe(`307 /m/${talks}.ris`)
  expect((await answer(`${merged}/v/1.json`)).status).toBe(200)
  const record = await meetingRecord(db, talks)
  if (record === null) throw new Error('gone')
  expect((await arrivalAt(record, { from: merged, cited: undefined })).from).toBe(merged)
  expect((await arrivalAt(record, { from: withdrawn, cited: undefined })).from).toBeNull()
  expect((await arrivalAt(record, { from: '<b>', cited: undefined })).from).toBeNull()
})

test('what stood at the address of a merged record before is had by its moment, as it is listed', async () => {
  const id = await fileMeeting(db, { days: ['2021-12-25', '2021-12-25'], people: PEOPLE })
  const before = new Date(Date.now() + 60_000).toUTCString()
  await revise({ state: 'merged', mergedIntoId: talks }, id, new Date(Date.now() + 3_600_000))
  const at = (moment: string) => led(id, { 'accept-datetime': moment })
  expect(await at(before)).toBe(`302 /m/${id}/v/1`)
  expect(await at('Fri, 01 Jan 2100 00:00:00 GMT')).toBe(`307 /en/meetings/${talks}?from=${id}`)
  expect(await at('yesterday')).toBe('400 null')
  const map = await (await answer(`${id}.timemap`)).text()
  expect(map).toContain(`<${ORIGIN}/m/${id}/v/2>; rel="last memento"`)
})

test('a record is followed by the feed of its versions, in the language of its reader', async () => {
  const versions = await db.revision.count({ where: { meetingId: talks } })
  const feed = await answer(`${talks}.fa.atom`)
  expect(feed.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
  const text = await feed.text()
  expect(text.match(/<entry>/g)).toHaveLength(versions)
  expect(text).toContain('xml:lang="fa"')
  expect(text).toContain(`<id>${ORIGIN}/m/${talks}/v/1</id>`)
  expect(text).toContain(`href="${ORIGIN}/fa/meetings/${talks}/v/1"`)
  expect(await led(`${merged}.fa.atom`)).toBe(`307 /m/${talks}.fa.atom`)
  expect((await answer(`${talks}/v/1.atom`)).status).toBe(404)
})

test.each(['not-an-id', '0000000000', '0000000000/v/3'])(
  'that nothing is at %s a reader is told by a page, a program in a sentence',
  async (path) => {
    expect(await led(path, { 'accept-language': 'fa' })).toBe(`307 /fa/meetings/${path}`)
    const told = await answer(path, { accept: '*/*' })
    expect(told.status).toBe(404)
    expect(await told.text()).toMatch(/\.\n$/)
  },
)

test('a citation is given in the language that is asked for with it', async () => {
  const asked = { accept: 'text/plain', 'accept-language': 'fa' }
  const { headers } = await answer(talks, asked)
  expect(headers.get('content-location')).toBe(`/m/${talks}.fa.txt`)
  expect(headers.get('content-language')).toBe('fa')
  expect(await (await answer(talks, asked)).text()).toContain('محضر')
  expect(
    (await answer(talks, { ...asked, accept: 'application/json' })).headers.get('content-language'),
  ).toBe(null)
})

test('who has a form already is told so, by whatever tag they tell', async () => {
  const tag = (await answer(`${talks}.json`)).headers.get('etag') ?? ''
  for (const told of [tag, tag.replace('W/', ''), `"other", ${tag}`, '*'])
    expect((await answer(`${talks}.json`, { 'if-none-match': told })).status).toBe(304)
  expect((await answer(`${talks}.json`, { 'if-none-match': '"other"' })).status).toBe(200)
})

test('the page of a meeting, and of a version, has the links of its permalink in its headers', async () => {
  const { Link: links = '' } = await headersOfMeetingPage(`/fa/meetings/${talks}`, ORIGIN)
  expect(links).toContain(`<${ORIGIN}/m/${talks}>; rel="cite-as"`)
  expect(links).toContain('rel="timemap"')
  const version = await headersOfMeetingPage(`/en/meetings/${talks}/v/1`, ORIGIN)
  expect(version.Link).toContain(`<${ORIGIN}/m/${talks}/v/1>; rel="cite-as"`)
  expect(version['Memento-Datetime']).toMatch(/ GMT$/)
  expect(await headersOfMeetingPage(`/en/meetings/${talks}/history`, ORIGIN)).toEqual({})
})

test('a citation of a merged record is told what the record that it lives on in says otherwise', async () => {
  const old = await meetingVersion(merged, 1)
  if (old === null) throw new Error('gone')
  const { mark } = meetingJsonSchema.parse(await (await answer(`${merged}/v/1.json`)).json()).citation
  expect(await led(`${merged}/c/${mark}`)).toBe(`307 /en/meetings/${talks}?from=${merged}&cited=${mark}`)
  const record = await meetingById(talks)
  if (record === null || 'redirect' in record) throw new Error('gone')
  const { citation } = await arrivalAt(record, { from: merged, cited: mark })
  expect(citation?.cited && citation.changed).toEqual(['state', 'date', 'place'])
})

test('a citation finds the version that it cites after the record has changed, and changed back', async () => {
  const before = await recordAt(talks)
  await revise({ placeSlug: 'geneva' })
  const after = await recordAt(talks)
  expect(after.citation.mark).not.toBe(before.citation.mark)
  expect(await led(`${talks}/c/${before.citation.mark}.bib`)).toBe(`307 /m/${talks}/v/1.bib`)
  const arrival = async () => {
    const record = await meetingRecord(db, talks)
    if (record === null) throw new Error('gone')
    return (await arrivalAt(record, { from: undefined, cited: before.citation.mark })).citation
  }
  const changed = await arrival()
  expect(changed?.cited && [changed.cited.version, changed.changed]).toEqual([1, ['place']])
  await revise({ placeSlug: 'tehran' })
  const unchanged = await arrival()
  expect(unchanged?.cited && unchanged.changed).toEqual([])
})

test('a citation tells that a position came since; one of the older form, which covers none, says so', async () => {
  const cited = await meetingRecord(db, talks)
  if (cited === null) throw new Error('gone')
  const source = await fileSource(db, 'خاجی خواستار رفع تحریم‌ها شد', { language: 'fa' })
  const words = { sourceId: source.id, start: 5, end: 25, quote: 'خواستار رفع تحریم‌ها' }
  await revise({
    positions: {
      create: { ...words, stance: 'demanded', officialSlug: 'ali-asghar-khaji', partySlug: 'ir' },
    },
  })
  const arrival = async (mark: string) => {
    const record = await meetingRecord(db, talks)
    if (record === null) throw new Error('gone')
    const { citation } = await arrivalAt(record, { from: undefined, cited: mark })
    if (citation === null || citation.cited === null) throw new Error('no version fits')
    return { changed: citation.changed, covered: citation.covered.includes('positions') }
  }
  expect(await arrival(citationMark(cited))).toEqual({ changed: ['positions'], covered: true })
  expect(await arrival(citationMark(cited, FIRST_EDITION))).toEqual({ changed: [], covered: false })
})

test('around a meeting stand the plan that it fulfils, the others of its day and of its people', async () => {
  const around = await meetingSurroundings(talks)
  expect(around?.counterparts.map(({ id }) => id)).toEqual([planned])
  expect(around?.sameDay).toMatchObject([{ kind: 'call' }])
  expect(around?.samePeople?.total).toBe(3)
  expect((await meetingSurroundings(planned))?.counterparts.map(({ id }) => id)).toEqual([talks])
})

test('each source tells its own account, in the words of its own', async () => {
  const source = await fileSource(db, 'خاجی روز شنبه در آستانه دیدار کرد', {
    language: 'fa',
    publisherSlug: 'irna',
  })
  await db.account.create({
    data: {
      meetingId: talks,
      sourceId: source.id,
      ordinal: 0,
      focus: true,
      draft: {
        focus: true,
        kind: 'talks',
        status: 'held',
        date: '2021-12',
        dateWords: null,
        dateCalendar: null,
        place: 'astana',
        occasion: null,
        topics: [],
        confidence: null,
        positions: [],
        participants: [
          { official: 'ali-asghar-khaji', name: 'خاجی', party: 'ir', capacity: 'member', title: null },
        ],
        evidence: [
          {
            field: 'place',
            start: 17,
            end: 23,
            quote: 'آستانه',
            basis: 'read',
            rule: 'city',
            explanation: 'A city.',
          },
        ],
      },
    },
  })
  await db.meeting.update({ where: { id: talks }, data: { review: 'reviewed' } })
  const [account] = await meetingAccounts(talks)
  expect(account?.standing).toMatchObject({
    place: 'differs',
    date: 'less',
    participants: 'less',
    kind: 'same',
  })
  expect(account?.values.place?.name.fa).toBe('آستانه')
  expect(account?.evidence).toMatchObject([{ field: 'place', quote: 'آستانه' }])
})
