/** Whose a meeting was where the clause that tells it names only those who were met, or tells it before its subject. */
import { describe, expect, test } from 'vitest'
import { meetingLines } from '../testing'

const read = (text: string) => meetingLines(text, '2025-02-20')

describe('whose meeting', () => {
  test.each([
    [
      'The President of Russia spoke of his contacts. Vladimir Putin held a telephone conversation with Hakan Fidan on Monday. There were also the telephone conversations of 10 February with President of Iran Masoud Pezeshkian and Prime Minister of Israel Benjamin Netanyahu.',
      [
        'call held 2025-02-17 null: vladimir-putin + hakan-fidan',
        'call held 2025-02-10 null: vladimir-putin + masoud-pezeshkian',
        'call held 2025-02-10 null: vladimir-putin + benjamin-netanyahu',
      ],
    ],
    [
      'Meeting in Istanbul on Monday, Sergey Lavrov and Hakan Fidan had called for a ceasefire.',
      ['talks held 2025-02-17 istanbul: sergey-lavrov + hakan-fidan'],
    ],
    [
      'Sergey Lavrov met Hakan Fidan in Ankara on Monday. At the meeting in Cairo on 10 February, Sergey Lavrov and Badr Abdelatty had called for a ceasefire.',
      [
        'talks held 2025-02-17 ankara: sergey-lavrov + hakan-fidan',
        'talks held 2025-02-10 cairo: sergey-lavrov + badr-abdelatty',
      ],
    ],
    [
      'Sergey Lavrov arrived in rebel-held Sanaa and met Hakan Fidan there on Monday.',
      ['talks held 2025-02-17 sanaa: sergey-lavrov + hakan-fidan'],
    ],
    [
      'В понедельник Сергей Лавров виделся в Анкаре с Хаканом Фиданом.',
      ['talks held 2025-02-17 ankara: sergey-lavrov + hakan-fidan'],
    ],
    [
      "BM Kıbrıs Kişisel Temsilcisi Maria Angela Holguin Cuellar'ı Hakan Fidan salı günü Ankara'da kabul etti. Holguin pazartesi günü Atina'da Yorgos Yerapetritis ile bir araya gelmişti.",
      [
        'talks held 2025-02-18 ankara: Maria Angela Holguin Cuellar + hakan-fidan',
        'talks held 2025-02-17 athens: Maria Angela Holguin Cuellar + george-gerapetritis',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test.each([
    [
      'talks between two',
      'Sergey Lavrov met Hakan Fidan in Ankara on Monday. Talks between Badr Abdelatty and Ayman Safadi were held on 10 February.',
      [
        'talks held 2025-02-17 ankara: sergey-lavrov + hakan-fidan',
        'talks held 2025-02-10 null: badr-abdelatty + ayman-safadi',
      ],
    ],
    [
      'the meeting just told, with its city again',
      'Sergey Lavrov met Hakan Fidan in Ankara on Monday. At the meeting in Ankara, Sergey Lavrov and Hakan Fidan called for a ceasefire.',
      ['talks held 2025-02-17 ankara: sergey-lavrov + hakan-fidan'],
    ],
    ['what was denied', 'Опровергнуты сообщения о том, что Сергей Лавров виделся с Хаканом Фиданом.', []],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})
