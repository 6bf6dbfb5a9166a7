/** Meetings of many in Persian, and whom later words of them mean: some that must be read, some that must be left alone. */
import { describe, expect, test } from 'vitest'
import { meetingLines } from '../../testing'

const read = (text: string) => meetingLines(text, '2025-03-12')

describe('who was there', () => {
  test.each([
    [
      'beside a word spelt like a verb',
      'میخائیل اولیانوف نماینده دائم روسیه نزد سازمان‌های بین‌المللی، دیروز در وین با کاظم غریب‌آبادی درباره موضوعاتی مانند برجام گفت‌وگو کرد.',
      ['talks held 2025-03-11 vienna: mikhail-ulyanov + kazem-gharibabadi'],
    ],
    [
      'each for himself, in meetings of two sides',
      'عباس عراقچی دیروز در دوحه با سرگئی لاوروف و هاکان فیدان دیدارهای دوجانبه‌ای داشت.',
      [
        'talks held 2025-03-11 doha: abbas-araghchi + sergey-lavrov',
        'talks held 2025-03-11 doha: abbas-araghchi + hakan-fidan',
      ],
    ],
    [
      'all together, where nothing tells them apart',
      'عباس عراقچی، سرگئی لاوروف و هاکان فیدان دیروز در دوحه نشستی سه‌جانبه داشتند.',
      ['ministerial held 2025-03-11 doha: abbas-araghchi + sergey-lavrov + hakan-fidan'],
    ],
    [
      'a counterpart whom the meeting before names',
      'وزیران دفاع ایران، روسیه و سوریه دیروز در مسکو دیدار کردند. عزیز نصیرزاده از ایران، سرگئی شویگو از روسیه و خالد منصور از سوریه در این نشست شرکت کردند. نصیرزاده سپس با همتای سوری خود گفت‌وگو کرد.',
      [
        'talks held 2025-03-11 moscow: aziz-nasirzadeh + sergei-shoigu + خالد منصور',
        'talks held 2025-03-11 moscow: aziz-nasirzadeh + خالد منصور',
      ],
    ],
    [
      'a delegation told again',
      'هیأت اردن به ریاست ایمن صفدی دیروز در دمشق با فیصل مقداد دیدار کرد. این هیأت امروز با عماد خمیس نخست‌وزیر سوریه دیدار می‌کند.',
      [
        'talks held 2025-03-11 damascus: ayman-safadi + faisal-mekdad',
        'talks planned 2025-03-12 damascus: ayman-safadi + imad-khamis',
      ],
    ],
    [
      'the first of those whom a headline tells',
      'عراقچی با لاوروف و فیدان دیدار کرد\n\nعباس عراقچی دیروز در دوحه با سرگئی لاوروف دیدار کرد و از همکاری دو کشور سخن گفت.',
      ['talks held 2025-03-11 doha: abbas-araghchi + sergey-lavrov'],
    ],
    [
      'those who watch a sitting of the session, at no meeting of their own',
      'هفدهمین نشست آستانه درباره سوریه امروز در نورسلطان آغاز شد. نشست عمومی این دور فردا با حضور ناظرانی از لبنان و عراق برپا می‌شود.',
      ['round held 2021-12-21/2021-12-22 astana: ?lb + ?iq'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('where somebody goes', () => {
  test.each([
    [
      'bound for a city, not from the one he leaves',
      'علی لاریجانی فردا بیروت را به مقصد دمشق ترک می‌کند تا با بشار اسد دیدار کند.',
      ['talks planned 2025-03-13 damascus: ali-larijani + bashar-al-assad'],
    ],
    [
      'to the city he arrives in',
      'علی لاریجانی دیروز وارد دمشق شد و با بشار اسد دیدار کرد.',
      ['talks held 2025-03-11 damascus: ali-larijani + bashar-al-assad'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})
