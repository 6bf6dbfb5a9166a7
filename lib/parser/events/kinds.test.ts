/** What a meeting is by who met. */
import { describe, expect, test } from 'vitest'
import { parse } from '../testing'

const kindOf = (text: string, published = '2023-02-20') =>
  parse(text, { published, publisher: null }).meetings[0]?.kind

describe('two heads of state or government, by their names alone', () => {
  test.each([
    'التقى تميم بن حمد آل ثاني اليوم الاثنين في جنيف فلاديمير بوتين.',
    'استقبل جو بايدن الاثنين أولاف شولتس في البيت الأبيض.',
    'تمیم بن حمد آل ثانی روز دوشنبه در ژنو با ولادیمیر پوتین دیدار کرد.',
    "Temim bin Hamed Al Sani, pazartesi günü Cenevre'de Vladimir Putin ile görüştü.",
  ])('%s', (text) => {
    expect(kindOf(text)).toBe('summit')
  })
})

test('a summit of foreign ministers alone is a ministerial', () => {
  const text =
    'شارك وزير الخارجية سامح شكري الاثنين في قمة النقب مع وزير خارجية الأردن أيمن الصفدي ووزير خارجية تركيا هاكان فيدان.'
  expect(kindOf(text, '2023-07-24')).toBe('ministerial')
})

test('a prince who is no emir makes no summit', () => {
  expect(kindOf('التقى الأمير فيصل بن فرحان اليوم الاثنين في جنيف فلاديمير بوتين.')).toBe('talks')
})
