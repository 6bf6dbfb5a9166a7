/** Who was at a meeting besides those whom its own sentence tells, and who was not. */
import { describe, expect, test } from 'vitest'
import { meetingLines, parse } from '../../testing'

const read = (text: string) => meetingLines(text, '2022-06-08')

describe('a meeting of many, told before those who were there', () => {
  test.each([
    [
      'A summit on Sudan opened in Cairo on Tuesday. Taking part are the presidents of Egypt and Eritrea, Abdel Fattah el-Sisi and Isaias Afwerki, as well as Ethiopian Prime Minister Abiy Ahmed.',
      'summit held 2022-06-07 cairo: abdel-fattah-el-sisi + isaias-afwerki + abiy-ahmed',
    ],
    [
      'انطلقت في الجزائر الثلاثاء أعمال القمة العربية. ويشارك فيها أمير قطر الشيخ تميم بن حمد والرئيس المصري عبد الفتاح السيسي.',
      'summit held 2022-06-07 algiers: tamim-bin-hamad-al-thani + abdel-fattah-el-sisi',
    ],
    [
      'Саммит Россия - Иран - Турция прошел во вторник в Тегеране. Владимир Путин, Эбрахим Раиси и Реджеп Тайип Эрдоган приняли совместное заявление.',
      'summit held 2022-06-07 tehran: vladimir-putin + ebrahim-raisi + recep-tayyip-erdogan',
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected])
  })
})

describe('sides told after their meeting', () => {
  test.each([
    [
      'East African leaders met in Kampala on Tuesday. Kenyan President Uhuru Kenyatta and Ugandan President Yoweri Museveni attended the summit. Rwanda was represented by Paul Kagame.',
      'summit held 2022-06-07 kampala: uhuru-kenyatta + yoweri-museveni + paul-kagame',
    ],
    [
      'Президент России Владимир Путин провел во вторник в Сочи переговоры с президентом Турции Реджепом Тайипом Эрдоганом. С российской стороны участвуют Сергей Лавров и Сергей Шойгу, с турецкой - Хулуси Акар.',
      'summit held 2022-06-07 sochi: vladimir-putin + recep-tayyip-erdogan + sergey-lavrov + sergei-shoigu + hulusi-akar',
    ],
    [
      'İran, Türkiye ve Rusya dışişleri bakanları Salı günü Tahran’da toplandı. Toplantıda Türkiye’yi Mevlüt Çavuşoğlu, Rusya’yı Sergey Lavrov temsil etti.',
      'ministerial held 2022-06-07 tehran: ?ir + mevlut-cavusoglu + sergey-lavrov',
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected])
  })
})

const LAVROV_MEKDAD = 'talks held 2022-06-07 moscow: sergey-lavrov + faisal-mekdad'

describe('there too', () => {
  test.each([
    'Сергей Лавров встретился во вторник в Москве с Фейсалом Микдадом. На встрече был и Михаил Богданов.',
    'Сергей Лавров встретился во вторник в Москве с Фейсалом Микдадом. К беседе подключился и Михаил Богданов.',
    'سرگئی لاوروف روز سه‌شنبه در مسکو با فیصل مقداد دیدار کرد. میخائیل بوگدانف نیز در جلسه شرکت داشت.',
    'التقى سيرغي لافروف في موسكو الثلاثاء فيصل المقداد، وكان ميخائيل بوغدانوف حاضرا في اللقاء.',
    'Sergey Lavrov, Salı günü Moskova’da Faysal Mikdad ile görüştü. Görüşmede hazır bulunan Mihail Bogdanov teşekkür etti.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([`${LAVROV_MEKDAD} + mikhail-bogdanov`])
  })

  test.each([
    'Владимир Путин встретился во вторник в Москве с Хулуси Акаром. Акара сопровождал Хакан Фидан.',
    'Vladimir Putin, Salı günü Moskova’da Hulusi Akar ile görüştü. Akar’a Hakan Fidan eşlik etti.',
  ])('%s', (text) => {
    expect(read(text)).toEqual(['talks held 2022-06-07 moscow: vladimir-putin + hulusi-akar + hakan-fidan'])
  })
})

describe('not there', () => {
  test.each([
    'Sergey Lavrov discussed with Faisal Mekdad in Moscow on Tuesday the results of his talks with Mevlut Cavusoglu.',
    'بحث سيرغي لافروف مع فيصل المقداد في موسكو الثلاثاء نتائج لقائه مع مولود جاويش أوغلو.',
    'Сергей Лавров встретился во вторник в Москве с Фейсалом Микдадом. В Женеве Россию представлял Геннадий Гатилов.',
    'التقى سيرغي لافروف في موسكو الثلاثاء فيصل المقداد بتوجيهات من فلاديمير بوتين.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([LAVROV_MEKDAD])
  })
})

test('an office told alone, and the name that stands beside it', () => {
  expect(
    read(
      'Zohrab Mnatsakanyan received Sergey Lavrov in Yerevan on Tuesday. The personal representative of the OSCE chairperson-in-office, Andrzej Kasprzyk, also attended the meeting.',
    ),
  ).toEqual(['talks held 2022-06-07 yerevan: zohrab-mnatsakanyan + sergey-lavrov + Andrzej Kasprzyk'])
})

test.each([
  'В среду в Женеве прошли переговоры. Россию представлял Иван Кузнецовский, Турцию - Мехмет Йылдырыман.',
  'В среду в Женеве прошли переговоры. Москву представлял Иван Кузнецовский, Анкару - Мехмет Йылдырыман.',
])('whom each represents, by his country or its capital: %s', (text) => {
  const [met] = parse(text, { published: '2022-06-08', publisher: null }).meetings
  expect(met?.participants.map(({ name, party }) => `${name} ${party}`)).toEqual([
    'Иван Кузнецовский ru',
    'Мехмет Йылдырыман tr',
  ])
})
