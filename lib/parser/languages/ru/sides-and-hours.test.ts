/** Russian sentences of forums told with their sides in turn, of calls paid, later hours, and names that take no ending. */
import { describe, expect, test } from 'vitest'
import { meetingLines, parse } from '../../testing'

const read = (text: string) => meetingLines(text, '2022-07-27')

describe('sides told in turn', () => {
  test.each([
    [
      'after who opened the forum',
      '26 июля в Ташкенте прошла международная конференция по Афганистану. Форум открыл министр иностранных дел Узбекистана Владимир Норов. Афганскую делегацию возглавлял Амир Хан Муттаки, иранскую – Хасан Каземи Куми. Евросоюз представлял спецпосланник Томас Никлассон.',
      [
        'talks held 2022-07-26 tashkent: vladimir-norov + amir-khan-muttaqi + hassan-kazemi-qomi + Томас Никлассон',
      ],
    ],
    [
      'by those who chaired it together',
      '26 июля в Ташкенте состоялись узбекско-латвийские переговоры. Сопредседателями стали министр транспорта Узбекистана Ильхом Махкамов и министр экономики Латвии Илзе Индриксоне.',
      ['talks held 2022-07-26 tashkent: Ильхом Махкамов + Илзе Индриксоне'],
    ],
    [
      'inside the clause of the talks',
      '26 июля в Ташкенте прошли переговоры, которые возглавили министр транспорта Узбекистана Ильхом Махкамов и министр экономики Латвии Илзе Индриксоне.',
      ['talks held 2022-07-26 tashkent: Ильхом Махкамов + Илзе Индриксоне'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('who met whom', () => {
  test.each([
    [
      'a call paid',
      'Министр иностранных дел Мальты Ян Борг 25 июля нанес визит президенту Туниса Каису Саиду.',
      ['talks held 2022-07-25 tunis: Ян Борг + kais-saied'],
    ],
    [
      'received by several',
      'В Бейрут 25 июля прибыл глава МИД Литвы Габриэлюс Ландсбергис. Его приняли президент Мишель Аун и премьер-министр Наджиб Микати.',
      ['talks held 2022-07-25 beirut: Габриэлюс Ландсбергис + michel-aoun + najib-mikati'],
    ],
    [
      'meetings, one by one',
      'Министр иностранных дел Мальты Ян Борг 25 июля провел встречи с премьер-министром Ирака Мустафой аль-Казыми и спикером парламента Ирака Мухаммедом аль-Халбуси.',
      [
        'talks held 2022-07-25 null: Ян Борг + mustafa-al-kadhimi',
        'talks held 2022-07-25 null: Ян Борг + mohammed-al-halbousi',
      ],
    ],
    [
      'a colleague from a country, and in the evening another',
      'Во вторник глава МИД Мальты Ян Борг встретился в Валлетте с коллегой из Кипра Иоаннисом Касулидисом. Вечером кипрского министра примет президент Мальты Джордж Велла.',
      [
        'talks held 2022-07-26 valletta: Ян Борг + Иоаннисом Касулидисом',
        'talks planned 2022-07-26 valletta: Иоаннисом Касулидисом + Джордж Велла',
      ],
    ],
    [
      'a journey that meets nobody',
      'Министр иностранных дел Мальты Ян Борг 25 июля нанес визит в Тунис.',
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

test.each([
  ['посла Китая Фань Юна', 'Фань Юна'],
  ['посла Китая Ли Хуэя', 'Ли Хуэя'],
  ['посла Вьетнама Данг Минь Кхоя', 'Данг Минь Кхоя'],
])('%s', (told, name) => {
  const [meeting] = parse(`Президент Монголии Ухнаагийн Хурэлсух 26 июля принял в Улан-Баторе ${told}.`, {
    published: '2022-07-27',
    publisher: null,
  }).meetings
  expect(meeting?.participants.map((one) => one.name)).toEqual([expect.anything(), name])
})
