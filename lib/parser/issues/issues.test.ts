import { describe, expect, test } from 'vitest'
import type { IssueCode } from '../draft'
import { parse } from '../testing'

const issuesOf = (text: string, published: string | null = '2023-05-10') =>
  parse(text, { published, publisher: 'irna' }).issues
const codes = (text: string, published?: string | null) => issuesOf(text, published).map(({ code }) => code)

describe('what an editor is told to look at', () => {
  test.each<[IssueCode, string]>([
    ['weekday-mismatch', 'عباس عراقچی روز دوشنبه ۱۲ اردیبهشت ۱۴۰۲ در مسکو با سرگئی لاوروف دیدار کرد.'],
    ['year-inferred', 'عباس عراقچی و سرگئی لاوروف ۱۵ خرداد در مسکو دیدار کردند.'],
    ['unknown-person', 'علی اصغر خاجی دیروز در تهران با «توماس بیرکلند» سفیر نروژ دیدار کرد.'],
    ['holder-untold', 'علی اصغر خاجی دیروز در تهران با سفیر چین دیدار کرد.'],
    ['place-unknown', 'Сергей Лавров вчера встретился с Аббасом Аракчи.'],
    [
      'ordinal-contradicts-dates',
      'هفدهمین نشست بین‌المللی آستانه درباره سوریه ۳ و ۴ خرداد ۱۴۰۱ در نورسلطان برگزار شد.',
    ],
    ['session-unregistered', 'نود و نهمین نشست بین‌المللی آستانه درباره سوریه دیروز در آستانه برگزار شد.'],
    ['put-off', 'بیست و یکمین نشست بین‌المللی آستانه درباره سوریه به تعویق افتاد.'],
    ['possible-cancellation', 'دیدار عباس عراقچی با سرگئی لاوروف در مسکو لغو شد.'],
    ['no-meeting-read', 'قیمت نان در تهران دیروز افزایش یافت و بازار در آرامش بود.'],
  ])('%s', (code, text) => {
    expect(codes(text)).toContain(code)
  })

  test('a page without a day says so, and what is reckoned from its day', () => {
    const found = codes('عباس عراقچی دیروز در مسکو با سرگئی لاوروف دیدار کرد.', null)
    expect(found).toContain('no-publication-date')
    expect(found).toContain('unresolved-date')
  })

  test('each with the words it is about, and the record it is of', () => {
    const [issue] = issuesOf('علی اصغر خاجی دیروز در تهران با سفیر چین دیدار کرد.').filter(
      ({ code }) => code === 'holder-untold',
    )
    expect(issue?.span?.quote).toContain('سفیر چین')
    expect(issue?.meeting).toBe(0)
  })
})

test('the figures of a doubt stand beside its sentence, for whoever tells it in another language', () => {
  const figures = (code: IssueCode, text: string) =>
    issuesOf(text).find((issue) => issue.code === code)?.figures
  expect(figures('year-inferred', 'عباس عراقچی و سرگئی لاوروف ۱۵ خرداد در مسکو دیدار کردند.')).toMatchObject({
    read: '2022-06-05',
  })
  const mismatch = figures(
    'weekday-mismatch',
    'عباس عراقچی روز دوشنبه ۱۲ اردیبهشت ۱۴۰۲ در مسکو با سرگئی لاوروف دیدار کرد.',
  )
  expect(mismatch?.read).toBe('2023-05-02')
  expect(mismatch?.others).toContain('2023-05-01')
})

describe('what needs no look', () => {
  test.each([
    'عباس عراقچی دیروز در مسکو با سرگئی لاوروف دیدار کرد.',
    'حسین امیرعبداللهیان روز سه‌شنبه ۱۹ اردیبهشت ۱۴۰۲ در دمشق با فیصل مقداد دیدار کرد.',
    'التقى فيصل المقداد أمس في دمشق علي أصغر خاجي.',
  ])('%s', (text) => {
    expect(codes(text)).toEqual([])
  })
})
