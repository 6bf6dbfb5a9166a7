/** Ways in which Persian tells that people met, and where: some that must be read, some that must be left alone. */
import { describe, expect, test } from 'vitest'
import { meetingLine, parse } from '../../testing'

const meetings = (text: string) => parse(text, { published: '2025-03-12', publisher: null }).meetings
const read = (text: string) => meetings(text).map(meetingLine)

describe('letters of credence, summons, verbs left out', () => {
  test.each([
    [
      'a letter handed over',
      'لارس نوردروم سفیر جدید نروژ دیروز در تهران استوارنامه خود را تقدیم مسعود پزشکیان رئیس جمهور کرد.',
      ['talks held 2025-03-11 tehran: لارس نوردروم + masoud-pezeshkian'],
    ],
    [
      'a letter received',
      'مسعود پزشکیان دیروز در تهران استوارنامه لارس نوردروم سفیر نروژ را دریافت کرد.',
      ['talks held 2025-03-11 tehran: masoud-pezeshkian + لارس نوردروم'],
    ],
    [
      'a summons by somebody named',
      'لارس نوردروم سفیر نروژ دیروز در تهران از سوی مجید تخت‌روانچی معاون وزیر خارجه احضار شد.',
      ['talks held 2025-03-11 tehran: لارس نوردروم + majid-takht-ravanchi'],
    ],
    [
      'a noun whose verb is left out before another',
      'عباس عراقچی دیروز در دوحه با سرگئی لاوروف گفت‌وگو و سپس یک یادداشت تفاهم را امضا کرد.',
      ['talks held 2025-03-11 doha: abbas-araghchi + sergey-lavrov'],
    ],
    [
      'whom somebody met told by a pronoun, some sentences after his meeting',
      'مسعود پزشکیان امروز در تهران با سرگئی لاوروف دیدار کرد. در این دیدار روابط دو کشور بررسی شد. لاوروف از میزبانی تشکر کرد. عباس عراقچی نیز امروز با وی در محل وزارتخانه دیدار داشت.',
      [
        'talks held 2025-03-12 tehran: masoud-pezeshkian + sergey-lavrov',
        'talks held 2025-03-12 tehran: sergey-lavrov + abbas-araghchi',
      ],
    ],
    [
      'sat in company, in other words',
      'عباس عراقچی در دوحه با سرگئی لاوروف هم‌صحبت شد.',
      ['talks held 2025-03-12 doha: abbas-araghchi + sergey-lavrov'],
    ],
    ['a danger that somebody came to face', 'عباس عراقچی در دوحه با مشکل روبه‌رو شد.', []],
    ['a letter only spoken of', 'سفیر جدید نروژ هنوز استوارنامه خود را تقدیم نکرده است.', []],
    ['talks only spoken of before "and"', 'عباس عراقچی از گفت‌وگو و آتش‌بس حمایت کرد.', []],
    ['an ambassador of whom nothing tells who summoned him', 'سفیر نروژ دیروز احضار شد.', []],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('who it was, and who only spoke or was spoken of', () => {
  test.each([
    [
      'somebody on behalf of another',
      'عباس عراقچی دیروز در مسقط به نمایندگی از مسعود پزشکیان با بدر البوسعیدی دیدار کرد.',
      ['talks held 2025-03-11 muscat: abbas-araghchi + badr-albusaidi'],
    ],
    [
      'officials of a state, told without names',
      'عباس عراقچی فردا در تاشکند با مقام‌های ازبکستان دیدار می‌کند.',
      ['talks planned 2025-03-13 tashkent: abbas-araghchi + ?uz'],
    ],
    [
      'the speaker of the page’s own parliament',
      'صاحبه غفارآوا رئیس مجلس ملی آذربایجان دیروز در ژنو با محمدباقر قالیباف دیدار کرد. رئیس مجلس در ژنو با نوسیوی نکاکولا رئیس مجلس آفریقای جنوبی هم دیدار کرد.',
      [
        'talks held 2025-03-11 geneva: sahiba-gafarova + mohammad-bagher-ghalibaf',
        'talks held 2025-03-11 geneva: mohammad-bagher-ghalibaf + نوسیوی نکاکولا',
      ],
    ],
    [
      'nobody of whom it is asked whether',
      'عباس عراقچی در پاسخ به اینکه آیا با استیو ویتکاف دیدار می‌کند، سکوت کرد.',
      [],
    ],
    [
      'nobody whom he does not meet goes on',
      'عباس عراقچی دیروز در دوحه با سرگئی لاوروف دیدار کرد. وی قراری با استیو ویتکاف ندارد. او فردا در مسقط با بدر البوسعیدی دیدار می‌کند.',
      [
        'talks held 2025-03-11 doha: abbas-araghchi + sergey-lavrov',
        'talks planned 2025-03-13 muscat: abbas-araghchi + badr-albusaidi',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('when and where', () => {
  test.each([
    [
      'from one weekday to another',
      'قرار است عباس عراقچی از یکشنبه تا سه‌شنبه هفته آینده در تاشکند با بختیار سعیداف دیدار کند.',
      ['talks planned 2025-03-16/2025-03-18 tashkent: abbas-araghchi + bakhtiyor-saidov'],
    ],
    [
      'on two days running',
      'عباس عراقچی روزهای یکشنبه و دوشنبه در تاشکند با بختیار سعیداف گفت‌وگو کرد.',
      ['talks held 2025-03-09/2025-03-10 tashkent: abbas-araghchi + bakhtiyor-saidov'],
    ],
    [
      'a governor in his own city',
      'نوراحمد اسلام‌جار والی هرات دیروز میزبان عباس عراقچی وزیر خارجه ایران بود.',
      ['talks held 2025-03-11 herat: نوراحمد اسلام‌جار + abbas-araghchi'],
    ],
    [
      'a governor elsewhere',
      'نوراحمد اسلام‌جار والی هرات دیروز در مشهد با عباس عراقچی وزیر خارجه ایران دیدار کرد.',
      ['talks held 2025-03-11 mashhad: نوراحمد اسلام‌جار + abbas-araghchi'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('the day that a page prints', () => {
  const published = (text: string) => parse(text, { published: null, publisher: null }).article.published
  test.each([
    [
      'two figures for the year, after the agency',
      'تهران، خبرگزاری جمهوری اسلامی ۸۱/۰۶/۲۷\n\nکمال خرازی روز چهارشنبه در تهران با سفیر یونان دیدار کرد.',
      '2002-09-18',
    ],
    [
      'before the agency in brackets',
      'دوشنبه، ۲۱ فوریه ۲۰۲۴ (آژانس ملی اطلاعاتی تاجیکستان)\n\nامامعلی رحمان امروز با عباس عراقچی دیدار کرد.',
      '2024-02-21',
    ],
    [
      'not one told in a sentence',
      'عباس عراقچی گفت این توافق در تاریخ ۸۱/۰۶/۲۷ در تهران میان دو کشور امضا شده و هنوز هم معتبر است.',
      null,
    ],
  ])('%s', (_, text, day) => {
    expect(published(text)).toBe(day)
  })
})

describe('told again, together, or as still to come', () => {
  test.each([
    [
      'a call gone on about without saying that it was one',
      'مسعود پزشکیان دیروز تلفنی با شهباز شریف گفت‌وگو کرد. پزشکیان در گفت‌وگو با شهباز شریف خواستار توسعه تجارت شد.',
      ['call held 2025-03-11 null: masoud-pezeshkian + shehbaz-sharif'],
    ],
    [
      'talks of another day than the call',
      'مسعود پزشکیان دیروز تلفنی با شهباز شریف گفت‌وگو کرد. پزشکیان و شهباز شریف یکشنبه در تهران دیدار کرده بودند.',
      [
        'call held 2025-03-11 null: masoud-pezeshkian + shehbaz-sharif',
        'summit held 2025-03-09 tehran: masoud-pezeshkian + shehbaz-sharif',
      ],
    ],
    [
      'who was present at the meeting just told',
      'عباس عراقچی دیروز در دوحه با سرگئی لاوروف دیدار کرد. در این دیدار که با حضور کاظم جلالی سفیر ایران در روسیه انجام شد، درباره غزه گفت‌وگو شد.',
      ['talks held 2025-03-11 doha: abbas-araghchi + sergey-lavrov + kazem-jalali'],
    ],
    [
      'the day of a meeting, in a clause about its noun',
      'عباس عراقچی با سرگئی لاوروف در دوحه دیدار کرد. در جریان ملاقات که یکشنبه صورت گرفت، درباره غزه صحبت شد.',
      ['talks held 2025-03-09 doha: abbas-araghchi + sergey-lavrov'],
    ],
    [
      'deputies of several states, whose delegations’ heads are told',
      'نمایندگان ویژه ایران، چین و روسیه دیروز در دوشنبه درباره افغانستان گفت‌وگو کردند. حسن کاظمی قمی، یو شیائویونگ و ضمیر کابلوف ریاست هیأت‌های کشورهای خود را بر عهده داشتند.',
      ['talks held 2025-03-11 dushanbe: hassan-kazemi-qomi + yue-xiaoyong + zamir-kabulov'],
    ],
    [
      'presidents, whom no head of a delegation stands for',
      'رؤسای جمهور ایران و روسیه دیروز در دوشنبه دیدار کردند. حسن کاظمی قمی و ضمیر کابلوف ریاست هیأت‌های کشورهای خود را بر عهده داشتند.',
      ['summit held 2025-03-11 dushanbe: ?ir + ?ru'],
    ],
    [
      'a visitor’s next meeting with his hosts',
      'عزیز نصیرزاده وزیر دفاع ایران دیروز در دوشنبه با شیرعلی میرزا وزیر دفاع تاجیکستان دیدار کرد. نصیرزاده امروز با امامعلی رحمان رئیس جمهور تاجیکستان دیدار می‌کند.',
      [
        'talks held 2025-03-11 dushanbe: aziz-nasirzadeh + شیرعلی میرزا',
        'talks planned 2025-03-12 dushanbe: aziz-nasirzadeh + emomali-rahmon',
      ],
    ],
    [
      'a visitor’s next meeting with others',
      'عزیز نصیرزاده وزیر دفاع ایران دیروز در دوشنبه با شیرعلی میرزا وزیر دفاع تاجیکستان دیدار کرد. نصیرزاده فردا با سرگئی شویگو دیدار می‌کند.',
      [
        'talks held 2025-03-11 dushanbe: aziz-nasirzadeh + شیرعلی میرزا',
        'talks planned 2025-03-13 null: aziz-nasirzadeh + sergei-shoigu',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})
