import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newPermanentId, parsePermanentId } from './permanent-id'

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
const ids = fc.constant(null).map(newPermanentId)

describe('a permanent id', () => {
  it('is ten letters and digits that read as themselves', () => {
    fc.assert(
      fc.property(ids, (id) => {
        expect(id).toMatch(/^[0-9a-hjkmnp-tv-z]{10}$/)
        expect(parsePermanentId(id)).toEqual({ ok: true, id })
      }),
    )
  })

  it('is read however people write it', () => {
    fc.assert(
      fc.property(ids, (id) => {
        const typed = `${id.slice(0, 5)}-${id.slice(5)}`
          .toUpperCase()
          .replaceAll('0', 'O')
          .replaceAll('1', 'I')
        expect(parsePermanentId(typed)).toEqual({ ok: true, id })
      }),
    )
  })

  it('is refused with any one character wrong', () => {
    fc.assert(
      fc.property(ids, fc.nat(9), fc.nat(31), (id, place, other) => {
        fc.pre(ALPHABET[other] !== id[place])
        expect(parsePermanentId(id.slice(0, place) + ALPHABET[other] + id.slice(place + 1)).ok).toBe(false)
      }),
    )
  })

  it('is refused with two neighbours exchanged', () => {
    fc.assert(
      fc.property(ids, fc.nat(8), (id, place) => {
        fc.pre(id[place] !== id[place + 1])
        const exchanged = id.slice(0, place) + id[place + 1] + id[place] + id.slice(place + 2)
        expect(parsePermanentId(exchanged).ok).toBe(false)
      }),
    )
  })

  it.each(['', 'abc', 'u'.repeat(10), '../../etc', '0'.repeat(500)])('refuses %j', (text) => {
    expect(parsePermanentId(text).ok).toBe(false)
  })
})
