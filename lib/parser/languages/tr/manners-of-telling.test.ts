/** More Turkish sentences to read, and sentences to leave alone. */
import { describe, expect, test } from 'vitest'
import { meetingLine, parse } from '../../testing'

const meetings = (text: string) => parse(text, { published: '2025-02-20', publisher: null }).meetings
const read = (text: string) => meetings(text).map(meetingLine)

describe('a series told by its format', () => {
  const series = (text: string) => meetings(text).map(({ occasion }) => occasion?.series ?? null)
  const people = "Hakan Fidan, Rusya Dışişleri Bakanı Sergey Lavrov ve İran Dışişleri Bakanı Abbas Erakçi'yle"
  test.each([
    [
      'in quotation marks',
      `${people} dün "Astana" formatında düzenlenen dışişleri bakanları toplantısına katıldı.`,
    ],
    [
      'on the margins of something else',
      `${people} dün 22. Doha Forumu vesilesiyle "Astana" formatında düzenlenen dışişleri bakanları toplantısına katıldı.`,
    ],
    ['without quotation marks', `${people} dün Astana formatında bir araya geldi.`],
  ])('%s', (_, text) => {
    expect(series(text)).toEqual(['astana-ministerial'])
  })

  test.each([
    [
      'two of them at the Forum',
      "Hakan Fidan, dün 22. Doha Forumu marjında Sergey Lavrov'la görüştü.",
      'doha-forum',
    ],
    ['three of others', "Hakan Fidan, dün Bağdat'ta Fuad Hüseyin ve Eymen Safedi ile görüştü.", null],
    ['a city', "Hakan Fidan, dün Astana'da Abbas Erakçi ile görüştü.", null],
  ])('%s: not of ministers', (_, text, expected) => {
    expect(series(text)[0]).toBe(expected)
    expect(read(text)).toHaveLength(1)
  })
})

describe('who was there', () => {
  test.each([
    [
      'a meal in honour of somebody, and who came to it',
      "Ekonomi Bakanı Metin Yalçınkaya, Japonya Ekonomi, Ticaret ve Sanayi Bakanı Kenji Hoshino onuruna dün Ankara'da bir çalışma yemeği verdi. Yemeğe Büyükelçi Takahiro Oda da katıldı.",
      ['talks held 2025-02-19 ankara: Metin Yalçınkaya + Kenji Hoshino + Takahiro Oda'],
    ],
    [
      'whose guest somebody was',
      "Çavuşoğlu, dün Belgrad'da Sırbistan Dışişleri Bakanı Nikola Selakoviç'in konuğu oldu.",
      ['talks held 2025-02-19 belgrade: mevlut-cavusoglu + nikola-selakovic'],
    ],
    [
      'for which country, and whence',
      "Dün Bakü'de düzenlenen toplantıya Türkiye'yi temsilen Bakan Yardımcısı Faruk Kılıç, Nijerya'dan Dışişleri Bakanı Chinedu Okafor katıldı.",
      ['talks held 2025-02-19 baku: Faruk Kılıç + Chinedu Okafor'],
    ],
    [
      'who presided together',
      "Siyasi istişareler, Bakan Yardımcısı Sedat Önal ve Kenya Dışişleri Bakan Yardımcısı Macharia Kamau'nun başkanlıklarında 18 Şubat'ta Nairobi'de yapıldı.",
      ['talks held 2025-02-18 nairobi: sedat-onal + Macharia Kamau'],
    ],
    [
      'who led each side, told after',
      "Türkiye-Kenya Siyasi İstişareleri 18 Şubat'ta Nairobi'de gerçekleştirildi. İstişarelerde Türk heyetine Sedat Önal, Kenya heyetine ise Dışişleri Bakanlığı Müsteşarı Macharia Kamau başkanlık etti.",
      ['talks held 2025-02-18 nairobi: sedat-onal + Macharia Kamau'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  const met = "Fidan dün Ankara'da Lavrov'la görüştü."
  test.each([
    [
      'the next one, of their sides',
      "Bir sonraki toplantının mart ayında Moskova'da yapılması planlanıyor.",
      'planned 2025-03 moscow',
    ],
    ['the one before', "Bir önceki toplantı kasım ayında Moskova'da yapılmıştı.", 'held 2024-11 moscow'],
  ])('%s', (_, sentence, expected) => {
    expect(read(`${met} ${sentence}`)).toEqual([
      'talks held 2025-02-19 ankara: hakan-fidan + sergey-lavrov',
      `talks ${expected}: ?tr + ?ru`,
    ])
  })
  test.each([
    ['a meeting to come of no day', 'Bir sonraki görüşme yararlı olacak.'],
    ['a meal alone', 'Bakan, öğle yemeğini bakanlıkta yedi.'],
    ['a note from a country', "Rusya'dan Dışişleri Bakanlığına nota geldi."],
  ])('%s: nobody more', (_, sentence) => {
    expect(read(`${met} ${sentence}`)).toEqual(['talks held 2025-02-19 ankara: hakan-fidan + sergey-lavrov'])
  })
})
