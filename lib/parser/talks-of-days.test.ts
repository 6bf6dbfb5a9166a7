/** Talks that went on for several days. */
import { describe, expect, test } from 'vitest'
import { parse } from './testing'

const daysOf = (text: string, published: string) =>
  parse(text, { published, publisher: null }).meetings.map(({ date }) => date)

describe('talks of several days', () => {
  test.each([
    [
      'ended, with how long they took',
      'Sergey Lavrov and Hakan Fidan ended two days of talks in Ankara on Thursday.',
      ['2026-05-06/2026-05-07'],
    ],
    [
      'begun, with how long they take',
      'Sergey Lavrov and Hakan Fidan began three-day talks in Ankara on Tuesday.',
      ['2026-05-05/2026-05-07'],
    ],
    [
      'a second day of them',
      'Sergey Lavrov and Hakan Fidan met in Ankara on Thursday for a second day of talks.',
      ['2026-05-06/2026-05-07'],
    ],
    [
      'begun, with the day they end on told by another sentence',
      'Talks between Sergey Lavrov and Hakan Fidan began in Ankara on Thursday. The negotiations will continue until Saturday.',
      ['2026-05-07/2026-05-09'],
    ],
    [
      'ended, with how long they took (ar)',
      'اختتمت في أنقرة اليوم الخميس محادثات استمرت ثلاثة أيام بين سيرغي لافروف وهاكان فيدان.',
      ['2026-05-05/2026-05-07'],
    ],
    [
      'ended, with when they began (ar)',
      'اختتمت في أنقرة اليوم الخميس محادثات سيرغي لافروف وهاكان فيدان التي انطلقت أمس.',
      ['2026-05-06/2026-05-07'],
    ],
    [
      'ended, with how long they took (fa)',
      'مذاکرات دوروزه سرگئی لاوروف و هاکان فیدان امروز در آنکارا پایان یافت.',
      ['2026-05-06/2026-05-07'],
    ],
    [
      'ended, with how long they took (ru)',
      'Двухдневные переговоры Сергея Лаврова и Хакана Фидана завершились в Анкаре в четверг.',
      ['2026-05-06/2026-05-07'],
    ],
    [
      'begun, up to a day (ru)',
      'Переговоры Сергея Лаврова и Хакана Фидана начались в Анкаре в четверг. Консультации рассчитаны до субботы.',
      ['2026-05-07/2026-05-09'],
    ],
    [
      'ended, with how long they took (tr)',
      "Sergey Lavrov ile Hakan Fidan arasında Ankara'da iki gün süren görüşmeler perşembe günü sona erdi.",
      ['2026-05-06/2026-05-07'],
    ],
    [
      'at the end of them',
      'Sergey Lavrov and Hakan Fidan met in Ankara on Thursday at the end of two days of talks.',
      ['2026-05-06/2026-05-07'],
    ],
    [
      'planned, with how long they are to take',
      'Sergey Lavrov and Hakan Fidan will hold two-day talks in Ankara starting on Monday.',
      ['2026-05-11/2026-05-12'],
    ],
    [
      'opened, and due to end on a day',
      'Talks between Sergey Lavrov and Hakan Fidan opened in Ankara on Thursday and are due to end on Saturday.',
      ['2026-05-07/2026-05-09'],
    ],
    [
      'a second day running (ar)',
      'واصل سيرغي لافروف وهاكان فيدان محادثاتهما في أنقرة اليوم الخميس لليوم الثاني على التوالي.',
      ['2026-05-06/2026-05-07'],
    ],
    [
      'begun, and going on up to a day (fa)',
      'مذاکرات سرگئی لاوروف و هاکان فیدان از امروز در آنکارا آغاز شد و تا شنبه ادامه دارد.',
      ['2026-05-07/2026-05-09'],
    ],
    [
      'begun on one day and ended on another (tr)',
      "Dışişleri Bakanı Hakan Fidan ile Sergey Lavrov arasında Ankara'da dün başlayan görüşmeler bugün sona erdi.",
      ['2026-05-06/2026-05-07'],
    ],
    [
      'yesterday and today (tr)',
      "Dışişleri Bakanı Hakan Fidan ile Sergey Lavrov dün ve bugün Ankara'da görüştü.",
      ['2026-05-06/2026-05-07'],
    ],
  ])('%s', (_, text, expected) => {
    expect(daysOf(text, '2026-05-07')).toEqual(expected)
  })
})

describe('what tells nothing of how long talks were', () => {
  test.each([
    [
      'a visit of two days',
      'Sergey Lavrov, on a two-day visit to Ankara, held talks with Hakan Fidan on Thursday.',
    ],
    [
      'the second day of a visit',
      'On the second day of his visit Sergey Lavrov held talks with Hakan Fidan in Ankara on Thursday.',
    ],
    [
      'fighting of two days',
      'After two days of fighting, Sergey Lavrov and Hakan Fidan held talks in Ankara on Thursday.',
    ],
    [
      'a ceasefire of two days',
      'Sergey Lavrov and Hakan Fidan discussed a two-day ceasefire in Ankara on Thursday.',
    ],
    [
      'how long, with no day begun or ended',
      'Sergey Lavrov and Hakan Fidan held two-day talks in Ankara on Thursday.',
    ],
    [
      'a ceasefire up to a day',
      'Sergey Lavrov and Hakan Fidan met in Ankara on Thursday. The ceasefire will continue until Saturday.',
    ],
    [
      'a conference of two days, on whose margins they met',
      'Sergey Lavrov and Hakan Fidan held talks on Thursday on the margins of the Doha Forum. The meeting will continue until Saturday.',
    ],
    [
      'talks on a ceasefire of two days, begun on a day',
      'Sergey Lavrov and Hakan Fidan began talks in Ankara on Thursday on how to keep a truce of two days.',
    ],
    ['a visit of two days (fa)', 'سرگئی لاوروف در سفر دوروزه به آنکارا امروز با هاکان فیدان دیدار کرد.'],
    [
      'a visit of two days (ar)',
      'التقى سيرغي لافروف في أنقرة اليوم الخميس هاكان فيدان خلال زيارة تستمر يومين.',
    ],
    [
      'a truce of two days (ru)',
      'Сергей Лавров и Хакан Фидан обсудили двухдневное перемирие на встрече в Анкаре в четверг.',
    ],
    [
      'a visit of two days (tr)',
      "Dışişleri Bakanı Hakan Fidan, iki günlük bir ziyaret için Ankara'da bulunan Sergey Lavrov ile perşembe günü görüştü.",
    ],
  ])('%s', (_, text) => {
    expect(daysOf(text, '2026-05-07')).toEqual(['2026-05-07'])
  })
})
