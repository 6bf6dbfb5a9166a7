import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isoOf } from '../calendar/day'
import { onlyDay } from '../calendar/interval'
import { referenceFromSession } from './bounds'
import { findPublication } from './publication'
import { expressionsOf, intervalIn, LEXICONS, type TestLanguage } from './testing'

const filler = {
  ar: 'عقد الوفدان جلسة مطولة تناولت الأوضاع في المنطقة وسبل تعزيز التعاون بين البلدين في المجالات كافة وأهمية استمرار التشاور.',
  fa: 'دو طرف در این نشست درباره تازه‌ترین تحولات منطقه و راه‌های گسترش همکاری‌های دو کشور در زمینه‌های گوناگون رایزنی کردند.',
  tr: 'Dışişleri Bakanı, Suriye konusundaki görüşmelerin bölgenin geleceği açısından önemli olduğunu söyledi.',
}

function publicationOf(
  language: TestLanguage,
  head: string,
  text: string,
  given: string | null = null,
  foot = '',
) {
  return findPublication({
    expressions: expressionsOf(language, `${head}\n${text} ${filler[language]}\n${foot}`),
    given,
    calendar: LEXICONS[language].calendar,
  })
}
const day = (publication: ReturnType<typeof publicationOf>) => {
  const only = publication.reference && onlyDay(publication.reference)
  return only === null ? null : isoOf(only)
}

describe('the day of publication', () => {
  test.each([
    ['ar', '2021-03-15 | 14:20', 'التقى الوزير اليوم الاثنين نظيره', '2021-03-15'],
    ['ar', '15/03/2021', 'التقى الوزير نظيره أمس الأحد', '2021-03-15'],
    ['ar', 'تاريخ النشر: 15th, March 2021 GMT', 'التقى الوزير نظيره', '2021-03-15'],
    ['ar', 'الاثنين 2 شعبان 1442هـ - 15 آذار 2021م', 'التقى الوزير نظيره اليوم', '2021-03-15'],
    ['ar', '05/01/2023 10:15', 'التقى الوزير اليوم الاثنين نظيره', '2023-05-01'],
    ['ar', '01/05/2023 10:15', 'التقى الوزير اليوم الاثنين نظيره', '2023-05-01'],
    ['fa', '۲۵ اسفند ۱۳۹۹ | ۱۲:۰۵ کد : ۱۲۳۴۵۶', 'وزیر امروز با همتای خود دیدار کرد', '2021-03-15'],
    ['fa', 'تاریخ انتشار: ۱۳۹۹/۱۲/۲۵ - ۱۱:۴۲', 'وزیر امروز دیدار کرد', '2021-03-15'],
    ['fa', '99/12/25', 'وزیر امروز (دوشنبه) دیدار کرد', '2021-03-15'],
    ['fa', 'حوت 25, 1399 10:00 Asia/Kabul', 'وزیر امروز دیدار کرد', '2021-03-15'],
    ['ar', 'لقاء', 'تونس، 15 آذار 2021 (وات) - استقبل الوزير اليوم نظيره', '2021-03-15'],
    ['ar', 'لقاء', 'الدوحة في 15 مارس 2021 /قنا/ اجتمع الوزير اليوم مع نظيره', '2021-03-15'],
    ['fa', 'خبر', 'دمشق - ۲۵ اسفند ۱۳۹۹ - وزیر امروز با همتای خود دیدار کرد', '2021-03-15'],
    ['fa', 'خبر ویژه', 'وزیر امروز (دوشنبه، ۲۵ اسفند ۱۳۹۹) دیدار کرد', '2021-03-15'],
  ] as const)('%s page headed "%s"', (language, head, text, iso) => {
    const publication = publicationOf(language, head, text)
    expect(publication.printed?.edtf, publication.explanation).toBe(iso)
    expect(day(publication), publication.explanation).toBe(iso)
  })

  test('a day told within the first sentence is no dateline', () => {
    const publication = publicationOf('ar', 'لقاء', 'التقى الوزير في 15 آذار 2021 نظيره في دمشق')
    expect(publication.printed).toBeNull()
    expect(
      publicationOf('fa', 'خبر', 'وزیر خارجه در دیدار ۲۵ اسفند ۱۳۹۹ - چنان که گفت - همتای خود را دید')
        .printed,
    ).toBeNull()
  })

  test('a printed day before the weekday told is of another clock: today is the next day', () => {
    const publication = publicationOf('fa', '3/14/2021 11:30:00 PM', 'وزیر امروز (دوشنبه) دیدار کرد')
    expect(publication.printed?.edtf).toBe('2021-03-14')
    expect(day(publication)).toBe('2021-03-15')
    expect(publication.rule).toBe('page-clock')
    expect(publication.explanation).toBe(
      "The page prints 14 March 2021, a Sunday, and the text says Monday: the page ran on another clock, the text's day is 15 March 2021.",
    )
  })

  test('the same for the bare weekday that a text begins with, unless it speaks of a plan', () => {
    const expressions = expressionsOf('ar', `2021-03-14\nبحث الوزير الاثنين مع نظيره. ${filler.ar}`)
    const evidence = { expressions, given: null, calendar: 'gregorian' } as const
    expect(day(findPublication(evidence))).toBe('2021-03-15')
    expect(day(findPublication({ ...evidence, isPlanned: () => true }))).toBe('2021-03-14')
  })

  test('of two stamps the one that the text agrees with is taken', () => {
    const publication = publicationOf(
      'ar',
      'الجمعة 24 مايو 2024',
      'التقى الوزير اليوم الاثنين نظيره',
      null,
      '15/03/2021 10:00',
    )
    expect(publication.printed?.edtf).toBe('2021-03-15')
    expect(publication.stamps).toHaveLength(2)
  })

  test('a stamp of the last change yields to the one of publication', () => {
    const publication = publicationOf('ar', 'آخر تحديث: 2021-03-17\nنشر في: 2021-03-15', 'التقى الوزير نظيره')
    expect(publication.printed?.edtf).toBe('2021-03-15')
  })

  test('a header that the whole text contradicts does not win', () => {
    const told = referenceFromSession({
      session: intervalIn('2021-12-21/2021-12-22'),
      label: 'Astana 17',
      tellings: [{ edge: 'begin', offset: 0, weekday: null }],
      today: 2,
    })
    const publication = findPublication({
      expressions: expressionsOf(
        'ar',
        `الجمعة 24 مايو 2024\nانطلقت اليوم /الثلاثاء/ أعمال الجولة. ${filler.ar}`,
      ),
      given: null,
      calendar: 'gregorian',
      told,
    })
    expect(publication.printed).toMatchObject({
      edtf: '2021-12-21',
      basis: 'implied',
      alternatives: ['2024-05-24'],
    })
    expect(publication.issues.map(({ code }) => code)).toEqual(['stamp-contradicted'])
  })

  test('what is given is taken, and a weekday at odds with it is an issue', () => {
    const publication = publicationOf('ar', 'خبر', 'التقى الوزير اليوم الخميس نظيره', '2021-03-15')
    expect(publication.printed?.edtf).toBe('2021-03-15')
    expect(publication.issues.map(({ code }) => code)).toEqual(['weekday-mismatch'])
  })

  test('a page without any day says so', () => {
    const publication = publicationOf('fa', 'خبر ویژه', 'وزیر امروز دیدار کرد')
    expect(publication).toMatchObject({ printed: null, reference: null, rule: 'none' })
    expect(publication.issues.map(({ code }) => code)).toEqual(['no-publication-date'])
  })
})

const CORPUS = `${import.meta.dirname}/../../../../shared/corpus/dev`
/** Days that follow from events and sessions alone need the registry, which these tests have not. */
const BY_EVENTS = new Set(['fa-03', 'fa-12', 'fa-13', 'fa-14', 'ar-01', 'ar-08', 'ar-14'])

describe.skipIf(!existsSync(CORPUS))('pages as agencies print them', () => {
  const names = existsSync(CORPUS)
    ? readdirSync(CORPUS).filter((name) => /^(fa|ar)-\d+\.txt$/.test(name))
    : []
  test.each(names.map((name) => name.replace('.txt', '')).filter((name) => !BY_EVENTS.has(name)))(
    '%s',
    (name) => {
      const language = name.startsWith('fa') ? 'fa' : 'ar'
      const gold = JSON.parse(readFileSync(`${CORPUS}/${name}.json`, 'utf8'))
      const publication = findPublication({
        expressions: expressionsOf(language, readFileSync(`${CORPUS}/${name}.txt`, 'utf8')),
        given: gold.input.published,
        calendar: LEXICONS[language].calendar,
      })
      expect(publication.printed?.edtf, publication.explanation).toBe(gold.article.published)
    },
  )
})

describe('stamps in other orders', () => {
  test.each([
    ['fa', 'دویچه وله فارسی\n۱۳۹۹ اسفند ۲۵, دوشنبه', 'وزیر با همتای خود دیدار کرد', '2021-03-15'],
    ['fa', 'دوشنبه ۲۵ اسفند ۱۳۹۹ / روزنامه اطلاعات', 'وزیر با همتای خود دیدار کرد', '2021-03-15'],
    ['fa', 'خبر', 'تهران، ۲۵ اسفند ۱۳۹۹. /ایرنا/. وزیر با همتای خود دیدار کرد', '2021-03-15'],
    ['tr', 'Bakanlık', 'No: 317, 15 Mart 2021, Bakanın Görüşmesi Hk.', '2021-03-15'],
  ] as const)('%s page headed "%s"', (language, head, text, iso) => {
    const publication = publicationOf(language, head, text)
    expect(publication.printed?.edtf, publication.explanation).toBe(iso)
  })

  test("an agency's foot of day, hour, minute, month and year", () => {
    const march = publicationOf('ar', 'لقاء', 'التقى الوزير نظيره', null, 'كونا151532 جمت مار 21')
    expect(march.printed?.edtf).toBe('2021-03-15')
    const may = publicationOf('ar', 'لقاء', 'التقى الوزير نظيره', null, 'كونا041532جمت ماي 16')
    expect(may.printed?.edtf).toBe('2016-05-04')
  })

  test('six figures that are no day and hour, a year before a month told in a sentence', () => {
    expect(publicationOf('ar', 'لقاء', 'التقى الوزير نظيره', null, 'رقم 417532 ماي 16').printed).toBeNull()
    expect(publicationOf('fa', 'خبر', 'وزیر در سال ۱۳۹۹ اسفند ۲۵ تن را دید').printed).toBeNull()
  })
})
