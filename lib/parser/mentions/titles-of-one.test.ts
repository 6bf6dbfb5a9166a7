/** Titles that end in a body's words, that go on after a name, and that tell what somebody is charged with. */
import { describe, expect, test } from 'vitest'
import { meetingLines } from '../testing'

const read = (text: string) => meetingLines(text, '2025-02-20')

describe('one person by two titles', () => {
  test.each([
    [
      'Deputy Crown Prince Mohammed bin Salman, Second Deputy Premier and Minister of Defense, received Hakan Fidan in Jeddah on Monday.',
      ['talks held 2025-02-17 jeddah: mohammed-bin-salman + hakan-fidan'],
    ],
    [
      'Заместитель премьер-министра – министр иностранных дел Казахстана Мурат Нуртлеу 17 февраля принял в Астане Хакана Фидана.',
      ['talks held 2025-02-17 astana: murat-nurtleu + hakan-fidan'],
    ],
    [
      "ABD Dışişleri Bakanlığı'nın Yakın Doğu İşlerinden Sorumlu Bakan Yardımcısı Barbara Leaf pazartesi günü Ankara'da Hakan Fidan ile görüştü.",
      ['talks held 2025-02-17 ankara: Barbara Leaf + hakan-fidan'],
    ],
    [
      "Müzakereci Özdil Nami pazartesi günü Ankara'da Hakan Fidan ile görüştü.",
      ['talks held 2025-02-17 ankara: Özdil Nami + hakan-fidan'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test.each([
    [
      'two people, each with a country',
      'Foreign Minister Sergey Lavrov, the Turkish foreign minister, and Badr Abdelatty met in Ankara on Monday.',
      ['ministerial held 2025-02-17 ankara: sergey-lavrov + ?tr + badr-abdelatty'],
    ],
    [
      'a body whose commander is told by office alone',
      'Хакан Фидан 17 февраля встретился в Анкаре с командующим Силами быстрой поддержки.',
      [],
    ],
    [
      'where somebody comes from',
      "Hakan Fidan pazartesi günü Ankara'dan sonra İstanbul'da Bakan Yardımcısı Nuh Yılmaz ile görüştü.",
      ['talks held 2025-02-17 istanbul: hakan-fidan + nuh-yilmaz'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})
