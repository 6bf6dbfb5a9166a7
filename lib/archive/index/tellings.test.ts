import { TypedFastBitSet } from 'typedfastbitset'
import { expect, test } from 'vitest'
import { Tellings } from './tellings'

test('each source knows the meetings it tells of, however many sources there are', () => {
  const tellings = new Tellings()
  const SOURCES = 3_000
  for (let source = 0; source < SOURCES; source++) tellings.add(source * 7_919, source)
  for (let source = 0; source < SOURCES; source += 3) tellings.add(source * 7_919, SOURCES + source)
  for (let source = 0; source < SOURCES; source++)
    expect([...tellings.rowsOf(source * 7_919)]).toEqual(
      source % 3 === 0 ? [SOURCES + source, source] : [source],
    )
  expect([...tellings.rowsOf(5)]).toEqual([])
})

test('a source tells of some rows where one of them is its own', () => {
  const tellings = new Tellings()
  tellings.add(12, 0)
  tellings.add(12, 4)
  tellings.add(13, 2)
  expect(tellings.tellsOfAny(12, new TypedFastBitSet([4, 5]))).toBe(true)
  expect(tellings.tellsOfAny(13, new TypedFastBitSet([4, 5]))).toBe(false)
  expect(tellings.tellsOfAny(14, new TypedFastBitSet([4, 5]))).toBe(false)
})
