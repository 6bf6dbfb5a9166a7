import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { expect, test } from 'vitest'
import { type MeetingRecord, meetingRecordSchema } from '@/lib/archive/dto'
import { FORMATS } from './formats'
import type { Addresses } from './wording'
import { dateInWords, titleOf } from './wording'

const addresses: Addresses = {
  record: 'https://mahzar.example/m/74s75tkgq8',
  source: (id) => `https://mahzar.example/en/sources/${id}`,
}

const iran = { slug: 'ir', name: { en: 'Iran', fa: 'ایران', ar: 'إيران' } }
const TOLD = 'محمدرضا رئوف شیبانی'

const RECORD: MeetingRecord = {
  id: '74s75tkgq8',
  kind: 'talks',
  status: 'held',
  date: {
    edtf: '2021-12-21/2021-12-22',
    first: '2021-12-21',
    last: '2021-12-22',
    basis: 'read',
    words: 'روز سه‌شنبه\u202e',
    calendar: 'jalali',
  },
  timelineDay: '2021-12-21',
  place: { slug: 'astana', name: { en: 'Astana', fa: 'آستانه' } },
  placeNameThen: { en: 'Nur-Sultan', fa: 'نورسلطان' },
  occasion: {
    series: { slug: 'astana', name: { en: 'Astana format' } },
    number: 17,
    first: null,
    last: null,
  },
  occasionRelation: 'margins',
  participants: [
    { official: null, nameAsTold: TOLD, titleAsTold: 'سفیر ایران', party: iran, capacity: 'head' },
    { official: null, nameAsTold: null, titleAsTold: null, party: iran, capacity: 'member' },
  ],
  topics: [{ slug: 'sanctions', name: { en: 'Sanctions & relief, 100%' } }],
  sample: false,
  version: 3,
  state: 'current',
  mergedInto: null,
  withdrawnReason: null,
  review: 'unreviewed',
  changedAt: '2022-01-05T10:00:00.000Z',
  sources: [
    {
      id: 'dg74nt8rtz',
      title: 'دیدار در «نورسلطان»\nو باز هم',
      language: 'fa',
      publisher: { slug: 'irna', name: { en: 'IRNA' } },
      address: null,
      published: '2021-12-22',
      sample: false,
      matchReasons: [],
    },
  ],
  positions: [],
  evidence: [
    {
      id: 'a',
      field: 'participant',
      participant: 0,
      topic: null,
      sourceId: 'dg74nt8rtz',
      start: 4,
      end: 22,
      quote: TOLD,
      basis: 'read',
      rule: 'name',
      explanation: null,
    },
  ],
}

function written(suffix: string, record: MeetingRecord = RECORD): string {
  const text = FORMATS.find((format) => format.suffix === suffix)?.write(record, addresses)
  if (text === null || text === undefined) throw new Error(`There is no ${suffix}.`)
  return text
}

test('the example is a record', () => {
  expect(meetingRecordSchema.parse(RECORD)).toEqual(RECORD)
})

test('JSON gives the record back as it was', () => {
  expect(meetingRecordSchema.parse(JSON.parse(written('json')))).toEqual(RECORD)
})

test('linked data tells the event, its date in EDTF, and the words behind each value', () => {
  const document: unknown = JSON.parse(written('jsonld'))
  expect(document).toMatchObject({
    '@context': ['https://schema.org', { edtf: { '@type': expect.stringContaining('EDTF') } }],
    '@type': 'Event',
    '@id': addresses.record,
    startDate: '2021-12-21',
    endDate: '2021-12-22',
    edtf: '2021-12-21/2021-12-22',
    location: { name: 'Nur-Sultan', alternateName: ['Astana', 'آستانه'] },
    superEvent: { name: 'Astana format 17' },
    attendee: [
      { '@type': 'Person', name: TOLD, jobTitle: 'سفیر ایران', affiliation: { name: 'Iran' } },
      { '@type': 'Organization', name: 'Iran', alternateName: ['ایران', 'إيران'] },
    ],
    evidence: [
      {
        'oa:hasTarget': {
          'oa:hasSource': { '@id': 'https://mahzar.example/en/sources/dg74nt8rtz' },
          'oa:hasSelector': [{ 'oa:start': 4, 'oa:end': 22 }, { 'oa:exact': TOLD }],
        },
      },
    ],
  })
})

test('linked data leaves an open end to EDTF', () => {
  const open = { ...RECORD, date: { ...RECORD.date, edtf: '2020-05-27/..', last: null } }
  const document = JSON.parse(written('jsonld', open))
  expect(document).toMatchObject({ startDate: '2020-05-27', edtf: '2020-05-27/..' })
  expect(document).not.toHaveProperty('endDate')
})

test.each(['bib', 'ris'])('.%s reads back with the title intact in every script', (suffix) => {
  const [item] = new Cite(written(suffix)).data
  expect(item?.title).toBe(titleOf(RECORD))
  expect(item?.title).toContain(TOLD)
  expect(item?.URL).toBe(addresses.record)
  expect(item?.issued?.['date-parts'][0]).toEqual([2022, 1, 5])
  expect(Object.values(item?.author?.[0] ?? {})).toEqual(['Mahzar'])
})

test('BibTeX escapes what TeX reads as commands, and is keyed by the permalink', () => {
  const strange = {
    nameAsTold: 'A_B & {C} #1 100% $x ~y ^z \\w',
    official: null,
    titleAsTold: null,
    party: null,
  }
  const text = written('bib', { ...RECORD, participants: [{ ...strange, capacity: 'member' }] })
  expect(text).toMatch(/^@misc\{mahzar-?74s75tkgq8,/)
  const title = /title = \{(.*)\},$/m.exec(text)?.[1] ?? ''
  expect(title.replace(/\\[&%$#_]|\\text[a-z]+ ?/g, '')).not.toMatch(/[&%$#_~^\\]/)
})

test('RIS keeps each field on one line, however long', () => {
  const long = {
    nameAsTold: 'نام بسیار بلند '.repeat(30).trim(),
    official: null,
    titleAsTold: null,
    party: null,
  }
  const lines = written('ris', { ...RECORD, participants: [{ ...long, capacity: 'member' }] })
    .trimEnd()
    .split('\r\n')
  expect(lines.every((line) => /^[A-Z][A-Z0-9] {2}-/.test(line))).toBe(true)
  expect(lines.find((line) => line.startsWith('TI'))).toContain(long.nameAsTold)
  expect(lines.at(-1)?.trim()).toBe('ER  -')
})

test('a calendar has the meeting on whole days, to the day after the last, wherever it is read', () => {
  const text = written('ics').replaceAll('\r\n ', '')
  expect(text).toContain('DTSTART;VALUE=DATE:20211221\r\n')
  expect(text).toContain('DTEND;VALUE=DATE:20211223\r\n')
  expect(text).toContain('UID:mahzar-74s75tkgq8\r\n')
  expect(text).toContain('SEQUENCE:2\r\n')
  expect(text).toContain(TOLD)
  expect(text).toContain('STATUS:CONFIRMED')
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
  for (const line of written('ics').split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
})

test('a plan is tentative in a calendar, and a withdrawn record cancelled', () => {
  expect(written('ics', { ...RECORD, status: 'planned' })).toContain('STATUS:TENTATIVE')
  expect(written('ics', { ...RECORD, state: 'withdrawn', withdrawnReason: 'x' })).toContain(
    'STATUS:CANCELLED',
  )
})

test.each([null, '2021-12', '2021', '2020-05-27/..', '2022-01/2022-02'])(
  'a calendar has no day for %s',
  (edtf) => {
    const vague = { ...RECORD, date: { ...RECORD.date, edtf } }
    expect(FORMATS.find(({ suffix }) => suffix === 'ics')?.write(vague, addresses)).toBeNull()
  },
)

test('a month of another calendar is no event of thirty days, but a session may go on for weeks', () => {
  const mehr = { edtf: '2021-09-23/2021-10-22', first: '2021-09-23', last: '2021-10-22' }
  const within: MeetingRecord = { ...RECORD, date: { ...RECORD.date, ...mehr } }
  expect(FORMATS.find(({ suffix }) => suffix === 'ics')?.write(within, addresses)).toBeNull()
  const session = written('ics', { ...within, occasionRelation: 'session' })
  expect(session).toContain('DTEND;VALUE=DATE:20211023\r\n')
})

test('plain text tells everything, a field a line, without marks that turn its direction', () => {
  const text = written('txt')
  expect(text).toContain('When: 21 – 22 December 2021 (EDTF 2021-12-21/2021-12-22, read, “روز سه‌شنبه”)')
  expect(text).toContain('Where: Nur-Sultan (now Astana)')
  expect(text).toContain('Occasion: Astana format 17 (on its margins)')
  expect(text).toContain('Source: IRNA, “دیدار در «نورسلطان» و باز هم”, 2021-12-22, fa')
  expect(text).toContain(`Evidence: participant (${TOLD}): “${TOLD}” [dg74nt8rtz 4–22, read, name]`)
  expect(text).not.toMatch(/[\u202a-\u202e]/)
})

test.each([
  ['2021-12-25', '25 December 2021'],
  ['2021-12-25?', '25 December 2021'],
  ['2021-12', 'December 2021'],
  ['2021', '2021'],
  ['2022-01/2022-02', 'January – February 2022'],
  ['2021-12-31/2022-01-02', '31 December 2021 – 2 January 2022'],
  ['2020-05-27/..', '27 May 2020 or later'],
  ['../2020-05-27', '27 May 2020 or earlier'],
  ['2020/2021-03', '2020 – March 2021'],
])('%s is told as %s', (edtf, words) => {
  expect(dateInWords(edtf)).toBe(words)
})
