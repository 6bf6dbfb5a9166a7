import { expect, test } from 'vitest'
import { containing, wordsOf } from './search-words'

test('a query is read as words, folded as texts are, each once and no more than eight', () => {
  expect(wordsOf('آستانه ۱۷')).toEqual(wordsOf('آستانة ١٧'))
  expect(wordsOf('Astana-17, astana')).toEqual(['astana', '17'])
  expect(wordsOf('a b c d e f g h i j')).toHaveLength(8)
  expect(wordsOf('% _ \\ ؟')).toEqual([])
})

test('a pattern takes every sign of a word for itself', () => {
  expect(containing('100%_\\')).toBe('%100\\%\\_\\\\%')
})
