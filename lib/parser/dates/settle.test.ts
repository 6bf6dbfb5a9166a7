import { describe, expect, test } from 'vitest'
import { boundsFromEvents, referenceFromSession } from './bounds'
import type { Tense } from './model'
import { settleReference, type ToldEvent } from './settle'
import { dayIn, expressionsOf, intervalIn, LEXICONS, type TestLanguage } from './testing'

const told = (
  language: TestLanguage,
  tense: Tense,
  label: string,
  words: string | null,
  session: string | null = null,
): ToldEvent => ({
  label,
  tense,
  expression: words === null ? null : (expressionsOf(language, words).at(-1) ?? null),
  session: session === null ? null : intervalIn(session),
})

describe('the day of writing between events', () => {
  test('a Saturday after one event and before another is one day where only one is left', () => {
    const bounds = boundsFromEvents({
      past: [{ interval: intervalIn('2021-12-21/2021-12-22'), label: 'Astana 17' }],
      planned: [{ interval: intervalIn('2022-01'), label: 'summit' }],
      weekday: 6,
    })
    expect(bounds.edtf).toBe('2021-12-25')
    expect(bounds.rule).toBe('weekday-between-events')
    expect(bounds.explanation).toBe(
      'Saturday after 22 December 2021 (Astana 17 is past), before January 2022 (summit planned): 25 December 2021.',
    )
  })

  test('with no plan told the range stays open, from the first such weekday on', () => {
    const past = [{ interval: intervalIn('2020-05-25'), label: 'a call' }]
    expect(boundsFromEvents({ past, planned: [], weekday: 3 }).edtf).toBe('2020-05-27/..')
    expect(boundsFromEvents({ past, planned: [], weekday: null }).edtf).toBe('2020-05-26/..')
  })

  test('with no weekday it is the range strictly between', () => {
    const bounds = boundsFromEvents({
      past: [{ interval: intervalIn('2021-09-11'), label: 'a visit' }],
      planned: [{ interval: intervalIn('2021-10-18/2021-10-22'), label: 'the sixth round' }],
      weekday: null,
    })
    expect(bounds.edtf).toBe('2021-09-12/2021-10-17')
    expect(bounds.explanation).toBe(
      'After 11 September 2021 (a visit is past), before 18 October 2021 (the sixth round planned): 12 September 2021 to 17 October 2021.',
    )
  })

  test('a plan for half a year may be told within it; an event of a month is only sure to have begun', () => {
    const bounds = boundsFromEvents({
      past: [{ interval: intervalIn('2022-01'), label: 'a visit' }],
      planned: [{ interval: intervalIn('2022-01/2022-06'), label: 'the next round' }],
      weekday: null,
    })
    expect(bounds.edtf).toBe('2022-01-02/2022-06-30')
  })

  test('a plan that the past contradicts is set aside, with an issue', () => {
    const bounds = boundsFromEvents({
      past: [{ interval: intervalIn('2022-03-01'), label: 'a call' }],
      planned: [{ interval: intervalIn('2021-03-10'), label: 'a summit' }],
      weekday: null,
    })
    expect(bounds.edtf).toBe('2022-03-02/..')
    expect(bounds.issues.map(({ code }) => code)).toEqual(['bounds-contradict'])
  })

  test('nothing told, nothing known', () => {
    expect(boundsFromEvents({ past: [], planned: [], weekday: 2 }).interval).toBeNull()
  })
})

describe('the day of writing from a session', () => {
  const session = intervalIn('2023-06-20/2023-06-21')
  const label = 'Astana 20'

  test('what began yesterday and ended today was written of on its last day', () => {
    const tellings = [
      { edge: 'begin', offset: -1, weekday: 2 },
      { edge: 'end', offset: 0, weekday: null },
    ] as const
    expect(referenceFromSession({ session, label, tellings, today: null })?.edtf).toBe('2023-06-21')
  })

  test('what began this morning was written of on its first day', () => {
    const tellings = [{ edge: 'begin', offset: 0, weekday: null }] as const
    expect(referenceFromSession({ session, label, tellings, today: 2 })?.edtf).toBe('2023-06-20')
  })

  test('a weekday picks the day of what is under way; nothing told of today picks none', () => {
    const during = [{ edge: 'during', offset: 0, weekday: null }] as const
    expect(referenceFromSession({ session, label, tellings: during, today: 3 })?.edtf).toBe('2023-06-21')
    expect(referenceFromSession({ session, label, tellings: during, today: null })?.edtf).toBe(
      '2023-06-20/2023-06-21',
    )
    expect(referenceFromSession({ session, label, tellings: [], today: 3 })).toBeNull()
  })
})

describe('dates and the day of writing settled together', () => {
  const edtfs = (settled: ReturnType<typeof settleReference>) =>
    settled.dates.map((date) => date?.edtf ?? null)

  test('the new year to come and a session past leave one Saturday, and that tells the Jalali years', () => {
    const settled = settleReference({
      events: [
        told('fa', 'planned', 'summit', 'در ابتدای سال جدید میلادی برگزار می‌شود'),
        told('fa', 'past', 'a call', 'ششم آذر تلفنی صحبت کردند'),
        told('fa', 'past', 'a meeting in New York', 'مهر سال جاری دیدار داشتند'),
        told('fa', 'past', 'Astana 17', null, '2021-12-21/2021-12-22'),
        told('fa', 'planned', 'Astana 18', 'نیمه اول سال ۲۰۲۲'),
      ],
      weekday: 6,
      calendar: 'jalali',
    })
    expect(settled.reference.edtf).toBe('2021-12-25')
    expect(edtfs(settled)).toEqual([
      '2022-01',
      '2021-11-27',
      '2021-09-23/2021-10-22',
      null,
      '2022-01/2022-06',
    ])
  })

  test('one slip of a year does not carry the others away', () => {
    const pandemic = { day: dayIn('2020-01-20'), label: 'the pandemic is told' }
    const settled = settleReference({
      events: [
        told('fa', 'past', 'a call on Yemen', 'دهم اردیبهشت تماس گرفت'),
        { ...told('fa', 'past', "the ambassador's call", 'پنجم خرداد ۱۳۹۸ گفت‌وگو کرد'), notBefore: pandemic },
        told('fa', 'past', 'another call', '۲۹ اردیبهشت تماس گرفت'),
        told('fa', 'past', 'a video meeting', '۲۰ اردیبهشت ماه جلسه داشتند'),
      ],
      weekday: 3,
      calendar: 'jalali',
    })
    expect(settled.reference.edtf).toBe('2020-05-27/..')
    expect(edtfs(settled)).toEqual(['2020-04-29', '2020-05-25', '2020-05-18', '2020-05-09'])
    expect(settled.reference.explanation).toBe(
      "Wednesday after 25 May 2020 (the ambassador's call is past): 27 May 2020 or later.",
    )
  })

  test('a weekday beside a date tells its year; the day of writing lies between it and the plan', () => {
    const settled = settleReference({
      events: [
        told('fa', 'past', 'the initiative', 'شنبه ششم فروردین اعلام شد'),
        told('fa', 'planned', 'Ramadan', 'چهاردهم فروردین آغاز می‌شود'),
        told('fa', 'past', 'a call', 'بیست‌وششم دی ماه ۱۴۰۰ صحبت کردند'),
      ],
      weekday: 2,
      calendar: 'jalali',
    })
    expect(settled.reference.edtf).toBe('2022-03-29')
    expect(edtfs(settled)).toEqual(['2022-03-26', '2022-04-03', '2022-01-16'])
  })

  test('a date without a year is of the year of the session that the registry knows', () => {
    const settled = settleReference({
      events: [told('fa', 'past', 'Astana 19', 'دوم آذر به پایان رسید', '2022-11-22/2022-11-23')],
      weekday: 1,
      calendar: 'jalali',
    })
    expect(settled.reference.edtf).toBe('2022-11-28/..')
  })

  test('"last September" is of the year that the planned session speaks for', () => {
    const settled = settleReference({
      events: [
        told('ar', 'planned', 'the sixth round', 'من 18 إلى 22 أكتوبر 2021'),
        told('ar', 'past', 'a visit', 'يوم 11 سبتمبر الماضى'),
      ],
      weekday: null,
      calendar: 'gregorian',
    })
    expect(settled.reference.edtf).toBe('2021-09-12/2021-10-17')
    expect(edtfs(settled)).toEqual(['2021-10-18/2021-10-22', '2021-09-11'])
  })

  test('a day of writing known beforehand is kept', () => {
    const within = referenceFromSession({
      session: intervalIn('2022-06-15/2022-06-16'),
      label: 'Astana 18',
      tellings: [{ edge: 'end', offset: 0, weekday: null }],
      today: 4,
    })
    const settled = settleReference({
      events: [
        told('ar', 'past', 'Astana 17', 'يومي 21 و22 كانون الأول الماضي'),
        told('ar', 'planned', 'Astana 19', 'في النصف الثاني من العام'),
      ],
      weekday: 4,
      calendar: LEXICONS.ar.calendar,
      within,
    })
    expect(settled.reference.edtf).toBe('2022-06-16')
    expect(edtfs(settled)).toEqual(['2021-12-21/2021-12-22', '2022-07/2022-12'])
  })

  test('no event, no day', () => {
    const settled = settleReference({ events: [], weekday: null, calendar: 'jalali' })
    expect(settled.reference.edtf).toBeNull()
  })
})
