/** Russian sentences of delegations, guests, sessions to come and calls, and of days told otherwise. */
import { describe, expect, test } from 'vitest'
import { meetingLines, parse } from '../../testing'

const read = (text: string, published: string | null = '2019-03-21') => meetingLines(text, published)

describe('delegations told by an adjective', () => {
  test.each([
    [
      'with its head, and a side',
      'Туркменская делегация во главе с вице-премьером Рашидом Мередовым 19 марта провела в Баку переговоры с азербайджанской стороной.',
      ['talks held 2019-03-19 baku: rashid-meredov + ?az'],
    ],
    [
      'with a quality between',
      'Президент Сирии Башар Асад принял 20 марта в Дамаске иранскую парламентскую делегацию.',
      ['talks held 2019-03-20 damascus: bashar-al-assad + ?ir'],
    ],
    [
      'only spoken of',
      '20 марта Сергей Лавров встретился в Москве с министром иностранных дел Ирака Мохаммедом аль-Хакимом. Иракская делегация прибыла в Москву во вторник.',
      ['talks held 2019-03-20 moscow: sergey-lavrov + Мохаммедом аль-Хакимом'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('whose minister it is', () => {
  test.each([
    [
      'that of whoever stands before him in the row',
      'В Кабуле 20 марта глава МИД Литвы Линас Линкявичюс встретился с президентом Афганистана Ашрафом Гани и исполняющим обязанности министра обороны Асадуллой Халидом.',
      { name: 'Асадуллой Халидом', party: 'af' },
    ],
    [
      'of the country told last',
      '20 марта глава МИД Литвы Линас Линкявичюс встретился с президентом Буркина-Фасо Рошем Марком Каборе, а также с главой МИД страны Альфой Барри.',
      { name: 'Альфой Барри', party: 'bf' },
    ],
  ])('%s', (_, text, expected) => {
    const [meeting] = parse(text, { published: '2019-03-21', publisher: null }).meetings
    expect(meeting?.participants.at(-1)).toMatchObject(expected)
  })
})

describe('the same people again', () => {
  test.each([
    [
      'the guest, at home with another',
      'Глава МИД Армении Эдвард Налбандян 20 марта принял в Ереване заместителя министра иностранных дел Ирана Хосейна Амира Абдоллахияна. Гость прибыл в Ереван во вторник и в тот же день встретился с депутатом Арменом Ашотяном.',
      [
        'talks held 2019-03-20 yerevan: edward-nalbandian + hossein-amir-abdollahian',
        'talks held 2019-03-19 yerevan: hossein-amir-abdollahian + Арменом Ашотяном',
      ],
    ],
    [
      'they, next time',
      'Министр иностранных дел Эстонии Свен Миксер и его латвийский коллега Эдгарс Ринкевичс во вторник встретились в Тарту. В следующий раз они встретятся 5 мая.',
      [
        'talks held 2019-03-19 tartu: Свен Миксер + Эдгарс Ринкевичс',
        'talks planned 2019-05-05 null: Свен Миксер + Эдгарс Ринкевичс',
      ],
    ],
    [
      'they, at their previous talks',
      'Лавров и Зариф встретились 20 марта в Москве. Предыдущие переговоры они провели 8 февраля в Тегеране.',
      [
        'talks held 2019-03-20 moscow: sergey-lavrov + mohammad-javad-zarif',
        'talks held 2019-02-08 tehran: sergey-lavrov + mohammad-javad-zarif',
      ],
    ],
    [
      'a speaker after talks',
      'По итогам переговоров с президентом Ирака Бархамом Салехом, состоявшихся в Багдаде в среду, министр иностранных дел Франции Жан-Ив Ле Дриан сообщил журналистам о планах.',
      ['talks held 2019-03-20 baghdad: jean-yves-le-drian + barham-salih'],
    ],
    [
      'whose mission they spoke of',
      'Лавров и Зариф встретились 20 марта в Москве. Дипломаты обсудили деятельность миссии Кофи Аннана.',
      ['talks held 2019-03-20 moscow: sergey-lavrov + mohammad-javad-zarif'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('sessions', () => {
  test('held with those whom case tells, by whoever travels there', () => {
    expect(
      read(
        'Эрдоган 7 сентября вылетит в Тегеран, где вместе с президентами Ирана и России Хасаном Роухани и Владимиром Путиным проведет третий саммит в астанинском формате.',
        '2018-09-05',
      ),
    ).toEqual(['summit planned 2018-09-07 tehran: recep-tayyip-erdogan + hassan-rouhani + vladimir-putin'])
  })
  test.each([
    'В Женеве 20 марта прошел второй раунд консультаций по Йемену.',
    'В Брюсселе 20 марта состоялась третья конференция по Афганистану.',
    'В Астане 20 марта состоялся второй раунд казахстанско-афганских консультаций.',
  ])('of another matter than the city is known for: %s', (text) => {
    expect(read(text)).toEqual([])
  })
})

test('got in touch by telephone', () => {
  expect(
    read('В понедельник Сергей Вершинин связался по телефону со спецпредставителем ООН Гейром Педерсеном.'),
  ).toEqual(['call held 2019-03-18 null: sergey-vershinin + geir-pedersen'])
})

test('a matter told before the city', () => {
  expect(read('20 марта Хулуси Акар обсуждал Идлиб в Москве с Сергеем Шойгу.')).toEqual([
    'talks held 2019-03-20 moscow: hulusi-akar + sergei-shoigu',
  ])
})

describe('days of publication', () => {
  const published = (text: string) => parse(text, { published: null, publisher: null }).article.published
  test.each([
    [
      'a Persian month first',
      'Тир 25, 1399 13:41 Europe/Moscow\n\nПосол Ирана встретился с Лавровым.',
      '2020-07-15',
    ],
    [
      "a ministry's number before it",
      'О встрече С.В.Лаврова с послом Ирана\n\n2113-19-10-2021\n\n19 октября С.В.Лавров принял посла Ирана в Москве.',
      '2021-10-19',
    ],
    [
      "set apart at a long line's end",
      'Чавушоглу: Операция обернется бедой\n\nМинистр иностранных дел Турции провел переговоры с германским коллегой Хайко Маасом   | 05.09.2018\n\nПереговоры состоялись в Анкаре.',
      '2018-09-05',
    ],
  ])('%s', (_, text, expected) => {
    expect(published(text)).toBe(expected)
  })
  test('a number of telephone is none', () => {
    expect(
      published(
        'О встрече с послом Ирана\n\nтел. 2113-19-10-20215\n\nС.В.Лавров принял посла Ирана в Москве.',
      ),
    ).toBeNull()
  })
})
