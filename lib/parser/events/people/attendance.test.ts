/** Who else was at the meeting just told, in a sentence of its own that tells nothing else, in several languages. */
import { describe, expect, test } from 'vitest'
import { meetingLines } from '../../testing'

const read = (text: string) => meetingLines(text, '2025-02-20')

describe('was there too', () => {
  test.each([
    [
      'Sergey Lavrov met Hakan Fidan in Ankara on Monday. The director of the General Intelligence Service, Ahmed Ibrahim Mufaddal, was present.',
      ['talks held 2025-02-17 ankara: sergey-lavrov + hakan-fidan + Ahmed Ibrahim Mufaddal'],
    ],
    [
      'ERBIL, Kurdistan Region, Iraq (AA) - Prime Minister Masrour Barzani received on Monday Dutch Defence Minister Ank Bijleveld.',
      ['talks held 2025-02-17 erbil: masrour-barzani + Ank Bijleveld'],
    ],
    [
      'Сергей Лавров 17 февраля провёл в Анкаре переговоры с Хаканом Фиданом. С турецкой стороны присутствовал министр торговли Омер Болат.',
      ['talks held 2025-02-17 ankara: sergey-lavrov + hakan-fidan + omer-bolat'],
    ],
    [
      '17 февраля в Анкаре Сергей Лавров встретился с Хаканом Фиданом. Затем он встретился с Реджепом Тайипом Эрдоганом. На обеих встречах присутствовал посол России в Турции Алексей Ерхов.',
      [
        'talks held 2025-02-17 ankara: sergey-lavrov + hakan-fidan + Алексей Ерхов',
        'talks held 2025-02-17 ankara: sergey-lavrov + recep-tayyip-erdogan + Алексей Ерхов',
      ],
    ],
    [
      "Hakan Fidan, Sergey Lavrov ile pazartesi günü Ankara'da bir araya geldi. Rusya tarafında Büyükelçi Aleksey Yerhov yer aldı.",
      ['talks held 2025-02-17 ankara: hakan-fidan + sergey-lavrov + Aleksey Yerhov'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test.each([
    [
      'who accompanies somebody on a journey',
      "Hakan Fidan, Sergey Lavrov ile pazartesi günü Ankara'da bir araya geldi. Fidan'a Büyükelçi Ahmet Yıldız eşlik ediyor.",
      ['talks held 2025-02-17 ankara: hakan-fidan + sergey-lavrov'],
    ],
    [
      'who took part in something else',
      'Сергей Лавров 17 февраля провёл в Анкаре переговоры с Хаканом Фиданом. В выставке участвовал министр торговли Омер Болат.',
      ['talks held 2025-02-17 ankara: sergey-lavrov + hakan-fidan'],
    ],
    [
      'who was present elsewhere',
      'Sergey Lavrov met Hakan Fidan in Ankara on Monday. The director of the General Intelligence Service, Ahmed Ibrahim Mufaddal, was present in Cairo.',
      ['talks held 2025-02-17 ankara: sergey-lavrov + hakan-fidan'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})
