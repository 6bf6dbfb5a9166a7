/** What Arabic pages tell around the news: before its verb, in the clause before, of who was present; some to read, some to leave alone. */
import { describe, expect, test } from 'vitest'
import { meetingLines, parse } from '../../testing'

const read = (text: string, published: string | null = '2025-02-19') => meetingLines(text, published)

describe('meetings told before the verb of the news', () => {
  test.each([
    [
      'some days before',
      'وبعد يومين من لقائه فيصل بن فرحان في جدة، اجتمع هاكان فيدان أمس في عمان بأيمن الصفدي.',
      [
        'talks held 2025-02-17 jeddah: hakan-fidan + faisal-bin-farhan',
        'talks held 2025-02-18 amman: hakan-fidan + ayman-safadi',
      ],
    ],
    [
      'on the day before',
      'غداة محادثاته في جدة مع فيصل بن فرحان، التقى هاكان فيدان اليوم في عمان أيمن الصفدي.',
      [
        'talks held 2025-02-18 jeddah: hakan-fidan + faisal-bin-farhan',
        'talks held 2025-02-19 amman: hakan-fidan + ayman-safadi',
      ],
    ],
    [
      'before words of the one who had it',
      'وخلال استقباله في مسقط اليوم السفير النيبالي كريشنا باهادور ثابا، شدد الوزير بدر البوسعيدي على الحوار.',
      ['talks held 2025-02-19 muscat: badr-albusaidi + كريشنا باهادور ثابا'],
    ],
    [
      'talks of others',
      'وبعد لقاء بين بدر عبد العاطي وهاكان فيدان في القاهرة أمس، قال أيمن الصفدي إن بلاده ترحب بذلك.',
      ['talks held 2025-02-18 cairo: badr-abdelatty + hakan-fidan'],
    ],
    ['an arrival', 'وبعد وصوله إلى عمان، قال هاكان فيدان إن بلاده تدعم أيمن الصفدي.', []],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('talks by what they did, and visits paid', () => {
  test.each([
    [
      'talks that brought the speaker together with somebody',
      'أشاد الوزير بدر البوسعيدي بالمحادثات التي جمعته أمس في مسقط بنظيره الكمبودي براك سوخون.',
      ['talks held 2025-02-18 muscat: badr-albusaidi + براك سوخون'],
    ],
    [
      'a visit paid to somebody',
      'وزار السفير النيبالي كريشنا باهادور ثابا بعد ذلك وزير الخارجية العماني بدر البوسعيدي في مسقط.',
      ['talks held 2025-02-19 muscat: كريشنا باهادور ثابا + badr-albusaidi'],
    ],
    [
      'two who visited a place',
      'زار الرئيس المصري عبد الفتاح السيسي ووزير الخارجية بدر عبد العاطي معرض الكتاب في القاهرة اليوم.',
      [],
    ],
    ['a tomb', 'زار الرئيس عبد الفتاح السيسي اليوم ضريح الرئيس الراحل جمال عبد الناصر.', []],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('who was there too, and where', () => {
  test('is of the host’s side where nothing tells his country', () => {
    const [met] = parse(
      'استقبل نواف سلام اليوم سفير فرنسا هيرفيه ماغرو، في حضور مستشاره الدبلوماسي كلود الحجل.',
      { published: '2025-02-19', publisher: null },
    ).meetings
    expect(met?.participants.map(({ party }) => party)).toEqual(['lb', 'fr', 'lb'])
  })
  test('one meeting more was on the same margins', () => {
    const { meetings } = parse(
      'التقى بدر البوسعيدي أمس نظيره الكمبودي براك سوخون على هامش أعمال الدورة التاسعة والسبعين للجمعية العامة. كما التقى نظيره المصري بدر عبد العاطي.',
      { published: '2024-09-26', publisher: null },
    )
    expect(meetings.map(({ occasion }) => occasion?.number)).toEqual([79, 79])
  })
  test('but not a call', () => {
    const { meetings } = parse(
      'التقى بدر البوسعيدي أمس نظيره الكمبودي براك سوخون على هامش أعمال الدورة التاسعة والسبعين للجمعية العامة. كما هاتف نظيره المصري بدر عبد العاطي.',
      { published: '2024-09-26', publisher: null },
    )
    expect(meetings.map(({ occasion }) => occasion?.number ?? null)).toEqual([79, null])
  })
})

describe('the news of one desk', () => {
  test('are all that its ministers did on that day', () => {
    const { meetings } = parse(
      'استقبل نواف سلام اليوم سفير فرنسا هيرفيه ماغرو. وفي وزارة الخارجية، التقى الوزير يوسف رجي اليوم السفير النيبالي كريشنا باهادور ثابا. والتقى الوزير هاكان فيدان أمس أيمن الصفدي.',
      { published: '2025-02-19', publisher: null },
    )
    expect(meetings.map(({ focus }) => focus)).toEqual([true, true, false])
  })
})

describe('days of pages', () => {
  const published = (text: string) => parse(text, { published: null, publisher: null }).article.published
  const news = 'استقبل فيصل بن فرحان أمس السفير النيبالي كريشنا باهادور ثابا.'
  test.each([
    ['a city, a day and an agency on a line', `الخرطوم: 12 أكتوبر 2024 - سونا\n${news}`, '2024-10-12'],
    ['a Hijri stamp alone', `9 ربيع الآخر 1446 هـ\n${news}`, '2024-10-12'],
    ['Moroccan months', `الرباط 12 يوليوز 2023 /ومع/ ${news}`, '2023-07-12'],
    [
      'a day near a numbered session',
      'اجتمع سيرغي لافروف وجون كيري أمس الخميس 12 أيلول في جنيف. وسيلتقي لافروف كيري في نيويورك في 28 أيلول على هامش الدورة 68 للجمعية العامة للأمم المتحدة.',
      '2013-09-13',
    ],
    [
      'a full day that it calls yesterday',
      'التقى بدر عبد العاطي أمس الخميس 12 سبتمبر 2024 في القاهرة السفير النيبالي كريشنا باهادور ثابا.',
      '2024-09-13',
    ],
    [
      'its own day without a year, after one told with it',
      'استقبل أيمن الصفدي اليوم الأحد، 14 أيار، السفير النيبالي كريشنا باهادور ثابا. وكان التقاه في 3 آذار 2023.',
      '2023-05-14',
    ],
    [
      'a stamp without a year, before one told with it',
      'القاهرة في 12 أكتوبر /أ ش أ/ استقبل بدر عبد العاطي اليوم السبت السفير النيبالي كريشنا باهادور ثابا. ومن المقرر أن يلتقيه مجددا في 20 أكتوبر 2024.',
      '2024-10-12',
    ],
    ['a stamp without a year, by nothing', `القاهرة في 12 أكتوبر /أ ش أ/ ${news}`, null],
    [
      'a day that a text tells of something else',
      `${news} وكان قد قال في 12 أكتوبر 2024 إن الوضع صعب.`,
      null,
    ],
  ])('%s', (_, text, day) => {
    expect(published(text)).toBe(day)
  })
  test('other Hijri days go by the tables where the page’s own two dates do', () => {
    expect(
      read(
        `الرياض 07 رجب 1443 هـ الموافق 08 فبراير 2022 م\nكان فيصل بن فرحان قد التقى في الرياض في الثاني والعشرين من جمادى الآخرة الماضي السفير النيبالي كريشنا باهادور ثابا.`,
        null,
      ),
    ).toEqual(['talks held 2022-01-25 riyadh: faisal-bin-farhan + كريشنا باهادور ثابا'])
  })
})
