/** People as agencies tell them, in all languages: whom a sentence gives a meeting, and whom it does not. */
import { describe, expect, test } from 'vitest'
import { meetingLines, parse } from './testing'

const read = (text: string) => meetingLines(text, '2025-02-20')

describe('a title that ends in words no list holds', () => {
  test.each([
    [
      "The speaker of Algeria's lower house, Brahim Boughali, received Turkish Foreign Minister Hakan Fidan in Algiers on Monday.",
      ['talks held 2025-02-17 algiers: Brahim Boughali + hakan-fidan'],
    ],
    [
      "The governor of Turkey's Hatay province, Mustafa Masatli, met Sergey Lavrov in Ankara on Monday.",
      ['talks held 2025-02-17 ankara: Mustafa Masatli + sergey-lavrov'],
    ],
    [
      'التقى سفير أذربيجان بالقاهرة إلخان بولوخوف الاثنين وزير الخارجية المصري بدر عبد العاطي.',
      ['talks held 2025-02-17 cairo: إلخان بولوخوف + badr-abdelatty'],
    ],
    [
      'استقبل أيمن الصفدي الاثنين في عمّان المفوض السامي للأمم المتحدة لشؤون اللاجئين مارك سلطان.',
      ['talks held 2025-02-17 amman: ayman-safadi + مارك سلطان'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test.each([
    [
      'a clause after the comma is no name',
      'Hakan Fidan met the speaker of the Algerian house in Algiers on Monday, which elected Brahim Boughali in 2021.',
      ['talks held 2025-02-17 algiers: hakan-fidan + ?dz'],
    ],
    [
      'what an envoy is for is nobody',
      'Sergey Lavrov met UN Under-Secretary-General for Peacebuilding Rosemary DiCarlo in Moscow on Monday.',
      ['talks held 2025-02-17 moscow: sergey-lavrov + rosemary-dicarlo'],
    ],
    [
      'the initials of a state',
      'Amos Hochstein and U.S. Ambassador Lisa Johnson met Nabih Berri in Beirut on Monday.',
      ['talks held 2025-02-17 beirut: amos-hochstein + Lisa Johnson + nabih-berri'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('names that nothing but their capitals tell', () => {
  test.each([
    [
      'Hakan Fidan met Turna Malekov in Rabat on Monday.',
      ['talks held 2025-02-17 rabat: hakan-fidan + Turna Malekov'],
    ],
    [
      'Abbas Araghchi held talks with Vesta Obertas in Warsaw on Monday.',
      ['talks held 2025-02-17 warsaw: abbas-araghchi + Vesta Obertas'],
    ],
    [
      'Sergey Lavrov and Vesta Obertas met in Moscow on Monday.',
      ['talks held 2025-02-17 moscow: sergey-lavrov + Vesta Obertas'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test.each([
    ['Hakan Fidan met Sergey Lavrov in Antalya on Monday with Bloomberg News reporting on the sidelines.'],
    ['Hakan Fidan met Sergey Lavrov at the Rixos Downtown hotel in Antalya on Monday.'],
    ['Hakan Fidan met Sergey Lavrov in Antalya on Monday, the Foreign Ministry said.'],
  ])('%s', (text) => {
    expect(read(text)).toEqual(['talks held 2025-02-17 antalya: hakan-fidan + sergey-lavrov'])
  })
})

describe('given names after a courtesy', () => {
  test.each([
    [
      'استقبل الشيخ صباح الخالد الحمد يوم الاثنين في الكويت هاكان فيدان. وكان الشيخ صباح التقى الأحد أيمن الصفدي. وحضر الشيخ سعد العبدالله الصباح حفلا.',
      ['صباح الخالد', 'صباح الخالد'],
    ],
    [
      'استقبل وزير الخارجية الكويتي الشيخ أحمد ناصر المحمد الصباح يوم الاثنين أيمن الصفدي. وكان الشيخ أحمد التقى الأحد هاكان فيدان.',
      ['أحمد ناصر المحمد الصباح', 'أحمد ناصر المحمد الصباح'],
    ],
  ])('%s', (text, names) => {
    const told = parse(text, { published: '2025-02-20', publisher: null }).meetings.map(
      (meeting) => meeting.participants.find(({ party }) => party === 'kw')?.name,
    )
    expect(told.map((name) => name?.split(' ')[0])).toEqual(names.map((name) => name.split(' ')[0]))
  })

  test('courtesies are no part of a name as told', () => {
    const [meeting] = parse('التقى الشيخ تميم بن حمد آل ثاني يوم الاثنين في الدوحة الأمير محمد بن سلمان.', {
      published: '2025-02-20',
      publisher: null,
    }).meetings
    expect(meeting?.participants.map(({ name }) => name)).toEqual(['تميم بن حمد آل ثاني', 'محمد بن سلمان'])
  })
})

test.each([
  [
    'a given name spelt like a verb',
    'وحضر وزير الخارجية السعودي فيصل المشعان. واستقبل فيصل المشعان الاثنين في الرياض أيمن الصفدي.',
    ['talks held 2025-02-17 riyadh: فيصل المشعان + ayman-safadi'],
  ],
  [
    'an ordinal spelt like a surname',
    'التقى تميم بن حمد آل ثاني يوم الاثنين في الدوحة هاكان فيدان. وهذه ثاني زيارة للوزير.',
    ['talks held 2025-02-17 doha: tamim-bin-hamad-al-thani + hakan-fidan'],
  ],
])('%s', (_, text, expected) => {
  expect(read(text)).toEqual(expected)
})

describe('whom an epithet or a row means', () => {
  test.each([
    [
      'a leader told by his country is its head of state',
      'Владимир Путин прибыл в понедельник в Ташкент. Во вторник российский лидер встретился в Ташкенте с Исламом Каримовым.',
      ['talks held 2025-02-18 tashkent: vladimir-putin + islam-karimov'],
    ],
    [
      'a capital spelt like a given name ends a row of countries',
      'Сергей Лавров принял в понедельник в Москве президентов Казахстана и Таджикистана Нурсултана Назарбаева и Эмомали Рахмона.',
      ['talks held 2025-02-17 moscow: sergey-lavrov + nursultan-nazarbayev + emomali-rahmon'],
    ],
    [
      'a surname that stays as it is',
      'Владимир Путин принял в понедельник в Москве канцлера ФРГ Ангелу Меркель.',
      ['summit held 2025-02-17 moscow: vladimir-putin + angela-merkel'],
    ],
    [
      'who was also present at the meeting just told',
      'Recep Tayyip Erdogan met Ebrahim Raisi in Ankara on Monday. Hakan Fidan and Ibrahim Kalin were also present at the closed-door meeting.',
      ['talks held 2025-02-17 ankara: recep-tayyip-erdogan + ebrahim-raisi + hakan-fidan + ibrahim-kalin'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test.each([
    [
      "a movement's leader is no head of state",
      'Masoud Pezeshkian met Vladimir Putin in Moscow on Monday. The Hamas leader praised the summit in Moscow.',
      ['summit held 2025-02-17 moscow: masoud-pezeshkian + vladimir-putin'],
    ],
    [
      'who stayed away',
      'Recep Tayyip Erdogan met Ebrahim Raisi in Ankara on Monday. Hakan Fidan was not present at the closed-door meeting.',
      ['talks held 2025-02-17 ankara: recep-tayyip-erdogan + ebrahim-raisi'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('ministries of several fields', () => {
  test.each([
    [
      'وزیر علوم، تحقیقات و فناوری حسین سیمایی روز دوشنبه با نعیم العبودی وزیر آموزش عالی عراق در بغداد دیدار کرد.',
      ['talks held 2025-02-17 baghdad: حسین سیمایی + نعیم العبودی'],
    ],
    [
      "South Korea's Minister of Trade, Industry and Energy Lee Chang-Yang met Sergey Lavrov in Seoul on Monday.",
      ['talks held 2025-02-17 seoul: Lee Chang-Yang + sergey-lavrov'],
    ],
    [
      'رئیس مجلس شورای اسلامی روز دوشنبه با رئیس مجلس ملی پاکستان ایاز صادق دیدار کرد.',
      ['talks held 2025-02-17 null: ?ir + ایاز صادق'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test.each([
    [
      'a comma that ends a title',
      'Hakan Fidan met the Iraqi minister of energy, Ali Hassan, and discussed trade and industry in Baghdad on Monday.',
      ['hakan-fidan', null],
    ],
  ])('%s', (_, text, officials) => {
    const [meeting] = parse(text, { published: '2025-02-20', publisher: null }).meetings
    expect(meeting?.participants.map(({ official }) => official)).toEqual(officials)
  })
})
