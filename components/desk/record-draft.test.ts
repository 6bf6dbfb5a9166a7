import { expect, it } from 'vitest'
import { type RecordDraft, withBearer, withGiven, withoutParticipant, withParticipant } from './record-draft'

const person = (official: string) => ({
  official,
  nameAsTold: null,
  titleAsTold: null,
  party: null,
  capacity: 'member' as const,
})
const words = (participant: number | null, quote: string) => ({
  field: 'participant' as const,
  participant,
  topic: null,
  sourceId: 's',
  start: 0,
  end: 1,
  quote,
})
const draft: RecordDraft = {
  version: 1,
  values: {
    kind: 'talks',
    status: 'held',
    date: { edtf: null, words: null, calendar: null },
    place: null,
    occasion: null,
    topics: [],
    participants: [person('a'), person('b'), person('c')],
  },
  cameFrom: [0, 1, 2],
  words: [words(0, 'A'), words(1, 'B'), words(2, 'C'), words(null, 'elsewhere')],
  positions: null,
  attached: [],
  detached: [],
  reviewed: false,
  reason: '',
}

it('words stay with whom they name when somebody before them is taken out', () => {
  const after = withoutParticipant(draft, 1)
  expect(after.values.participants.map(({ official }) => official)).toEqual(['a', 'c'])
  expect(after.cameFrom).toEqual([0, 2])
  expect(after.words.map(({ participant, quote }) => [participant, quote])).toEqual([
    ...[
      [0, 'A'],
      [1, 'C'],
    ],
    [null, 'elsewhere'],
  ])
})

it('somebody added was named by no words before', () => {
  expect(withParticipant(draft).cameFrom).toEqual([0, 1, 2, null])
})

it('whose name it is brings the side with them, and leaves the others as they are', () => {
  const bearer = { slug: 'x', name: {}, party: { slug: 'sy', name: {} }, latestOffice: null }
  const { participants } = withBearer(draft, 1, bearer).values
  expect(participants.map(({ official, party }) => [official, party])).toEqual([
    ['a', null],
    ['x', 'sy'],
    ['c', null],
  ])
})

it('a position stands beside those that were given before', () => {
  const span = { sourceId: 's', start: 0, end: 1, quote: 'A' }
  const first = withGiven(draft, null, 'position', span)
  expect(withGiven(first, null, 'position', { ...span, quote: 'B' }).positions).toMatchObject([
    ...[{ quote: 'A' }, { quote: 'B' }],
  ])
  expect(first.words).toEqual(draft.words)
})
