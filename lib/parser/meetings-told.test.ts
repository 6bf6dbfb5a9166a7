/** How meetings, their partners, cities and days are told: sentences to read, and sentences to leave alone. */
import { describe, expect, test } from 'vitest'
import type { DraftMeeting } from './draft'
import { parse } from './testing'

function line(meeting: DraftMeeting): string {
  const who = meeting.participants.map((one) => one.official ?? one.name ?? `?${one.party}`)
  return `${meeting.kind} ${meeting.status} ${meeting.date} ${meeting.place}: ${who.join(' + ')}`
}

const read = (text: string) => parse(text, { published: '2025-02-20', publisher: null }).meetings.map(line)

describe('partners and others who were there', () => {
  test.each([
    [
      'adverbials between verb, subject and object; who attended',
      'استقبل الرئيس بشار الأسد، صباح اليوم الخميس، في قصر الشعب، وزير الخارجية الروسي سيرغي لافروف والوفد المرافق له. وحضر اللقاء وزير الخارجية فيصل المقداد.',
      ['talks held 2025-02-20 damascus: bashar-al-assad + sergey-lavrov + faisal-mekdad'],
    ],
    [
      'a call that was received',
      'تلقى وزير الخارجية المصري سامح شكري، مساء أمس، اتصالا هاتفيا من وزير الخارجية الإيراني حسين أمير عبد اللهيان.',
      ['call held 2025-02-19 null: sameh-shoukry + hossein-amir-abdollahian'],
    ],
    [
      'the visitor told by a pronoun, as object and after "with"',
      'وصل سيرغي لافروف إلى القاهرة أمس، واستقبله الرئيس المصري عبد الفتاح السيسي. وعقد معه وزير الخارجية سامح شكري جلسة مباحثات.',
      [
        'talks held 2025-02-19 cairo: sergey-lavrov + abdel-fattah-el-sisi',
        'talks held 2025-02-19 cairo: sergey-lavrov + sameh-shoukry',
      ],
    ],
    [
      'the visitor told by a pronoun in Persian',
      'عباس عراقچی روز یکشنبه به بغداد رفت و با فؤاد حسین دیدار کرد. محمد شیاع السودانی نیز او را به حضور پذیرفت.',
      [
        'talks held 2025-02-16 baghdad: abbas-araghchi + fuad-hussein',
        'talks held 2025-02-16 baghdad: abbas-araghchi + mohammed-shia-al-sudani',
      ],
    ],
    [
      'a headline that sums up what the body tells apart',
      'عراقچی در بغداد با فؤاد حسین و السودانی دیدار کرد\n\nعباس عراقچی وزیر امور خارجه امروز در بغداد با فؤاد حسین وزیر خارجه عراق دیدار کرد.\n\nعراقچی همچنین با محمد شیاع السودانی نخست‌وزیر عراق گفت‌وگو کرد.',
      [
        'talks held 2025-02-20 baghdad: abbas-araghchi + fuad-hussein',
        'talks held 2025-02-20 baghdad: abbas-araghchi + mohammed-shia-al-sudani',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('days and cities', () => {
  test.each([
    [
      'one verb, a day and a city for each partner',
      'عراقچی دوشنبه با لاوروف در مسکو، سه‌شنبه با فیدان در آنکارا و چهارشنبه با فؤاد حسین در بغداد دیدار کرد.',
      [
        'talks held 2025-02-17 moscow: abbas-araghchi + sergey-lavrov',
        'talks held 2025-02-18 ankara: abbas-araghchi + hakan-fidan',
        'talks held 2025-02-19 baghdad: abbas-araghchi + fuad-hussein',
      ],
    ],
    [
      'one verb and one day for all',
      'عراقچی سه‌شنبه با لاوروف و فیدان در مسکو دیدار کرد.',
      ['ministerial held 2025-02-18 moscow: abbas-araghchi + sergey-lavrov + hakan-fidan'],
    ],
    [
      'a weekday and its night in one word',
      'سه‌شنبه‌شب عباس عراقچی وزیر خارجه در تماس تلفنی با فؤاد حسین همتای عراقی خود گفت‌وگو کرد.',
      ['call held 2025-02-18 null: abbas-araghchi + fuad-hussein'],
    ],
    [
      'Dushanbe, and Monday',
      'عباس عراقچی وزیر امور خارجه روز دوشنبه در شهر دوشنبه با سرگئی لاوروف دیدار کرد.',
      ['talks held 2025-02-17 dushanbe: abbas-araghchi + sergey-lavrov'],
    ],
    [
      'on to another city, where …',
      'التقى غير بيدرسون المبعوث الأممي إلى سوريا، أمس الأربعاء، في أنقرة، وزير الخارجية التركي هاكان فيدان، ثم توجه إلى موسكو حيث يلتقي غدا سيرغي لافروف.',
      [
        'talks held 2025-02-19 ankara: geir-pedersen + hakan-fidan',
        'talks planned 2025-02-21 moscow: geir-pedersen + sergey-lavrov',
      ],
    ],
    [
      'the capital of the country visited',
      'عباس عراقچی وزیر امور خارجه امروز در سفر به ترکیه با هاکان فیدان دیدار کرد.',
      ['talks held 2025-02-20 ankara: abbas-araghchi + hakan-fidan'],
    ],
    [
      'the city of the dateline',
      'بغداد - استقبل وزير الخارجية العراقي فؤاد حسين اليوم وزير الخارجية التركي هاكان فيدان.',
      ['talks held 2025-02-20 baghdad: fuad-hussein + hakan-fidan'],
    ],
    [
      'the eve of a meeting, which is not Astana',
      'عباس عراقچی امروز در آستانه نشست سه‌جانبه با هاکان فیدان دیدار کرد.',
      ['talks held 2025-02-20 null: abbas-araghchi + hakan-fidan'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

test.each([
  ['a meeting denied by the verb', 'لم يلتق لافروف عراقجي في الدوحة أمس.'],
  ['a meeting that the programme left out', 'ولم يشمل برنامج لافروف لقاء مع عباس عراقجي في الدوحة.'],
  [
    'people who met often, on no day told',
    'عراقچی و لاوروف در سال‌های گذشته بارها با یکدیگر دیدار کرده بودند.',
  ],
])('left alone: %s', (_, text) => {
  expect(read(text)).toEqual([])
})
