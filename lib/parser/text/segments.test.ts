import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arabicPage } from '../languages/ar/page'
import { persianPage } from '../languages/fa/page'
import { foldText } from './fold'
import { segmentText } from './segments'

const PAGES = { fa: persianPage, ar: arabicPage }
const segmentsOf = (language: 'fa' | 'ar', page: string) => {
  const text = foldText(page)
  const { sentences, title } = segmentText(text, PAGES[language])
  return {
    title: title && text.quote(title.start, title.end),
    roles: sentences.map(({ role, start, end }) => `${role}: ${text.quote(start, end)}`),
  }
}

describe('sentences', () => {
  test.each([
    [
      'ar',
      'وصل د. سامر إلى جنيف. وبدأت الجلسة اليوم؟ نعم!',
      ['وصل د. سامر إلى جنيف.', 'وبدأت الجلسة اليوم؟', 'نعم!'],
    ],
    [
      'ar',
      'بلغت النسبة 3.5 في المئة. رابط: t.me/agency هنا',
      ['بلغت النسبة 3.5 في المئة.', 'رابط: t.me/agency هنا'],
    ],
    [
      'fa',
      'دو طرف گفت‌وگو کردند.در این گفت‌وگو وضع منطقه بررسی شد.',
      ['دو طرف گفت‌وگو کردند.', 'در این گفت‌وگو وضع منطقه بررسی شد.'],
    ],
    ['fa', 'نشست پایان یافت؛ دور بعد تابستان است.', ['نشست پایان یافت؛', 'دور بعد تابستان است.']],
    ['fa', 'او گفت «راه‌حل سیاسی است.» سپس رفت.', ['او گفت «راه‌حل سیاسی است.»', 'سپس رفت.']],
    ['ar', 'بغداد.. اجتماع ثلاثي يبحث الأوضاع', ['بغداد.. اجتماع ثلاثي يبحث الأوضاع']],
  ] as const)('%s: %s', (language, line, expected) => {
    const text = foldText(line)
    const { sentences } = segmentText(text, PAGES[language])
    expect(sentences.map(({ start, end }) => text.quote(start, end))).toEqual(expected)
  })

  test('no letter of a text stands outside its sentences, and they are in order', () => {
    const piece = fc.constantFrom('وزیر', 'دیدار', '.', ' ', '\n', '؟', '12', '«', '»', 'انتهای پیام', '؛')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = foldText(pieces.join(''))
        const { sentences } = segmentText(text, persianPage)
        let at = 0
        for (const { start, end } of sentences) {
          expect(text.folded.slice(at, start)).not.toMatch(/\p{L}/u)
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(text.folded.slice(at)).not.toMatch(/\p{L}/u)
      }),
    )
  })
})

const body =
  'استقبل وزير الخارجية في العاصمة المبعوث الأممي وبحث معه الأوضاع في المنطقة وسبل الحل السياسي. وشدد الجانبان على أهمية استمرار الحوار بين جميع الأطراف دون تدخل خارجي.'

describe('the page around a dispatch', () => {
  test('a headline, the text, and what stands below it', () => {
    const page = `الوزير يستقبل المبعوث الأممي في العاصمة\n\n${body}\n\nأخبار ذات صلة\nوزير آخر يزور دولة أخرى\nاكتب تعليق\nالاسم`
    const { title, roles } = segmentsOf('ar', page)
    expect(title).toBe('الوزير يستقبل المبعوث الأممي في العاصمة')
    expect(roles.map((role) => role.split(':')[0])).toEqual([
      'headline',
      'body',
      'body',
      'furniture',
      'furniture',
      'furniture',
      'furniture',
    ])
  })

  test('a text that goes on after "read more" is still the text', () => {
    const page = `${body}\nاقرأ أكثر\nوانطلقت أمس أعمال الاجتماع الدولي بمشاركة وفود من سبع دول ومنظمة دولية.`
    expect(segmentsOf('ar', page).roles.at(-1)).toMatch(/^body: وانطلقت/)
  })

  test('nothing below the closing words is the text', () => {
    const page =
      'وزیر خارجه امروز در تهران با همتای خود دیدار و درباره مسائل منطقه گفت‌وگو کرد.\nانتهای پیام/\nوزیر دیگری نیز روز گذشته به سفری چندروزه در منطقه رفته بود.'
    expect(segmentsOf('fa', page).roles.map((role) => role.split(':')[0])).toEqual([
      'body',
      'furniture',
      'furniture',
    ])
  })

  test('a body that stands twice is told once, whatever its paragraphs', () => {
    const page = `${body.replace('. ', '.\n\n')}\n\nالوزير يستقبل المبعوث الأممي في العاصمة\n\n${body}`
    const { title, roles } = segmentsOf('ar', page)
    expect(roles.map((role) => role.split(':')[0])).toEqual([
      'body',
      'body',
      'headline',
      'repeated',
      'repeated',
    ])
    expect(title).toBe('الوزير يستقبل المبعوث الأممي في العاصمة')
  })

  test('sentences that only share some words are no repetition', () => {
    const page = `${body}\nاستقبل وزير الخارجية في العاصمة السفير الروسي وبحث معه العلاقات الثنائية بين البلدين وآفاق تطويرها.`
    expect(segmentsOf('ar', page).roles.some((role) => role.startsWith('repeated'))).toBe(false)
  })
})
