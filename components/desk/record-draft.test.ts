import { expect, it } from 'vitest'
import { type RecordDraft, withoutParticipant, withParticipant } from './record-draft'

const person = (official: string) => ({
  ...{ official, nameAsTold: null, titleAsTold: null, party: null, capacity: 'member' as const },
})
const words = (participant: number | null, quote: string) => ({
  ...{ field: 'participant' as const, participant, topic: null, sourceId: 's', start: 0, end: 1, quote },
})
const draft: RecordDraft = {
  version: 1,
  values: {
    ...{ kind: 'talks', status: 'held', date: { edtf: null, words: null, calendar: null }, place: null },
    ...{ occasion: null, topics: [], participants: [person('a'), person('b'), person('c')] },
  },
  cameFrom: [0, 1, 2],
  words: [words(0, 'A'), words(1, 'B'), words(2, 'C'), words(null, 'elsewhere')],
  ...{ positions: null, attached: [], detached: [] },
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
