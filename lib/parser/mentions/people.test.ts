import { describe, expect, test } from 'vitest'
import { parse } from '../testing'

/** Who took part in the meetings of a text: official or name as told, with the party. */
const who = (text: string, publisher: string | null = null) =>
  parse(text, { published: '2024-05-20', publisher }).meetings.map((meeting) =>
    meeting.participants.map((one) => `${one.official ?? one.name}/${one.party}`).join(' + '),
  )

describe('who is an official of the registry', () => {
  test.each([
    [
      'nobody with another given name before the surname',
      'التقى وزير الزراعة السوري رامز الشيباني اليوم في دمشق السفير الروسي ألكسندر يفيموف.',
      /^رامز الشيباني\/sy \+ /,
    ],
    [
      'nobody whose name only begins with a registered one',
      'عباس عراقچی وزیر امور خارجه امروز در تهران با عبدالسلام رحیمی معاون وزیر خارجه عراق دیدار کرد.',
      /^abbas-araghchi\/ir \+ عبدالسلام رحیمی\/iq$/,
    ],
    [
      'still the official, with his own given name',
      'التقى وزير الخارجية الروسي سيرغي لافروف اليوم في موسكو وزير الخارجية الإيراني عباس عراقجي.',
      /^sergey-lavrov\/ru \+ abbas-araghchi\/ir$/,
    ],
    [
      'the official whose surname is spelt with a letter less, of the same country',
      'عباس عراقچی امروز در تهران با سرگئی ریابکف معاون وزیر خارجه روسیه دیدار کرد.',
      /^abbas-araghchi\/ir \+ sergei-ryabkov\/ru$/,
    ],
    [
      'not so where another country is told for him',
      'عباس عراقچی امروز در تهران با سرگئی ریابکف وزیر کشاورزی بلاروس دیدار کرد.',
      /^abbas-araghchi\/ir \+ سرگئی ریابکف\/by$/,
    ],
  ])('%s', (_, text, expected) => {
    expect(who(text).join('\n')).toMatch(expected)
  })
})

describe('names in full', () => {
  test.each([
    [
      'patronymics and houses after courtesies',
      'التقى معالي الشيخ جبر بن سند بن حمد آل سند وزير الطاقة القطري اليوم في الدوحة وزير النفط العراقي حيان عبد الغني.',
      /^جبر بن سند بن حمد آل سند\/qa \+ /,
    ],
    [
      'one after another, each with his own country',
      'عباس عراقچی امروز در تهران با پاول مارتنز و لی چنگ نمایندگان بلژیک و چین دیدار کرد.',
      /^abbas-araghchi\/ir \+ پاول مارتنز\/be \+ لی چنگ\/cn$/,
    ],
    [
      'an office that names the country far behind its name',
      'عباس عراقچی امروز در تهران با علی کاظمی وزیر راه و ترابری عراق دیدار کرد.',
      /^abbas-araghchi\/ir \+ علی کاظمی\/iq$/,
    ],
    [
      'an office of the country named last',
      'عباس عراقچی که به ارمنستان سفر کرده است، امروز در ایروان با آرام گریگوریان نخست‌وزیر این کشور دیدار کرد.',
      /^abbas-araghchi\/ir \+ آرام گریگوریان\/am$/,
    ],
    [
      'a minister of an unknown country, who is not of the page’s own',
      'عباس عراقچی امروز در تهران با ژان دوپون وزیر خارجه روریتانیا دیدار کرد.',
      /^abbas-araghchi\/ir \+ ژان دوپون\/null$/,
    ],
    [
      'a counterpart named before that word',
      'عباس عراقچی امروز در تهران با توماس هوبر همتای اتریشی خود دیدار کرد.',
      /^abbas-araghchi\/ir \+ توماس هوبر\/at$/,
    ],
    [
      'the head of an agency of the United Nations',
      'التقى وزير الخارجية الإيراني عباس عراقجي اليوم في طهران المدير التنفيذي لبرنامج الأغذية العالمي روبرت كولنز.',
      /^abbas-araghchi\/ir \+ روبرت كولنز\/un$/,
    ],
    [
      'a deputy told by a pronoun, of his chief’s party',
      'التقى وزير الخارجية الإيراني عباس عراقجي اليوم في طهران المبعوث الأممي إلى سوريا غير بيدرسون ونائبه سمير خوري.',
      /^abbas-araghchi\/ir \+ geir-pedersen\/un \+ سمير خوري\/un$/,
    ],
  ])('%s', (_, text, expected) => {
    expect(who(text).join('\n')).toMatch(expected)
  })
})

describe('who takes no part', () => {
  test('somebody whom an airport is called after', () => {
    const text =
      'التقى وزير الخارجية الإيراني عباس عراقجي اليوم في مطار سليم حداد المبعوث الأممي إلى سوريا غير بيدرسون.'
    expect(who(text)).toEqual(['abbas-araghchi/ir + geir-pedersen/un'])
  })

  test('words that stand beside an office but are no name', () => {
    const text = 'بحث وزير العدل العراقي اليوم في بغداد مع السفير الفرنسي تطورات الأوضاع.'
    expect(who(text).join('\n')).not.toMatch('تطورات')
  })
})

test('an "and" written on to a name or a title is no part of it', () => {
  const text =
    'اجتمع وزير الخارجية الإيراني عباس عراقجي ووزير الخارجية الروسي سيرغي لافروف اليوم في موسكو. وبحث عراقجي ولافروف ملف سوريا مع وليد خدوري وكيل وزارة الخارجية العراقية.'
  const told = parse(text, { published: '2024-05-20', publisher: null }).meetings.flatMap(
    ({ participants }) => participants.flatMap(({ name, title }) => [name, title]),
  )
  expect(told).toContain('وزير الخارجية الروسي')
  expect(told.filter((words) => words?.startsWith('وو') || words?.startsWith('ولافروف'))).toEqual([])
  expect(told.filter((words) => words?.startsWith('ليد'))).toEqual([])
})
