import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DraftParticipant } from '@/lib/parser/draft'
import type { Comparable } from './match'
import { type Node, reconcile } from './reconcile'
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
const VERSHININ = person('sergey-vershinin', 'ru')

type Told = Partial<Omit<Comparable, 'days'>> & { date?: string | null }
function account(text: string, { date = '2021-12-25', ...rest }: Told = {}, decided = false): Node {
  const told = {
    kind: 'talks',
    status: 'held',
    place: null,
    participants: [KHAJI, PEDERSEN],
    occasion: null,
    ...rest,
    days: intervalOf(date),
  } satisfies Comparable
  return { told, texts: new Set([text]), decided }
}
const call = (text: string, date: string) =>
  account(text, { kind: 'call', participants: [KHAJI, VERSHININ], date })

/** Groups of two or more and the pairs left to a person, by the texts, in one order whatever the nodes'. */
function outcome(nodes: readonly Node[]) {
  const { groups, unsure } = reconcile(nodes)
  const nameOf = (index: number) => {
    const node = nodes[index]
    return `${[...(node?.texts ?? [])]} ${node?.told.days?.from}/${node?.told.days?.to} ${node?.told.place}`
  }
  return {
    groups: groups.map((group) => group.map(nameOf).sort().join(' = ')).sort(),
    unsure: unsure.map(({ a, b, doubts }) => `${[nameOf(a), nameOf(b)].sort().join(' ? ')} ${doubts}`).sort(),
  }
}
const sizes = (nodes: readonly Node[]) =>
  reconcile(nodes)
    .groups.map(({ length }) => length)
    .sort()

describe('accounts are brought together', () => {
  it('where one pins the day that another left open', () => {
    expect(sizes([call('a', '2020-05-27/..'), call('b', '2020-06-10')])).toEqual([2])
  })

  it('by the nearest day where several fit', () => {
    const nodes = [account('a'), account('b'), account('c', { date: '2021-12' })]
    expect(sizes(nodes)).toEqual([3])
  })

  it('not of two Wednesdays, and what fits both stays by itself for a person', () => {
    const nodes = [call('a', '2020-06-03'), call('b', '2020-06-10'), call('c', '2020-05-27/..')]
    expect(sizes(nodes)).toEqual([1, 1, 1])
    expect(reconcile(nodes).unsure.map(({ doubts }) => doubts)).toEqual([['several-fit'], ['several-fit']])
  })

  it('where another account of the same text leaves just one that fits', () => {
    const nodes = [
      call('a', '2020-06-03'),
      call('a', '2020-06-10'),
      call('b', '2020-06-03'),
      call('b', '2020-06'),
    ]
    expect(outcome(nodes)).toMatchObject({ unsure: [] })
    expect(sizes(nodes)).toEqual([2, 2])
  })

  it('by the greatest likeness of all accounts of two texts, not of the first', () => {
    const vague = { date: '2021-12' }
    const nodes = [
      account('a', { ...vague, place: 'tehran' }),
      account('a', { date: '2021-12-04', place: null }),
      account('b', { ...vague, place: null }),
      account('b', { date: '2021-12-04/2021-12-05', place: 'geneva' }),
    ]
    expect(outcome(nodes).groups).toHaveLength(2)
  })

  it('never of one text, nor of two records that persons decided on', () => {
    expect(sizes([account('a'), account('a')])).toEqual([1, 1])
    expect(sizes([account('a', {}, true), account('b', {}, true)])).toEqual([1, 1])
    expect(sizes([account('a', {}, true), account('b')])).toEqual([2])
  })
})

describe('the order of filing', () => {
  const node = fc
    .record({
      text: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      date: fc.constantFrom(
        '2021-12-25',
        '2021-12-26',
        '2021-12',
        '2021-12-20/..',
        '2021-12-24/2021-12-26',
        '2021',
        null,
      ),
      place: fc.constantFrom(null, 'tehran', 'geneva'),
      participants: fc.constantFrom<DraftParticipant[][]>(
        [KHAJI, PEDERSEN],
        [PEDERSEN, KHAJI, person('khawla-matar', 'un')],
        [KHAJI, person(null, 'un')],
        [KHAJI, person(null, 'un', 'Гейр Педерсен')],
        [KHAJI, PEDERSEN, VERSHININ],
      ),
      occasion: fc.constantFrom(null, { series: 'astana', number: 17, relation: 'margins' as const }),
      status: fc.constantFrom('held' as const, 'planned' as const),
    })
    .map(({ text, ...told }) => account(text, told))

  it('makes no difference', () => {
    fc.assert(
      fc.property(
        fc
          .array(node, { minLength: 2, maxLength: 7 })
          .chain((nodes) =>
            fc.tuple(fc.constant(nodes), fc.shuffledSubarray(nodes, { minLength: nodes.length })),
          ),
        ([nodes, shuffled]) => {
          expect(outcome(shuffled)).toEqual(outcome(nodes))
        },
      ),
      { numRuns: 400, seed: 17 },
    )
  })

  it('and nothing is joined that contradicts', () => {
    fc.assert(
      fc.property(fc.array(node, { minLength: 2, maxLength: 7 }), (nodes) => {
        for (const group of reconcile(nodes).groups) {
          const places = new Set(group.flatMap((index) => nodes[index]?.told.place ?? []))
          const texts = group.flatMap((index) => [...(nodes[index]?.texts ?? [])])
          expect(places.size).toBeLessThan(2)
          expect(new Set(texts).size).toBe(texts.length)
        }
      }),
      { numRuns: 200, seed: 17 },
    )
  })
})
