/** What meetings dealt with: topics that are told of them, and words of topics that are not. */
import { describe, expect, test } from 'vitest'
import { parse } from './testing'

const topicsOf = (text: string) =>
  parse(text, { published: '2025-02-20', publisher: null }).meetings.map(({ topics }) => topics)

describe('topics in other words than their own', () => {
  test.each([
    ['Hakan Fidan met Sergey Lavrov in Antalya on Monday to discuss the situation in Lebanon.', ['lebanon']],
    [
      'Hakan Fidan and Abbas Araghchi met in Tehran on Monday. They discussed deepening cooperation and gas exports.',
      ['bilateral-relations', 'economy'],
    ],
    [
      'عباس عراقچی روز دوشنبه در آنکارا با هاکان فیدان درباره آخرین تحولات عراق و تحکیم مناسبات دیدار و گفت‌وگو کرد.',
      ['iraq', 'bilateral-relations'],
    ],
    ["Hakan Fidan, pazartesi günü Ankara'da Sergey Lavrov ile Lübnan'daki son durumu görüştü.", ['lebanon']],
    [
      'Сергей Лавров обсудил в понедельник в Москве с Аббасом Аракчи российско-иранские отношения и обмен пленными.',
      ['bilateral-relations', 'detainees'],
    ],
    [
      'بحث أيمن الصفدي مع هاكان فيدان في عمان الاثنين العلاقات الأردنية التركية وإدخال المساعدات.',
      ['bilateral-relations', 'humanitarian-aid'],
    ],
  ])('%s', (text, expected) => {
    expect(topicsOf(text)[0]?.toSorted()).toEqual(expected.toSorted())
  })
})

describe('words that tell no topic', () => {
  test.each([
    [
      'another country at war is not the region',
      'Hakan Fidan met Sergey Lavrov in Antalya on Monday to discuss Sudan.',
    ],
    [
      'a format is not its process',
      'Сергей Лавров встретился в понедельник в Москве с Хаканом Фиданом как с представителем гаранта астанинского формата.',
    ],
    ['a ministry is no matter', 'التقى وزير الطاقة التركي ألب أرسلان بيرقدار الاثنين في أنقرة سيرغي لافروف.'],
  ])('%s', (_, text) => {
    expect(topicsOf(text)[0]).toEqual([])
  })
})

test('news that tells no matter of its own has that of its headline', () => {
  const text = `Fidan, Lavrov agree on Ukraine grain deal

ANKARA, Feb. 18 (Reuters) - Hakan Fidan met Sergey Lavrov in Antalya on Tuesday, and both were content.

Lavrov had met Abbas Araghchi in Moscow on Monday.`
  expect(topicsOf(text)).toEqual([['ukraine'], []])
})

describe('words for any war, truce or peace are of the conflict that the meeting tells', () => {
  test.each([
    [
      'The UN envoy for Yemen, Hans Grundberg, discussed the truce with Mohammed Abdulsalam in Muscat on Monday.',
      ['yemen'],
    ],
    [
      'Hamid Karzai met Amir Khan Muttaqi in Kabul on Monday. They spoke about the peace talks with Afghan politicians.',
      ['afghanistan'],
    ],
    ['Сергей Лавров обсудил в понедельник в Москве с Дмитрием Кулебой перемирие.', ['ukraine']],
    [
      'حسین امیرعبداللهیان روز دوشنبه در مسقط با محمد عبدالسلام سخنگوی انصارالله یمن درباره آتش‌بس گفت‌وگو کرد.',
      ['yemen'],
    ],
    [
      'التقى عباس عراقجي الاثنين في مسقط المبعوث الأممي إلى اليمن هانس غروندبرغ، وبحثا وقف إطلاق النار.',
      ['yemen'],
    ],
    [
      "Hans Grundberg, pazartesi günü Sana'da Husilerin başmüzakerecisi Muhammed Abdusselam ile ateşkesi görüştü.",
      ['yemen'],
    ],
  ])('%s', (text, expected) => {
    expect(topicsOf(text)[0]).toEqual(expected)
  })

  test.each([
    [
      'of no conflict that has a topic',
      'Hakan Fidan met Sergey Lavrov in Antalya on Monday to discuss a truce in Sudan.',
    ],
    ['of none that is told', 'Hakan Fidan met Ararat Mirzoyan in Antalya on Monday to discuss a ceasefire.'],
    [
      'a political settlement elsewhere',
      'بحث أيمن الصفدي مع سامح شكري في عمان الاثنين التسوية السياسية في ليبيا.',
    ],
  ])('%s', (_, text) => {
    expect(topicsOf(text)[0]).toEqual([])
  })
})

describe('what follows a meeting told in passing', () => {
  const lead =
    'ANKARA, Feb. 18 (Reuters) - Hakan Fidan met Sergey Lavrov in Antalya on Tuesday to discuss Ukraine.'
  test('is its matter where it tells what was discussed there', () => {
    const text = `${lead}

Lavrov had met Abbas Araghchi in Moscow on Monday. Their talks had focused on the nuclear deal.`
    expect(topicsOf(text)).toEqual([['ukraine'], ['nuclear']])
  })
  test('is the matter of the news otherwise', () => {
    const text = `${lead}

Lavrov had met Abbas Araghchi in Moscow on Monday.

Fidan said that sanctions were no solution.`
    expect(topicsOf(text)).toEqual([['ukraine', 'sanctions'], []])
  })
})
