import { describe, expect, it } from 'vitest'
import type { DraftParticipant } from '@/lib/parser/draft'
import { intervalOf } from './days'
import { type Candidate, type Comparable, findMatch, reasonsToMatch } from './match'

const person = (official: string | null, party: string, name: string | null = null): DraftParticipant => ({
  official,
  name,
  party,
  capacity: 'member',
  title: null,
})
const KHAJI = person('ali-asghar-khaji', 'ir')
const PEDERSEN = person('geir-pedersen', 'un')
const LAVRENTIEV = person('alexander-lavrentiev', 'ru')

type Told = Partial<Omit<Comparable, 'days'>> & { date?: string | null }
const told = ({ date = '2021-12-25', ...rest }: Told = {}): Comparable => ({
  kind: 'talks',
  status: 'held',
  place: 'tehran',
  participants: [KHAJI, PEDERSEN],
  occasion: null,
  ...rest,
  days: intervalOf(date),
})
const session = (number: number, rest: Told = {}) =>
  told({
    kind: 'round',
    place: 'astana',
    participants: [],
    occasion: { series: 'astana', number, relation: 'session' },
    ...rest,
  })

describe('two accounts are of one meeting', () => {
  it.each([
    ['the same people on the same day', told(), told()],
    ['one names one delegate more', told(), told({ participants: [KHAJI, PEDERSEN, LAVRENTIEV] })],
    ['one tells no place', told(), told({ place: null })],
    ['one tells the day, the other a month', told(), told({ date: '2021-12' })],
    [
      'one tells the day, the other only since when',
      told({ kind: 'call', place: null, date: '2020-06-10' }),
      told({ kind: 'call', place: null, date: '2020-05-27/..' }),
    ],
    [
      'one names the ambassador whom the other calls by office',
      told({ participants: [KHAJI, person(null, 'iq')] }),
      told({ participants: [KHAJI, person(null, 'iq', 'x')] }),
    ],
    ['one calls talks what the other knows to be a summit', told(), told({ kind: 'summit' })],
    [
      'the same session, whoever is named',
      session(17, { date: '2021-12-21/2021-12-22' }),
      session(17, { date: '2021-12-21' }),
    ],
    [
      'a session announced for other days',
      session(18, { date: '2022-06-15/2022-06-16' }),
      session(18, { date: '2022-03', status: 'planned' }),
    ],
  ])('where %s', (_, a, b) => {
    expect(reasonsToMatch(a, b)).not.toBeNull()
    expect(reasonsToMatch(b, a)).not.toBeNull()
  })
})

describe('two accounts are of two meetings', () => {
  it.each([
    ['the days differ', told(), told({ date: '2021-12-26' })],
    ['the same two men met on two Wednesdays', told({ date: '2020-05-27' }), told({ date: '2020-06-03' })],
    ['the kinds differ', told({ kind: 'call', place: null }), told({ kind: 'talks' })],
    ['the places differ', told(), told({ place: 'geneva' })],
    ['one man is the same and the other is not', told(), told({ participants: [KHAJI, LAVRENTIEV] })],
    [
      'nobody is named',
      told({ participants: [person(null, 'ir'), person(null, 'un')] }),
      told({ participants: [person(null, 'ir'), person(null, 'un')] }),
    ],
    ['one has no date', told(), told({ date: null })],
    ['the open end is long past', told({ date: '2021-06-10' }), told({ date: '2020-05-27/..' })],
    ['the sessions differ', session(17), session(18)],
    [
      'one is the session, the other on its margins',
      session(17),
      told({ occasion: { series: 'astana', number: 17, relation: 'margins' } }),
    ],
    [
      'both were held under one number on other days',
      session(17, { date: '2021-12-21' }),
      session(17, { date: '2022-05-01' }),
    ],
  ])('where %s', (_, a, b) => {
    expect(reasonsToMatch(a, b)).toBeNull()
    expect(reasonsToMatch(b, a)).toBeNull()
  })
})

describe('of several meetings on file', () => {
  const candidate = (id: string, told: Comparable): Candidate => ({ id, ...told })
  it('the one of the very day is preferred', () => {
    const match = findMatch(told(), [
      candidate('vague', told({ date: '2021-12' })),
      candidate('exact', told()),
    ])
    expect(match).toMatchObject({ id: 'exact' })
  })
  it('none is taken where two fit equally well', () => {
    const match = findMatch(told({ date: '2021-12' }), [
      candidate('first', told({ date: '2021-12-04' })),
      candidate('second', told({ date: '2021-12-11' })),
    ])
    expect(match).toEqual({ ambiguous: ['first', 'second'] })
  })
})
