import { describe, expect, test } from 'vitest'
import type { Bound } from './model'
import { datesOf, dayIn, resolveDateOf, trace } from './testing'

type Row = readonly [sentence: string, published: string, tense: 'past' | 'planned', edtf: readonly string[]]

const check =
  (language: 'fa' | 'ar') =>
  (sentence: string, published: string, tense: 'past' | 'planned', edtf: readonly string[]) => {
    const dates = datesOf(language, sentence, published, tense)
    expect(
      dates.map((date) => date.edtf),
      trace(language, sentence, dates),
    ).toEqual(edtf)
  }

describe('Persian dates', () => {
  const rows: Row[] = [
    ['روز گذشته دیدار کردند', '2022-05-10', 'past', ['2022-05-09']],
    ['چهارشنبه دیدار کردند', '2022-05-10', 'past', ['2022-05-04']],
    ['سه‌شنبه دیدار کردند', '2022-05-10', 'past', ['2022-05-10']],
    ['سه‌شنبه گذشته دیدار کردند', '2022-05-10', 'past', ['2022-05-03']],
    ['سه‌شنبه آینده دیدار می‌کنند', '2022-05-10', 'past', ['2022-05-17']],
    ['پنجشنبه دیدار خواهند کرد', '2022-05-10', 'planned', ['2022-05-12']],
    ['دوشنبه هفته گذشته', '2022-05-10', 'past', ['2022-05-02']],
    ['دوم خرداد دیدار کردند', '2022-05-10', 'past', ['2021-05-23']],
    ['دوم خرداد دیدار می‌کنند', '2022-05-10', 'planned', ['2022-05-23']],
    ['بیستم اردیبهشت', '2022-05-10', 'past', ['2022-05-10']],
    ['اسفند گذشته', '2022-05-10', 'past', ['2022-02-20/2022-03-20']],
    ['مهر ماه سال جاری', '2022-02-10', 'past', ['2021-09-23/2021-10-22']],
    ['مهر ماه سال گذشته', '2022-02-10', 'past', ['2020-09-22/2020-10-21']],
    ['مرداد امسال و دی پارسال', '2022-02-10', 'past', ['2021-07-23/2021-08-22', '2020-12-21/2021-01-19']],
    ['ابتدای سال جدید میلادی', '2023-11-30', 'planned', ['2024-01']],
    ['ابتدای سال جدید میلادی', '2024-01-03', 'planned', ['2024-01']],
    ['نیمه دوم سال ۲۰۲۳', '2023-02-01', 'planned', ['2023-07/2023-12']],
    ['اواسط ماه گذشته', '2022-05-10', 'past', ['2022-03-31/2022-04-09']],
    ['اوایل مارس ۲۰۲۰', '2020-06-01', 'past', ['2020-03-01/2020-03-10']],
    ['پاییز ۱۴۰۰', '2022-05-10', 'past', ['2021-09-23/2021-12-21']],
    ['سه روز پیش', '2022-05-10', 'past', ['2022-05-07']],
    ['هفته گذشته', '2022-05-10', 'past', ['2022-04-30/2022-05-06']],
    ['سوم آذر ۱۳۹۷ در ژنو و هفتم دی همان سال در مسکو', '2020-05-10', 'past', ['2018-11-24', '2018-12-28']],
    ['دوشنبه سوم آذر و روز بعد از آن', '2014-12-01', 'past', ['2014-11-24', '2014-11-25']],
    ['از ۲۸ اسفند تا ۳ فروردین', '2022-05-10', 'past', ['2022-03-19/2022-03-23']],
    ['۳۱ مرداد و یکم شهریور ۱۴۰۰', '2022-12-10', 'past', ['2021-08-22', '2021-08-23']],
    ['دسامبر یا ژانویه ۲۰۲۳', '2022-11-10', 'planned', ['2022-12/2023-01']],
  ]
  test.each(rows)('%s, published %s, %s', check('fa'))
})

describe('Arabic dates', () => {
  const rows: Row[] = [
    ['أمس الأول', '2021-03-15', 'past', ['2021-03-13']],
    ['يوم الأحد الماضي', '2021-03-15', 'past', ['2021-03-14']],
    ['الاثنين الماضي', '2021-03-15', 'past', ['2021-03-08']],
    ['الاثنين المقبل', '2021-03-15', 'planned', ['2021-03-22']],
    ['في الثاني والعشرين من كانون الأول الماضي', '2021-03-15', 'past', ['2020-12-22']],
    ['يومي 27 و28 آذار', '2021-03-15', 'planned', ['2021-03-27/2021-03-28']],
    ['يومي 27 و28 آذار', '2021-03-15', 'past', ['2020-03-27/2020-03-28']],
    ['آذار المقبل', '2021-03-15', 'planned', ['2022-03']],
    ['الشهر الماضي', '2021-03-15', 'past', ['2021-02']],
    ['في العاشر من الشهر الجاري', '2021-03-15', 'past', ['2021-03-10']],
    ['أواخر الشهر الماضي', '2021-03-15', 'past', ['2021-02-21/2021-02-28']],
    ['منتصف نيسان 2020', '2021-03-15', 'past', ['2020-04-11/2020-04-20']],
    ['النصف الثاني من العام', '2021-03-15', 'planned', ['2021-07/2021-12']],
    ['مطلع العام المقبل', '2021-10-15', 'planned', ['2022-01']],
    ['شتاء 2020', '2021-10-15', 'past', ['2020-12/2021-02']],
    ['قبل أسبوعين', '2021-03-15', 'past', ['2021-02-26/2021-03-04']],
    ['بعد أيام', '2021-03-15', 'planned', ['2021-03-16/2021-03-25']],
    [
      'في 3 أيار 2018 ثم في التاسع من حزيران من العام ذاته',
      '2021-03-15',
      'past',
      ['2018-05-03', '2018-06-09'],
    ],
    ['5 تموز وفي اليوم التالي', '2021-08-15', 'past', ['2021-07-05', '2021-07-06']],
    ['عام 2019', '2021-08-15', 'past', ['2019']],
    ['15 رجب 1444هـ', '2023-03-15', 'past', ['2023-02-06']],
    ['الاثنين 15 رجب 1444هـ', '2023-03-15', 'past', ['2023-02-06']],
  ]
  test.each(rows)('%s, published %s, %s', check('ar'))
})

describe('evidence against what is told', () => {
  const pandemic: Bound = { day: dayIn('2020-01-20'), label: 'the pandemic is told' }

  test('a year before what the text speaks of is a slip: the nearest that fits is read, and an issue says so', () => {
    const date = resolveDateOf('fa', 'هشتم تیر ۱۳۹۸', { notBefore: pandemic })
    expect(date?.edtf).toBe('2020-06-28')
    expect(date?.rule).toBe('year-slip')
    expect(date?.basis).toBe('implied')
    expect(date?.alternatives).toContain('2019-06-29')
    expect(date?.issues.map(({ code }) => code)).toEqual(['year-slip'])
    expect(date?.explanation).toContain('the pandemic is told')
  })

  test('a year that nothing contradicts stays', () => {
    const date = resolveDateOf('fa', 'هشتم تیر ۱۳۹۹', { notBefore: pandemic })
    expect(date).toMatchObject({
      edtf: '2020-06-28',
      rule: 'year-told',
      basis: 'read',
      calendar: 'jalali',
      issues: [],
    })
  })

  test('the words beside a date correct its year', () => {
    const dates = datesOf('ar', 'أواخر الشهر الماضي، في 23 شباط 2020', '2021-03-15')
    expect(dates.at(-1)?.edtf).toBe('2021-02-23')
    expect(dates.at(-1)?.rule).toBe('year-slip')
  })

  test('a weekday that does not fit its date is an issue with the other readings', () => {
    const date = resolveDateOf('ar', 'الأحد 4 أيار 2021', {})
    expect(date?.edtf).toBe('2021-05-04')
    expect(date?.issues.map(({ code }) => code)).toEqual(['weekday-mismatch'])
    expect(date?.alternatives).toEqual(expect.arrayContaining(['2021-05-02', '2021-05-09']))
  })

  test('without a day of publication the weekday tells the year, else the dates around it do', () => {
    const open = { from: dayIn('2022-01-17'), to: null }
    expect(resolveDateOf('fa', 'شنبه ششم فروردین', { reference: open })?.edtf).toBe('2022-03-26')
    expect(datesOf('fa', '۱۰ مرداد ۱۳۹۸ و ۲۰ مرداد', null).map(({ edtf }) => edtf)).toEqual([
      '2019-08-01',
      '2019-08-11',
    ])
  })

  test('a day without a year is of the year of the session it is told of', () => {
    const session = {
      interval: { from: dayIn('2018-09-06'), to: dayIn('2018-09-07') },
      label: 'the third summit',
    }
    expect(
      resolveDateOf('fa', 'شانزدهم شهریور', {
        session,
        reference: { from: dayIn('2021-01-01'), to: dayIn('2021-01-01') },
      })?.edtf,
    ).toBe('2018-09-07')
    expect(resolveDateOf('ar', 'الخميس', { session })?.edtf).toBe('2018-09-06')
  })

  test('what nothing pins down is not guessed', () => {
    expect(resolveDateOf('fa', 'دوشنبه', {})).toBeNull()
    expect(resolveDateOf('fa', 'امروز', {})).toBeNull()
    expect(resolveDateOf('ar', 'في اليوم نفسه', {})).toBeNull()
    expect(resolveDateOf('ar', '7 أيار', {})).toBeNull()
  })

  test('figures that can be read two ways say so; another stamp of the page settles them', () => {
    const [alone] = datesOf('ar', 'نشر في 03/04/2021', '2021-05-01')
    expect(alone?.edtf).toBe('2021-04-03')
    expect(alone?.alternatives).toEqual(['2021-03-04'])
    expect(alone?.issues.map(({ code }) => code)).toEqual(['ambiguous-figures'])
    const [settled] = datesOf('ar', '03/04/2021\n03/25/2021', '2021-05-01')
    expect(settled?.edtf).toBe('2021-03-04')
    expect(datesOf('ar', 'الخميس 03/04/2021', '2021-05-01')[0]?.edtf).toBe('2021-03-04')
  })
})
