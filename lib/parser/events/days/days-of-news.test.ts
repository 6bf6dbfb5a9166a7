/** Which day the news has, where another meeting's day, an announcement or a session tells it. */
import { describe, expect, test } from 'vitest'
import { meetingLines, parse } from '../../testing'

const read = (text: string, published: string | null = null) =>
  meetingLines(text, published).map((line) => line.replace(/ [a-z-]*:.*/, ''))

describe('news without a day of its own', () => {
  test.each([
    [
      'has none of what is told paragraphs after it, in English',
      'Sergey Lavrov has spoken by telephone with Hakan Fidan.\nRussia has blocked the grain corridor since May.\nOn June 7, Presidents Vladimir Putin and Recep Tayyip Erdogan had a telephone conversation about it.',
      ['call held 2023-06-09', 'call held 2023-06-07'],
    ],
    [
      'has none of what is told paragraphs after it, in Russian',
      'Сергей Лавров провел встречу с Хаканом Фиданом.\nСтороны обсудили торговлю.\nВчера, 8 июня, Сергей Лавров беседовал с Аббасом Аракчи.',
      ['talks held 2023-06-09', 'talks held 2023-06-08'],
    ],
    [
      'has the day of what the same paragraph tells before it',
      'Sergey Lavrov met Hakan Fidan in Ankara on Wednesday. He also met Recep Tayyip Erdogan.',
      ['talks held 2023-06-07', 'talks held 2023-06-07'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text, '2023-06-09')).toEqual(expected)
  })

  test.each([
    [
      'Persian',
      'عباس عراقچی روز یکشنبه در بغداد با شماری از مقامات عراق دیدار کرد.\nعراقچی ابتدا با فواد حسین گفتگو کرد.',
      ['talks held 2024-10-13'],
    ],
    [
      'Arabic',
      'أجرى سيرغي لافروف أمس الأحد بنيويورك سلسلة من اللقاءات الثنائية.\nوتحادث لافروف مع هاكان فيدان حول سوريا.',
      ['talks held 2024-10-13'],
    ],
    [
      'Persian, of a day of its own',
      'عباس عراقچی روز یکشنبه در بغداد با شماری از مقامات عراق دیدار کرد.\nعراقچی امروز با فواد حسین گفتگو کرد.',
      ['talks held 2024-10-13', 'talks held 2024-10-14'],
    ],
  ])('has the day on which several were announced, in %s', (_, text, expected) => {
    expect(read(text, '2024-10-14')).toEqual(expected)
  })
})

describe('the day of writing by a session', () => {
  const written = (text: string) => parse(text, { published: null, publisher: null }).article.published
  test.each([
    [
      'that began today and ends tomorrow, told beside it',
      "Kazakistan'ın başkenti, Suriye konulu Astana toplantılarının 16'ncısına ev sahipliği yapıyor. Bugün başlayan ve yarın sona erecek toplantıda Türk heyetine Selçuk Ünal başkanlık ediyor.",
      '2021-07-07',
    ],
    [
      'of which yesterday was a day',
      'Роман Василенко встретился с Гейром Педерсеном. Он рассказал о завершившейся вчера 20-й международной встрече по Сирии в Астанинском формате.',
      '2023-06-21/2023-06-22',
    ],
    [
      'that ended at an unsaid time',
      'Роман Василенко встретился с Гейром Педерсеном. Он рассказал о завершившейся 20-й международной встрече по Сирии в Астанинском формате.',
      null,
    ],
  ])('%s', (_, text, expected) => {
    expect(written(text)).toBe(expected)
  })
})

describe('days reckoned from others', () => {
  test.each([
    [
      'the same day as what somebody of its did before, in Turkish',
      "Hakan Fidan cuma günü Washington'da Antony Blinken ile görüştü.\nFidan, Washington temaslarına perşembe günü Jake Sullivan'la görüşerek başlamıştı.\nFidan aynı gün Josep Borrell'le de bir görüşme yaptı.",
      '2024-03-09',
      ['talks held 2024-03-08', 'talks held 2024-03-07', 'talks held 2024-03-07'],
    ],
    [
      'hours before, in English',
      'Sergey Lavrov met Hakan Fidan in Ankara on Wednesday. Hours before, Fidan had received Josep Borrell.',
      '2023-06-09',
      ['talks held 2023-06-07', 'talks held 2023-06-07'],
    ],
    [
      'before the news of a page, in Arabic',
      'استقبل سيرغي لافروف في موسكو هاكان فيدان.\nوقبيل الاجتماع، التقى لافروف جوزيب بوريل.',
      '2023-06-09',
      ['talks held 2023-06-09', 'talks held 2023-06-09'],
    ],
    [
      'a day before, in Russian, none of a plan',
      'Сергей Лавров встретится с Хаканом Фиданом в Анкаре 15 июня. Накануне Лавров встретился с Жозепом Боррелем.',
      '2023-06-09',
      ['talks planned 2023-06-15', 'talks held 2023-06-08'],
    ],
  ])('%s', (_, text, published, expected) => {
    expect(read(text, published)).toEqual(expected)
  })
})

describe('days of something else', () => {
  test.each([
    [
      'since when somebody is in office, in Arabic',
      'عقد سيرغي لافروف مع هاكان فيدان جلسة مباحثات اليوم في أنقرة، وذلك في أول زيارة له منذ توليه مهامه في التاسع والعشرين من كانون الثاني الماضي.',
      ['talks held 2025-02-04'],
    ],
    [
      'of what a document is, in Russian',
      'Сергей Лавров и Хакан Фидан 2 февраля провели встречу в Анкаре. Министры обсудили выполнение заявления от 10 января.',
      ['talks held 2025-02-02'],
    ],
    [
      'but its own beside it, in English',
      'Sergey Lavrov met Hakan Fidan in Ankara on February 2, his first trip there since January 10.',
      ['talks held 2025-02-02'],
    ],
    [
      'of a session of many days, whose news is of the day',
      'التقى سيرغي لافروف هاكان فيدان في نيويورك على هامش الدورة الثامنة والسبعين للجمعية العامة للأمم المتحدة.',
      ['talks held 2023-09-20'],
      '2023-09-20',
    ],
    [
      'of a round of two days, which the news leaves open',
      'Ali Asghar Khaji and Alexander Lavrentiev conferred in Astana on the sidelines of the 22nd international meeting on Syria.',
      ['talks held 2024-11-11/2024-11-12'],
      '2024-11-12',
    ],
  ])('%s', (_, text, expected, published = '2025-02-04') => {
    expect(read(text, published)).toEqual(expected)
  })
})
