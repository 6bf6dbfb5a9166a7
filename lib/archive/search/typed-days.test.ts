import { expect, test } from 'vitest'
import type { Calendar } from '../dto'
import { daysInWords, readTypedDays, typedUnmistakably } from './typed-days'
import { stretchFrom } from './typed-stretches'
import { wordsIn } from './words'

const ONE_DAY = '2021-12-22'

test.each([
  ...[
    '2021-12-22',
    '2021/12/22',
    '22/12/2021',
    '22.12.2021',
    '22 Dec 2021',
    'December 22, 2021',
    'Dec. 22nd 2021',
  ],
  ...['22 December 2021 AD', 'Wednesday 22 December 2021', '22 декабря 2021 г.', '22 Aralık 2021'],
  ...['۲۲ دسامبر ۲۰۲۱', '22 ديسمبر 2021', '٢٢ كانون الأول ٢٠٢١', '۲۰۲۱/۱۲/۲۲'],
  ...[
    '1400/10/01',
    '۱۴۰۰/۱۰/۱',
    '۱۴۰۰-۱۰-۰۱',
    '۱ دی ۱۴۰۰',
    '1 دي 1400',
    '1 Dey 1400',
    'چهارشنبه ۱ دی ماه ۱۴۰۰',
  ],
  ...['۱/۱۰/۱۴۰۰', '1 Dey 1400 SH', '۱ دی ۱۴۰۰ ه‍.ش.', '18 جمادى الأولى 1443', '18 جمادي الاولي 1443 هـ'],
  ...['۱۸ جمادی‌الاول ۱۴۴۳', '18 Jumada al-Ula 1443 AH', '18 Jumada I 1443', '1443/5/18', '1443/05/18 ه.ق'],
])('“%s” is 22 December 2021', (typed) => {
  expect(readTypedDays(typed, 'gregorian')).toMatchObject({ from: ONE_DAY, to: ONE_DAY })
})

const PERIODS: [string, Calendar, string, string][] = [
  ['2021', 'gregorian', '2021-01-01', '2021-12-31'],
  ['1400', 'jalali', '2021-03-21', '2022-03-20'],
  ['1400', 'gregorian', '2021-03-21', '2022-03-20'],
  ['1400', 'hijri', '1979-11-21', '1980-11-08'],
  ['۱۴۰۰ ق', 'jalali', '1979-11-21', '1980-11-08'],
  ['1400 هجری شمسی', 'hijri', '2021-03-21', '2022-03-20'],
  ['1443', 'jalali', '2021-08-09', '2022-07-29'],
  ['دی ۱۴۰۰', 'jalali', '2021-12-22', '2022-01-20'],
  ['ديسمبر 2021', 'hijri', '2021-12-01', '2021-12-31'],
  ['2021-02', 'gregorian', '2021-02-01', '2021-02-28'],
  ['آذر ۱۴۰۰', 'gregorian', '2021-11-22', '2021-12-21'],
  ['آذار 2021', 'gregorian', '2021-03-01', '2021-03-31'],
  ['اسفند ۱۳۹۹', 'gregorian', '2021-02-19', '2021-03-20'],
]
test.each(PERIODS)('“%s” typed by the %s calendar is %s to %s', (typed, calendar, from, to) => {
  expect(readTypedDays(typed, calendar)).toMatchObject({ from, to })
})

test.each([
  ['summer 2021', '2021-06-01', '2021-08-31'],
  ['autumn 1400', '2021-09-23', '2021-12-21'],
  ['fall 2021', '2021-09-01', '2021-11-30'],
  ['تابستان ۱۴۰۰', '2021-06-22', '2021-09-22'],
  ['تابستان ۹۹', '2020-06-21', '2020-09-21'],
  ['پاییز ۲۰۲۱', '2021-09-01', '2021-11-30'],
  ['صيف 2021', '2021-06-01', '2021-08-31'],
  ['летом 2021 года', '2021-06-01', '2021-08-31'],
  ['2021 yazı', '2021-06-01', '2021-08-31'],
  ['the first half of 2021', '2021-01-01', '2021-06-30'],
  ['نیمه نخست ۱۴۰۰', '2021-03-21', '2021-09-22'],
  ['النصف الأول من عام 2021', '2021-01-01', '2021-06-30'],
  ['third quarter of 2021', '2021-07-01', '2021-09-30'],
  ['early 2021', '2021-01-01', '2021-04-30'],
  ['mid-2021', '2021-05-01', '2021-08-31'],
  ['early July 2021', '2021-07-01', '2021-07-10'],
  ['اواخر تیر ۱۴۰۰', '2021-07-12', '2021-07-22'],
  ['أوائل يوليو 2021', '2021-07-01', '2021-07-10'],
  ['в начале июля 2021 года', '2021-07-01', '2021-07-10'],
])('“%s” is a part of a year or month', (typed, from, to) => {
  expect(readTypedDays(typed, 'gregorian')).toMatchObject({ from, to })
})

test('a winter may have begun in the year, or the year before', () => {
  expect(readings('winter 2021', 'gregorian')).toMatchObject([
    { from: '2021-12-01', to: '2022-02-28' },
    { from: '2020-12-01', to: '2021-02-28' },
  ])
  expect(readings('زمستان ۱۴۰۰', 'jalali')).toMatchObject([{ from: '2021-12-22', to: '2022-03-20' }])
})

test.each([
  '',
  'soon',
  'summer',
  'summer 10 2021',
  'third quarter of July 2021',
  'صيف 1442 هـ',
  '31/02/2021',
  '1400/13/01',
  '30 اسفند ۱۴۰۰',
  '22 December',
  'دی',
  '17',
  '2021 2022',
  '99999',
  '1-2-3-2021',
])('“%s” is no date', (typed) => {
  expect(readTypedDays(typed, 'gregorian')).toBeNull()
})

const SHORT: [string, Calendar, string][] = [
  ['۱۸ تیر ۹۹', 'jalali', '2020-07-08'],
  ['18 tir 99', 'gregorian', '2020-07-08'],
  ['18 tir 1399', 'gregorian', '2020-07-08'],
  ['99/4/18', 'jalali', '2020-07-08'],
  ['۹۹/۰۴/۱۸', 'gregorian', '2020-07-08'],
  ['18/4/99', 'jalali', '2020-07-08'],
  ['8 July 20', 'gregorian', '2020-07-08'],
  ['July 8, 20', 'gregorian', '2020-07-08'],
  ['8.7.20', 'gregorian', '2020-07-08'],
  ['17 ذي القعدة 41', 'hijri', '2020-07-08'],
]
test.each(SHORT)('“%s” typed by the %s calendar is %s, its year in two figures', (typed, calendar, day) => {
  expect(readTypedDays(typed, calendar)).toMatchObject({ from: day, to: day })
})

test.each(['17 18 تیر', '8 7 20', 'July 20', 'دی 17', '1-2-3-21', '8/7.20'])(
  '“%s” tells no year',
  (typed) => {
    expect(readTypedDays(typed, 'gregorian')).toBeNull()
  },
)

const readings = (typed: string, calendar: Calendar) =>
  daysInWords(
    wordsIn(typed).map(({ text }) => text),
    typed,
    calendar,
  )

test('day and month may stand in either order, years be counted by another calendar', () => {
  const days = (typed: string, calendar: Calendar) => readings(typed, calendar).map(({ from }) => from)
  expect(days('10/06/2020', 'gregorian')).toEqual(['2020-06-10', '2020-10-06'])
  expect(days('10/10/2020', 'gregorian')).toEqual(['2020-10-10'])
  expect(days('22/06/2020', 'gregorian')).toEqual(['2020-06-22'])
  expect(days('2020-06-10', 'gregorian')).toEqual(['2020-06-10'])
  expect(days('1400', 'gregorian')).toEqual(['2021-03-21', '1979-11-21'])
  expect(days('1400', 'hijri')).toEqual(['1979-11-21', '2021-03-21'])
  expect(days('1400 ق', 'jalali')).toEqual(['1979-11-21'])
  expect(days('18/4/99', 'gregorian')).toEqual(['2020-07-08', '1999-04-18', '1979-03-17'])
})

function readAgain(typed: string, calendar: Calendar) {
  const words = wordsIn(typed)
  const stretch = stretchFrom(typed, words, calendar)
  return stretch?.size === words.length ? stretch.days : readings(typed, calendar)
}

test('each reading can be typed so that nothing else is meant', () => {
  for (const typed of [
    '10/06/2020',
    '1400',
    '۱۴۴۱/۵',
    '18/4/99',
    '۹۹/۴/۱۸',
    '2021',
    'winter 2021',
    'اوایل تیر ۱۴۰۰',
  ])
    for (const reading of readings(typed, 'gregorian'))
      for (const calendar of ['gregorian', 'jalali', 'hijri'] as const)
        expect(readAgain(typedUnmistakably(reading, typed), calendar)).toEqual([reading])
})
