import { describe, expect, it } from 'vitest'
import { dayInWords, edtfInWords, instantInWords, monthInWords } from './dates'
import type { CalendarName, Locale } from './locales'

describe('a day in words', () => {
  it.each<[Locale, CalendarName, string]>([
    ['en', 'gregorian', 'Saturday 25 December 2021'],
    ['en', 'jalali', 'Saturday 4 Dey 1400'],
    ['en', 'hijri', 'Saturday 21 Jumada I 1443'],
    ['fa', 'jalali', 'شنبه ۴ دی ۱۴۰۰'],
    ['fa', 'gregorian', 'شنبه ۲۵ دسامبر ۲۰۲۱'],
    ['fa', 'hijri', 'شنبه ۲۱ جمادی‌الاولی ۱۴۴۳'],
    ['ar', 'gregorian', 'السبت ٢٥ كانون الأول/ديسمبر ٢٠٢١'],
    ['ar', 'hijri', 'السبت ٢١ جمادى الأولى ١٤٤٣'],
    ['ar', 'jalali', 'السبت ٤ دي ١٤٠٠'],
  ])('in %s, %s', (locale, calendar, words) => {
    expect(dayInWords(locale, '2021-12-25', { calendar, weekday: true })).toBe(words)
  })

  it('is told in the calendar that readers of the language expect first', () => {
    expect(dayInWords('en', '2021-12-25')).toBe('25 December 2021')
    expect(dayInWords('fa', '2021-12-25')).toBe('۴ دی ۱۴۰۰')
    expect(dayInWords('ar', '2021-12-25')).toBe('٢٥ كانون الأول/ديسمبر ٢٠٢١')
  })

  it('knows the leap day of the Jalali calendar', () => {
    expect(dayInWords('fa', '2021-03-20')).toBe('۳۰ اسفند ۱۳۹۹')
    expect(dayInWords('fa', '2021-03-21')).toBe('۱ فروردین ۱۴۰۰')
  })
})

describe('a vague date in words', () => {
  it.each<[string, string, string, string]>([
    ['2021-12', 'December 2021', 'بین ۱۰ آذر و ۱۰ دی ۱۴۰۰', 'كانون الأول/ديسمبر ٢٠٢١'],
    ['2021', '2021', 'بین ۱۲ دی ۱۳۹۹ و ۱۰ دی ۱۴۰۰', '٢٠٢١'],
    [
      '2021-09-23/2021-10-22',
      'between 23 September and 22 October 2021',
      'مهر ۱۴۰۰',
      'بين ٢٣ أيلول/سبتمبر و٢٢ تشرين الأول/أكتوبر ٢٠٢١',
    ],
    [
      '2022-01/2022-02',
      'January or February 2022',
      'بین ۱۱ دی و ۹ اسفند ۱۴۰۰',
      'كانون الثاني/يناير أو شباط/فبراير ٢٠٢٢',
    ],
    [
      '2021-12-21/2021-12-22',
      '21 or 22 December 2021',
      '۳۰ آذر یا ۱ دی ۱۴۰۰',
      '٢١ أو ٢٢ كانون الأول/ديسمبر ٢٠٢١',
    ],
    ['2020-05-27/..', '27 May 2020 or later', '۷ خرداد ۱۳۹۹ یا پس از آن', '٢٧ أيار/مايو ٢٠٢٠ أو بعد ذلك'],
    ['../2020-05-27', '27 May 2020 or earlier', '۷ خرداد ۱۳۹۹ یا پیش از آن', '٢٧ أيار/مايو ٢٠٢٠ أو قبل ذلك'],
    ['2020-05-27?', '27 May 2020 (uncertain)', '۷ خرداد ۱۳۹۹ (با تردید)', '٢٧ أيار/مايو ٢٠٢٠ (غير مؤكد)'],
    ['2020-05-27~', 'about 27 May 2020', 'حدود ۷ خرداد ۱۳۹۹', 'نحو ٢٧ أيار/مايو ٢٠٢٠'],
    [
      '2020-05-27%',
      'about 27 May 2020 (uncertain)',
      'حدود ۷ خرداد ۱۳۹۹ (با تردید)',
      'نحو ٢٧ أيار/مايو ٢٠٢٠ (غير مؤكد)',
    ],
    ['2019/2022', 'between 2019 and 2022', 'بین ۱۱ دی ۱۳۹۷ و ۱۰ دی ۱۴۰۱', 'بين ٢٠١٩ و٢٠٢٢'],
  ])('%s', (edtf, en, fa, ar) => {
    expect(edtfInWords('en', edtf)).toBe(en)
    expect(edtfInWords('fa', edtf)).toBe(fa)
    expect(edtfInWords('ar', edtf)).toBe(ar)
  })

  it('of another calendar is told in that calendar as it was', () => {
    expect(edtfInWords('en', '2021-09-23/2021-10-22', { calendar: 'jalali' })).toBe('Mehr 1400')
    expect(edtfInWords('ar', '2021-03-21/2022-03-20', { calendar: 'jalali' })).toBe('١٤٠٠')
  })
})

describe('how long a session lasted', () => {
  it.each<[string, string, string, string]>([
    ['2021-12-21/2021-12-22', '21–22 December 2021', '۳۰ آذر و ۱ دی ۱۴۰۰', '٢١ و٢٢ كانون الأول/ديسمبر ٢٠٢١'],
    [
      '2019-11-28/2019-12-02',
      '28 November – 2 December 2019',
      '۷ تا ۱۱ آذر ۱۳۹۸',
      'من ٢٨ تشرين الثاني/نوفمبر إلى ٢ كانون الأول/ديسمبر ٢٠١٩',
    ],
    [
      '2019-12-31/2020-01-02',
      '31 December 2019 – 2 January 2020',
      '۱۰ تا ۱۲ دی ۱۳۹۸',
      'من ٣١ كانون الأول/ديسمبر ٢٠١٩ إلى ٢ كانون الثاني/يناير ٢٠٢٠',
    ],
  ])('%s', (edtf, en, fa, ar) => {
    expect(edtfInWords('en', edtf, { sense: 'span' })).toBe(en)
    expect(edtfInWords('fa', edtf, { sense: 'span' })).toBe(fa)
    expect(edtfInWords('ar', edtf, { sense: 'span' })).toBe(ar)
  })

  it('is not read into a month: a session "in December" did not last a month', () => {
    expect(edtfInWords('fa', '2021-12', { sense: 'span' })).toBe('بین ۱۰ آذر و ۱۰ دی ۱۴۰۰')
  })
})

it('gives back what is no date of the archive as it stands', () => {
  for (const told of ['soon', '2021-13', '2021-02-30', '../..', '2021-02-2', '']) {
    expect(edtfInWords('en', told)).toBe(told)
  }
})

it('names months and instants', () => {
  expect(monthInWords('fa', 'jalali', 1400, 10)).toBe('دی ۱۴۰۰')
  expect(monthInWords('fa', 'gregorian', 2024, 2)).toBe('فوریهٔ ۲۰۲۴')
  expect(dayInWords('fa', '2022-06-10', { calendar: 'hijri' })).toBe('۱۱ ذی‌القعدهٔ ۱۴۴۳')
  expect(dayInWords('ar', '2022-06-10', { calendar: 'hijri' })).toBe('١١ ذي القعدة ١٤٤٣')
  expect(monthInWords('ar', 'hijri', 1443, 11)).toBe('ذو القعدة ١٤٤٣')
  expect(instantInWords('en', '2026-11-20T08:15:00.000Z')).toBe('20 November 2026, 08:15 UTC')
  expect(instantInWords('fa', '2026-11-20T08:15:00.000Z')).toBe('۲۹ آبان ۱۴۰۵، ۰۸:۱۵ UTC')
})
