import { expect, test } from 'vitest'
import {
  changedFields,
  citationMark,
  editionOf,
  FIRST_EDITION,
  LATEST_EDITION,
  readMark,
} from './citation-mark'
import type { MeetingRecord, Participant } from './dto'

const iran = { slug: 'ir', name: { en: 'Iran' } }
const khaji: Participant = {
  official: { slug: 'ali-asghar-khaji', name: { en: 'Ali-Asghar Khaji' } },
  nameAsTold: 'خاجی',
  titleAsTold: 'دستیار',
  office: null,
  party: iran,
  capacity: 'member',
}
const envoy: Participant = {
  official: null,
  nameAsTold: null,
  titleAsTold: 'سفیر',
  office: 'ambassador',
  party: iran,
  capacity: 'member',
}

const RECORD: MeetingRecord = {
  id: '74s75tkgq8',
  kind: 'talks',
  status: 'held',
  date: {
    edtf: '2021-12-25',
    first: '2021-12-25',
    last: '2021-12-25',
    basis: 'read',
    words: 'شنبه',
    calendar: 'jalali',
  },
  timelineDay: '2021-12-25',
  place: { slug: 'tehran', name: { en: 'Tehran' } },
  placeNameThen: null,
  occasion: null,
  occasionRelation: null,
  participants: [khaji, envoy],
  topics: [
    { slug: 'sanctions', name: { en: 'Sanctions' } },
    { slug: 'yemen', name: { en: 'Yemen' } },
  ],
  sample: false,
  version: 3,
  state: 'current',
  mergedInto: null,
  withdrawnReason: null,
  review: 'unreviewed',
  changedAt: '2022-01-05T10:00:00.000Z',
  sources: [],
  evidence: [],
  positions: [
    {
      stance: 'demanded',
      official: khaji.official,
      party: iran,
      topic: { slug: 'sanctions', name: { en: 'Sanctions' } },
      sourceId: 'ab12',
      start: 40,
      end: 62,
      quote: 'تحریم‌ها باید برداشته شود',
    },
  ],
  decided: [],
}

test('a mark is twelve letters and figures that a footnote keeps, the same for ever', () => {
  expect(citationMark(RECORD)).toMatch(/^[0-9a-hjkmnp-tv-z]{12}$/)
  expect(citationMark(RECORD)).toBe('09hegt507ydf')
  expect(citationMark(RECORD, FIRST_EDITION)).toBe('394v4w60dh')
})

test('what is not cited does not change the mark: wording, order, versions, reviews, sources', () => {
  const worded: MeetingRecord = {
    ...RECORD,
    version: 4,
    review: 'reviewed',
    changedAt: '2023-01-05T10:00:00.000Z',
    place: { slug: 'tehran', name: { en: 'Teheran' } },
    participants: [envoy, { ...khaji, nameAsTold: 'Khaji', titleAsTold: null }],
    topics: RECORD.topics.toReversed(),
    date: { ...RECORD.date, words: null },
  }
  expect(citationMark(worded)).toBe(citationMark(RECORD))
  expect(changedFields(RECORD, worded, LATEST_EDITION)).toEqual([])
})

const [position] = RECORD.positions
if (position === undefined) throw new Error('a record with a position')

test.each<[string, Partial<MeetingRecord>]>([
  ['state', { state: 'withdrawn' }],
  ['kind', { kind: 'call' }],
  ['status', { status: 'planned' }],
  ['date', { date: { ...RECORD.date, edtf: '2021-12' } }],
  ['place', { place: null }],
  [
    'occasion',
    {
      occasion: { series: { slug: 'astana', name: {} }, number: 17, first: null, last: null },
      occasionRelation: 'margins',
    },
  ],
  ['participants', { participants: [{ ...khaji, capacity: 'head' }, envoy] }],
  ['participants', { participants: [khaji, { ...envoy, titleAsTold: 'وزیر' }] }],
  ['topics', { topics: [] }],
  ['positions', { positions: [] }],
  ['positions', { positions: [{ ...position, stance: 'condemned' }] }],
  ['positions', { positions: [{ ...position, quote: 'تحریم‌ها باید لغو شود' }] }],
  ['positions', { positions: [{ ...position, official: null }] }],
  ['positions', { positions: [position, { ...position, topic: null }] }],
])('another %s makes another mark, and is told', (field, change) => {
  const changed = { ...RECORD, ...change }
  expect(citationMark(changed)).not.toBe(citationMark(RECORD))
  expect(changedFields(RECORD, changed, LATEST_EDITION)).toEqual([field])
})

test('a mark of ten characters is judged by what it covered: everything but the positions', () => {
  const mark = citationMark(RECORD, FIRST_EDITION)
  const silent = { ...RECORD, positions: [] }
  expect(editionOf(mark)).toBe(FIRST_EDITION)
  expect(citationMark(silent, FIRST_EDITION)).toBe(mark)
  expect(changedFields(RECORD, silent, FIRST_EDITION)).toEqual([])
  expect(changedFields(RECORD, { ...silent, topics: [] }, FIRST_EDITION)).toEqual(['topics'])
})

test('where a position stands in its text, and in which order positions are listed, changes no mark', () => {
  const other = { ...position, topic: null }
  const [one, two] = [
    { ...RECORD, positions: [position, other] },
    { ...RECORD, positions: [other, { ...position, start: 41, end: 63 }] },
  ]
  expect(citationMark(one)).toBe(citationMark(two))
})

test('another record with the same values has another mark', () => {
  expect(citationMark({ ...RECORD, id: 'dg74nt8rtz' })).not.toBe(citationMark(RECORD))
})

test('a mark is read as people type it, and nothing else is', () => {
  expect(readMark('9K2M-7QXA-4D')).toBe('9k2m7qxa4d')
  expect(readMark('9k2m7qxaIO')).toBe('9k2m7qxa10')
  expect(readMark('9K2M 7QXA 4DIO')).toBe('9k2m7qxa4d10')
  for (const told of [
    '',
    '9k2m7qxa4',
    '9k2m7qxa4d1',
    '9k2m7qxa4d100',
    '9k2m7qxa4d1u',
    '9k2m7qxa4du',
    'u'.repeat(10),
    '../../../etc',
    'x'.repeat(99),
  ])
    expect(readMark(told)).toBeNull()
})
