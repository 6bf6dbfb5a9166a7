/** The page's day in its many shapes, days of sessions and months, what is on a session's margins, and what is to come. */
import { describe, expect, test } from 'vitest'
import { meetingLines, parse } from './testing'

const read = (text: string, published: string | null) => meetingLines(text, published)
const dayOf = (text: string) => parse(text, { published: null, publisher: null }).article.published

const EN =
  'British Foreign Secretary Dominic Raab met the foreign minister of Jordan, Ayman Safadi, in the capital, and they talked about the refugees in the camps and the aid for them.'
const AR =
  'التقى وزير الخارجية العراقي فؤاد حسين نظيره الأردني أيمن الصفدي في العاصمة، وبحث الجانبان العلاقات الثنائية بين البلدين والأوضاع في المنطقة.'
const FA =
  'محمدجواد ظریف وزیر امور خارجه با فؤاد حسین همتای عراقی خود دیدار و درباره روابط دو کشور گفت‌وگو کرد.'

describe('the day of publication', () => {
  test.each([
    ['a comma without a blank', `Published Mar 09,2021 11:58 pm\n\n${EN}`, '2021-03-09'],
    ["strokes around the month's name", `09-مارس-2021\n\n${AR}`, '2021-03-09'],
    ['a dateline in brackets', `(Amman, 9 March 2021) ${EN}`, '2021-03-09'],
    ['a day in two calendars', `Riyadh, Rajab 25, 1442, March 9, 2021, SPA -- ${EN}`, '2021-03-09'],
    ['a numbered release', `Press release No. 112/2021 of 9 March 2021\n\n${EN}`, '2021-03-09'],
    ['two figures of a year that no day can be', `۱۹/۱۲/۹۹\n\n${FA}`, '2021-03-09'],
    ["an agency's report of a day", `به گزارش روز سه‌شنبه (۱۹ اسفند ۱۳۹۹) ایرنا، ${FA}`, '2021-03-09'],
    ['thousands after a comma', `It cost 12,500 in all.\n\n${EN}`, null],
    ['a bracket inside a sentence', `${EN} The last meeting (Amman, 9 March) was brief.`, null],
    ['a report without a day', `به گزارش ایرنا، ${FA}`, null],
  ])('%s', (_, text, day) => {
    expect(dayOf(text)).toBe(day)
  })

  test.each([
    [
      'a forum that opened this morning',
      'Qatari minister Mohammed Al Khulaifi met today with the EU envoy Sven Koopmans in Doha on the sidelines of the 21st Doha Forum, which opened this morning.',
      '2023-12-10',
    ],
    [
      'a round that begins tomorrow',
      'هجدهمین نشست آستانه فردا در نورسلطان آغاز می‌شود. علی‌اصغر خاجی امروز در این شهر با الکساندر لاورنتیف دیدار کرد.',
      '2022-06-14',
    ],
    [
      "a chronicle's heading",
      'The week in diplomacy, 3-9 June 2019\n\n3 June. Foreign Minister Sergey Lavrov met his Omani counterpart Yusuf bin Alawi in Moscow.',
      '2019-06-09',
    ],
  ])('%s', (_, text, day) => {
    expect(dayOf(text)).toBe(day)
  })
})

describe('days and cities', () => {
  test.each([
    [
      'the second half of a month',
      "Deputy Foreign Minister Mikhail Bogdanov will meet Oman's Yusuf bin Alawi in Moscow in the second half of April.",
      '2021-03-09',
      ['talks planned 2021-04-16/2021-04-30 moscow: mikhail-bogdanov + yusuf-bin-alawi'],
    ],
    [
      'a day told later of a meeting told by its month',
      'فیصل مقداد وزیر خارجه سوریه در ماه رمضان به بغداد رفت و با فؤاد حسین دیدار کرد. این دیدار در ۲۵ اسفند انجام شد.',
      '2024-03-18',
      ['talks held 2024-03-15 baghdad: faisal-mekdad + fuad-hussein'],
    ],
    [
      'a weekday to come, told in the present',
      'يعقد وزير الخارجية الإيراني عباس عراقجي الجمعة في إسطنبول اجتماعا مع نظيره التركي هاكان فيدان.',
      '2025-07-22',
      ['talks planned 2025-07-25 istanbul: abbas-araghchi + hakan-fidan'],
    ],
    [
      'a weekday past, told in the past',
      'عقد وزير الخارجية الإيراني عباس عراقجي الجمعة في إسطنبول اجتماعا مع نظيره التركي هاكان فيدان.',
      '2025-07-22',
      ['talks held 2025-07-18 istanbul: abbas-araghchi + hakan-fidan'],
    ],
    [
      'the next talks of two sides',
      'التقى وزير الخارجية التركي هاكان فيدان نظيره العراقي فؤاد حسين في أنقرة الثلاثاء. ومن المقرر أن تعقد الجولة المقبلة من المشاورات في بغداد في 12 يوليو.',
      '2024-06-06',
      [
        'talks held 2024-06-04 ankara: hakan-fidan + fuad-hussein',
        'talks planned 2024-07-12 baghdad: ?tr + ?iq',
      ],
    ],
    [
      "a ministry of a country's",
      "Iran's foreign minister Mohammad Javad Zarif held talks with Fuad Hussein at the Iraqi Foreign Ministry on Friday.",
      '2021-03-09',
      ['talks held 2021-03-05 baghdad: mohammad-javad-zarif + fuad-hussein'],
    ],
    [
      'a ministry without its building',
      'محمدجواد ظریف جمعه در وزارت خارجه عراق با فؤاد حسین دیدار کرد.',
      '2021-03-09',
      ['talks held 2021-03-05 baghdad: mohammad-javad-zarif + fuad-hussein'],
    ],
    [
      'an embassy, which stands abroad',
      'محمدجواد ظریف جمعه در سفارت ایران با فؤاد حسین دیدار کرد.',
      '2021-03-09',
      ['talks held 2021-03-05 null: mohammad-javad-zarif + fuad-hussein'],
    ],
    [
      'a ministry that speaks',
      'Mikhail Bogdanov met Yusuf bin Alawi on Friday. The Russian Foreign Ministry said they spoke of Libya.',
      '2021-03-09',
      ['talks held 2021-03-05 null: mikhail-bogdanov + yusuf-bin-alawi'],
    ],
    [
      'a summit told by its end',
      'Presidents Ilham Aliyev and Serzh Sargsyan held a two-day summit in Geneva, which ended on Wednesday.',
      '2024-06-06',
      ['summit held 2024-06-04/2024-06-05 geneva: ilham-aliyev + serzh-sargsyan'],
    ],
  ])('%s', (_, text, published, expected) => {
    expect(read(text, published)).toEqual(expected)
  })
})

describe('on the margins of a session', () => {
  const occasionsOf = (text: string) =>
    parse(text, { published: '2022-09-22', publisher: null }).meetings.map(
      ({ occasion }) => occasion && `${occasion.series} ${occasion.number}`,
    )

  test.each([
    [
      'in an Assembly told with its city',
      'Foreign Minister Ayman Safadi held a series of meetings on the sidelines of the UN General Assembly in New York on Tuesday. He met his Omani counterpart Badr Albusaidi.',
      ['unga 77'],
    ],
    [
      'after words for its work',
      'على هامش أعمال الدورة السابعة والسبعين للجمعية العامة للأمم المتحدة في نيويورك، التقى وزير الخارجية الأردني أيمن الصفدي، الثلاثاء، نظيره العماني بدر البوسعيدي.',
      ['unga 77'],
    ],
    [
      'elsewhere on its days',
      'Foreign Minister Ayman Safadi met his Omani counterpart Badr Albusaidi in Muscat on Tuesday. Both had been on the sidelines of the UN General Assembly before.',
      [null],
    ],
  ])('%s', (_, text, expected) => {
    expect(occasionsOf(text)).toEqual(expected)
  })
})
