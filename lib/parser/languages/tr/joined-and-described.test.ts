/** Turkish meetings told over several clauses and sentences, and what is told beside them. */
import { describe, expect, test } from 'vitest'
import { meetingLines, parse } from '../../testing'

const read = (text: string, published: string | null = '2025-02-20') => meetingLines(text, published)

describe('days and cities that joined clauses share', () => {
  test.each([
    [
      'a journey joined to a meeting',
      "Dışişleri Bakanı Hakan Fidan, dün Bağdat'a giderek Irak Dışişleri Bakanı Fuad Hüseyin ile görüştü.",
      ['talks held 2025-02-19 baghdad: hakan-fidan + fuad-hussein'],
    ],
    [
      'what was done before it on the same day',
      "Fidan, cuma günü Bağdat'ta Türkiye Büyükelçiliğini ziyaret etmiş, Irak Dışişleri Bakanı Fuad Hüseyin ile görüşmüştü.",
      ['talks held 2025-02-14 baghdad: hakan-fidan + fuad-hussein'],
    ],
    [
      'a day that a particle parts from whom it does not describe',
      "Suriye Devlet Başkanı Beşar Esad, pazartesi gecesi ise Beyrut'tan gelen Lübnan Dışişleri Bakanı Adnan Mansur'u Şam'da kabul etmişti.",
      ['talks held 2025-02-17 damascus: bashar-al-assad + adnan-mansour'],
    ],
    [
      'the same day, after several days told aside',
      "Fidan, 24-25 Ocak'ta Washington'da Marco Rubio ile yaptığı görüşmeler hakkında mevkidaşına bilgi verdi. Aynı gün Cumhurbaşkanı Erdoğan da Safadi'yi kabul etti.",
      [
        'talks held 2025-01-24/2025-01-25 washington: hakan-fidan + marco-rubio',
        'talks held 2025-02-20 null: recep-tayyip-erdogan + ayman-safadi',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test('the day of what a meeting spoke of is none of its own', () => {
    expect(
      read(
        "Fidan, Ankara'da Irak Dışişleri Bakanı Fuad Hüseyin ile görüştü. Görüşmede 10 Ekim'de yapılacak seçimler öncesindeki gelişmeler değerlendirildi.",
      ),
    ).toEqual(['talks held 2025-02-20 ankara: hakan-fidan + fuad-hussein'])
  })
})

describe('calls told by a verb of calling', () => {
  test.each([
    ['an object', "Fidan dün Rubio'yu aradı.", ['call held 2025-02-19 null: hakan-fidan + marco-rubio']],
    [
      'whom the caller is described by',
      "Dün Fidan'ı arayan Rubio, Suriye'yi konuştu.",
      ['call held 2025-02-19 null: marco-rubio + hakan-fidan'],
    ],
    [
      'one to come',
      "Fidan'ın bu akşam Blinken'ı telefonla arayarak bilgi vermesi bekleniyor.",
      ['call planned 2025-02-20 null: hakan-fidan + antony-blinken'],
    ],
    [
      'what was said to be needed there',
      'Erdoğan, BM Genel Sekreteri Antonio Guterres ile dün yaptığı telefon görüşmesinde yardımların sürmesi gerektiğini ifade etti.',
      ['call held 2025-02-19 null: recep-tayyip-erdogan + antonio-guterres'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test.each([
    ['what is looked for', 'Fidan ile Lavrov krize çözüm aradı.'],
    ['whom the police look for', 'Polis, kayıp diplomatı aradı. Fidan bu konuda açıklama yaptı.'],
  ])('left alone: %s', (_, text) => {
    expect(read(text)).toEqual([])
  })
})

describe('who is meant', () => {
  test('those of a welcome, at talks that name nobody, and the guest told by his rank', () => {
    expect(
      read(
        "ANKARA (DHA) - Milli Savunma Bakanı İsmet Yılmaz, Türkiye'ye gelen Pakistan Savunma Bakanı Havaca Asıf'ı bakanlıkta askeri törenle karşıladı. Törenin ardından baş başa görüşmeye geçildi. Konuk bakan yarın İstanbul'da Sanayi Bakanı Fikri Işık'la bir araya gelecek.",
        '2014-03-06',
      ),
    ).toEqual([
      'talks held 2014-03-06 ankara: ismet-yilmaz + khawaja-muhammad-asif',
      'talks planned 2014-03-07 istanbul: khawaja-muhammad-asif + fikri-isik',
    ])
  })

  test('a surname without its article, a state by its full name', () => {
    expect(
      read(
        'Umman Dışişleri Bakanı Busaidi, dün İran İslam Cumhuriyeti Dışişleri Bakanı Abbas Arakçi ile görüştü.',
      ),
    ).toEqual(['talks held 2025-02-19 null: badr-albusaidi + abbas-araghchi'])
  })

  test('first with one, then with him and another', () => {
    expect(
      read(
        "Fidan'dan üçlü toplantı\n\nANKARA (AA) - Dışişleri Bakanı Hakan Fidan, Suriye Dışişleri Bakanı Esad Şeybani ile Ankara'da görüştü. Ardından Fidan, Şeybani ve Ürdün Dışişleri Bakanı Eymen Safadi üçlü bir toplantıda sınır güvenliğini ele aldı.",
      ),
    ).toEqual([
      'talks held 2025-02-20 ankara: hakan-fidan + asaad-al-shaibani',
      'ministerial held 2025-02-20 ankara: hakan-fidan + asaad-al-shaibani + ayman-safadi',
    ])
  })

  test('one of the many at a meeting of ministers', () => {
    expect(
      read(
        "Dışişleri Bakanı Hakan Fidan, yarın Cidde'de düzenlenecek İslam İşbirliği Teşkilatı Olağanüstü Dışişleri Bakanları Toplantısı'na katılacaktır.",
      ),
    ).toEqual(['ministerial planned 2025-02-21 jeddah: hakan-fidan'])
  })

  test('a summit by those who came to it', () => {
    expect(
      read(
        "Kazakistan Cumhurbaşkanı Kasım Cömert Tokayev'in ev sahipliğinde Astana'da bugün düzenlenen zirveye Azerbaycan Cumhurbaşkanı İlham Aliyev ve Kırgızistan Cumhurbaşkanı Sadır Caparov katıldı.",
      ),
    ).toEqual(['summit held 2025-02-20 astana: kassym-jomart-tokayev + ilham-aliyev + sadyr-japarov'])
  })
})

test('a year of two figures in a dateline', () => {
  const { article, meetings } = parse(
    "Lefkoşa, 12 Şubat 18 (TAK): Cumhurbaşkanı Mustafa Akıncı, bugün BM Genel Sekreteri'nin Kıbrıs Özel Temsilcisi Elizabeth Spehar'ı kabul etti.",
    { published: null, publisher: null },
  )
  expect(article.published).toBe('2018-02-12')
  expect(meetings.map((one) => one.date)).toEqual(['2018-02-12'])
})
