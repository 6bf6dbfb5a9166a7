/** Ways in which Persian agencies tell meetings and who was at them: some that must be read, some that must be left alone. */
import { describe, expect, test } from 'vitest'
import { meetingLine, parse } from '../../testing'

const meetings = (text: string) => parse(text, { published: '2025-03-12', publisher: null }).meetings
const read = (text: string) => meetings(text).map(meetingLine)

describe('who it was', () => {
  test.each([
    [
      'a name whose second word is a given name',
      'عباس عراقچی دیروز در پنوم پن با هور کیم لنگ، وزیر خارجه کامبوج، دیدار کرد.',
      ['talks held 2025-03-11 phnom-penh: abbas-araghchi + هور کیم لنگ'],
    ],
    [
      'a rank before the surname of somebody named in full',
      'سردار حیدری‌فر دیروز در ایروان با گاگیک مناساریان وزیر دفاع ارمنستان دیدار کرد. محمود حیدری‌فر وزیر دفاع ایران است.',
      ['talks held 2025-03-11 yerevan: محمود حیدری‌فر + گاگیک مناساریان'],
    ],
    [
      'two offices of one holder',
      'عباس عراقچی دیروز در مسقط با هور کیم لنگ، معاون نخست وزیر و وزیر خارجه کامبوج، دیدار کرد.',
      ['talks held 2025-03-11 muscat: abbas-araghchi + هور کیم لنگ'],
    ],
    [
      'an office of the city told before',
      'عباس عراقچی دیروز در شانگهای با شهردار این شهر دیدار کرد.',
      ['talks held 2025-03-11 shanghai: abbas-araghchi + ?cn'],
    ],
    [
      'an office told alone that the one named before does not hold',
      'محمود حیدری‌فر وزیر دفاع ایران دیروز در باکو با وزیر دفاع جمهوری آذربایجان دیدار کرد. وی دیروز در باکو با رئیس جمهوری آذربایجان نیز دیدار کرد.',
      ['talks held 2025-03-11 baku: محمود حیدری‌فر + ?az', 'talks held 2025-03-11 baku: محمود حیدری‌فر + ?az'],
    ],
    ['nobody in a rank that stands alone', 'سردار دیروز در ایروان سخنرانی کرد.', []],
    ['no mayor who is only spoken of', 'عباس عراقچی دیروز در شانگهای از شهردار این شهر قدردانی کرد.', []],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('heads of cities, sides, leaders', () => {
  test.each([
    [
      'the mayor of a city',
      'عباس عراقچی دیروز در باکو با خولیو مندوزا شهردار پاریس دیدار کرد.',
      ['abbas-araghchi (ir)', 'خولیو مندوزا (fr)'],
    ],
    [
      'the governor of a province of the page',
      'سفیر سوئیس دیروز در شیراز با بیژن کرمانشاهی استاندار فارس دیدار کرد.',
      ['? (ch)', 'بیژن کرمانشاهی (ir)'],
    ],
    [
      'of the side that nobody else is of',
      'دور دوم رایزنی‌های سیاسی ایران و اسلواکی به ریاست علی باقری و اینگرید بروچکووا دیروز در براتیسلاوا برگزار شد.',
      ['ali-bagheri-kani (ir)', 'اینگرید بروچکووا (sk)'],
    ],
    [
      'whom the leader received',
      'رهبر انقلاب دیروز در تهران عبداللطیف رشید رئیس جمهور عراق را به حضور پذیرفت.',
      ['? (ir)', 'abdul-latif-rashid (iq)'],
    ],
    [
      'at a meeting that the words before tell',
      'در دیداری که دیروز میان عباس عراقچی و خولیو مندوزا شهردار پاریس در وین انجام شد، امنیت بررسی شد.',
      ['abbas-araghchi (ir)', 'خولیو مندوزا (fr)'],
    ],
    ['of neither side, where three are told', 'علی باقری دیروز درباره روابط ایران و اسلواکی سخن گفت.', []],
  ])('%s', (_, text, expected) => {
    const people = meetings(text)[0]?.participants ?? []
    expect(people.map((one) => `${one.official ?? one.name ?? '?'} (${one.party})`)).toEqual(expected)
  })
})

describe('told around the news', () => {
  test.each([
    [
      'by a headline that tells the sides',
      'رایزنی تلفنی رؤسای جمهور ایران و بولیوی\n\nمحمود احمدی‌نژاد و اوو مورالس دیروز در گفت‌وگویی تلفنی رایزنی کردند.',
      ['call held 2025-03-11 null: mahmoud-ahmadinejad ir + اوو مورالس bo'],
    ],
    [
      'by a clause about the noun of the meeting',
      'بیژن کرمانشاهی استاندار فارس در نشست با خولیو مندوزا سفیر پاراگوئه که دیروز برگزار شد، از تجارت گفت.',
      ['talks held 2025-03-11 null: بیژن کرمانشاهی ir + خولیو مندوزا py'],
    ],
    [
      'by the title of the president of the page',
      'ابراهیم رئیسی دیروز در ماناگوا با دانیل اورتگا رئیس جمهوری نیکاراگوئه دیدار کرد. رئیس جمهور امروز در هاوانا با خولیو مندوزا وزیر خارجه کوبا دیدار کرد.',
      [
        'talks held 2025-03-11 managua: ebrahim-raisi ir + دانیل اورتگا ni',
        'talks held 2025-03-12 havana: ebrahim-raisi ir + خولیو مندوزا cu',
      ],
    ],
    [
      'but by no general assembly of another body',
      'عباس عراقچی دیروز در حاشیه دوازدهمین مجمع عمومی مجمع مجالس آسیایی در باکو با خولیو مندوزا سفیر پاراگوئه دیدار کرد.',
      ['talks held 2025-03-11 baku: abbas-araghchi ir + خولیو مندوزا py'],
    ],
  ])('%s', (_, text, expected) => {
    const told = meetings(text).map((meeting) => {
      const who = meeting.participants.map((one) => `${one.official ?? one.name} ${one.party}`)
      const occasion = meeting.occasion ? ` @ ${meeting.occasion.series}` : ''
      return `${meeting.kind} ${meeting.status} ${meeting.date} ${meeting.place}: ${who.join(' + ')}${occasion}`
    })
    expect(told).toEqual(expected)
  })
})

describe('where and when', () => {
  test('a journey whose verb is left out', () => {
    const text = 'قرار است عباس عراقچی هفته آینده به توکیو سفر و با فومیو کیشیدا نخست‌وزیر ژاپن ملاقات کند.'
    expect(read(text)).toEqual(['talks planned 2025-03-15/2025-03-21 tokyo: abbas-araghchi + fumio-kishida'])
  })
  test.each([
    [
      'a dateline spelt like a weekday',
      'دوشنبه - ایرنا - عباس عراقچی امروز با رستم امامعلی رئیس مجلس تاجیکستان دیدار کرد.',
      ['talks held 2025-03-12 dushanbe: abbas-araghchi + رستم امامعلی'],
    ],
    [
      'a weekday that begins a sentence',
      'دوشنبه عباس عراقچی در مسقط با بدر البوسعیدی دیدار کرد.',
      ['talks held 2025-03-10 muscat: abbas-araghchi + badr-albusaidi'],
    ],
    [
      'a building by its name',
      'عباس عراقچی دیروز در ساختمان بهارستان با پیتر آلن سفیر گرنادا دیدار کرد.',
      ['talks held 2025-03-11 tehran: abbas-araghchi + پیتر آلن'],
    ],
    [
      'on a visit that was announced',
      'سخنگوی وزارت خارجه از سفر پیتر آلن وزیر خارجه گرنادا به تهران در روز شنبه خبر داد و گفت: وی در این سفر با عباس عراقچی دیدار خواهد کرد.',
      ['talks planned 2025-03-15 tehran: پیتر آلن + abbas-araghchi'],
    ],
    [
      'in the building of another matter',
      'سخنگوی وزارت خارجه از سفر پیتر آلن به تهران در روز شنبه خبر داد.',
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

test.each([
  ['سورینامی', 'sr'],
  ['گرنادایی', 'gd'],
  ['لسوتویی', 'ls'],
  ['تاجیک', 'tj'],
])('the adjectives of small states: %s', (adjective, party) => {
  const told = meetings(`عباس عراقچی دیروز در مسقط با همتای ${adjective} خود دیدار کرد.`)
  expect(told[0]?.participants.map((one) => one.party)).toEqual(['ir', party])
})
