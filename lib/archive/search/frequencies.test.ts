import { expect, test } from 'vitest'
import {
  type Frequencies,
  LATEST_LOOKED_AT,
  latestLookedAt,
  MOST_TEXTS,
  type TextQuery,
  wayTo,
} from './frequencies'
import type { Phrase, Term } from './terms'
import { termOf } from './testing'

/** A million texts, filed one a second. */
const filed = Array.from({ length: 101 }, (_, part) => new Date(part * 10_000_000))
const frequencies: Frequencies = {
  texts: 1_000_000,
  filed,
  shares: new Map([
    ...[...'abcdefgh'].map((letter): [string, number] => [`talks-${letter}`, 0.2]),
    ['talks', 0.1],
    ['summit', 0.02],
    ['grain', 0.0005],
  ]),
}

const way = (...wanted: Term[]) => wayTo(frequencies, { wanted, unwanted: [] }, MOST_TEXTS)

/** A name of many spellings, each of frequent words. */
const conference = termOf(...[...'abcdefgh'].map((letter): Phrase => [[`talks-${letter}`], ['talks']]))

test('rare words are looked for in all texts', () => {
  expect(way(termOf([['grain']]))).toMatchObject({ texts: 'all' })
  expect(way(termOf([['nowhere']]))).toMatchObject({ texts: 'all' })
})

test('of a frequent word, the texts since about as many say it as are told', () => {
  const found = way(termOf([['summit']]))
  expect(found.texts).toBe('since')
  const seconds = found.texts === 'since' ? (1_000_000_000 - found.since.getTime()) / 1000 : 0
  expect(seconds * 0.02).toBeCloseTo(MOST_TEXTS, 0)
})

test('how many texts are likely to be found on a way is told with it', () => {
  expect(way(termOf([['grain']])).expected).toBe(500)
  expect(way(termOf([['summit']])).expected).toBeCloseTo(MOST_TEXTS)
  expect(way(termOf([['talks']])).expected).toBeCloseTo(0.1 * LATEST_LOOKED_AT)
})

test('where the latest texts say a word often enough, those are looked at', () => {
  const summit = { wanted: [termOf([['summit']])], unwanted: [] }
  expect(wayTo(frequencies, summit, 30)).toMatchObject({ texts: 'latest' })
  expect(wayTo(frequencies, summit, 60).texts).toBe('since')
})

test('of a name in many spellings of frequent words, the latest texts, one by one', () => {
  expect(way(conference)).toMatchObject({ texts: 'latest' })
  expect(way(conference, conference)).toMatchObject({ texts: 'latest' })
})

test('words that are not wanted are compared too, and make the index as dear to walk', () => {
  const summit = termOf([['summit']])
  const many = termOf(...Array.from({ length: 40 }, (_, place): Phrase => [[`word-${place}`]]))
  expect(wayTo(frequencies, { wanted: [summit], unwanted: [] }, MOST_TEXTS).texts).toBe('since')
  expect(wayTo(frequencies, { wanted: [summit], unwanted: [many] }, MOST_TEXTS).texts).toBe('latest')
})

test('a rare word beside it makes all texts worth looking through', () => {
  expect(way(conference, termOf([['grain']]))).toMatchObject({ texts: 'all' })
})

test('an archive of which nothing was counted yet is looked through whole', () => {
  const nothing: Frequencies = { texts: 0, filed: [], shares: new Map() }
  expect(wayTo(nothing, { wanted: [conference], unwanted: [] }, MOST_TEXTS)).toMatchObject({ texts: 'all' })
})

test('of many words, fewer of the latest texts are looked at, and never more than of few', () => {
  const words = (count: number): TextQuery => ({
    wanted: [termOf(...Array.from({ length: count }, (_, number): Phrase => [[`word-${number}`]]))],
    unwanted: [],
  })
  expect(latestLookedAt(words(1))).toBe(LATEST_LOOKED_AT)
  expect(latestLookedAt(words(40))).toBe(LATEST_LOOKED_AT)
  expect(latestLookedAt(words(120))).toBe(LATEST_LOOKED_AT / 2)
})
