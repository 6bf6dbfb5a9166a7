/** What is told beside the news: the next round and the last meeting, the same subject, a headline's rank, days that are not told. */
import { describe, expect, test } from 'vitest'
import { meetingLine, parse } from './testing'

const reading = (text: string) => parse(text, { published: '2025-02-20', publisher: null }).meetings
const read = (text: string) => reading(text).map(meetingLine)

describe('the next round of what two sides held is of the sides', () => {
  test.each([
    [
      'Hakan Fidan and Sergey Lavrov met in Ankara on Wednesday. The next round of consultations will be held in Moscow in March.',
      'talks planned 2025-03 moscow: ?tr + ?ru',
    ],
    [
      'عباس عراقچی روز چهارشنبه در تهران با سرگئی لاوروف دیدار کرد. دور بعدی رایزنی‌ها ماه مارس در مسکو برگزار می‌شود.',
      'talks planned 2025-03 moscow: ?ir + ?ru',
    ],
    [
      'Сергей Лавров встретился в среду в Москве с Хаканом Фиданом. Следующий раунд консультаций пройдет в марте в Анкаре.',
      'talks planned 2025-03 ankara: ?ru + ?tr',
    ],
  ])('%s', (text, expected) => {
    expect(read(text)[1]).toBe(expected)
  })
  test.each([
    'Hakan Fidan and Sergey Lavrov met in Ankara on Wednesday. The next round of consultations has no date.',
    'Hakan Fidan and Sergey Lavrov met in Ankara on Wednesday. They did not say when they would meet next.',
    'عباس عراقچی روز چهارشنبه در تهران با سرگئی لاوروف دیدار کرد. زمان دور بعدی رایزنی‌ها اعلام نشد.',
  ])('%s', (text) => {
    expect(read(text)).toHaveLength(1)
  })
})

describe('theirs is of the same people', () => {
  test.each([
    [
      'Hakan Fidan and Sergey Lavrov met in Ankara on Wednesday. Their previous meeting took place in Moscow in December.',
      'talks held 2024-12 moscow: hakan-fidan + sergey-lavrov',
    ],
    [
      'عباس عراقچی روز چهارشنبه در تهران با سرگئی لاوروف دیدار کرد. دیدار بعدی‌شان ماه مارس در مسکو برگزار می‌شود.',
      'talks planned 2025-03 moscow: abbas-araghchi + sergey-lavrov',
    ],
    [
      'Сергей Лавров, Хакан Фидан и Аббас Аракчи встретились в среду в Москве. Их предыдущая встреча состоялась в Анкаре в декабре.',
      'ministerial held 2024-12 ankara: sergey-lavrov + hakan-fidan + abbas-araghchi',
    ],
    [
      "Hakan Fidan çarşamba günü Ankara'da Sergey Lavrov ile görüştü. Bir önceki görüşmeleri aralık ayında Moskova'da yapıldı.",
      'talks held 2024-12 moscow: hakan-fidan + sergey-lavrov',
    ],
  ])('%s', (text, expected) => {
    expect(read(text)[1]).toBe(expected)
  })
})

describe('the same subject', () => {
  test.each([
    'Hakan Fidan met Sergey Lavrov in Ankara on Wednesday and discussed Ukraine. On Monday he spoke by phone with Abbas Araghchi on the same subject.',
    "Hakan Fidan çarşamba günü Ankara'da Sergey Lavrov ile Ukrayna'yı görüştü. Fidan pazartesi günü Abbas Arakçi ile telefonda aynı konuyu görüştü.",
    'Сергей Лавров в среду в Москве обсудил с Хаканом Фиданом ситуацию на Украине. В понедельник он обсудил с Аббасом Аракчи по телефону тот же вопрос.',
  ])('is that of the meeting told before: %s', (text) => {
    expect(reading(text).map(({ topics }) => topics)).toEqual([['ukraine'], ['ukraine']])
  })
  test('told of nothing, is none', () => {
    const [met] = reading('Hakan Fidan met Sergey Lavrov in Ankara on Wednesday on the same subject.')
    expect(met?.topics).toEqual([])
  })
})

describe('a headline that names one of two by office', () => {
  test.each([
    'الأعرجي وسفير الاتحاد الأوروبي يناقشان ملف المخيم\n\nناقش مستشار الأمن القومي قاسم الأعرجي، اليوم الخميس، في بغداد مع رئيس بعثة الاتحاد الأوروبي لدى العراق مارتن هوث، عودة النازحين.',
    'وزير الخارجية يناقش مع السفير الأمريكي مستجدات الأوضاع\n\nناقش وزير الخارجية هشام شرف، اليوم الخميس، مع القائمة بأعمال سفير الولايات المتحدة كاثي ويستلي، مستجدات الأوضاع.',
  ])('is of the lead, whatever rank it gives him: %s', (text) => {
    expect(read(text)).toHaveLength(1)
  })
})

describe('a day that is not told', () => {
  test('is that of the dispatch for the news', () => {
    expect(read('Hakan Fidan met Sergey Lavrov in Ankara.')).toEqual([
      'talks held 2025-02-20 ankara: hakan-fidan + sergey-lavrov',
    ])
  })
})
