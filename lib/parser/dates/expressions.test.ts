import { describe, expect, test } from 'vitest'
import { expressionsOf, trace } from './testing'

/** The words found and the shape each was read as. */
const found = (language: 'fa' | 'ar', sentence: string) =>
  expressionsOf(language, sentence).map(({ words, telling }) => `${telling.kind}: ${words}`)

describe('Persian expressions', () => {
  test.each([
    ['وزیر روز هفتم تیر با همتای خود دیدار کرد', ['days: روز هفتم تیر']],
    ['این نشست از ۱۲ تا ۱۵ آبان ماه برپا بود', ['days: ۱۲ تا ۱۵ آبان ماه']],
    ['در ۳۱ مرداد و یکم شهریور ۱۴۰۰ دو جلسه برگزار شد', ['days: ۳۱ مرداد', 'days: یکم شهریور ۱۴۰۰']],
    ['از ۲۸ اسفند تا ۳ فروردین در مسکو بود', ['days: ۲۸ اسفند تا ۳ فروردین']],
    ['بیست‌وسوم تا بیست و پنجم خردادماه ۹۸', ['days: بیست‌وسوم تا بیست و پنجم خردادماه ۹۸']],
    ['۱۵ سنبله و نیز دهم عقرب سال ۱۳۹۹', ['days: ۱۵ سنبله', 'days: دهم عقرب سال ۱۳۹۹']],
    ['بیستم ماه جاری در دمشق', ['days-of-relative-month: بیستم ماه جاری']],
    ['اوایل دی و اواخر بهمن ۱۳۹۹', ['months: اوایل دی', 'months: اواخر بهمن ۱۳۹۹']],
    ['ژوئن یا ژوئیه ۲۰۲۱ در ژنو', ['months: ژوئن یا ژوئیه ۲۰۲۱']],
    ['پاییز ۱۴۰۰ و زمستان سال گذشته', ['year: پاییز ۱۴۰۰', 'year: زمستان سال گذشته']],
    [
      'در نیمه دوم سال ۲۰۲۳ و سه‌ماهه اول سال آینده',
      ['year: نیمه دوم سال ۲۰۲۳', 'year: سه‌ماهه اول سال آینده'],
    ],
    ['پریروز، پس‌فردا و شب گذشته', ['relative-day: پریروز', 'relative-day: پس‌فردا', 'relative-day: شب گذشته']],
    ['سه روز پیش و دو هفته دیگر', ['distance: سه روز پیش', 'distance: دو هفته دیگر']],
    ['سه‌شنبه هفته گذشته و دوشنبه آینده', ['weekday: سه‌شنبه هفته گذشته', 'weekday: دوشنبه آینده']],
    ['همان روز و فردای آن روز', ['anchored-day: همان روز', 'anchored-day: فردای آن روز']],
    ['۱۳۹۹/۱۱/۲۰ - ۱۱:۴۰', ['figures: ۱۳۹۹/۱۱/۲۰']],
    ['۹۹/۰۵/۲۶', ['figures: ۹۹/۰۵/۲۶']],
    ['۱۲ ژانویه (۲۲ دی) ۱۴۰۱', ['days: ۱۲ ژانویه', 'days: ۲۲ دی']],
    ['سه شنبه و چهارشنبه (۳۰ آذر و ۱ دی)', ['days: سه شنبه و چهارشنبه (۳۰ آذر و ۱ دی)']],
    ['۱۲ می ۲۰۲۳', ['days: ۱۲ می ۲۰۲۳']],
    ['شمار اعضا ۲۰ می باشد', []],
    ['۱۶ رمضان ۱۴۴۴ و ماه صفر', ['days: ۱۶ رمضان ۱۴۴۴', 'months: ماه صفر']],
  ])('%s', (sentence, expected) => {
    expect(found('fa', sentence), trace('fa', sentence, [])).toEqual(expected)
  })

  test.each([
    'وزیر خارجه با مهر و محبت از میهمان استقبال کرد',
    'به گزارش خبرنگار مهر، رایزنی ادامه دارد',
    'بشار اسد رئیس جمهور سوریه سخن گفت',
    'در آستانه نشست چهارجانبه گفت‌وگو کردند',
    'رجب طیب اردوغان و میزان تجارت دو کشور',
    'قطعنامه ۲۲۵۴ شورای امنیت و بند ۱۲ آن',
    'ساعت ۱۴:۳۰ در تالار شماره ۳',
    'آذربایجان و تیراندازی در مرز',
    'شماره تماس ۰۲۱-۸۸۷۷-۵۵۴۴',
    'روابط دو کشور همچون گذشته گرم است',
    'امروزه منطقه دگرگون شده است',
  ])('leaves alone: %s', (sentence) => {
    expect(found('fa', sentence), trace('fa', sentence, [])).toEqual([])
  })
})

describe('Arabic expressions', () => {
  test.each([
    ['التقى الوزيران في الثالث من آذار 2019', ['days: الثالث من آذار 2019']],
    ['يومي 6 و7 تشرين الثاني/نوفمبر الماضي', ['days: 6 و7 تشرين الثاني/نوفمبر الماضي']],
    ['بين 14 و16 شباط 2021', ['days: 14 و16 شباط 2021']],
    ['من 30 مارس إلى 2 أبريل 2021', ['days: 30 مارس إلى 2 أبريل 2021']],
    ['في الحادي والعشرين والثاني والعشرين من تموز', ['days: الحادي والعشرين والثاني والعشرين من تموز']],
    ['مطلع العام المقبل ونهاية أيار', ['year: مطلع العام المقبل', 'months: نهاية أيار']],
    ['خلال كانون الثاني أو شباط 2022', ['months: كانون الثاني أو شباط 2022']],
    ['في الخامس من الشهر المقبل', ['days-of-relative-month: الخامس من الشهر المقبل']],
    [
      'مساء اليوم، وأول أمس، وبعد غد',
      ['relative-day: اليوم', 'relative-day: أول أمس', 'relative-day: بعد غد'],
    ],
    ['قبل ثلاثة أيام وبعد أسبوعين', ['distance: قبل ثلاثة أيام', 'distance: بعد أسبوعين']],
    ['صيف 2020 والربع الأول من عام 2021', ['year: صيف 2020', 'year: الربع الأول من عام 2021']],
    [
      'الخميس المقبل، ويوم السبت من الأسبوع الماضي',
      ['weekday: الخميس المقبل', 'weekday: يوم السبت من الأسبوع الماضي'],
    ],
    ['الأسبوع الماضي وهذا الشهر', ['relative-period: الأسبوع الماضي', 'relative-period: هذا الشهر']],
    ['في اليوم التالي وفي اليوم نفسه', ['anchored-day: اليوم التالي', 'anchored-day: اليوم نفسه']],
    ['Wed, 21 Oct 2020 09:15', ['days: Wed, 21 Oct 2020']],
    ['October 21, 2020', ['days: October 21, 2020']],
    ['الأحد 2023-06-04', ['figures: الأحد 2023-06-04']],
    ['15 رجب 1444هـ', ['days: 15 رجب 1444هـ']],
    ['بين 30 نوفمبر و3 ديسمبر 2020', ['days: 30 نوفمبر و3 ديسمبر 2020']],
    ['يومي الثلاثاء والأربعاء 21 و22 كانون الأول', ['days: الثلاثاء والأربعاء 21 و22 كانون الأول']],
    ['الاجتماع السابع عشر في كانون الأول 2021', ['months: كانون الأول 2021']],
    ['الأربعاء الموافق 22/12/2021', ['figures: الأربعاء الموافق 22/12/2021']],
    ['2021-12-22 الأربعاء', ['figures: 2021-12-22 الأربعاء']],
    ['عقدت يوم الخميس (2 آذار) في جنيف', ['days: يوم الخميس (2 آذار)']],
    ['في 9 ديسمبر كانون الأول 2021', ['days: 9 ديسمبر كانون الأول 2021']],
    ['نهاية العام', ['year: نهاية العام']],
    ['النصف الأول من العام الجاري', ['year: النصف الأول من العام الجاري']],
  ])('%s', (sentence, expected) => {
    expect(found('ar', sentence), trace('ar', sentence, [])).toEqual(expected)
  })

  test.each([
    'مارس الضغط على الوفد المفاوض',
    'الجولة الثانية من المحادثات وفي الطابق الأول',
    'ذكرت صحيفة تشرين أن المباحثات ستستمر',
    'الرئيس التركي رجب طيب أردوغان',
    'وكالة روسيا اليوم ذكرت ذلك',
    'القرار 2254 والفقرة 14',
    'لليوم الثاني من أعمال المؤتمر',
    'عقد اجتماعا مع السفير من قبل الوزارة',
    'عند الساعة 10:30 صباحا',
    'دي ميستورا ومهر الدين',
    'خلال الأشهر الماضية وقبل انعقاد القمة',
  ])('leaves alone: %s', (sentence) => {
    expect(found('ar', sentence), trace('ar', sentence, [])).toEqual([])
  })
})

describe('where an expression stands', () => {
  const running = `${'عقد الوفدان جلسة مطولة تناولت الأوضاع في المنطقة وسبل تعزيز التعاون بين البلدين في المجالات كافة '.repeat(2)}يوم الأحد.`

  test('a line of its own above the text is a stamp, a weekday in the text is not', () => {
    const [stamp, weekday] = expressionsOf('ar', `تاريخ النشر: 2021-03-04 10:20\n${running}`)
    expect(stamp?.setting).toMatchObject({
      place: 'stamp',
      label: 'published',
      timed: true,
      position: 'head',
    })
    expect(weekday?.setting.place).toBe('text')
  })

  test('a stamp may stand at the foot, and say that it is of a change', () => {
    const found = expressionsOf('ar', `${running}\nآخر تحديث: 05/03/2021`)
    expect(found.at(-1)?.setting).toMatchObject({ place: 'stamp', label: 'modified', position: 'foot' })
  })

  test('"today" and the date in brackets beside it know of each other', () => {
    const [today, date] = expressionsOf('fa', 'امروز (چهارشنبه، ۳ دی ۱۴۰۴) دیدار کردند')
    expect(today?.beside?.telling.kind).toBe('days')
    expect(date?.beside?.telling.kind).toBe('relative-day')
    expect(today?.weekday).toBe(3)
  })

  test('the span is of the original words, with the hidden characters in them', () => {
    const sentence = 'نشست سه‌شنبه، ۲۹ مهر‌ماه برگزار شد'
    const [expression] = expressionsOf('fa', sentence)
    expect(expression?.words).toBe('سه‌شنبه، ۲۹ مهر‌ماه')
  })
})
