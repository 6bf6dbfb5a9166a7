/** What Arabic dispatches tell, sentence by sentence: some that must be read, some that must be left alone. */
import { describe, expect, test } from 'vitest'
import { readRegistry } from '@/lib/registry/files'
import type { DraftMeeting } from '../../draft'
import { createParser } from '../../parser'

const parse = createParser(readRegistry('seeds/registry'))

/** A meeting in one line; strangers by name, those told by office alone by party. */
function line(meeting: DraftMeeting): string {
  const who = meeting.participants.map((one) => one.official ?? one.name ?? `?${one.party}`)
  return `${meeting.kind} ${meeting.status} ${meeting.date} ${meeting.place}: ${who.join(' + ')}`
}

const read = (text: string, published: string | null = '2025-02-19') =>
  parse(text, { published, publisher: null }).meetings.map(line)

describe('strangers by their titles', () => {
  test.each([
    [
      'a title with its country, a name that no list holds',
      'بحث وزير الداخلية العراقي عبد الأمير الزهيري مع السفيرة الأمريكية ألينا فورستمان في بغداد التعاون الأمني.',
      ['talks held 2025-02-19 baghdad: عبد الأمير الزهيري + ألينا فورستمان'],
    ],
    [
      'a name after a comma, closed by another',
      'أجرى ناصر بوريطة اليوم في الرباط مباحثات مع وزير خارجية جمهورية الدومينيكان، روبيرتو كاستيانو، حول التعاون.',
      ['talks held 2025-02-19 rabat: nasser-bourita + روبيرتو كاستيانو'],
    ],
    [
      'titles after the name, courtesies before it',
      'اجتمع معالي سلطان بن راشد البلوشي وزير الاقتصاد العماني اليوم في مسقط مع سعادة فوميتاكا أوزاوا سفير اليابان.',
      ['talks held 2025-02-19 muscat: سلطان بن راشد البلوشي + فوميتاكا أوزاوا'],
    ],
    [
      'a row in which each name follows its country',
      'اجتمع في جنيف أمس وزراء خارجية إيران عباس عراقجي وأنغولا تيتي مارتينهو والسنغال ياسين ديوب.',
      ['ministerial held 2025-02-18 geneva: abbas-araghchi + تيتي مارتينهو + ياسين ديوب'],
    ],
    [
      'counterparts in a row',
      'التقى سيرغي لافروف في موسكو اليوم نظيريه الغامبي مامادو سانيانغ والتشادي محمد النظيف.',
      ['talks held 2025-02-19 moscow: sergey-lavrov + مامادو سانيانغ + محمد النظيف'],
    ],
    [
      'a conjunction written on to a given name',
      'التقى سامح شكري في القاهرة اليوم مدير المخابرات عباس الدسوقي ومحمد الكردفاني.',
      ['talks held 2025-02-19 cairo: sameh-shoukry + عباس الدسوقي + محمد الكردفاني'],
    ],
    [
      'a woman counterpart with a preposition written on',
      'التقى أحمد عطاف بنظيرته السنغالية عيساتا تال سال بأديس أبابا اليوم.',
      ['talks held 2025-02-19 addis-ababa: ahmed-attaf + عيساتا تال سال'],
    ],
    [
      'no meeting in who welcomed whom at the airport',
      'وصل سيرغي لافروف إلى بغداد اليوم وكان في استقباله بالمطار فؤاد حسين.',
      [],
    ],
    [
      'a name that ends before what was talked of',
      'ناقش فؤاد حسين أمس في بغداد مع رئيس بعثة الأمم المتحدة توماس بيري خروقات وقف إطلاق النار.',
      ['talks held 2025-02-18 baghdad: fuad-hussein + توماس بيري'],
    ],
    ['no name in two nouns after a title', 'بحث رئيس الحكومة تصريف الأعمال وملف الحدود.', []],
    ['no meeting in a title and a statement', 'أكد السفير الأمريكي دعم جهود التهدئة في بغداد اليوم.', []],
    ['no name in "in-direct"', 'تتواصل المحادثات غير المباشرة في مسقط اليوم بحسب عباس عراقجي.', []],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('who met whom', () => {
  test.each([
    [
      'views laid out with somebody are talks',
      'عرض نبيه بري مع السفيرة الأميركية ليزا جونسون في عين التينة اليوم التطورات.',
      ['talks held 2025-02-19 beirut: nabih-berri + ليزا جونسون'],
    ],
    ['an offer is no meeting', 'عرض نبيه بري اليوم في بيروت موقف بلاده من القرار الدولي.', []],
    [
      'two ministers of one delegation, whom the names tell',
      'التقى يوسف رجي ونبيه بري في بيروت أمس. واستقبل عبد الحميد الدبيبة أمس في طرابلس وزيري الخارجية هاكان فيدان والدفاع يشار غولر.',
      [
        'talks held 2025-02-18 beirut: youssef-raggi + nabih-berri',
        'talks held 2025-02-18 tripoli: abdul-hamid-dbeibah + hakan-fidan + yasar-guler',
      ],
    ],
    [
      'a partner more after "then"',
      'اجتمع عباس عراقجي في فيينا اليوم مع رافائيل غروسي، ثم مع مندوب روسيا لدى المنظمات الدولية ميخائيل أوليانوف.',
      [
        'talks held 2025-02-19 vienna: abbas-araghchi + rafael-grossi',
        'talks held 2025-02-19 vienna: abbas-araghchi + mikhail-ulyanov',
      ],
    ],
    [
      'two meetings under one verb',
      'شهد اليوم في أنقرة لقاء بين هاكان فيدان وسيرغي لافروف، ولقاء آخر بين هاكان فيدان وأيمن الصفدي.',
      [
        'talks held 2025-02-19 ankara: hakan-fidan + sergey-lavrov',
        'talks held 2025-02-19 ankara: hakan-fidan + ayman-safadi',
      ],
    ],
    [
      'bilateral meetings are so many as partners',
      'عقد ناصر بوريطة أمس لقاءات ثنائية في أديس أبابا شملت نظيريه الغامبي مامادو سانيانغ والتشادي محمد النظيف.',
      [
        'talks held 2025-02-18 addis-ababa: nasser-bourita + مامادو سانيانغ',
        'talks held 2025-02-18 addis-ababa: nasser-bourita + محمد النظيف',
      ],
    ],
    [
      'a courtesy that stands for the host',
      'استقبل محمد شياع السوداني اليوم في بغداد سيرغي لافروف. كما استقبل سيادته وزير الدفاع الإيطالي غويدو كروسيتو بحضور ثابت العباسي.',
      [
        'talks held 2025-02-19 baghdad: mohammed-shia-al-sudani + sergey-lavrov',
        'talks held 2025-02-19 baghdad: mohammed-shia-al-sudani + غويدو كروسيتو + thabet-al-abbasi',
      ],
    ],
    [
      'the two at their meeting of another day',
      'وجاء القرار تنفيذا لما اتفق عليه الرئيسان عبد الفتاح السيسي ورجب طيب أردوغان خلال لقائهما في القاهرة في 14 فبراير 2024.',
      ['summit held 2024-02-14 cairo: abdel-fattah-el-sisi + recep-tayyip-erdogan'],
    ],
    [
      'parties alone, where a day and a city are told',
      'عقدت يوم الاثنين في بروكسل جولة من المشاورات بين إيران والاتحاد الأوروبي.',
      ['talks held 2025-02-17 brussels: ?ir + ?eu'],
    ],
    [
      'no summit of the president and the prime minister of one country',
      'التقى الرئيس الإيراني مسعود بزشكيان اليوم رئيس الوزراء الإيراني كاظم رستمي في طهران.',
      ['talks held 2025-02-19 tehran: masoud-pezeshkian + كاظم رستمي'],
    ],
    ['a meeting denied', 'نفت الخارجية التركية عقد لقاء بين هاكان فيدان وفيصل المقداد في موسكو أمس.', []],
    ['no plans to meet', 'قال بيسكوف إنه لا توجد خطط لعقد لقاء بين فلاديمير بوتين وفولوديمير زيلينسكي.', []],
    ['an interview', 'قال سامح شكري في مقابلة مع قناة العربية أمس إن القاهرة ترفض التهجير.', []],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('days, cities and plans', () => {
  test.each([
    [
      'what somebody goes to do is still to come',
      'يصل عباس عراقجي إلى بيروت غدا في زيارة رسمية يلتقي خلالها جوزيف عون.',
      ['talks planned 2025-02-20 beirut: abbas-araghchi + joseph-aoun'],
    ],
    [
      'a month after the word for it',
      'ومن المنتظر أن يلتقي أحمد عطاف نظيره السنغالي عيساتا تال سال بأديس أبابا خلال شهر مارس المقبل.',
      ['talks planned 2025-03 addis-ababa: ahmed-attaf + عيساتا تال سال'],
    ],
    [
      'a month from now, with no name of one',
      'ومن المنتظر أن يلتقي أحمد عطاف نظيره السنغالي عيساتا تال سال بأديس أبابا بعد شهر.',
      ['talks planned 2025-03-06/2025-04-05 addis-ababa: ahmed-attaf + عيساتا تال سال'],
    ],
    [
      'a session planned to be held, told by the noun',
      'ومن المقرر عقد الجولة الـ23 من محادثات أستانا في أستانا في النصف الثاني من 2025.',
      ['round planned 2025-07/2025-12 astana: '],
    ],
    [
      'put off without a new day',
      'أعلنت الوزارة إرجاء اجتماع كان سيعقد في عمان يوم غد بين فؤاد حسين وأيمن الصفدي.',
      ['talks planned 2025-02-19/.. amman: fuad-hussein + ayman-safadi'],
    ],
    [
      'a day of the month in the present is the nearest one',
      'لافروف وفيدان يجريان محادثات في أنقرة يوم 24 فبراير بحسب ما أعلنته الخارجية الروسية.',
      ['talks planned 2025-02-24 ankara: sergey-lavrov + hakan-fidan'],
    ],
    [
      'a palace by its name',
      'استقبل جوزيف عون أمس في قصر بعبدا السفير البريطاني هاميش كاول.',
      ['talks held 2025-02-18 beirut: joseph-aoun + هاميش كاول'],
    ],
    [
      'the city that a conference is called after',
      'التقى هاكان فيدان اليوم سيرغي لافروف على هامش منتدى أنطاليا الدبلوماسي.',
      ['talks held 2025-02-19 antalya: hakan-fidan + sergey-lavrov'],
    ],
    [
      'the city after the agency',
      'واع / بغداد: استقبل محمد شياع السوداني اليوم السفيرة الأمريكية ألينا فورستمان.',
      ['talks held 2025-02-19 baghdad: mohammed-shia-al-sudani + ألينا فورستمان'],
    ],
    [
      'a country visited, by its capital',
      'سيزور الوزير سيرغي لافروف إيران يوم الثلاثاء 25 فبراير الجاري وسيلتقي نظيره عباس عراقجي.',
      ['talks planned 2025-02-25 tehran: sergey-lavrov + abbas-araghchi'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test('a Hijri day goes by another day of that month that the page tells in two calendars, else by the tables', () => {
    const text =
      'الرياض 27 شوال 1444 هـ الموافق 17 مايو 2023 م واس\nالتقى الأمير فيصل بن فرحان في جدة يوم 10 شوال الجاري وزير خارجية جيبوتي محمود علي يوسف.'
    expect(read(text, null)).toEqual([
      'talks held 2023-04-30 jeddah: faisal-bin-farhan + mahmoud-ali-youssouf',
    ])
    const alone = text.replace(' الموافق 17 مايو 2023 م', '')
    expect(read(alone, '2023-05-17')[0]).toContain('2023-04-30')
    const shifted = text.replace('17 مايو', '18 مايو')
    expect(read(shifted, null)[0]).toContain('2023-05-01')
  })
})

describe('topics', () => {
  const topicsOf = (text: string) =>
    parse(text, { published: '2025-02-19', publisher: null }).meetings.flatMap((one) => one.topics)
  test.each([
    ['على محاربة الإرهاب وعلاقات الصداقة بين البلدين', ['terrorism', 'bilateral-relations']],
    ['على رفع الحظر والملف الأوكراني', ['sanctions', 'ukraine']],
    // The political solution that has a topic is Syria's.
    ['على التسوية السياسية في ليبيا وأوضاع المعتقلين', ['detainees']],
    ['على التسوية السياسية في اليمن', ['yemen']],
    ['على برنامج الزيارة', []],
  ])('talks that turned %s', (about, topics) => {
    const told = topicsOf(`التقى عباس عراقجي اليوم في مسقط بدر البوسعيدي، وتركزت المباحثات ${about}.`)
    expect(told.sort()).toEqual([...topics].sort())
  })
})
