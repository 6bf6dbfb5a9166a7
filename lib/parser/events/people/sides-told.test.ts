/** Meetings told without anybody, and who was there in the clauses after. */
import { describe, expect, test } from 'vitest'
import { meetingLines } from '../../testing'

const read = (text: string) => meetingLines(text, '2025-02-20')

describe('who led the sides of talks told just before', () => {
  test.each([
    [
      'A second day of technical talks was held in Ankara on Wednesday. The Turkish side was led by Sedat Onal, while Sergei Vershinin headed the Russian one.',
      'talks held 2025-02-18/2025-02-19 ankara: sedat-onal + sergey-vershinin',
    ],
    [
      'عقدت أمس في أنقرة محادثات فنية. ويرأس الوفد التركي السفير سدات أونال فيما يرأس الوفد الروسي سيرغي فيرشينين.',
      'talks held 2025-02-19 ankara: sedat-onal + sergey-vershinin',
    ],
    [
      'دیروز در آنکارا مذاکرات فنی برگزار شد. ریاست هیئت ترکیه را سدات اونال و ریاست هیئت روسیه را سرگئی ورشینین بر عهده داشت.',
      'talks held 2025-02-19 ankara: sedat-onal + sergey-vershinin',
    ],
  ])('%s', (text, meeting) => {
    expect(read(text)).toEqual([meeting])
  })

  test.each([
    'Sedat Onal led the Turkish delegation for years, while Sergei Vershinin headed a department in Moscow.',
    'Hakan Fidan gave an interview on Wednesday. The Turkish side was led by Sedat Onal in 2017.',
    'ریاست هیئت ترکیه را سدات اونال بر عهده داشت.',
  ])('no meeting: %s', (text) => {
    expect(read(text)).toEqual([])
  })
})

describe('some of many who gathered', () => {
  test.each([
    [
      'Во вторник в Вене совещались дипломаты многих стран. Среди них были Сергей Лавров, Мевлют Чавушоглу и Аббас Аракчи.',
      'talks held 2025-02-18 vienna: sergey-lavrov + mevlut-cavusoglu + abbas-araghchi',
    ],
    [
      'Talks on Syria were held in Vienna on Tuesday. Among those attending were Sergey Lavrov, Hakan Fidan and Abbas Araghchi.',
      'ministerial held 2025-02-18 vienna: sergey-lavrov + hakan-fidan + abbas-araghchi',
    ],
  ])('%s', (text, meeting) => {
    expect(read(text)).toEqual([meeting])
  })
})
