/** Meetings of the same people on several days, told in a row. */
import { describe, expect, test } from 'vitest'
import { meetingLines } from '../../testing'

const read = (text: string) => meetingLines(text, '2019-09-17').map((line) => line.replace(/:.*/, ''))

const LATER = [
  'summit held 2017-11-22 sochi',
  'summit held 2018-04-04 ankara',
  'summit held 2018-09-07 tehran',
]

describe('a row of days and cities', () => {
  test.each([
    [
      'English',
      'President Recep Tayyip Erdogan met President Vladimir Putin and President Hassan Rouhani in Ankara on Monday. The three presidents had met in Sochi on November 22, 2017, in Ankara on April 4, 2018 and in Tehran on September 7, 2018.',
    ],
    [
      'Russian',
      'Президент Турции Реджеп Тайип Эрдоган встретился с президентами России и Ирана Владимиром Путиным и Хасаном Роухани в Анкаре в понедельник. Три президента ранее встречались в Сочи 22 ноября 2017 года, в Анкаре 4 апреля 2018 года и в Тегеране 7 сентября 2018 года.',
    ],
    [
      'Turkish',
      "Cumhurbaşkanı Recep Tayyip Erdoğan, Rusya Devlet Başkanı Vladimir Putin ve İran Cumhurbaşkanı Hasan Ruhani ile pazartesi günü Ankara'da görüştü. Üç lider daha önce 22 Kasım 2017'de Soçi'de, 4 Nisan 2018'de Ankara'da ve 7 Eylül 2018'de Tahran'da bir araya gelmişti.",
    ],
    [
      'Arabic',
      'التقى الرئيس التركي رجب طيب أردوغان نظيريه الروسي فلاديمير بوتين والإيراني حسن روحاني في أنقرة يوم الإثنين. وكان الرؤساء الثلاثة قد التقوا في سوتشي في 22 نوفمبر 2017 وفي أنقرة في 4 أبريل 2018 وفي طهران في 7 سبتمبر 2018.',
    ],
    [
      'Persian, with the days in brackets',
      'حسن روحانی رئیس جمهور ایران روز دوشنبه در آنکارا با ولادیمیر پوتین رئیس جمهور روسیه و رجب طیب اردوغان رئیس جمهور ترکیه دیدار کرد. این سه رئیس جمهور پیش از این در سوچی (۱ آذر ۱۳۹۶)، آنکارا (۱۵ فروردین ۱۳۹۷) و تهران (۱۶ شهریور ۱۳۹۷) دیدار کرده‌اند.',
    ],
    [
      'Persian, listed after a colon',
      'حسن روحانی رئیس جمهور ایران روز دوشنبه در آنکارا با ولادیمیر پوتین رئیس جمهور روسیه و رجب طیب اردوغان رئیس جمهور ترکیه دیدار کرد. این سه رئیس جمهور تاکنون سه بار دور هم نشسته‌اند: اول آذر ۱۳۹۶ در سوچی، سپس پانزدهم فروردین ۱۳۹۷ در آنکارا و شانزدهم شهریور همان سال در تهران.',
    ],
  ])('%s', (_, text) => {
    expect(read(text).slice(1)).toEqual(LATER)
  })

  test('months in brackets', () => {
    expect(
      read(
        'Sergey Lavrov and Mevlut Cavusoglu have met in Sochi (November 2017), Ankara (April 2018) and Moscow (April 2019).',
      ),
    ).toEqual(['talks held 2017-11 sochi', 'talks held 2018-04 ankara', 'talks held 2019-04 moscow'])
  })
})

describe('days that are no row', () => {
  test.each([
    [
      'a stretch of days is one meeting',
      'Sergey Lavrov and Mevlut Cavusoglu held talks in Sochi from November 22 to November 24, 2017.',
      ['talks held 2017-11-22/2017-11-24 sochi'],
    ],
    [
      'the day of something else in the sentence',
      'Sergey Lavrov met Mevlut Cavusoglu in Ankara on April 4, 2018, where he signed the protocol of March 13.',
      ['talks held 2018-04-04 ankara'],
    ],
    [
      'other people on the second day',
      'Sergey Lavrov met Mevlut Cavusoglu in Ankara on April 4, 2018, and Mohammad Javad Zarif in Tehran on April 6, 2018.',
      ['talks held 2018-04-04 ankara', 'talks held 2018-04-06 tehran'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})
