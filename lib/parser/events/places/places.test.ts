/** Where meetings were: sentences to read, and sentences to leave alone. */
import { describe, expect, test } from 'vitest'
import { meetingLines } from '../../testing'

const read = (text: string, published = '2025-02-20') => meetingLines(text, published)

describe('cities as told', () => {
  test.each([
    [
      'a word that describes the city, before "city"',
      'Hakan Fidan met Sergey Lavrov in the coastal city of Antalya on Tuesday.',
      ['talks held 2025-02-18 antalya: hakan-fidan + sergey-lavrov'],
    ],
    [
      'one after it',
      'هاکان فیدان روز سه‌شنبه در شهر ساحلی سوچی با سرگئی لاوروف دیدار کرد.',
      ['talks held 2025-02-18 sochi: hakan-fidan + sergey-lavrov'],
    ],
    [
      'whom somebody last met, and where',
      'Hakan Fidan met Sergey Lavrov in Ankara on Tuesday. The two ministers last met in Moscow in January 2025.',
      [
        'talks held 2025-02-18 ankara: hakan-fidan + sergey-lavrov',
        'talks held 2025-01 moscow: hakan-fidan + sergey-lavrov',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test.each([
    [
      'the city that a matter lies in',
      'Hakan Fidan and Sergey Lavrov discussed the fate of the Syrian city of Aleppo in Ankara on Tuesday.',
      ['talks held 2025-02-18 ankara: hakan-fidan + sergey-lavrov'],
    ],
    [
      'the city that somebody is the mayor of',
      'The mayor of the coastal city of Antalya attended, as Hakan Fidan met Sergey Lavrov in Ankara on Tuesday.',
      ['talks held 2025-02-18 ankara: hakan-fidan + sergey-lavrov'],
    ],
    [
      'a last visit, which is a noun',
      'Hakan Fidan met Sergey Lavrov in Ankara on Tuesday. His last visit to Moscow was in January 2025.',
      ['talks held 2025-02-18 ankara: hakan-fidan + sergey-lavrov'],
    ],
  ])('not %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('the city that a dispatch was sent from', () => {
  test('alone on its line, it is that of the news', () => {
    expect(
      read(
        'Fidan, Lavrov ile görüştü\n\nAnkara\n\nDışişleri Bakanı Hakan Fidan, bugün Sergey Lavrov ile görüştü.',
      ),
    ).toEqual(['talks held 2025-02-20 ankara: hakan-fidan + sergey-lavrov'])
  })

  test('where the news was elsewhere, it is not that of what was on the same day', () => {
    expect(
      read(
        'ТЕГЕРАН, 20 февраля. Аббас Аракчи встретился сегодня в Женеве с Гейром Педерсеном. В тот же день Аракчи провел переговоры с Хаканом Фиданом.',
      ),
    ).toEqual([
      'talks held 2025-02-20 geneva: abbas-araghchi + geir-pedersen',
      'talks held 2025-02-20 geneva: abbas-araghchi + hakan-fidan',
    ])
  })

  test('what somebody else did on that day was there', () => {
    expect(
      read(
        'TEHRAN, Feb. 20 – Abbas Araghchi met Geir Pedersen in Geneva today. Majid Takht-Ravanchi received Hakan Fidan on Thursday.',
      )[1],
    ).toBe('talks held 2025-02-20 tehran: majid-takht-ravanchi + hakan-fidan')
  })
})

describe('sessions to come', () => {
  test.each([
    [
      'told in the present of half a year, in the city it is called after',
      'عباس عراقچی امروز در تهران با گیر پدرسن دیدار کرد. هجدهمین نشست بین‌المللی آستانه احتمالا نیمه اول سال ۲۰۲۲ برگزار می‌شود.',
      'round planned 2022-01/2022-06 astana: ',
    ],
    [
      'told in the present of next month',
      'عباس عراقچی امروز در تهران با گیر پدرسن دیدار کرد. هجدهمین نشست آستانه ماه آینده برگزار می‌شود.',
      'round planned 2022-01-21/2022-02-19 astana: ',
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text, '2022-01-11')).toContain(expected)
  })
  test.each([
    [
      'one held by video is in no city',
      'أعلن جان بوريل أن مؤتمر بروكسل الرابع حول سوريا يعقد افتراضيا في 30 يونيو الجاري.',
      'round planned 2020-06-30 null: ',
    ],
    [
      'one whose name tells none is in none',
      'Девятую сессию сирийского конституционного комитета Россия надеется провести в январе 2023 года.',
      'round planned 2023-01 null: ',
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text, text.startsWith('Дев') ? '2022-11-23' : '2020-06-22')).toContain(expected)
  })
})

describe('cities told before the meeting, or at the head of the page', () => {
  test.each([
    [
      'the only city of the lead',
      'Two days of nuclear talks ended in Geneva on Tuesday. Abbas Araghchi sat at the head of one side.\n\nAraghchi met Hakan Fidan for an hour on Tuesday.',
      ['talks held 2025-02-18 geneva: abbas-araghchi + hakan-fidan'],
    ],
    [
      'after the day and the hour at the head',
      'Встреча с Хаканом Фиданом\n\n18 февраля 2025 года, 15:30  Москва, Кремль\n\nВладимир Путин принял во вторник Хакана Фидана.',
      ['talks held 2025-02-18 moscow: vladimir-putin + hakan-fidan'],
    ],
    [
      'a ministry, of the capital that the dispatch was sent from',
      "WASHINGTON (AA) - Dışişleri Bakanı Hakan Fidan, salı günü Dışişleri Bakanlığı'nda Marco Rubio ile bir araya geldi.",
      ['talks held 2025-02-18 washington: hakan-fidan + marco-rubio'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test.each([
    [
      'one of two cities of the lead',
      'Talks ended in Geneva on Monday, and others began in Vienna.\n\nAbbas Araghchi met Hakan Fidan on Tuesday.',
      ['talks held 2025-02-18 null: abbas-araghchi + hakan-fidan'],
    ],
    [
      'where somebody did not stop',
      'Hakan Fidan is not visiting Israel this time.\n\nFidan met Abbas Araghchi on Tuesday.',
      ['talks held 2025-02-18 null: hakan-fidan + abbas-araghchi'],
    ],
  ])('not %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})
