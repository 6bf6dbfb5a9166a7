/** Days told apart from the sentence that they belong to, and the day of writing as ministries and agencies print it. */
import { describe, expect, test } from 'vitest'
import { meetingLines, parse } from './testing'

const read = (text: string, published: string | null) => meetingLines(text, published)

describe('diaries and chronicles', () => {
  test.each([
    [
      'a day that its weekday proves to come',
      'Wednesday 6 May: meeting of Hakan Fidan with Sergey Lavrov in Ankara.',
      '2026-05-05',
      ['talks planned 2026-05-06 ankara: hakan-fidan + sergey-lavrov'],
    ],
    [
      'a day that its weekday proves past',
      'Tuesday 5 May: meeting of Hakan Fidan with Sergey Lavrov in Ankara.',
      '2026-05-05',
      ['talks held 2026-05-05 ankara: hakan-fidan + sergey-lavrov'],
    ],
    [
      'a day as a sentence of its own before that of the meeting',
      '• 1 октября. Сергей Лавров и Хакан Фидан провели встречу в Анкаре.',
      '2013-10-08',
      ['talks held 2013-10-01 ankara: sergey-lavrov + hakan-fidan'],
    ],
    [
      'a sentence with more than a day, which goes on to other news',
      'Выставка открылась 1 октября. Сергей Лавров и Хакан Фидан провели встречу в Анкаре 3 октября.',
      '2013-10-08',
      ['talks held 2013-10-03 ankara: sergey-lavrov + hakan-fidan'],
    ],
  ])('%s', (_, text, published, expected) => {
    expect(read(text, published)).toEqual(expected)
  })
})

describe('the day of writing', () => {
  test.each([
    [
      'a numbered statement',
      "No: 212, 7 Ekim 2024, Türkiye-Rusya Siyasi İstişareleri Hk.\n\nHakan Fidan, bugün Ankara'da Sergey Lavrov ile bir araya geldi. Görüşmede iki ülke arasındaki ilişkiler ve bölgedeki son gelişmeler ayrıntılı biçimde ele alındı.",
      '2024-10-07',
    ],
    [
      'a day before the city and the agency',
      '3 июля 2008, Минск /Корр. БЕЛТА/. Сергей Лавров встретился сегодня с Хаканом Фиданом, сообщили в пресс-службе министерства иностранных дел страны.',
      '2008-07-03',
    ],
    [
      'a day between the city and dashes',
      'Nairobi, 27th February, 2019 -- Hakan Fidan this morning met Sergey Lavrov at the ministry, a statement issued by the embassy in the Kenyan capital said.',
      '2019-02-27',
    ],
    [
      'a day inside a sentence',
      'Hakan Fidan said on 27th February, 2019 that he would not meet Sergey Lavrov at the ministry, according to a statement issued by the embassy.',
      null,
    ],
  ])('%s', (_, text, expected) => {
    expect(parse(text, { published: null, publisher: null }).article.published).toBe(expected)
  })
})

test('three presidents of others hold no summit of the guarantors', () => {
  const [meeting] = parse(
    "Bosna Hersek Başbakanı Emir Hodžić, Sırbistan Başbakanı Zoran Vukić ve Karadağ Başbakanı Petar Đukanov, salı günü Saraybosna'da üçlü zirvede bir araya geldi.",
    { published: '2025-02-20', publisher: null },
  ).meetings
  expect(meeting?.occasion).toBeNull()
})

test('a surname that begins as a city is spelt with an ending is a surname', () => {
  const [meeting] = parse(
    "Türkiye'nin Lima Büyükelçisi Levent Sarıkaya, salı günü Ankara'da Hakan Fidan ile görüştü.",
    { published: '2025-02-20', publisher: null },
  ).meetings
  expect(meeting?.participants.map(({ name }) => name)).toContain('Levent Sarıkaya')
})
