import { describe, expect, it } from 'vitest'
import type { DraftParticipant } from '@/lib/parser/draft'
import { type Comparable, contradict, likenessOf } from './match'
import { intervalOf } from './stretches'

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
    [
      'one names one delegate more',
      told(),
      told({ participants: [KHAJI, PEDERSEN, person('khawla-matar', 'un')] }),
    ],
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
    [
      'both name somebody whom no registry holds, in two scripts',
      told({ participants: [KHAJI, person(null, 'lb', 'Saad Hariri')] }),
      told({ participants: [KHAJI, person(null, 'lb', 'سعد الحریری')] }),
    ],
    [
      'each names another companion',
      told({ participants: [KHAJI, PEDERSEN, person('khawla-matar', 'un')] }),
      told({ participants: [KHAJI, PEDERSEN, person('robert-dann', 'un')] }),
    ],
    [
      'one is a plan of an unknown day, and both name none but parties of one series',
      told({
        kind: 'ministerial',
        place: null,
        date: '2022-01/2022-02',
        status: 'planned',
        occasion: { series: 'astana-ministerial', number: null, relation: 'session' },
        participants: ['ir', 'ru', 'tr'].map((party) => person(null, party)),
      }),
      told({
        kind: 'ministerial',
        place: null,
        date: '2022-01/2022-02',
        status: 'planned',
        occasion: { series: 'astana-ministerial', number: null, relation: 'session' },
        participants: ['tr', 'ir', 'ru'].map((party) => person(null, party)),
      }),
    ],
    [
      'one leaves out the number of the session',
      session(17, { date: '2021-12-21/2021-12-22' }),
      session(17, { date: '2021-12-22', occasion: { series: 'astana', number: null, relation: 'session' } }),
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
    expect(likenessOf(a, b)).toMatchObject({ doubts: [] })
    expect(likenessOf(b, a)).toEqual(likenessOf(a, b))
    expect(contradict(a, b)).toBe(false)
  })
})

describe('two accounts are of two meetings', () => {
  it.each([
    ['the days differ', told(), told({ date: '2021-12-28' })],
    ['the same two men met on two Wednesdays', told({ date: '2020-05-27' }), told({ date: '2020-06-03' })],
    ['the kinds differ', told({ kind: 'call', place: null }), told({ kind: 'talks' })],
    ['places and days differ', told(), told({ place: 'geneva', date: '2021-12-26' })],
    [
      'two of those who met apart from a meeting of many',
      told({ participants: [LAVRENTIEV, PEDERSEN] }),
      told({ kind: 'ministerial', participants: [KHAJI, PEDERSEN, LAVRENTIEV] }),
    ],
    [
      'somebody of the same party met others',
      told({ participants: [KHAJI, person(null, 'un', 'Khawla Matar')] }),
      told(),
    ],
    [
      'an ambassador met, not a minister',
      told({ participants: [KHAJI, { ...person(null, 'lb', 'Hariri'), title: 'ambassador' }] }),
      told({ participants: [KHAJI, { ...person(null, 'lb', 'الحريري'), title: 'وزير الخارجية' }] }),
    ],
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
  ])('where %s', (_, a, b) => {
    expect(likenessOf(a, b)).toBeNull()
    expect(likenessOf(b, a)).toBeNull()
  })
})

describe('a person has to decide', () => {
  it.each([
    ['kinds-differ', told({ place: null }), told({ kind: 'call', place: null })],
    ['kinds-differ', told({ kind: 'video', place: null }), told({ kind: 'call', place: null })],
    ['next-day', told(), told({ date: '2021-12-26' })],
    ['places-differ', told(), told({ place: 'geneva' })],
    ['vague-days', told(), told({ date: '2021' })],
    [
      'somebody-unnamed',
      told({ date: '2021-12', participants: [KHAJI, person(null, 'un')] }),
      told({ date: '2021-12-25' }),
    ],
    [
      'occasions-differ',
      told({ occasion: { series: 'unga', number: 76, relation: 'margins' } }),
      told({ occasion: { series: 'doha-forum', number: 19, relation: 'margins' } }),
    ],
    ['sides-differ', told(), told({ participants: [KHAJI, PEDERSEN, person(null, 'sy')] })],
    ['sides-differ', told(), told({ participants: [KHAJI, PEDERSEN, LAVRENTIEV] })],
    ['session-days-differ', session(17, { date: '2021-12-21' }), session(17, { date: '2022-05-01' })],
  ])('%s', (doubt, a, b) => {
    expect(likenessOf(a, b)?.doubts).toEqual([doubt])
    expect(likenessOf(b, a)).toEqual(likenessOf(a, b))
  })
})
