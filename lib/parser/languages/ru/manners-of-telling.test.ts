/** More Russian sentences to read, and sentences to leave alone: titles and names, who was there too, pronouns. */
import { describe, expect, test } from 'vitest'
import { meetingLines } from '../../testing'

const read = (text: string) => meetingLines(text, '2025-02-20')

describe('names beside titles', () => {
  test.each([
    [
      "a woman's surname that stays as it is",
      'Министр обороны Казахстана Руслан Жаксылыков встретился вчера в Астане с государственным секретарем МИД Непала Сунитой Гурунг.',
      ['talks held 2025-02-19 astana: Руслан Жаксылыков + Сунитой Гурунг'],
    ],
    [
      'a first word of a foreign name that stays as it is',
      'Глава МИД Японии Такеши Ивая в среду встретился в Улан-Баторе с первым заместителем премьер-министра Монголии Лувсаннямын Гантумуром.',
      ['talks held 2025-02-19 ulaanbaatar: Такеши Ивая + Лувсаннямын Гантумуром'],
    ],
    [
      "a party's letters before its name",
      'В Ханое премьер-министр Вьетнама Фам Минь Тьинь вчера встретился с генеральным секретарем ЦК Народно-революционной партии Лаоса Тонглуном Сисулитом.',
      ['talks held 2025-02-19 hanoi: Фам Минь Тьинь + Тонглуном Сисулитом'],
    ],
    [
      'who heads a region',
      'Президент Татарстана Рустам Минниханов вчера встретился в Казани с послом Йемена в России Ахмедом Салемом аль-Вахейши.',
      ['talks held 2025-02-19 kazan: Рустам Минниханов + Ахмедом Салемом аль-Вахейши'],
    ],
    [
      'ministers of two countries, one of which is a matter too',
      '19 февраля в Ташкенте под председательством министров транспорта Узбекистана и Афганистана Ильхома Махкамова и Хамидуллы Ахундзады прошло заседание рабочей группы.',
      ['talks held 2025-02-19 tashkent: Ильхома Махкамова + Хамидуллы Ахундзады'],
    ],
    [
      'the one served in another case than the rank',
      'Хакан Фидан вчера обсудил в Анкаре с помощником президента США Ричардом Гренеллом ситуацию в Газе.',
      ['talks held 2025-02-19 ankara: hakan-fidan + Ричардом Гренеллом'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('who was there too, and pronouns', () => {
  test.each([
    [
      'took part "in it"',
      'В Минске 18 февраля состоялась встреча Максима Рыженкова с главой МИД Зимбабве Амоном Мурвирой. В ней также приняли участие посол Зимбабве Игнатиус Мудзимба и советник Юрий Амбразевич.',
      [
        'talks held 2025-02-18 minsk: maxim-ryzhenkov + Амоном Мурвирой + Игнатиус Мудзимба + Юрий Амбразевич',
      ],
    ],
    [
      'became one of those at it',
      'В Минске 18 февраля состоялась встреча Максима Рыженкова с главой МИД Зимбабве Амоном Мурвирой. Ее участником стал и посол Зимбабве Игнатиус Мудзимба.',
      ['talks held 2025-02-18 minsk: maxim-ryzhenkov + Амоном Мурвирой + Игнатиус Мудзимба'],
    ],
    [
      'received him',
      'В понедельник в Сане Мартин Гриффитс увиделся с лидером хуситов Абдулмаликом аль-Хуси. Напоследок его принял председатель Высшего политического совета Махди аль-Машат.',
      [
        'talks held 2025-02-17 sanaa: martin-griffiths + abdul-malik-al-houthi',
        'talks held 2025-02-17 sanaa: martin-griffiths + mahdi-al-mashat',
      ],
    ],
    [
      'where and when they were',
      'Переговоры Путина с эмиром Катара Тамимом бен Хамадом Аль Тани длились два часа. Они прошли вчера в Кремле.',
      ['summit held 2025-02-19 moscow: vladimir-putin + tamim-bin-hamad-al-thani'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test.each([
    ['who told of it', 'Об этом сообщил Дмитрий Песков.'],
    ['somebody elsewhere', 'В ней, в Турции, живут миллионы беженцев, напомнил Дмитрий Песков.'],
    ['a walk', 'Они прошли по Красной площади.'],
  ])('%s adds nothing to a meeting', (_, sentence) => {
    expect(read(`Сергей Лавров принял вчера в Москве Хакана Фидана. ${sentence}`)).toEqual([
      'talks held 2025-02-19 moscow: sergey-lavrov + hakan-fidan',
    ])
  })
})

describe('who was there, told around the meeting', () => {
  test.each([
    [
      'by a clause inside',
      '18 февраля в Никозии состоялись консультации, в которых приняли участие Александр Грушко и генеральный секретарь МИД Кипра Андреас Какурис.',
      ['talks held 2025-02-18 nicosia: alexander-grushko + Андреас Какурис'],
    ],
    [
      'on which side',
      'Сергей Лавров вчера провел в Москве переговоры с главой МИД Зимбабве Амоном Мурвирой. С зимбабвийской стороны в беседе участвовал советник Итаи Чикоре.',
      ['talks held 2025-02-19 moscow: sergey-lavrov + Амоном Мурвирой + Итаи Чикоре'],
    ],
    [
      'for which country each',
      'В среду в Париже прошла встреча советников лидеров. Украину представлял глава Офиса президента Андрей Ермак, Россию - Дмитрий Козак, Францию - Эмманюэль Моро.',
      ['talks held 2025-02-19 paris: andriy-yermak + Дмитрий Козак + Эмманюэль Моро'],
    ],
    [
      'many foreign ministers by their names alone',
      'Вчера в Ташкенте прошла встреча глав МИД четырех стран: Бахтиёра Саидова, Мурата Нуртлеу, Жээнбека Кулубаева и Сироджиддина Мухриддина.',
      [
        'ministerial held 2025-02-19 tashkent: bakhtiyor-saidov + murat-nurtleu + jeenbek-kulubaev + sirojiddin-muhriddin',
      ],
    ],
    [
      'two foreign ministers make no ministerial',
      'Вчера в Ташкенте прошла встреча глав МИД Узбекистана и Казахстана Бахтиёра Саидова и Мурата Нуртлеу.',
      ['talks held 2025-02-19 tashkent: bakhtiyor-saidov + murat-nurtleu'],
    ],
    [
      'a day in a dateline is not that of the meeting',
      'Душанбе. 20 февраля. "Азия-Плюс" - Министр энергетики Далер Джума встретился в Душанбе с Абдул Латифом Мансуром. Встреча состоялась 18 февраля.',
      ['talks held 2025-02-18 dushanbe: Далер Джума + Абдул Латифом Мансуром'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('the next meeting of those who met', () => {
  const met = 'Вчера в Париже Дмитрий Кулеба встретился с Анналеной Бербок.'
  test('is of their sides', () => {
    expect(read(`${met} Следующая встреча намечена в Берлине на 25 февраля.`)).toEqual([
      'talks held 2025-02-19 paris: dmytro-kuleba + annalena-baerbock',
      'talks planned 2025-02-25 berlin: ?ua + ?de',
    ])
  })
  test.each([
    ['of no day and city', 'Следующая встреча будет полезной.'],
    ['called off', 'Следующая встреча в Берлине 25 февраля отменена.'],
    ['of others', 'Следующая сессия парламента откроется в Берлине 25 февраля.'],
  ])('%s: none', (_, sentence) => {
    expect(read(`${met} ${sentence}`)).toEqual([
      'talks held 2025-02-19 paris: dmytro-kuleba + annalena-baerbock',
    ])
  })
})

describe('more names, days and clauses', () => {
  test.each([
    [
      'two initials, the first spelt as a preposition',
      'М.Л.Богданов провел 18 февраля в Москве переговоры с заместителем Министра иностранных дел Судана О.Д.Фадлем.',
      ['talks held 2025-02-18 moscow: mikhail-bogdanov + О.Д.Фадлем'],
    ],
    [
      'a city between a title and its name',
      'Глава офиса ОБСЕ в Бишкеке Алексей Рогов встретился вчера в Оше с Камчыбеком Ташиевым.',
      ['talks held 2025-02-19 osh: Алексей Рогов + Камчыбеком Ташиевым'],
    ],
    [
      'a head for each delegation of a row',
      'Переговоры между делегациями Судана и Эфиопии во главе с министрами ирригации Ясером Аббасом и Хабтаму Итефой прошли 17-18 февраля в Хартуме.',
      ['talks held 2025-02-17/2025-02-18 khartoum: Ясером Аббасом + Хабтаму Итефой'],
    ],
    [
      'talks of two after who told of them',
      'Как сообщил Песков, переговоры Путина и Лукашенко начнутся завтра в Кремле.',
      ['summit planned 2025-02-21 moscow: vladimir-putin + alexander-lukashenko'],
    ],
    [
      'one day of two meetings under one verb',
      'В среду российский лидер Владимир Путин переговорил в Кремле с председателем КНР Си Цзиньпином — главным образом об энергетике, а также с президентом Узбекистана Шавкатом Мирзиёевым.',
      [
        'summit held 2025-02-19 moscow: vladimir-putin + xi-jinping',
        'summit held 2025-02-19 moscow: vladimir-putin + shavkat-mirziyoyev',
      ],
    ],
    [
      'the eve of today, told after a plan',
      'Сергей Лавров планирует встретиться с Хаканом Фиданом в Анкаре 27 февраля. Накануне он созванивался с Айманом Сафади.',
      [
        'talks planned 2025-02-27 ankara: sergey-lavrov + hakan-fidan',
        'call held 2025-02-19 null: sergey-lavrov + ayman-safadi',
      ],
    ],
    [
      'the eve of something, which is no day',
      'Сергей Лавров накануне саммита принял в Москве Хакана Фидана.',
      ['talks held 2025-02-20 moscow: sergey-lavrov + hakan-fidan'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('words of seeing and calling', () => {
  test.each([
    [
      'Сергей Лавров виделся с Хаканом Фиданом в Москве во вторник.',
      ['talks held 2025-02-18 moscow: sergey-lavrov + hakan-fidan'],
    ],
    [
      'Сергей Лавров связался во вторник по телефону с Хаканом Фиданом.',
      ['call held 2025-02-18 null: sergey-lavrov + hakan-fidan'],
    ],
    ['Сергей Лавров не виделся с Хаканом Фиданом в Москве.', []],
    ['Сергею Лаврову видится иной исход.', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})
