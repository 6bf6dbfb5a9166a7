import { describe, expect, test } from 'vitest'
import type { DraftMeeting, Reading } from '@/lib/parser/draft'
import type { GoldCase, GoldMeeting } from './corpus'
import { errorsOf } from './errors'
import { articleFigures, figuresInFocus, figuresOf, scoreCase } from './score'

const record: GoldMeeting = {
  focus: true,
  kind: 'talks',
  status: 'held',
  date: '2021-12-25',
  place: 'tehran',
  participants: [
    { official: 'ali-asghar-khaji', party: 'ir' },
    { official: 'saad-hariri', name: 'Саадом Харири', party: 'lb' },
  ],
  occasion: null,
  topics: ['sanctions', 'lebanon'],
  optional: false,
}

const draftOf = (gold: GoldMeeting, changes: Partial<DraftMeeting> = {}): DraftMeeting => ({
  ...gold,
  participants: gold.participants.map(({ official, name, party }) => ({
    official: name ? null : official,
    name: name ?? null,
    party: party ?? null,
    capacity: 'member',
    title: null,
  })),
  occasion: gold.occasion && { ...gold.occasion, relation: 'session' },
  dateWords: null,
  dateCalendar: null,
  positions: [],
  confidence: null,
  evidence: [],
  ...changes,
})

const caseOf = (...meetings: GoldMeeting[]): GoldCase => ({
  name: 'one',
  language: 'ru',
  text: 'Текст.',
  article: { published: '2021-12-26', publisher: 'tass' },
  meetings,
})

const readingOf = (...meetings: DraftMeeting[]): Reading => ({
  language: 'ru',
  title: null,
  article: { published: '2021-12-26', publisher: null },
  meetings,
  issues: [],
})

const figures = (gold: GoldCase, reading: Reading) => figuresOf(scoreCase(gold, reading).pairings)

describe('the figures of a run', () => {
  test('the record itself is perfect, somebody unregistered by the name as told', () => {
    const scored = scoreCase(caseOf(record), readingOf(draftOf(record)))
    expect(figuresOf(scored.pairings)).toMatchObject({
      detectionF1: 1,
      participants: 1,
      topics: 1,
      perfect: 1,
    })
    expect(articleFigures([scored])).toEqual({ language: 1, published: 1, publisher: 0 })
  })

  test.each<[string, Partial<DraftMeeting>, Partial<ReturnType<typeof figures>>]>([
    ['another day', { date: '2021-12-24' }, { detectionF1: 0, perfect: 0 }],
    ['a range that holds the day', { date: '2021-12' }, { date: 0, dateCompatible: 1, perfect: 0 }],
    ['an uncertain day', { date: '2021-12-25?' }, { date: 1, perfect: 1 }],
    ['another city', { place: 'damascus' }, { place: 0, perfect: 0 }],
    ['one topic of two', { topics: ['lebanon'] }, { topics: 2 / 3, perfect: 1 }],
    ['nobody known', { participants: [] }, { detectionF1: 0 }],
  ])('%s', (_, changes, expected) => {
    expect(figures(caseOf(record), readingOf(draftOf(record, changes)))).toMatchObject(expected)
  })

  test('each draft is given to the record that it is most like, so that all together agree best', () => {
    const earlier = { ...record, date: '2021-12-18' }
    const vague = draftOf(record, { date: null, place: null })
    const { pairings } = scoreCase(caseOf(record, earlier), readingOf(vague, draftOf(record)))
    expect(pairings.map(({ gold, draft }) => [gold?.date, draft?.date])).toEqual([
      ['2021-12-25', '2021-12-25'],
      ['2021-12-18', null],
    ])
  })

  test('what is optional is neither asked for nor wrong', () => {
    const optional = { ...record, optional: true }
    expect(figures(caseOf(optional), readingOf())).toMatchObject({ gold: 0, predicted: 0 })
    expect(figures(caseOf(optional), readingOf(draftOf(record)))).toMatchObject({ gold: 0, predicted: 0 })
  })

  test('what only one side puts in focus counts against the figures in focus', () => {
    const background = draftOf(record, { focus: false })
    const { pairings } = scoreCase(caseOf(record), readingOf(background))
    expect(figuresInFocus(pairings)).toMatchObject({ gold: 1, predicted: 0, detectionRecall: 0 })
  })
})

describe('errors told', () => {
  test('each wrong field with what it should have been, under the text', () => {
    const scored = scoreCase(caseOf(record), readingOf(draftOf(record, { place: null })))
    const told = errorsOf(scored)
    expect(told).toContain('│ Текст.')
    expect(told).toContain('place: tehran — read as none')
    expect(told).toContain('publisher: tass — read as none')
    expect(told).not.toContain('date:')
  })

  test('nothing where nothing is wrong', () => {
    const right = { ...readingOf(draftOf(record)), article: caseOf().article }
    expect(errorsOf(scoreCase(caseOf(record), right))).toBeNull()
  })
})
