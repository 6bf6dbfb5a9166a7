import { describe, expect, test } from 'vitest'
import { editDistance, withinOneEdit } from './similar'

describe('how many letters two words differ by', () => {
  test.each([
    ['lavrov', 'lavrov', 0],
    ['lavrov', 'lavrow', 1],
    ['lavrov', 'larvov', 1],
    ['lavrov', 'lavro', 1],
    ['pedersen', 'bidersun', 3],
    ['', 'ab', 2],
  ])('%s and %s: %i', (a, b, distance) => {
    expect(editDistance(a, b, 4)).toBe(distance)
    expect(editDistance(b, a, 4)).toBe(distance)
  })

  test('words further apart than the limit are told to be so, whatever was compared before', () => {
    expect(editDistance('khalilzad', 'mohammadi', 2)).toBeGreaterThan(2)
    expect(editDistance('khalilzad', 'khalilzade', 2)).toBe(1)
    expect(editDistance('a'.repeat(100), `${'a'.repeat(99)}b`, 2)).toBe(1)
  })

  test('one letter more, less, other or changed about is one edit', () => {
    for (const other of ['safadii', 'safad', 'safady', 'sfaadi'])
      expect(withinOneEdit('safadi', other)).toBe(true)
    expect(withinOneEdit('safadi', 'asfaid')).toBe(false)
  })
})
