/** Ways in which Arabic agencies tell meetings, calls and visits: some that must be read, some that must be left alone. */
import { describe, expect, test } from 'vitest'
import { meetingLine, parse } from '../../testing'

const meetings = (text: string) => parse(text, { published: '2025-02-19', publisher: null }).meetings
const read = (text: string) => meetings(text).map(meetingLine)

describe('courtesy visits, briefings, sides', () => {
  test.each([
    [
      'a visit paid to somebody is a meeting with him',
      'قام سفير نيبال كريشنا باهادور ثابا بزيارة وداعية لوزير الخارجية العماني بدر البوسعيدي في مسقط اليوم.',
      ['talks held 2025-02-19 muscat: كريشنا باهادور ثابا + badr-albusaidi'],
    ],
    [
      'one official briefs another',
      'أطلع وزير الري الأردني رائد السعيدات أمس في عمان السفيرة السويسرية إيميليا غروبر على خطة السدود.',
      ['talks held 2025-02-18 amman: رائد السعيدات + إيميليا غروبر'],
    ],
    [
      'two sides told by their adjectives',
      'أجرى الجانبان الروسي والأوكراني محادثات في إسطنبول اليوم.',
      ['talks held 2025-02-19 istanbul: ?ru + ?ua'],
    ],
    [
      'who leads each side of a meeting of two states',
      'التأم اليوم بالخرطوم اجتماع لجنة التشاور بين السودان وتشاد. وترأس الجانب السوداني وكيل وزارة الخارجية حمدان كرار، فيما ترأس الجانب التشادي محمد صالح النور.',
      ['talks held 2025-02-19 khartoum: محمد صالح النور + حمدان كرار'],
    ],
    ['a visit to a place', 'قام سفير نيبال كريشنا باهادور ثابا بزيارة لميناء صحار أمس.', []],
    ['who read a report', 'اطلع وزير الري الأردني رائد السعيدات أمس في عمان على تقرير عن السدود.', []],
    ['a side that only speaks', 'أكد الجانب الروسي أمس في موسكو أهمية المحادثات مع أوكرانيا.', []],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('names spelt like other words', () => {
  test.each([
    [
      'like a verb with a letter written on to it',
      'قالت الوزارة إن الوزير فيصل بن فرحان سيلتقي غدا في جدة نظيره الكمبودي براك سوخون.',
      ['talks planned 2025-02-20 jeddah: faisal-bin-farhan + براك سوخون'],
    ],
    [
      'like an adjective of a country',
      'اجتمع اليوم في الرياض الأمير تركي بن ناصر وزير الطاقة السعودي بوزير خارجية السنغال ممادو لامين ندياي.',
      ['talks held 2025-02-19 riyadh: تركي بن ناصر + ممادو لامين ندياي'],
    ],
    [
      'like the surname of an official of another country',
      'التقى سامح شكري أمس في القاهرة نظيره الكمبودي براك سوخون.',
      ['talks held 2025-02-18 cairo: sameh-shoukry + براك سوخون'],
    ],
    [
      'an official by the surname that others bear',
      'التقى المبعوث الأميركي توم براك أمس في بيروت نبيه بري. وقال براك إن اللقاء كان مثمرا.',
      ['talks held 2025-02-18 beirut: tom-barrack + nabih-berri'],
    ],
    ['a verb that only begins like a name', 'فيصل الوفد إلى جدة غدا بحسب الوزارة.', []],
    ['an adjective that is one', 'وصل وفد تركي إلى الرياض اليوم بحسب الوزارة.', []],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('days and cities', () => {
  test.each([
    ['a day of this month, which is not said', 'في 7 الجاري', '2025-02-07'],
    ['two days of it', 'يومي 7 و8 الجاري', '2025-02-07/2025-02-08'],
    ['a number that is no day', 'في الدورة 7 الجارية', '2025-02-19'],
  ])('%s', (_, when, date) => {
    const [met] = meetings(`التقى سامح شكري ${when} في مينسك نظيره الكمبودي براك سوخون.`)
    expect(met?.date).toBe(date)
  })
  test.each([
    ['التقى سامح شكري أمس في تونس نظيره الكمبودي براك سوخون.', 'tunis'],
    ['التقى سامح شكري أمس بالجزائر نظيره الكمبودي براك سوخون.', 'algiers'],
    ['التقى سامح شكري أمس على ضفاف البحر الميت نظيره الكمبودي براك سوخون.', 'dead-sea'],
    ['التقى سامح شكري أمس وزير خارجية تونس نبيل عمار.', null],
  ])('a country called as its capital is: %s', (text, place) => {
    expect(meetings(text)[0]?.place).toBe(place)
  })
})

describe('titles', () => {
  test.each([
    [
      'told in full after the name',
      'تلقى سامح شكري اليوم اتصالا هاتفيا من الرئيس كوفي أمادو ديالو رئيس جمهورية كوت ديفوار.',
      ['sameh-shoukry (eg)', 'كوفي أمادو ديالو (ci)'],
    ],
    [
      'in a row of countries, whose last name begins with a word that nothing knows',
      'التقى سامح شكري أمس في نيامي وزراء خارجية مالي عبد الله ديوب وبوركينا فاسو كاراموكو جان ماري تراوري.',
      ['sameh-shoukry (eg)', 'abdoulaye-diop (ml)', 'كاراموكو جان ماري تراوري (bf)'],
    ],
    [
      'of two people, one after the other',
      'التقى سامح شكري أمس في القاهرة السفير كوفي أمادو ديالو ووزير خارجية كوت ديفوار.',
      ['sameh-shoukry (eg)', 'كوفي أمادو ديالو (null)', '? (ci)'],
    ],
  ])('%s', (_, text, expected) => {
    const people = meetings(text)[0]?.participants ?? []
    expect(people.map((one) => `${one.official ?? one.name ?? '?'} (${one.party})`)).toEqual(expected)
  })
})

describe('those told before', () => {
  test.each([
    [
      'agree to meet next',
      'اجتمع سامح شكري وخوليو أريولا أمس في القاهرة. واتفق الوزيران على أن يعقدا اجتماعهما المقبل في مينسك يوم 3 مارس.',
      [
        'talks held 2025-02-18 cairo: sameh-shoukry + خوليو أريولا',
        'talks planned 2025-03-03 minsk: sameh-shoukry + خوليو أريولا',
      ],
    ],
    [
      'the guest',
      'استقبل سامح شكري أمس في القاهرة المبعوث السورينامي ويندل رامبراتسينغ. ومن المقرر أن يلتقي الضيف غدا في القاهرة وزير التجارة سعد الماجد.',
      [
        'talks held 2025-02-18 cairo: sameh-shoukry + ويندل رامبراتسينغ',
        'talks planned 2025-02-20 cairo: ويندل رامبراتسينغ + سعد الماجد',
      ],
    ],
    [
      'a guest whom nobody was told to be',
      'ومن المقرر أن يلتقي الضيف غدا في القاهرة وزير التجارة سعد الماجد.',
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('who travels', () => {
  test.each([
    [
      'meets whom he has yet to see where he goes',
      'وغادر الرئيس الجيبوتي إدريس فارح بوح صباح اليوم إلى نيروبي حيث يلتقي الرئيس الكيني وليام روتو.',
      ['summit planned 2025-02-19 nairobi: إدريس فارح بوح + william-ruto'],
    ],
    [
      'met whom he saw where he went',
      'وصل الرئيس الجيبوتي إدريس فارح بوح أمس إلى نيروبي حيث التقى الرئيس الكيني وليام روتو.',
      ['summit held 2025-02-18 nairobi: إدريس فارح بوح + william-ruto'],
    ],
    [
      'is spoken of on, and not who welcomed him',
      'وصل إلى بغداد اليوم وزير خارجية السنغال ممادو لامين ندياي. وكان في استقباله بالمطار السفير حسن الكردي. وقد اجتمع معاليه بوزير الخارجية العراقي فؤاد حسين.',
      ['talks held 2025-02-19 baghdad: ممادو لامين ندياي + fuad-hussein'],
    ],
    [
      'met neither the dead nor since three years',
      'التقى وزير الخارجية الصربي ميلوش يانكوفيتش أمس في بلغراد نظيره الألباني إيغلي هوكسا، في لقاء هو الأول من نوعه منذ ثلاث سنوات.',
      ['talks held 2025-02-18 belgrade: ميلوش يانكوفيتش + إيغلي هوكسا'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

test.each([
  ['الباراغوايي', 'py'],
  ['السورينامي', 'sr'],
  ['الموريشيوسي', 'mu'],
  ['الفيجي', 'fj'],
  ['الجنوب سوداني', 'ss'],
])('the adjectives of small states: %s', (adjective, party) => {
  const text = `التقى سامح شكري أمس في القاهرة نظيره ${adjective} خوليو أريولا.`
  expect(meetings(text)[0]?.participants.map((one) => one.party)).toEqual(['eg', party])
})
