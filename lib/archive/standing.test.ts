import { expect, test } from 'vitest'
import type { ComparedField, MeetingValues, Participant } from './dto'
import { standingOf } from './standing'

const named = (slug: string) => ({ slug, name: { en: slug } })
const somebody = (slug: string): Participant => ({
  official: named(slug),
  nameAsTold: null,
  titleAsTold: null,
  office: null,
  party: null,
  capacity: 'member',
})

const dated = (edtf: string | null): MeetingValues['date'] => ({
  edtf,
  first: null,
  last: null,
  basis: null,
  words: null,
  calendar: null,
})

const RECORD: MeetingValues = {
  kind: 'talks',
  status: 'held',
  date: dated('2021-12-21/2021-12-22'),
  place: named('astana'),
  placeNameThen: null,
  occasion: null,
  occasionRelation: null,
  participants: [somebody('khaji'), somebody('pedersen')],
  topics: [named('sanctions')],
}

test.each<[ComparedField, string, Partial<MeetingValues>, string]>([
  ['date', 'the same days', {}, 'same'],
  ['date', 'the month around them', { date: dated('2021-12') }, 'less'],
  ['date', 'an open end before them', { date: dated('2021-12-01/..') }, 'less'],
  ['date', 'one of the days', { date: dated('2021-12-21') }, 'more'],
  ['date', 'other days', { date: dated('2021-12-25') }, 'differs'],
  ['date', 'days that only overlap', { date: dated('2021-12-22/2021-12-23') }, 'differs'],
  ['date', 'no day', { date: dated(null) }, 'silent'],
  ['place', 'another city', { place: named('sochi') }, 'differs'],
  ['place', 'no city', { place: null }, 'silent'],
  [
    'occasion',
    'a session that the record has not',
    {
      occasion: { series: named('astana'), number: 17, first: null, last: null },
      occasionRelation: 'margins',
    },
    'more',
  ],
  ['participants', 'one of them', { participants: [somebody('khaji')] }, 'less'],
  ['participants', 'one more', { participants: ['khaji', 'pedersen', 'vershinin'].map(somebody) }, 'more'],
  ['participants', 'one for another', { participants: ['khaji', 'vershinin'].map(somebody) }, 'differs'],
  ['participants', 'the same in another order', { participants: RECORD.participants.toReversed() }, 'same'],
  ['participants', 'nobody', { participants: [] }, 'silent'],
  ['status', 'a plan', { status: 'planned' }, 'differs'],
  ['topics', 'none', { topics: [] }, 'silent'],
])('%s: a source that tells %s', (field, _what, told, standing) => {
  expect(standingOf({ ...RECORD, ...told }, RECORD)[field]).toBe(standing)
})
