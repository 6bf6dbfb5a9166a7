import { describe, expect, it } from 'vitest'
import type { RecordValues } from '@/lib/editing/values'
import { carriedOver, decisionsOf, draftOfRead, isDecision } from './decisions'

const read = (edtf: string | null): RecordValues => ({
  kind: 'call',
  status: 'held',
  place: null,
  occasion: null,
  topics: [],
  date: { edtf, words: null, calendar: null },
  participants: [{ official: 'a-b', nameAsTold: 'A B', titleAsTold: null, party: 'ir', capacity: 'member' }],
})
const first = read('2021-06-16')
const second = read('2021-05-31')
const corrected = (values: RecordValues) => ({
  ...draftOfRead(values),
  values: { ...values, kind: 'video' as const },
})

describe('what is decided of a preview', () => {
  it('is nothing as long as a record is as it was read', () => {
    const opened = { seen: first, draft: draftOfRead(first), dropped: false }
    expect(isDecision(opened)).toBe(false)
    expect(decisionsOf([opened])).toEqual([{ seen: first, corrected: null, dropped: false }])
  })

  it('holds on where the text is read anew and the record with it as before', () => {
    const decided = [
      { seen: first, draft: corrected(first), dropped: false },
      { seen: second, draft: null, dropped: true },
    ]
    const carried = carriedOver(decided, [{ values: second }, { values: read(null) }, { values: first }])
    expect(carried.lost).toBe(false)
    expect(carried.decided.map(({ draft, dropped }) => [draft?.values.kind, dropped])).toEqual([
      [undefined, true],
      [undefined, false],
      ['video', false],
    ])
  })

  it('is told to be lost where the record is read otherwise', () => {
    const decided = [{ seen: first, draft: corrected(first), dropped: false }]
    expect(carriedOver(decided, [{ values: second }])).toMatchObject({
      lost: true,
      decided: [{ seen: second, draft: null }],
    })
  })

  it('of a record that is left out is no correction of it', () => {
    expect(decisionsOf([{ seen: first, draft: corrected(first), dropped: true }])).toEqual([
      { seen: first, corrected: null, dropped: true },
    ])
  })
})
