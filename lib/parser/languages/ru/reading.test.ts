/** Russian sentences to read, and sentences to leave alone. */
import { describe, expect, test } from 'vitest'
import { meetingLines, parse } from '../../testing'

const read = (text: string) => meetingLines(text, '2025-02-20')

describe('who met whom, by cases', () => {
  test.each([
    [
      'a title with the name of whom it serves inside',
      'Советник премьер-министра Ирака Мухаммеда ас-Судани по Турции Хасан Диаб встретился в Багдаде с Хаканом Фиданом.',
      ['talks held 2025-02-20 baghdad: hassan-diab + hakan-fidan'],
    ],
    [
      'the object first, the verb, then the subject',
      'Министра обороны Турции Яшара Гюлера принял в Москве в среду Сергей Шойгу.',
      ['talks held 2025-02-19 moscow: yasar-guler + sergei-shoigu'],
    ],
    [
      'the passive with who received in the instrumental',
      'Фуад Хусейн был принят во вторник в Анкаре президентом Турции Реджепом Тайипом Эрдоганом.',
      ['talks held 2025-02-18 ankara: fuad-hussein + recep-tayyip-erdogan'],
    ],
    [
      'two ministers met by whom the text speaks of',
      'Сергей Лавров прибыл в Доху и вчера встретился с министрами иностранных дел Турции и Египта Хаканом Фиданом и Бадром Абдель Аты.',
      ['ministerial held 2025-02-19 doha: sergey-lavrov + hakan-fidan + badr-abdelatty'],
    ],
    [
      'two titles of one man, the second with his name',
      'Спецпредставитель президента России по Ближнему Востоку, замминистра иностранных дел Михаил Богданов побеседовал с послом Ирана Каземом Джалали.',
      ['talks held 2025-02-20 moscow: mikhail-bogdanov + kazem-jalali'],
    ],
    [
      'initials before a surname',
      'С.В.Лавров обсудил сегодня по телефону ситуацию в Сирии с А.Аракчи.',
      ['call held 2025-02-20 null: sergey-lavrov + abbas-araghchi'],
    ],
    [
      'a bare title of whom the sentence before begins with',
      'Глава МИД Турции Хакан Фидан вчера провел в Эр-Рияде переговоры с главой МИД Ливана Абдуллой Бу Хабибом. Во вторник министр принял в Анкаре Каю Каллас.',
      [
        'talks held 2025-02-19 riyadh: hakan-fidan + abdallah-bou-habib',
        'talks held 2025-02-18 ankara: hakan-fidan + kaja-kallas',
      ],
    ],
    [
      'a title whose body no list knows',
      'Рашид Мередов принял вчера в Ашхабаде представителя Управления ООН по наркотикам и преступности Оливера Штольпе.',
      ['talks held 2025-02-19 ashgabat: rashid-meredov + Оливера Штольпе'],
    ],
    [
      'leaders with the president of an organisation, and a premier with one',
      'Ильхам Алиев, Никол Пашинян и президент Европейского совета Шарль Мишель встретились в Брюсселе вчера. Хусейн Арнус принял в Дамаске президента Красного Креста Мирьяну Сполярич.',
      [
        'summit held 2025-02-19 brussels: ilham-aliyev + nikol-pashinyan + charles-michel',
        'talks held 2025-02-19 damascus: hussein-arnous + mirjana-spoljaric-egger',
      ],
    ],
    [
      'whose colleague a stranger is',
      'Министр иностранных дел Турции Хакан Фидан и его мальтийский коллега Иан Борг провели в Анкаре переговоры в среду.',
      ['talks held 2025-02-19 ankara: hakan-fidan + Иан Борг'],
    ],
    [
      'two presidents with an aide',
      'Владимир Путин и Реджеп Тайип Эрдоган провели в Сочи переговоры. В беседе участвовал Сергей Лавров.',
      ['summit held 2025-02-20 sochi: vladimir-putin + recep-tayyip-erdogan + sergey-lavrov'],
    ],
    [
      'another subject after "а", its verb behind a comma',
      'В среду Михаил Богданов встретился с Айманом Сафади, а Сергей Вершинин во вторник, тоже в Москве, обсудил с Мартином Гриффитсом вывоз зерна.',
      [
        'talks held 2025-02-19 null: mikhail-bogdanov + ayman-safadi',
        'talks held 2025-02-18 moscow: sergey-vershinin + martin-griffiths',
      ],
    ],
    [
      'a bare title of who was told before, though another holder is told later',
      'Спецпосланник генсека ООН Гейр Педерсен вчера принял в Женеве Хакана Фидана. В понедельник посланник увиделся в Аммане с Айманом Сафади. Спецпосланник США Томас Баррак выступил с речью.',
      [
        'talks held 2025-02-19 geneva: geir-pedersen + hakan-fidan',
        'talks held 2025-02-17 amman: geir-pedersen + ayman-safadi',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('what tells no meeting', () => {
  test.each([
    ['taking a decision', 'Сергей Лавров и Хакан Фидан приняли решение о санкциях.'],
    ['condolences', 'Владимир Путин выразил соболезнования Реджепу Тайипу Эрдогану.'],
    ['what is ruled out', 'Возможность встречи Лаврова с Рубио в Москве исключают.'],
    ['a body of ministers', 'Сергей Лавров прибыл в Минск. Там пройдет заседание Совета министров СНГ.'],
    [
      'talks that name a committee',
      'Сергей Лавров рассказал о письме главы Высшего комитета по переговорам.',
    ],
    ['what is not planned', 'Сергей Лавров не планирует встречаться с Хаканом Фиданом.'],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual([])
  })
})

describe('days', () => {
  test.each([
    [
      'the week before its day',
      'На прошлой неделе, в четверг, Сергей Лавров принял в Москве Хакана Фидана.',
      '2025-02-13',
    ],
    ['a year after the day', 'Сергей Лавров принял Хакана Фидана в Москве 3 марта 2023 года.', '2023-03-03'],
    ['a week ago', 'Неделю назад Сергей Лавров принял в Москве Хакана Фидана.', '2025-02-10/2025-02-16'],
  ])('%s', (_, text, date) => {
    expect(parse(text, { published: '2025-02-20', publisher: null }).meetings.map((one) => one.date)).toEqual(
      [date],
    )
  })

  test.each([
    [
      'the day told by a sentence of its own',
      'Фидан разговаривал по телефону с Лавровым. Это было в понедельник.',
      ['2025-02-17'],
    ],
    [
      'after that, on the same day',
      'Сегодня Сергей Лавров принял Ван И. Напомним, 10 февраля он провел в Вашингтоне переговоры с Марко Рубио. Затем министр был принят президентом США Дональдом Трампом.',
      ['2025-02-20', '2025-02-10', '2025-02-10'],
    ],
    [
      'no day before after that',
      'Ранее Лавров принял в Москве Ван И. Затем прошла пресс-конференция.',
      [null],
    ],
  ])('%s', (_, text, dates) => {
    expect(parse(text, { published: '2025-02-20', publisher: null }).meetings.map((one) => one.date)).toEqual(
      dates,
    )
  })

  test('by telephone only the call that is told so', () => {
    const text =
      '12 февраля Башар Асад беседовал в Дамаске с Айманом Сафади, а двумя днями позже по телефону - с Хаканом Фиданом.'
    expect(read(text)).toEqual([
      'talks held 2025-02-12 damascus: bashar-al-assad + ayman-safadi',
      'call held 2025-02-14 null: bashar-al-assad + hakan-fidan',
    ])
  })

  test('a dateline without a year is of the year in which its session was', () => {
    const text =
      'АСТАНА, 11 ноября. /ТАСС/. 22-я международная встреча по Сирии в астанинском формате открылась сегодня.'
    expect(parse(text, { published: null, publisher: null }).article).toEqual({
      published: '2024-11-11',
      publisher: 'tass',
    })
  })
})

describe('days of a journey, and of a month', () => {
  const on = (text: string) => meetingLines(text, '2021-03-17')
  test.each([
    [
      'Сергей Лавров пробыл в регионе с 9 по 11 марта. В последний день турне он встретился в Дохе с Хаканом Фиданом.',
      ['talks held 2021-03-11 doha: sergey-lavrov + hakan-fidan'],
    ],
    [
      'Сергей Лавров находился в Дохе с 9 по 11 марта. Во второй день визита он встретился с Хаканом Фиданом.',
      ['talks held 2021-03-10 doha: sergey-lavrov + hakan-fidan'],
    ],
    ['Сергей Лавров надеется встретиться с Хаканом Фиданом в Дохе в середине апреля.', []],
    [
      'В середине апреля Сергей Лавров встретится в Дохе с Хаканом Фиданом.',
      ['talks planned 2021-04 doha: sergey-lavrov + hakan-fidan'],
    ],
  ])('%s', (text, expected) => {
    expect(on(text)).toEqual(expected)
  })
})
