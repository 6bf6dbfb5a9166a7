/** States and bodies told to have met by their names alone, in every language. */
import { describe, expect, test } from 'vitest'
import { meetingLines } from '../../testing'

const read = (text: string) => meetingLines(text, '2025-02-20')

const IN_ISTANBUL = 'talks held 2025-02-14 istanbul: ?ru + ?ua'
const IN_MUSCAT = 'talks held 2025-02-18 muscat: ?ir + ?us'

describe('parties as those who met', () => {
  test.each([
    [
      'English',
      'Russia and Ukraine held talks in Istanbul on Friday. Talks between Iran and the United States were held in Muscat on Tuesday.',
    ],
    [
      'English, with a day before and a partner after',
      'On Friday, Russia met with Ukraine in Istanbul. Iran on Tuesday held talks with the United States in Muscat.',
    ],
    [
      'Russian',
      'Россия и Украина провели переговоры в Стамбуле в пятницу. Переговоры между Ираном и США прошли в Маскате во вторник.',
    ],
    [
      'Turkish',
      "Rusya ve Ukrayna cuma günü İstanbul'da görüştü. İran ile ABD arasındaki görüşmeler salı günü Maskat'ta yapıldı.",
    ],
    [
      'Persian',
      'روسیه و اوکراین روز جمعه در استانبول گفت‌وگو کردند. مذاکرات ایران و آمریکا روز سه‌شنبه در مسقط برگزار شد.',
    ],
    [
      'Arabic',
      'اجتمعت روسيا وأوكرانيا في إسطنبول يوم الجمعة. وعقدت محادثات بين إيران والولايات المتحدة في مسقط يوم الثلاثاء.',
    ],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual([IN_ISTANBUL, IN_MUSCAT])
  })
})

describe('parties that are only spoken of', () => {
  test.each([
    [
      'what two talk about',
      'Hakan Fidan said ties between Iran and Iraq were discussed in Baghdad on Monday.',
      [],
    ],
    [
      'what is met besides people',
      'Germany met its targets on Tuesday. Iran and Iraq signed a treaty in Baghdad on Monday.',
      [],
    ],
    ['what did not take place', 'Russia and Ukraine did not meet in Istanbul on Friday.', []],
    [
      'those whom the same sentence names',
      "Ankara ile Şam arasındaki ilk temas pazartesi günü Moskova'da kuruldu, savunma bakanları Hulusi Akar ve Sergey Şoygu bir araya geldi.",
      ['talks held 2025-02-17 moscow: hulusi-akar + sergei-shoigu'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('who else was at a meeting', () => {
  test('is told of one that was held, not of one to come', () => {
    expect(
      read(
        "Hakan Fidan bugün Bağdat'ta Fuad Hüseyin ile görüştü. Fidan'ın, cuma günü Erbil'de Neçirvan Barzani'yle görüşmesi bekleniyor. Büyükelçi Ali Rıza Güney de görüşmede hazır bulundu.",
      )[1],
    ).toBe('talks planned 2025-02-21 erbil: hakan-fidan + nechirvan-barzani')
  })
})
