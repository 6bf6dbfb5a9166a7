/** Whom titles, left-out subjects and words for several meetings mean, in all languages. */
import { describe, expect, test } from 'vitest'
import { meetingLines } from './testing'

const read = (text: string) => meetingLines(text, '2025-02-20')

describe('a title alone is of whom the text is about', () => {
  test.each([
    [
      'عباس عراقچی دیروز وارد مسکو شد. عباس عراقچی گفت سفرش دو روزه است. وزیر خارجه دوشنبه در مسکو با سرگئی لاوروف همتای روس خود دیدار کرد. وزیر خارجه سه‌شنبه در مسکو با کایا کالاس گفت‌وگو کرد.',
      [
        'talks held 2025-02-17 moscow: abbas-araghchi + sergey-lavrov',
        'talks held 2025-02-18 moscow: abbas-araghchi + kaja-kallas',
      ],
    ],
    [
      'وصل بدر عبد العاطي إلى عمّان الأحد. وقال بدر عبد العاطي إن زيارته قصيرة. والتقى وزير الخارجية الاثنين في عمّان كايا كالاس. والتقى وزير الخارجية الثلاثاء في عمّان نظيره الأردني أيمن الصفدي.',
      [
        'talks held 2025-02-17 amman: badr-abdelatty + kaja-kallas',
        'talks held 2025-02-18 amman: badr-abdelatty + ayman-safadi',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test.each([
    [
      'a country told with it says whose it is',
      'عباس عراقچی دوشنبه در مسکو با سرگئی لاوروف دیدار کرد. وزیر خارجه روسیه سه‌شنبه در مسکو با کایا کالاس گفت‌وگو کرد.',
      [
        'talks held 2025-02-17 moscow: abbas-araghchi + sergey-lavrov',
        'talks held 2025-02-18 moscow: sergey-lavrov + kaja-kallas',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('partners told in rows, each row with a day of its own', () => {
  test.each([
    [
      'عباس عراقچی دوشنبه در دمشق با بشار اسد و سه‌شنبه در بیروت با جوزف عون و نبیه بری جداگانه دیدار کرد.',
      [
        'talks held 2025-02-17 damascus: abbas-araghchi + bashar-al-assad',
        'talks held 2025-02-18 beirut: abbas-araghchi + joseph-aoun',
        'talks held 2025-02-18 beirut: abbas-araghchi + nabih-berri',
      ],
    ],
    [
      'Hakan Fidan met Badr Abdelatty on Monday in Cairo and Joseph Aoun and Nabih Berri on Tuesday in Beirut.',
      [
        'talks held 2025-02-17 cairo: hakan-fidan + badr-abdelatty',
        'talks held 2025-02-18 beirut: hakan-fidan + joseph-aoun + nabih-berri',
      ],
    ],
    [
      'عباس عراقچی دوشنبه در مسقط با بدر البوسعیدی به گفت‌وگو نشست و با هاکان فیدان ملاقات کرد.',
      [
        'talks held 2025-02-17 muscat: abbas-araghchi + badr-albusaidi',
        'talks held 2025-02-17 muscat: abbas-araghchi + hakan-fidan',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test.each([
    [
      'one day for all is one meeting',
      'عباس عراقچی دوشنبه در بیروت با جوزف عون و نبیه بری دیدار کرد.',
      ['talks held 2025-02-17 beirut: abbas-araghchi + joseph-aoun + nabih-berri'],
    ],
    [
      'a session is no end of what is told',
      'عباس عراقچی دوشنبه در این نشست و سپس در مسقط با بدر البوسعیدی دیدار کرد.',
      ['talks held 2025-02-17 muscat: abbas-araghchi + badr-albusaidi'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('meetings called both', () => {
  test.each([
    [
      'عباس عراقچی دوشنبه در بغداد بود. او سپس به دیدار «عبداللطیف رشید» و «محمد شیاع السودانی» رفت. لبنان محور این دو دیدار بود.',
      [
        'talks held 2025-02-17 baghdad: abbas-araghchi + abdul-latif-rashid',
        'talks held 2025-02-17 baghdad: abbas-araghchi + mohammed-shia-al-sudani',
      ],
    ],
    [
      'عباس عراقچی دوشنبه در مسقط با بدر البوسعیدی دیدار کرد. او سه‌شنبه در مسقط با هاکان فیدان ملاقات کرد. حجت سلطانی سفیر ایران در هر دو دیدار حاضر بود.',
      [
        'talks held 2025-02-17 muscat: abbas-araghchi + badr-albusaidi + حجت سلطانی',
        'talks held 2025-02-18 muscat: abbas-araghchi + hakan-fidan + حجت سلطانی',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('a word that is a name only where somebody is called so', () => {
  test.each([
    [
      'آقای دکتر ظریف دوشنبه در مسکو با سرگئی لاوروف دیدار کرد. ظریف سه‌شنبه در مسکو با کایا کالاس ملاقات کرد.',
      [
        'talks held 2025-02-17 moscow: mohammad-javad-zarif + sergey-lavrov',
        'talks held 2025-02-18 moscow: mohammad-javad-zarif + kaja-kallas',
      ],
    ],
    [
      'استقبل عبد الله الثاني الاثنين في عمّان بدر عبد العاطي حفظه الله.',
      ['talks held 2025-02-17 amman: abdullah-ii + badr-abdelatty'],
    ],
    [
      'التقى غسان سلامة الاثنين في طرابلس فائز السراج وبحثا إغلاق الحقل النفطي.',
      ['talks held 2025-02-17 tripoli: ghassan-salame + fayez-al-sarraj'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('who was at the meeting just told', () => {
  test.each([
    [
      'أجرى هاكان فيدان الاثنين في أنقرة محادثات مع سيرغي لافروف. وجرت المحادثات بحضور سفير روسيا في أنقرة أليكسي يرخوف.',
      ['talks held 2025-02-17 ankara: hakan-fidan + sergey-lavrov + أليكسي يرخوف'],
    ],
    [
      'التقى غسان سلامة الاثنين في طرابلس فائز السراج. وأوضحت البعثة أن ستيفاني وليامز حضرت اللقاء الذي تناول الأوضاع الأمنية.',
      ['talks held 2025-02-17 tripoli: ghassan-salame + fayez-al-sarraj + stephanie-williams'],
    ],
    [
      'استقبل السلطان هيثم بن طارق الاثنين في مسقط عباس عراقجي. وحضر الاستقبال من الجانب العماني بدر البوسعيدي، ومن الجانب الإيراني السفير موسى فرهنك.',
      ['talks held 2025-02-17 muscat: haitham-bin-tariq + abbas-araghchi + badr-albusaidi + موسى فرهنك'],
    ],
    [
      'التقى بشار الأسد الاثنين في دمشق إبراهيم رئيسي. ويضم الوفد الإيراني وزراء الخارجية حسين أمير عبد اللهيان والطرق مهرداد بذرباش.',
      [
        'talks held 2025-02-17 damascus: bashar-al-assad + ebrahim-raisi + hossein-amir-abdollahian + مهرداد بذرباش',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test.each([
    [
      'talks whose partners are told are others',
      'أجرى هاكان فيدان الاثنين في أنقرة محادثات مع سيرغي لافروف. وجرت المحادثات بين فؤاد حسين وأيمن الصفدي في عمّان الثلاثاء.',
      [
        'talks held 2025-02-17 ankara: hakan-fidan + sergey-lavrov',
        'talks held 2025-02-18 amman: fuad-hussein + ayman-safadi',
      ],
    ],
    [
      'a summit with a number is another',
      'التقى هاكان فيدان الاثنين في أنقرة سيرغي لافروف. وسيشارك هاكان فيدان الجمعة في القمة السادسة للبلقان في تيرانا.',
      [
        'talks held 2025-02-17 ankara: hakan-fidan + sergey-lavrov',
        'summit planned 2025-02-21 tirana: hakan-fidan',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('whom a pronoun means', () => {
  test.each([
    [
      'هاکان فیدان دوشنبه در آنکارا با سرگئی لاوروف دیدار کرد. لاوروف از روند صلح گفت. یاشار گولر وزیر دفاع ترکیه نیز سه‌شنبه در آنکارا با وی دیدار داشت.',
      [
        'talks held 2025-02-17 ankara: hakan-fidan + sergey-lavrov',
        'talks held 2025-02-18 ankara: sergey-lavrov + yasar-guler',
      ],
    ],
    [
      'محمد شیاع السودانی جمعه به دعوت دونالد ترامپ به واشنگتن می‌رود و در کاخ سفید با وی دیدار خواهد کرد.',
      ['summit planned 2025-02-21 washington: mohammed-shia-al-sudani + donald-trump'],
    ],
    [
      'Sergey Lavrov met Hakan Fidan in Ankara on Monday. Recep Tayyip Erdogan received him in Ankara on Tuesday.',
      [
        'talks held 2025-02-17 ankara: sergey-lavrov + hakan-fidan',
        'talks held 2025-02-18 ankara: sergey-lavrov + recep-tayyip-erdogan',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test.each([
    [
      'nobody of his own side whom no meeting tells',
      'سرگئی لاوروف از سرگئی شویگو یاد کرد. یوری اوشاکوف دوشنبه در مسکو با وی دیدار کرد.',
      [],
    ],
    [
      'partners that a headline names have not met each other',
      'آتش‌بس، محور گفت‌وگو با عراقچی و پزشکیان\n\nهاکان فیدان دوشنبه در تهران با عباس عراقچی دیدار کرد.',
      ['talks held 2025-02-17 tehran: hakan-fidan + abbas-araghchi'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('a mission is a place where somebody is received', () => {
  test.each([
    [
      'وصل رمطان لعمامرة إلى نيويورك الأحد. والتقى رمطان لعمامرة الاثنين في نيويورك جوزيب بوريل. واستقبل أيضا بمقر البعثة الجزائرية حسين أمير عبد اللهيان.',
      'ramtane-lamamra + hossein-amir-abdollahian',
    ],
    ['التقى سيرغي لافروف الاثنين في دمشق وفد الجزائر.', 'sergey-lavrov + ?dz'],
  ])('%s', (text, people) => {
    expect(read(text).map((line) => line.split(': ')[1])).toContain(people)
  })
})
