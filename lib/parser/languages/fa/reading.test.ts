import { describe, expect, test } from 'vitest'
import type { DraftMeeting } from '../../draft'
import { parse } from '../../testing'

/** A meeting in one line: `talks held 2025-03-10 doha: a + b @ astana 20`; strangers by name, others by party. */
function line(meeting: DraftMeeting): string {
  const who = meeting.participants.map((one) => one.official ?? one.name ?? `?${one.party}`)
  const occasion = meeting.occasion ? ` @ ${meeting.occasion.series} ${meeting.occasion.number ?? '-'}` : ''
  return `${meeting.kind} ${meeting.status} ${meeting.date} ${meeting.place}: ${who.join(' + ')}${occasion}`
}

const read = (text: string, publisher: string | null = null) =>
  parse(text, { published: '2025-03-12', publisher }).meetings.map(line)

describe('strangers', () => {
  test.each([
    [
      'told by nothing but where they stand',
      'تورگون آلیمف امروز در تاشکند با برتولد شوانکه گفت‌وگو کرد.',
      ['talks held 2025-03-12 tashkent: تورگون آلیمف + برتولد شوانکه'],
    ],
    [
      'before a title, after words that are no name',
      'نخستین بار دلکش شورانگیز، سفیر ایران، دیروز با سرگئی لاوروف در مسکو دیدار کرد.',
      ['talks held 2025-03-11 moscow: دلکش شورانگیز + sergey-lavrov'],
    ],
    [
      'by a surname alone after a courtesy',
      'عباس عراقچی امروز در وین با آقای اشتاینر دیدار کرد.',
      ['talks held 2025-03-12 vienna: abbas-araghchi + اشتاینر'],
    ],
    [
      'not where common words stand in a row',
      'عباس عراقچی امروز در وین با خبرنگاران روزنامه‌های اقتصادی و فعالان بخش خصوصی دیدار کرد.',
      [],
    ],
    [
      'not in the name of a ship or a paper',
      'عباس عراقچی امروز در گفت‌وگو با روزنامه کوریره دلاسرا از صلح گفت.',
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('whom the lead tells by office', () => {
  test.each([
    [
      'is whom the headline names',
      'دیدار تورگون آلیمف با برتولد شوانکه\n\nوزیر خارجه ازبکستان امروز در تاشکند با وزیر خارجه اتریش دیدار و درباره افغانستان گفت‌وگو کرد.',
      ['talks held 2025-03-12 tashkent: تورگون آلیمف + برتولد شوانکه'],
    ],
    [
      'is who speaks of this meeting',
      'وزیر خارجه ازبکستان امروز در تاشکند با سرگئی لاوروف دیدار کرد. تورگون آلیمف در این دیدار از توسعه روابط گفت.',
      ['talks held 2025-03-12 tashkent: تورگون آلیمف + sergey-lavrov'],
    ],
    [
      'is the diplomat of the next sentence',
      'تورگون آلیمف وزیر خارجه ازبکستان امروز در تاشکند با سرگئی لاوروف دیدار کرد. آلیمف از روابط گفت. این دیپلمات دیروز در باکو با هاکان فیدان گفت‌وگو کرده بود.',
      [
        'talks held 2025-03-12 tashkent: تورگون آلیمف + sergey-lavrov',
        'talks held 2025-03-11 baku: تورگون آلیمف + hakan-fidan',
      ],
    ],
    [
      'is the diplomat of another nation, where he speaks for an organisation',
      'گیر پدرسن امروز در ژنو با عباس عراقچی دیدار کرد. دیپلمات نروژی دیروز در وین با سرگئی لاوروف گفت‌وگو کرده بود.',
      [
        'talks held 2025-03-12 geneva: geir-pedersen + abbas-araghchi',
        'talks held 2025-03-11 vienna: geir-pedersen + sergey-lavrov',
      ],
    ],
    [
      'stays nameless where somebody else speaks',
      'وزیر خارجه ازبکستان امروز در تاشکند با سرگئی لاوروف دیدار کرد. تورگون آلیمف سخنگوی پارلمان قزاقستان از این خبر استقبال کرد.',
      ['talks held 2025-03-12 tashkent: ?uz + sergey-lavrov'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('ways of telling a meeting', () => {
  test.each([
    [
      'going to meet somebody',
      'عباس عراقچی دیروز در بغداد به دیدار فواد حسین وزیر خارجه عراق رفت.',
      ['talks held 2025-03-11 baghdad: abbas-araghchi + fuad-hussein'],
    ],
    [
      'a journey to meet somebody',
      'عباس عراقچی فردا به مسکو می‌رود تا با سرگئی لاوروف گفت‌وگو کند.',
      ['talks planned 2025-03-13 moscow: abbas-araghchi + sergey-lavrov'],
    ],
    [
      'ringing somebody up',
      'هاکان فیدان شامگاه دیروز با عباس عراقچی تماس گرفت.',
      ['call held 2025-03-11 null: hakan-fidan + abbas-araghchi'],
    ],
    [
      'something that is to happen on a journey told before',
      'عباس عراقچی فردا عازم مسقط می‌شود. وی در این سفر با بدر البوسعیدی وزیر خارجه عمان دیدار خواهد کرد.',
      ['talks planned 2025-03-13 muscat: abbas-araghchi + badr-albusaidi'],
    ],
    [
      'not a speech by video link',
      'هاکان فیدان دیروز از طریق ویدئوکنفرانس برای حاضران در همایش سخنرانی کرد.',
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('who was there', () => {
  test.each([
    [
      'too, by a relative clause about the meeting',
      'عباس عراقچی امروز در بغداد با فواد حسین دیدار کرد. دو طرف در این دیدار که برتولد شوانکه سفیر آلمان نیز در آن حضور داشت، از تجارت گفتند.',
      ['talks held 2025-03-12 baghdad: abbas-araghchi + fuad-hussein + برتولد شوانکه'],
    ],
    [
      'all told as partners, with whoever was spoken of',
      'عباس عراقچی دیروز به مسکو رفت و با سرگئی لاوروف و ولادیمیر پوتین دیدار کرد.',
      ['talks held 2025-03-11 moscow: abbas-araghchi + sergey-lavrov + vladimir-putin'],
    ],
    [
      'each in a meeting of his own, where each has a matter of his own',
      'هاکان فیدان امروز در دوحه با سرگئی لاوروف درباره اوکراین و با فواد حسین درباره ترانزیت گفت‌وگو کرد.',
      [
        'talks held 2025-03-12 doha: hakan-fidan + sergey-lavrov',
        'talks held 2025-03-12 doha: hakan-fidan + fuad-hussein',
      ],
    ],
    [
      'the guest, told by his country',
      'سرگئی لاوروف دیروز در تهران با عباس عراقچی دیدار کرد. مهمان روس سپس به حضور مسعود پزشکیان رسید.',
      [
        'talks held 2025-03-11 tehran: sergey-lavrov + abbas-araghchi',
        'talks held 2025-03-11 tehran: sergey-lavrov + masoud-pezeshkian',
      ],
    ],
    [
      'not in a visit that was called off',
      'سفر عباس عراقچی به مسکو که قرار بود فردا انجام شود و دیدار با سرگئی لاوروف را هم در بر داشت، لغو شده است.',
      [],
    ],
    [
      'not the spokesman before a headline’s colon',
      'اسماعیل بقائی: لاوروف و عراقچی دیدار کردند\n\nسرگئی لاوروف و عباس عراقچی دیروز در مسکو دیدار کردند.',
      ['talks held 2025-03-11 moscow: sergey-lavrov + abbas-araghchi'],
    ],
    [
      'not in talks that are only spoken of',
      'عباس عراقچی از روند گفت‌وگوهای سرگئی لاوروف با هاکان فیدان ابراز خرسندی کرد.',
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('when and where', () => {
  test.each([
    [
      'on a numbered day of the session',
      'هفتمین دور نشست‌های کمیته قانون اساسی در ژنو برگزار شد. گیر پدرسن روز دوم این دور با احمد کزبری دیدار کرد.',
      'talks held 2022-03-22 geneva: geir-pedersen + ahmad-kuzbari @ constitutional-committee 7',
    ],
    [
      'a round by its ordinal, not by a day of the month',
      'دور ششم مهر ماه ۱۴۰۰ در ژنو برگزار شد. این دور از نشست‌های کمیته قانون اساسی بود.',
      'round held 2021-10-18/2021-10-22 geneva:  @ constitutional-committee 6',
    ],
    [
      'on the day that a relative clause about the call tells',
      'سرگئی لاوروف در تماس تلفنی با عباس عراقچی نوروز را تبریک گفت. در این تماس تلفنی که دوشنبه انجام شد، دو طرف از تجارت گفتند.',
      'call held 2025-03-10 null: sergey-lavrov + abbas-araghchi',
    ],
    [
      'at a hotel of the city',
      'علی باقری امروز در محل هتل کوبورگ وین با انریکه مورا دیدار کرد.',
      'talks held 2025-03-12 vienna: ali-bagheri-kani + enrique-mora',
    ],
    [
      'of what the present tense tells, to come',
      'عباس عراقچی جمعه در رم با سرگئی لاوروف دیدار می‌کند.',
      'talks planned 2025-03-14 rome: abbas-araghchi + sergey-lavrov',
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toContain(expected)
  })
})

describe('whose country is told once', () => {
  test.each([
    [
      'of several met, after the last of them',
      'عباس عراقچی امروز در بغداد با نخست‌وزیر و رئیس مجلس عراق دیدار کرد.',
      ['talks held 2025-03-12 baghdad: abbas-araghchi + ?iq + ?iq'],
    ],
    [
      'but not of the one whose own is told',
      'عباس عراقچی دیروز در بغداد با نخست‌وزیر عراق و رئیس جمهور ترکیه دیدار کرد.',
      ['talks held 2025-03-11 baghdad: abbas-araghchi + ?iq + ?tr'],
    ],
    [
      'of several met each for himself',
      'عباس عراقچی امروز در بغداد با نخست‌وزیر و رئیس مجلس عراق جداگانه دیدار کرد.',
      [
        'talks held 2025-03-12 baghdad: abbas-araghchi + ?iq',
        'talks held 2025-03-12 baghdad: abbas-araghchi + ?iq',
      ],
    ],
    [
      'of several meetings, as the next sentence calls them',
      'عباس عراقچی امروز در دوحه با هاکان فیدان و سرگئی لاوروف دیدار کرد. در این دیدارها درباره غزه گفت‌وگو شد.',
      [
        'talks held 2025-03-12 doha: abbas-araghchi + hakan-fidan',
        'talks held 2025-03-12 doha: abbas-araghchi + sergey-lavrov',
      ],
    ],
    [
      'of a committee told again',
      'ابراهیم عزیزی رئیس کمیسیون امنیت ملی مجلس امروز در تهران با سفیر هند دیدار کرد. دیروز هم دلکش شورانگیز نایب‌رئیس این کمیسیون در تهران با سفیر ژاپن دیدار کرد.',
      [
        'talks held 2025-03-12 tehran: ابراهیم عزیزی + ?in',
        'talks held 2025-03-11 tehran: دلکش شورانگیز + ?jp',
      ],
    ],
    [
      'of as many countries as the text told last',
      'عباس عراقچی دیروز در وین با مدیران سیاسی آلمان، فرانسه و ایتالیا دیدار کرد. علی باقری ماه گذشته در ژنو با نمایندگان همین سه کشور دیدار کرده بود.',
      [
        'talks held 2025-03-11 vienna: abbas-araghchi + ?de + ?fr + ?it',
        'talks held 2025-01-20/2025-02-18 geneva: ali-bagheri-kani + ?de + ?fr + ?it',
      ],
    ],
    [
      'by a word for several',
      'مجید تخت‌روانچی دیروز در استانبول با معاونان وزرای خارجه تروئیکای اروپایی دیدار کرد.',
      ['talks held 2025-03-11 istanbul: majid-takht-ravanchi + ?gb + ?fr + ?de'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('states and counterparts', () => {
  test.each([
    [
      'met of whom nobody is told',
      'مذاکرات غیرمستقیم ایران و آمریکا روز یکشنبه در مسقط برگزار شد.',
      ['talks held 2025-03-09 muscat: ?ir + ?us'],
    ],
    [
      'are to meet',
      'گفت‌وگوهای میان روسیه و اوکراین فردا در استانبول آغاز می‌شود.',
      ['talks planned 2025-03-13 istanbul: ?ru + ?ua'],
    ],
    ['whose relations are told', 'روابط ایران و عربستان روز یکشنبه در ریاض از سر گرفته شد.', []],
    ['whose talks are welcomed', 'روسیه روز یکشنبه در مسکو از مذاکرات ایران و آمریکا استقبال کرد.', []],
    [
      'of somebody told by his surname alone',
      'عراقچی و همتایان روس و چینی او امروز در تهران دیدار کردند.',
      ['talks held 2025-03-12 tehran: abbas-araghchi + ?ru + ?cn'],
    ],
    [
      'named after "his own"',
      'محمدباقر قالیباف دیروز در تاشکند با همتای ازبکستانی خود «تورگون آلیمف» دیدار کرد.',
      ['talks held 2025-03-11 tashkent: mohammad-bagher-ghalibaf + تورگون آلیمف'],
    ],
    [
      'who hold no office of whoever is told as their counterpart',
      'رئیس مجلس شورای اسلامی دیروز در تاشکند با تورگون آلیمف همتای ازبکستانی خود دیدار کرد.',
      ['talks held 2025-03-11 tashkent: ?ir + تورگون آلیمف'],
    ],
    [
      'in quotation marks before a title, whatever its words',
      'عباس عراقچی دیروز در تهران با «چانگ هوا» سفیر چین گفت‌وگو کرد.',
      ['talks held 2025-03-11 tehran: abbas-araghchi + چانگ هوا'],
    ],
    [
      'also there',
      'عباس عراقچی دیروز در وین با رافائل گروسی دیدار کرد. رضا نجفی نیز در کنار وزیر خارجه حضور داشت.',
      ['talks held 2025-03-11 vienna: abbas-araghchi + rafael-grossi + reza-najafi'],
    ],
    [
      'not there, but at a ceremony',
      'عباس عراقچی دیروز در وین با رافائل گروسی دیدار کرد. رضا نجفی نیز در مراسم سالگرد انقلاب شرکت کرد.',
      ['talks held 2025-03-11 vienna: abbas-araghchi + rafael-grossi'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('who met whom apart', () => {
  test.each([
    [
      'after "then", where he stays',
      'علی باقری کنی که در وین به سر می‌برد، امروز با انریکه مورا و سپس با میخائیل اولیانوف دیدار کرد.',
      [
        'talks held 2025-03-12 vienna: ali-bagheri-kani + enrique-mora',
        'talks held 2025-03-12 vienna: ali-bagheri-kani + mikhail-ulyanov',
      ],
    ],
    [
      'together, without it',
      'علی باقری کنی امروز در وین با انریکه مورا و میخائیل اولیانوف دیدار کرد.',
      ['talks held 2025-03-12 vienna: ali-bagheri-kani + enrique-mora + mikhail-ulyanov'],
    ],
    [
      'told by ranks that nobody holds both',
      'سرگئی لاوروف وزیر خارجه روسیه امروز وارد تهران شد و با همتای ایرانی خود دیدار کرد. لاوروف سپس با رئیس جمهور ملاقات کرد.',
      [
        'talks held 2025-03-12 tehran: sergey-lavrov + ?ir',
        'talks held 2025-03-12 tehran: sergey-lavrov + ?ir',
      ],
    ],
    [
      'where an ambassador is posted, right before the meeting',
      'عباس عراقچی امروز با سفیر اتریش در تهران دیدار کرد.',
      ['talks held 2025-03-12 tehran: abbas-araghchi + ?at'],
    ],
    [
      'but not where the ambassador is only posted',
      'سفیر اتریش در تهران امروز در وین با عباس عراقچی دیدار کرد.',
      ['talks held 2025-03-12 vienna: ?at + abbas-araghchi'],
    ],
    [
      'and nobody by a session of an organisation that he only attends',
      'عباس عراقچی که برای شرکت در نشست وزرای خارجه سازمان همکاری اسلامی در جده به سر می‌برد، امروز با بختیار سعیداف وزیر خارجه ازبکستان دیدار کرد.',
      ['talks held 2025-03-12 jeddah: abbas-araghchi + bakhtiyor-saidov'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

test("a body that every state has is the page's own where no other is told", () => {
  const parties = (text: string) =>
    parse(text, { published: '2025-03-12', publisher: 'irna' }).meetings[0]?.participants.map(
      ({ party }) => party,
    )
  expect(parties('تورگون آلیمف رئیس قوه قضائیه امروز در تهران با سفیر هند دیدار کرد.')).toEqual(['ir', 'in'])
  expect(parties('تورگون آلیمف رئیس بانک مرکزی ازبکستان امروز در تهران با سفیر هند دیدار کرد.')).toEqual([
    'uz',
    'in',
  ])
})

test.each([
  ['نشست وزیران خارجه کشورهای ضامن ژانویه ۲۰۲۶ برگزار می‌شود.', ['planned 2026-01']],
  ['نشست وزیران خارجه کشورهای ضامن ژانویه ۲۰۲۵ برگزار شد.', ['held 2025-01']],
])('a session told in the present of a whole month is announced: %s', (text, expected) => {
  const { meetings } = parse(text, { published: null, publisher: null })
  expect(meetings.map(({ status, date }) => `${status} ${date}`)).toEqual(expected)
})
