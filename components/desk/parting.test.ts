import { describe, expect, it } from 'vitest'
import { type MeetingRecord, meetingRecordSchema } from '@/lib/archive/dto'
import { valuesOf } from '@/lib/editing/values'
import { candidates, mergedValues, mergingOf, partingOf, splitOf } from './parting'

const named = (slug: string) => ({ slug, name: {} })
const person = (slug: string) => ({
  official: named(slug),
  nameAsTold: null,
  titleAsTold: null,
  party: null,
  capacity: 'member',
})
const source = (id: string) => ({
  id,
  title: null,
  language: null,
  publisher: null,
  address: null,
  published: null,
  sample: false,
  matchReasons: [],
})
const date = (edtf: string | null) => ({
  edtf,
  first: edtf,
  last: edtf,
  basis: edtf && 'read',
  words: null,
  calendar: null,
})

function record(told: object): MeetingRecord {
  return meetingRecordSchema.parse({
    id: 'aaaaaaaaaa',
    version: 1,
    state: 'current',
    mergedInto: null,
    withdrawnReason: null,
    review: 'unreviewed',
    changedAt: '2026-01-01T00:00:00.000Z',
    kind: 'talks',
    status: 'held',
    date: date('2021-12-25'),
    timelineDay: '2021-12-25',
    place: named('tehran'),
    placeNameThen: null,
    occasion: null,
    occasionRelation: null,
    topics: [named('refugees')],
    sample: false,
    evidence: [],
    participants: [person('ali-asghar-khaji'), person('geir-pedersen')],
    sources: [source('s'), source('t')],
    ...told,
  })
}

describe('splitting', () => {
  const one = record({})
  const call = { ...valuesOf(one), kind: 'call' as const, place: null }
  const page = {
    record: one,
    names: {},
    sources: [
      { ...source('s'), values: null },
      { ...source('t'), values: call },
    ],
  }

  it('offers each value that the record or a source tells, once', () => {
    expect(candidates(page, 'kind').map(({ kind }) => kind)).toEqual(['talks', 'call'])
    expect(candidates(page, 'date')).toHaveLength(1)
  })

  it('gives people, topics and sources to where they were said to go; a call has no place', () => {
    const parting = partingOf(page)
    const split = splitOf(page, {
      ...parting,
      sources: { s: 'stays', t: 'goes' },
      participants: ['both', 'goes'],
      topics: { refugees: 'stays' },
      goes: { ...parting.goes, kind: 'call' },
    })
    expect(split).toMatchObject({ going: ['t'], shared: [] })
    expect(split.staying).toMatchObject({
      cameFrom: [0],
      values: { kind: 'talks', place: 'tehran', topics: ['refugees'] },
    })
    expect(split.made).toMatchObject({ cameFrom: [0, 1], values: { kind: 'call', place: null, topics: [] } })
  })
})

describe('merging', () => {
  const survivor = record({ date: date(null), topics: [] })
  const other = record({
    id: 'bbbbbbbbbb',
    place: named('astana'),
    topics: [named('detainees')],
    participants: [person('geir-pedersen'), person('ayman-sousan')],
  })
  const page = { survivor, other, names: {} }

  it('takes what one of them alone tells, and everybody once', () => {
    const { values, cameFrom } = mergedValues(page, mergingOf(page))
    expect(values).toMatchObject({ date: { edtf: '2021-12-25' }, place: 'tehran', topics: ['detainees'] })
    expect(values.participants.map(({ official }) => official)).toEqual([
      ...['ali-asghar-khaji', 'geir-pedersen', 'ayman-sousan'],
    ])
    expect(cameFrom).toEqual([0, 1, null])
  })

  it('leaves out who was unticked, and takes the other’s value where it was chosen', () => {
    const merging = mergingOf(page)
    const { values, cameFrom } = mergedValues(page, {
      ...merging,
      singles: { ...merging.singles, place: 'other' },
      people: [true, false, true],
    })
    expect(values.place).toBe('astana')
    expect(cameFrom).toEqual([0, null])
  })
})
