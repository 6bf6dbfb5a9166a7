/** Who met whom in later clauses: whoever is left out, told last, or told as both. */
import { describe, expect, test } from 'vitest'
import { meetingLines } from './testing'

const read = (text: string) => meetingLines(text, '2025-02-20')

describe('whoever a clause leaves out is of another side than the one it names, where somebody of one was just told', () => {
  test.each([
    [
      'Сергей Лавров встретился во вторник в Москве с министром иностранных дел Египта Бадром Абдельаты. Дипломат был также принят Владимиром Путиным.',
      ['talks held 2025-02-18 moscow: sergey-lavrov + badr-abdelatty', 'badr-abdelatty + vladimir-putin'],
    ],
    [
      'Foreign Minister Hakan Fidan received Egyptian Foreign Minister Badr Abdelatty in Ankara on Tuesday. He was also received by President Recep Tayyip Erdogan.',
      ['talks held 2025-02-18 ankara: hakan-fidan + badr-abdelatty', 'badr-abdelatty + recep-tayyip-erdogan'],
    ],
  ])('%s', (text, [first, second]) => {
    const [one, two] = read(text)
    expect(one).toBe(first)
    expect(two).toContain(second)
  })

  test.each([
    // Of another side himself, he goes on.
    [
      'Badr Abdelatty met Hakan Fidan in Ankara on Tuesday. He was also received by President Recep Tayyip Erdogan.',
      'badr-abdelatty + recep-tayyip-erdogan',
    ],
    [
      'بدر عبدالعاطی سه‌شنبه در تهران با عباس عراقچی دیدار کرد. وی همچنین با مسعود پزشکیان دیدار کرد.',
      'badr-abdelatty + masoud-pezeshkian',
    ],
  ])('%s', (text, second) => {
    expect(read(text)[1]).toContain(second)
  })
})

describe('the latter', () => {
  test.each([
    [
      'Badr Abdelatty met Ayman Safadi in Amman on Tuesday. The latter had received Kaja Kallas on Monday.',
      'ayman-safadi + kaja-kallas',
    ],
    [
      'استقبل بدر عبد العاطي يوم الثلاثاء في القاهرة أيمن الصفدي. وكان الأخير قد التقى كايا كالاس يوم الاثنين.',
      'ayman-safadi + kaja-kallas',
    ],
    // An adjective is nobody.
    [
      'استقبل بدر عبد العاطي يوم الثلاثاء في القاهرة أيمن الصفدي. وكان لقاؤه الأخير مع كايا كالاس يوم الاثنين.',
      'badr-abdelatty + kaja-kallas',
    ],
  ])('%s', (text, second) => {
    expect(read(text)[1]).toContain(second)
  })
})

describe('both, whom the sentence before tells', () => {
  test.each([
    [
      'بدر البوسعیدی دوشنبه وارد تهران شد و مورد استقبال همتای ایرانی‌اش قرار گرفت. دو وزیر در تهران مذاکره کردند.',
      1,
    ],
    [
      'Badr Albusaidi flew into Tehran on Monday, where Abbas Araghchi welcomed him. The two ministers held talks.',
      1,
    ],
    ['Badr Albusaidi flew into Tehran on Monday. The two countries trade in gas.', 0],
  ])('%s', (text, meetings) => {
    expect(read(text)).toHaveLength(meetings)
  })
})

test.each([
  [
    'عباس عراقچی در این دیدار به مذاکرات هفته گذشته خود با سرگئی لاوروف در مسکو اشاره کرد.',
    'moscow: abbas-araghchi + sergey-lavrov',
  ],
  [
    'امیرخان متقی سه‌شنبه در کابل با کاردار سفارت ترکیه دیدار کرد.',
    'talks held 2025-02-18 kabul: amir-khan-muttaqi + ?tr',
  ],
  [
    'سرگئی شویگو که روز سه‌شنبه در تهران با مسعود پزشکیان و علی‌اکبر احمدیان دیدار کرد، به مسکو بازگشت.',
    'sergei-shoigu + masoud-pezeshkian + ali-akbar-ahmadian',
  ],
])('%s', (text, first) => {
  expect(read(text)[0]).toContain(first)
})

test.each([
  // Whom a relative clause describes went on to where he met somebody.
  [
    'استقبل محمد بن سلمان أمس في الرياض وزير الخارجية الروسي سيرغي لافروف الذي وصل من أبوظبي حيث التقى محمد بن زايد.',
    ['mohammed-bin-salman + sergey-lavrov', 'sergey-lavrov + mohamed-bin-zayed'],
  ],
  ['وصل سيرغي لافروف إلى أبوظبي حيث التقى محمد بن زايد.', ['sergey-lavrov + mohamed-bin-zayed']],
  // Told as one more, he is nobody with whom somebody had met before.
  [
    'رجب طیب اردوغان سه‌شنبه در تهران با حسن روحانی دیدار کرد. او سپس به دیدار رهبر انقلاب رفت.',
    ['recep-tayyip-erdogan + hassan-rouhani', 'recep-tayyip-erdogan + ?ir'],
  ],
  // Whoever was visited was met; a city was not.
  [
    "Hakan Fidan, salı günü Bağdat'ta Başbakan Muhammed Şiya es-Sudani'yi ziyaret etti.",
    ['hakan-fidan + mohammed-shia-al-sudani'],
  ],
  ["Hakan Fidan, salı günü Bağdat'ı ziyaret etti.", []],
  // Again, on a day of its own.
  [
    'التقى نجيب ميقاتي اليوم في بيروت جينين هينيس بلاسخارت. وكان بحث معها الاثنين في القرار 1701.',
    ['najib-mikati + jeanine-hennis-plasschaert', 'najib-mikati + jeanine-hennis-plasschaert'],
  ],
])('%s', (text, expected) => {
  const found = read(text)
  expect(found).toHaveLength(expected.length)
  for (const [index, line] of expected.entries()) expect(found[index]).toContain(line)
})

describe('a meeting told by its noun before or after another is none of that', () => {
  test.each([
    [
      'After his talks with Jordanian Foreign Minister Ayman Safadi, Badr Abdelatty met Geir Pedersen in Amman on Tuesday.',
      ['amman: badr-abdelatty + ayman-safadi', 'amman: badr-abdelatty + geir-pedersen'],
    ],
    [
      'عباس عراقچی سه‌شنبه وارد مسکو شد. وی پس از دیدار با سرگئی لاوروف، با ولادیمیر پوتین نیز دیدار کرد.',
      ['moscow: abbas-araghchi + sergey-lavrov', 'moscow: abbas-araghchi + vladimir-putin'],
    ],
    [
      'التقى بدر عبد العاطي يوم الثلاثاء في عمان غير بيدرسن قبل اجتماعه مع أيمن الصفدي.',
      ['amman: badr-abdelatty + geir-pedersen', 'amman: badr-abdelatty + ayman-safadi'],
    ],
    [
      'После беседы с Айманом Сафади министр иностранных дел Египта Бадр Абдельаты провёл во вторник в Аммане переговоры с Гейром Педерсеном.',
      ['amman: badr-abdelatty + ayman-safadi', 'amman: badr-abdelatty + geir-pedersen'],
    ],
    [
      "Mısır Dışişleri Bakanı Bedr Abdulati, Fidan'la görüşmesinden önce salı günü Ankara'da TBMM Başkanı Numan Kurtulmuş'la görüştü.",
      ['ankara: badr-abdelatty + hakan-fidan', 'ankara: badr-abdelatty + numan-kurtulmus'],
    ],
  ])('%s', (text, expected) => {
    const found = read(text)
    for (const [index, line] of expected.entries()) expect(found[index]).toContain(line)
    expect(found).toHaveLength(2)
  })

  test.each([
    // Of one meeting alone, whatever was said after it.
    ['After his talks with Ayman Safadi in Amman on Tuesday, Badr Abdelatty said he was content.', 1],
    ['پس از دیدار سه‌شنبه با سرگئی لاوروف در مسکو، عباس عراقچی گفت سفرش خوب بود.', 1],
    ['После встречи с Айманом Сафади в Аммане во вторник Бадр Абдельаты заявил, что доволен.', 1],
  ])('%s', (text, meetings) => {
    expect(read(text).length).toBeLessThanOrEqual(meetings)
  })
})
