import { expect, test } from 'vitest'
import { Lexicon } from './lexicon'
import { officesTyped } from './offices-typed'

/** Counts how often all words of all names are gone through. */
class CountingLexicon extends Lexicon {
  times = 0
  override get words() {
    this.times++
    return super.words
  }
}

const timesFor = (query: string) => {
  const lexicon = new CountingLexicon([])
  officesTyped(lexicon, query, 'gregorian')
  return lexicon.times
}

test('names are gone through for the words beside an office that is begun, and for no others', () => {
  expect(timesFor('russian foreign mi')).toBeGreaterThan(0)
  expect(timesFor('lavrov moscow vienna')).toBe(0)
  expect(timesFor(`foreign minister ${'q '.repeat(90)}`)).toBe(0)
})
