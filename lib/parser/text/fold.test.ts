import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldSpelling, foldText } from './fold'

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        'ي',
        'ى',
        'ئ',
        'ك',
        'ة',
        'ه',
        'ی',
        'أ',
        'آ',
        'ؤ',
        'ـ',
        '\u200c',
        'ّ',
        'ً',
        '۷',
        '٣',
        'İ',
        'ı',
        'ﷲ',
        '𝟛',
        '\r\n',
        ' ',
        '\u00a0',
        '»',
      ),
    )
    .map((pieces) => pieces.join('')),
)

describe('folding', () => {
  test.each([
    ['علي ، علی ، علیٰ', 'علی , علی , علی'],
    ['گفت‌وگو', 'گفتوگو'],
    ['مسئول رؤسای هيأت أإآٱ', 'مسیول روسای هیات اااا'],
    ['نماینده‌ی ویژه ی خارجه‌ی آن، خانه‌ی‌مان', 'نماینده ویژه خارجه ان, خانهیمان'],
    ['الحكومة السورية', 'الحکومه السوریه'],
    ['مُغادرة غداً', 'مغادره غدا'],
    ['الـ ۲۰ و ٢٠', 'ال 20 و 20'],
    ['«گیر» “ب” ‹ج›', '"گیر" "ب" "ج"'],
    ['İstanbul ISPARTA ılık', 'istanbul isparta ilik'],
    ['Çavuşoğlu', 'cavusoglu'],
    ['Сергей Ёлкин', 'сергей елкин'],
    ['جوان ـ دبیر', 'جوان - دبیر'],
    ['a\u00a0\u2009 b', 'a b'],
    ['خط\r\nدیگر', 'خط\nدیگر'],
    ['‏2020-10-20‎', '2020-10-20'],
  ])('%s is folded to %s', (original, folded) => {
    expect(foldText(original).folded).toBe(folded)
  })

  test('a span covers the diacritics of its letters and the ligature it is part of', () => {
    const text = foldText('قال مُحمّدٌ أمس')
    const start = text.folded.indexOf('محمد')
    expect(text.quote(start, start + 4)).toBe('مُحمّدٌ')
  })

  test('code points are counted where a character takes two units', () => {
    const text = foldText('🕊 صلح')
    const start = text.folded.indexOf('صلح')
    expect(text.span(start, start + 3)).toEqual({ start: 3, end: 6 })
    expect(text.codePointSpan(start, start + 3)).toEqual({ start: 2, end: 5 })
  })

  test('every folded range maps to a range of the original that is not empty, in order', () => {
    fc.assert(
      fc.property(anyText, (original) => {
        const text = foldText(original)
        let before = 0
        for (let at = 0; at < text.folded.length; at++) {
          const { start, end } = text.span(at, at + 1)
          expect(end).toBeGreaterThan(start)
          expect(start).toBeGreaterThanOrEqual(before)
          expect(end).toBeLessThanOrEqual(original.length)
          before = start
        }
      }),
    )
  })

  test('folding what is folded changes nothing', () => {
    fc.assert(
      fc.property(anyText, (original) => {
        const { folded } = foldText(original)
        expect(foldText(folded).folded).toBe(folded)
      }),
    )
  })

  test('an offset of the original comes back from its folded offset', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (original, seed) => {
        const text = foldText(original)
        if (text.folded.length === 0) return
        const at = seed % text.folded.length
        const { start } = text.span(at, at + 1)
        const back = text.foldedOffset(start)
        expect(text.span(back, back + 1).start).toBe(start)
      }),
    )
  })

  test('spellings of one name are one', () => {
    expect(foldSpelling(' علي\u200cاصغر  خاجي ')).toBe(foldSpelling('علیاصغر خاجی'))
  })
})
