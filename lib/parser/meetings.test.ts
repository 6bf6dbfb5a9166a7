import { describe, expect, test } from 'vitest'
import type { DraftMeeting } from './draft'
import { parse } from './testing'

/** A meeting in one line: `talks held 2025-03-10 doha: a + b @ astana 20`. */
function line(meeting: DraftMeeting): string {
  const who = meeting.participants.map((one) => one.official ?? one.name ?? `?${one.party}`)
  const occasion = meeting.occasion ? ` @ ${meeting.occasion.series} ${meeting.occasion.number ?? '-'}` : ''
  return `${meeting.kind} ${meeting.status} ${meeting.date} ${meeting.place}: ${who.join(' + ')}${occasion}`
}

const read = (text: string, published: string | null, publisher: string | null = null) =>
  parse(text, { published, publisher }).meetings.map(line)

describe('what a sentence must be read as', () => {
  test.each([
    [
      'a visitor met in a third city, on a weekday before publication',
      'عباس عراقچی وزیر امور خارجه روز دوشنبه در دوحه با محمد بن عبدالرحمن آل ثانی نخست وزیر و وزیر خارجه قطر دیدار و گفت‌وگو کرد.',
      '2025-03-12',
      ['talks held 2025-03-10 doha: abbas-araghchi + mohammed-bin-abdulrahman-al-thani'],
    ],
    [
      'a host and his counterpart',
      'سرگئی لاوروف، وزیر امور خارجه روسیه، دیروز در مسکو میزبان همتای ترک خود هاکان فیدان بود.',
      '2025-03-12',
      ['talks held 2025-03-11 moscow: sergey-lavrov + hakan-fidan'],
    ],
    [
      'a call, with no place',
      'مسعود پزشکیان رئیس‌جمهور امروز در تماس تلفنی با شیخ تمیم بن حمد آل ثانی امیر قطر درباره تحولات غزه گفت‌وگو کرد.',
      '2025-03-12',
      ['call held 2025-03-12 null: masoud-pezeshkian + tamim-bin-hamad-al-thani'],
    ],
    [
      'a counterpart whom a later sentence names',
      'وزیر امور خارجه کشورمان پنجشنبه با همتای عراقی خود به صورت تلفنی گفت‌وگو کرد. عباس عراقچی در این تماس از فواد حسین قدردانی کرد.',
      '2025-03-12',
      ['call held 2025-03-06 null: abbas-araghchi + fuad-hussein'],
    ],
    [
      'two told by office alone, one of the home country, in the city of the other’s post',
      'معاون وزیر امور خارجه امروز با سفیر چین در تهران دیدار کرد.',
      '2025-03-12',
      ['talks held 2025-03-12 tehran: ?ir + ?cn'],
    ],
    [
      'a plan',
      'قرار است عباس عراقچی فردا در مسکو با سرگئی لاوروف دیدار کند.',
      '2025-03-12',
      ['talks planned 2025-03-13 moscow: abbas-araghchi + sergey-lavrov'],
    ],
    [
      'the guarantors’ ministers, named in another sentence',
      'نشست سه‌جانبه وزیران خارجه ایران، روسیه و ترکیه درباره سوریه امروز در دوحه برگزار شد. عباس عراقچی، سرگئی لاوروف و هاکان فیدان در این نشست حضور داشتند.',
      '2024-12-07',
      [
        'ministerial held 2024-12-07 doha: abbas-araghchi + sergey-lavrov + hakan-fidan @ astana-ministerial -',
      ],
    ],
    [
      'a delegation with its head',
      'استقبل الرئيس بشار الأسد اليوم في دمشق وفدا إيرانيا برئاسة وزير الخارجية حسين أمير عبد اللهيان. وتناول اللقاء العلاقات الثنائية.',
      '2022-07-02',
      ['talks held 2022-07-02 damascus: bashar-al-assad + hossein-amir-abdollahian'],
    ],
    [
      'several ambassadors told by office alone',
      'التقى المبعوث الأممي إلى سوريا غير بيدرسون أمس في جنيف سفراء فرنسا وألمانيا وبريطانيا.',
      '2023-03-12',
      ['talks held 2023-03-11 geneva: geir-pedersen + ?fr + ?de + ?gb'],
    ],
    [
      'a session and talks on its margins',
      'اختتمت اليوم في أستانا أعمال الجولة الثامنة عشرة من محادثات أستانا. والتقى رئيس الوفد السوري أيمن سوسان على هامش الاجتماع رئيس الوفد الروسي ألكسندر لافرنتييف.',
      '2022-06-16',
      [
        'talks held 2022-06-15/2022-06-16 astana: ayman-sousan + alexander-lavrentiev @ astana 18',
        'round held 2022-06-15/2022-06-16 astana: ayman-sousan + alexander-lavrentiev @ astana 18',
      ],
    ],
    [
      'three foreign ministers',
      'عقد في عمّان أمس اجتماع ثلاثي ضم وزير الخارجية الأردني أيمن الصفدي ونظيره المصري بدر عبد العاطي ونظيره السعودي فيصل بن فرحان.',
      '2024-09-10',
      ['ministerial held 2024-09-09 amman: ayman-safadi + badr-abdelatty + faisal-bin-farhan'],
    ],
    [
      'a journey that led to two meetings',
      'زار وزير الخارجية العراقي فؤاد حسين دمشق أمس والتقى نظيره السوري فيصل المقداد، كما استقبله الرئيس بشار الأسد.',
      '2022-01-15',
      [
        'talks held 2022-01-14 damascus: fuad-hussein + faisal-mekdad',
        'talks held 2022-01-14 damascus: fuad-hussein + bashar-al-assad',
      ],
    ],
    [
      'people whom no registry holds',
      'كتب السفير التشيكي ياروسلاف نوفاك على تويتر أنه التقى بالمبعوثة السويدية لينا أندرسون يوم الثلاثاء الماضي.',
      '2022-01-15',
      ['talks held 2022-01-11 null: ياروسلاف نوفاك + لينا أندرسون'],
    ],
  ])('%s', (_, text, published, expected) => {
    expect(read(text, published)).toEqual(expected)
  })
})

describe('what must be left alone', () => {
  test.each([
    [
      'a meeting called off',
      'اسماعیل بقایی سخنگوی وزارت امور خارجه گفت دیدار عراقچی با همتای ترک خود لغو شد.',
    ],
    [
      'a meeting called off, in Arabic',
      'ألغي اللقاء الذي كان مقررا اليوم بين وزير الخارجية المصري سامح شكري ونظيره التركي مولود جاويش أوغلو.',
    ],
    [
      'a wish at a press conference',
      'قال وزير الخارجية الإيراني في مؤتمر صحفي إن بلاده تدعو إلى عقد اجتماع لدول الجوار.',
    ],
    [
      'a statement',
      'عباس عراقچی وزیر امور خارجه درباره سخنان سرگئی لاوروف گفت ایران از گفت‌وگوهای سوری حمایت می‌کند.',
    ],
    ['a tweet', 'حسین امیرعبداللهیان در توییتی نوشت که امنیت منطقه برای ایران مهم است.'],
  ])('%s', (_, text) => {
    expect(read(text, '2025-03-12', 'irna')).toEqual([])
  })
})

test('a name, an office and a delegation keep their words as evidence', () => {
  const text =
    'استقبل الرئيس بشار الأسد اليوم في دمشق وفدا إيرانيا برئاسة وزير الخارجية حسين أمير عبد اللهيان.'
  const [meeting] = parse(text, { published: '2022-07-02', publisher: null }).meetings
  const characters = [...text]
  for (const one of meeting?.evidence ?? [])
    expect(characters.slice(one.start, one.end).join('')).toBe(one.quote)
  expect(meeting?.participants[1]).toMatchObject({ capacity: 'head', title: 'وزير الخارجية' })
  expect(new Set(meeting?.evidence.map((one) => one.field))).toContain('place')
})

test('a language that the archive does not read is said not to be read', () => {
  const reading = parse('Ο υπουργός Εξωτερικών της Ρωσίας συναντήθηκε στη Μόσχα με τον Ιρανό ομόλογό του.', {
    published: null,
    publisher: null,
  })
  expect(reading.language).toBeNull()
  expect(reading.meetings).toEqual([])
  expect(reading.issues.map((issue) => issue.code)).toEqual(['language-not-read'])
})

test('input of any size and shape is answered soon', () => {
  const inputs = [
    '"'.repeat(400_000),
    'دیدار '.repeat(150_000),
    'نماینده '.repeat(100_000),
    '1'.repeat(300_000),
    ' ',
    '',
  ]
  for (const input of inputs) {
    const began = performance.now()
    expect(parse(input, { published: null, publisher: null }).meetings).toEqual([])
    expect(performance.now() - began).toBeLessThan(10_000)
  }
}, 60_000)

test('a publisher that keeps the hour of two capitals speaks for the state that has a code', () => {
  const text = 'التقى رئيس الوزراء أمس مع وزير الخارجية التركي هاكان فيدان في العاصمة.'
  const parties = (publisher: string) =>
    parse(text, { published: '2025-03-12', publisher }).meetings.flatMap((meeting) =>
      meeting.participants.map(({ party }) => party),
    )
  expect(parties('ria')).toEqual(['ru', 'tr'])
  expect(parties('irna')).toEqual(['ir', 'tr'])
})
