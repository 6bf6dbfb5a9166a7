import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placedWords, wordsIn } from './words'

const words = (text: string) => wordsIn(text).map(({ text: word }) => word)

test.each([
  ['رئیس', 'رییس'],
  ['مسئول', 'مسؤول'],
  ['وزراء', 'وزرا'],
  ['تحریم‌ها', 'تحریم ها'],
  ['می‌شود', 'می شود'],
  ['نخست‌وزیر', 'نخست وزیر'],
  ['گفت‌وگو', 'گفت و گو'],
  ['گفت‌و‌گوها', 'گفتگوها'],
  ["Sana'a", 'SANAA'],
  ['Søreide', 'Soreide'],
  ['Lavrov’un', 'Lavrov'],
  ['Iran’s', 'iran'],
  ['İdlib', 'ıdlib'],
  ['۱۷', '١٧'],
  ['بشّار', 'بشار'],
  ['Сергеё', 'сергее'],
])('“%s” and “%s” are the same words', (one, other) => {
  expect(words(one)).toEqual(words(other))
})

test('what words were read from is told by its place in the text', () => {
  const text = 'وی دربارهٔ تحریم‌ها و Sana’a گفت'
  const read = wordsIn(text).map(({ start, end }) => text.slice(start, end))
  expect(read).toEqual(['وی', 'دربارهٔ', 'تحریم‌ها', 'و', 'Sana’a', 'گفت'])
})

test('dispatches are found by what their language reduces words to', () => {
  expect([...placedWords('العقوبات والمبعوث وسوريا', 'ar').keys()]).toEqual([
    'عقوبات',
    'مبعوث',
    'وسوریا',
    'سوریا',
  ])
  expect([...placedWords('talks on prisoners', 'en')]).toEqual([
    ['talk', [1]],
    ['on', [2]],
    ['prisoner', [3]],
  ])
  expect([...placedWords('نخست‌وزیر', 'fa').keys()]).toEqual(['نخست', 'نخستوزیر', 'وزیر'])
})

test('any text gives words whose places lie in it, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let at = 0
      for (const { start, end, text: word } of wordsIn(text)) {
        expect(word).toMatch(/^[\p{L}\p{N}]+$/u)
        expect(start).toBeGreaterThanOrEqual(at)
        expect(end).toBeGreaterThan(start)
        at = end
      }
      expect(at).toBeLessThanOrEqual(text.length)
    }),
    { numRuns: 50, endOnFailure: true },
  )
})
