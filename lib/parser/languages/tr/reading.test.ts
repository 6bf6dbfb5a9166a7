/** Turkish sentences that must be read, and others that must be left alone. */
import { describe, expect, test } from 'vitest'
import type { DraftMeeting } from '../../draft'
import { parse } from '../../testing'

function line(meeting: DraftMeeting): string {
  const who = meeting.participants.map((one) => one.official ?? one.name ?? `?${one.party}`)
  const occasion = meeting.occasion ? ` @ ${meeting.occasion.series} ${meeting.occasion.number ?? '-'}` : ''
  return `${meeting.kind} ${meeting.status} ${meeting.date} ${meeting.place}: ${who.join(' + ')}${occasion}`
}

/** Published on Thursday, 20 February 2025. */
const read = (text: string) => parse(text, { published: '2025-02-20', publisher: null }).meetings.map(line)

describe('what must be read', () => {
  test.each([
    [
      'titles before names, "with" as a suffix',
      "Dışişleri Bakanı Hakan Fidan, dün Moskova'da Rusya Dışişleri Bakanı Sergey Lavrov'la görüştü.",
      ['talks held 2025-02-19 moscow: hakan-fidan + sergey-lavrov'],
    ],
    [
      'an object received, whose name is in no registry',
      "Irak Başbakanı Muhammed Şiya es-Sudani, salı günü Bağdat'ta Avusturya Büyükelçisi Thomas Huber'i kabul etti.",
      ['talks held 2025-02-18 baghdad: mohammed-shia-al-sudani + Thomas Huber'],
    ],
    [
      'an envoy after the one whose envoy he is',
      "İran Dışişleri Bakanı Abbas Arakçi, bugün Tahran'da Rusya Devlet Başkanı Vladimir Putin'in Suriye Özel Temsilcisi Aleksandr Lavrentyev ile bir araya geldi.",
      ['talks held 2025-02-20 tehran: abbas-araghchi + alexander-lavrentiev'],
    ],
    [
      'a counterpart, and a call',
      "Hakan Fidan, dün akşam Ürdünlü mevkidaşı Eymen es-Safedi'yle telefonda görüştü.",
      ['call held 2025-02-19 null: hakan-fidan + ayman-safadi'],
    ],
    [
      'a delegation headed by somebody, received in the capital',
      "İran Dışişleri Bakanı Abbas Arakçi, pazartesi günü Tahran'da Ahmet Tuma başkanlığındaki heyeti kabul etti.",
      ['talks held 2025-02-17 tehran: abbas-araghchi + ahmad-toma'],
    ],
    [
      'a plan told by what is expected',
      "Abbas Arakçi'nin yarın Moskova'da Sergey Lavrov ile bir araya gelmesi bekleniyor.",
      ['talks planned 2025-02-21 moscow: abbas-araghchi + sergey-lavrov'],
    ],
    [
      'each apart, in the pluperfect',
      "Fidan, salı günü Bağdat'ta Irak Cumhurbaşkanı Abdullatif Reşid ve Irak Başbakanı Muhammed Şiya es-Sudani ile ayrı ayrı görüşmüştü.",
      [
        'talks held 2025-02-18 baghdad: hakan-fidan + abdul-latif-rashid',
        'talks held 2025-02-18 baghdad: hakan-fidan + mohammed-shia-al-sudani',
      ],
    ],
    [
      'a visitor told by a clause that describes him; the city by where he came to',
      "Rusya Dışişleri Bakanı Sergey Lavrov, önceki gün Moskova'ya gelen Abbas Arakçi ile dün görüştü.",
      ['talks held 2025-02-19 moscow: sergey-lavrov + abbas-araghchi'],
    ],
    [
      'a session with who led delegations to it, and talks on its margins',
      'Suriye konulu Astana görüşmelerinin 18. turu bugün sona erdi. Görüşmelerde Rus heyetine Aleksandr Lavrentyev, Türk heyetine Selçuk Ünal başkanlık etti. Lavrentyev, toplantı marjında Eymen Susan ile görüştü.',
      [
        'talks held 2022-06-15/2022-06-16 astana: alexander-lavrentiev + ayman-sousan @ astana 18',
        'round held 2022-06-15/2022-06-16 astana: alexander-lavrentiev + selcuk-unal @ astana 18',
      ],
    ],
    [
      'two ministers told by number',
      "Hakan Fidan, dün Ankara'da Irak Dışişleri Bakanı Fuad Hüseyin ile görüştü. İki bakan, en son 5 Ocak'ta Bağdat'ta bir araya gelmişti.",
      [
        'talks held 2025-02-19 ankara: hakan-fidan + fuad-hussein',
        'talks held 2025-01-05 baghdad: fuad-hussein + hakan-fidan',
      ],
    ],
    [
      'who was there too, in a sentence of its own',
      "Hakan Fidan, dün Ankara'da Sergey Lavrov'u kabul etti. İbrahim Kalın da hazır bulundu.",
      ['talks held 2025-02-19 ankara: hakan-fidan + sergey-lavrov + ibrahim-kalin'],
    ],
    [
      'what a call dealt with, told by its two once more',
      "Hakan Fidan, dün Abbas Arakçi ile telefonda görüştü. Fidan ve Arakçi, Gazze'deki durumu değerlendirdi.",
      ['call held 2025-02-19 null: hakan-fidan + abbas-araghchi'],
    ],
    [
      'one each, and what is expected of two',
      "Hakan Fidan, dün Doha'da Ürdün Dışişleri Bakanı Eymen es-Safedi ve Mısır Dışişleri Bakanı Bedr Abdulati ile birer görüşme yaptı. Fidan ile Sergey Lavrov'un 3 Mart'ta Moskova'da buluşmasının beklendiği bildirildi.",
      [
        'talks held 2025-02-19 doha: hakan-fidan + ayman-safadi',
        'talks held 2025-02-19 doha: hakan-fidan + badr-abdelatty',
        'talks planned 2025-03-03 moscow: hakan-fidan + sergey-lavrov',
      ],
    ],
    [
      'a dateline with its day and its reporter, which tells nothing of the meeting',
      "BAĞDAT, 20 Şubat (AA) - SELİM KAYA - Irak Dışişleri Bakanı Fuad Hüseyin, salı günü Erbil'de Abbas Arakçi ile görüştü.",
      ['talks held 2025-02-18 erbil: fuad-hussein + abbas-araghchi'],
    ],
    [
      'what the spot announces and the body tells',
      "Pedersen, Şam'a geldi. Pedersen'in Faysal Mikdad ile görüşmesi bekleniyor.\n\nGeir Pedersen bugün Şam'da Suriye Dışişleri Bakanı Faysal Mikdad ile bir araya geldi.",
      ['talks held 2025-02-20 damascus: geir-pedersen + faisal-mekdad'],
    ],
    [
      'for the third time, and a stranger by the end of his name',
      "Yaşar Güler, dün Ankara'da Irak Savunma Bakanı Kerim el-Bedrani ile üçüncü kez bir araya geldi. Güler, el-Bedrani'yi 5 Ocak'ta Bağdat'ta da ziyaret etmiş, iki bakan orada da görüşmüştü.",
      [
        'talks held 2025-02-19 ankara: yasar-guler + Kerim el-Bedrani',
        'talks held 2025-01-05 baghdad: Kerim el-Bedrani + yasar-guler',
      ],
    ],
    [
      'days of a journey for the meeting it leads to',
      "Hakan Fidan, 5-6 Mart tarihlerinde Katar'ı ziyaret edecek ve Doha'da Muhammed bin Abdurrahman Al Sani ile görüşecek.",
      ['talks planned 2025-03-05/2025-03-06 doha: hakan-fidan + mohammed-bin-abdulrahman-al-thani'],
    ],
    [
      'two days running',
      "Abbas Arakçi, pazartesi ve salı günleri Cenevre'de Geir Pedersen ile görüştü.",
      ['talks held 2025-02-17/2025-02-18 geneva: abbas-araghchi + geir-pedersen'],
    ],
    [
      'the day and city of talks, and in the next sentence who heads them',
      "Siyasi istişareler 3 Mart'ta Ankara'da düzenlenecek. Görüşmelere Burak Akçapar ile Sergey Verşinin başkanlık edecek.",
      ['talks planned 2025-03-03 ankara: burak-akcapar + sergey-vershinin'],
    ],
    [
      'three ministers whom a president received',
      "Irak Cumhurbaşkanı Abdullatif Reşid, dün Bağdat'ta Ürdün Dışişleri Bakanı Eymen es-Safedi, Mısır Dışişleri Bakanı Bedr Abdulati ve Irak Dışişleri Bakanı Fuad Hüseyin'i kabul etti.",
      ['talks held 2025-02-19 baghdad: abdul-latif-rashid + ayman-safadi + badr-abdelatty + fuad-hussein'],
    ],
    [
      'a summit described by those who will attend it',
      "Recep Tayyip Erdoğan, Vladimir Putin ve Mesud Pezeşkiyan'ın katılacağı üçlü zirve 4 Mart'ta Soçi'de düzenlenecek.",
      [
        'summit planned 2025-03-04 sochi: recep-tayyip-erdogan + vladimir-putin + masoud-pezeshkian @ astana-summit 8',
      ],
    ],
    [
      'several met in a row, whom the next sentence calls meetings',
      "Hakan Fidan, dün Doha'da Eymen es-Safedi, Bedr Abdulati ve Fuad Hüseyin ile bir araya geldi. Görüşmelerde Gazze'deki durum ele alındı.",
      [
        'talks held 2025-02-19 doha: hakan-fidan + ayman-safadi',
        'talks held 2025-02-19 doha: hakan-fidan + badr-abdelatty',
        'talks held 2025-02-19 doha: hakan-fidan + fuad-hussein',
      ],
    ],
    [
      'ministers of many countries under one who presides',
      "İslam İşbirliği Teşkilatı üyesi ülkelerin dışişleri bakanları, dün İstanbul'da Dışişleri Bakanı Hakan Fidan'ın başkanlığında toplandı.",
      ['ministerial held 2025-02-19 istanbul: hakan-fidan'],
    ],
    [
      'whom somebody received in his office',
      "Bakan Fidan, dün Ankara'da Ürdün Dışişleri Bakanı Eymen es-Safedi'yi makamında kabul etti.",
      ['talks held 2025-02-19 ankara: hakan-fidan + ayman-safadi'],
    ],
    [
      'a stranger whose given name is the surname of somebody known, and a ministry for its city',
      "Hakan Fidan, salı günü Bakanlıkta Romanya Büyükelçisi Lavrov Stefan'ı kabul etti.",
      ['talks held 2025-02-18 ankara: hakan-fidan + Lavrov Stefan'],
    ],
    [
      'a city that hosts talks, as the subject',
      "Tahran, 16-17 Şubat tarihlerinde müzakerelere ev sahipliği yapmış, müzakerelerde Sergey Lavrov ile Faysal Mikdad Suriye'de barışı ele almıştı.",
      ['talks held 2025-02-16/2025-02-17 tehran: sergey-lavrov + faisal-mekdad'],
    ],
    [
      'two presidents and the Secretary-General; a king by his number',
      "Ürdün Kralı 2. Abdullah, dün Akabe'de Irak Cumhurbaşkanı Abdullatif Reşid ve BM Genel Sekreteri Antonio Guterres ile bir araya geldi.",
      ['summit held 2025-02-19 aqaba: abdullah-ii + abdul-latif-rashid + antonio-guterres'],
    ],
    [
      'what a spokesman says of two others',
      "Vladimir Putin ile Recep Tayyip Erdoğan dün Soçi'de bir araya geldi. Dmitriy Peskov, iki liderin 7 Şubat'ta telefonda görüştüğünü hatırlattı.",
      [
        'summit held 2025-02-19 sochi: vladimir-putin + recep-tayyip-erdogan',
        'call held 2025-02-07 null: recep-tayyip-erdogan + vladimir-putin',
      ],
    ],
    [
      'what a journey to come is for',
      "Sergey Lavrov, Hakan Fidan ile görüşmek üzere 24 Şubat'ta Ankara'ya gelecek.",
      ['talks planned 2025-02-24 ankara: sergey-lavrov + hakan-fidan'],
    ],
    [
      'a personal envoy',
      "Hakan Fidan, dün Ankara'da BM Genel Sekreteri'nin Kişisel Temsilcisi Staffan de Mistura ile bir araya geldi.",
      ['talks held 2025-02-19 ankara: hakan-fidan + staffan-de-mistura'],
    ],
    [
      'a plan put off to a day',
      "Hakan Fidan ile Sergey Lavrov arasında Moskova'da yapılacak görüşme 27 Şubat'a ertelendi.",
      ['talks planned 2025-02-27 moscow: hakan-fidan + sergey-lavrov'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

test.each([
  [
    'a meeting somebody would be glad of',
    'Cumhurbaşkanı Recep Tayyip Erdoğan, Putin ve Esad ile üçlü bir buluşmaya sıcak baktığını söylemişti.',
  ],
  [
    'what a meeting might bring',
    "Sergey Lavrov, Fidan ile Arakçi'nin Ankara'da bir araya gelebileceğini söyledi.",
  ],
  [
    'a statement',
    "Rusya Dışişleri Bakanı Sergey Lavrov, dün Moskova'da Hakan Fidan'ın açıklamalarını yorumladı.",
  ],
  [
    'a meeting called off',
    "Hakan Fidan ile Sergey Lavrov arasında bugün Moskova'da yapılması planlanan görüşme iptal edildi.",
  ],
  [
    'somebody who did not take part',
    "Suriye Dışişleri Bakanı Faysal Mikdad, dün Doha'da Hakan Fidan'ın katıldığı toplantıda yer almadı.",
  ],
  [
    'a proposal to meet',
    "Abbas Arakçi, Hakan Fidan'a gelecek ay Tahran'da Sergey Lavrov ile görüşmeyi önerdi.",
  ],
  [
    'a meeting that nobody knows of',
    "Hakan Fidan'ın Sergey Lavrov ile görüşüp görüşmeyeceği henüz netleşmedi.",
  ],
  [
    'somebody who spoke alone, after others had met often',
    "Abbas Arakçi, dün Prag'da bir konferansta konuşarak Hakan Fidan'ı eleştirdi.",
  ],
  [
    'a press conference',
    "Sergey Lavrov, dün Moskova'da Zamir Kabulov ile düzenlediği basın toplantısında konuştu.",
  ],
  ['a wish', 'Abbas Arakçi, Hakan Fidan ile Sergey Lavrov’un yakında görüşmesini istedi.'],
])('left alone: %s', (_, text) => {
  expect(read(text)).toEqual([])
})
