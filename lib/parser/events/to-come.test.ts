/** What the present tense tells of, who else a delegation had, and sessions before their series began. */
import { describe, expect, test } from 'vitest'
import { meetingLines, parse } from '../testing'

const read = (text: string, published = '2022-07-24') => meetingLines(text, published)

describe('a weekday told in the present', () => {
  test.each([
    [
      'is to come',
      'اختتم سيرغي لافروف زيارته للقاهرة. ويلتقي لافروف، الإثنين، في أديس أبابا ديميكي ميكونين.',
      'talks planned 2022-07-25 addis-ababa: sergey-lavrov + demeke-mekonnen',
    ],
    [
      'is to come in Russian too',
      'Сергей Лавров завершил визит в Каир. В понедельник Лавров встречается в Москве с Хаканом Фиданом.',
      'talks planned 2022-07-25 moscow: sergey-lavrov + hakan-fidan',
    ],
    [
      "is past where it is today's",
      'Sergey Lavrov meets Hakan Fidan in Ankara on Sunday.',
      'talks held 2022-07-24 ankara: sergey-lavrov + hakan-fidan',
    ],
    [
      'is past where the past tells it',
      'Sergey Lavrov met Hakan Fidan in Ankara on Monday.',
      'talks held 2022-07-18 ankara: sergey-lavrov + hakan-fidan',
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toContain(expected)
  })
})

describe('members of a delegation', () => {
  test('are told of the meeting that its head was at', () => {
    expect(
      read(
        'Башар Асад принял в среду в Дамаске делегацию России во главе с Александром Лаврентьевым. В состав российской делегации вошел замминистра иностранных дел Сергей Вершинин.',
        '2021-11-17',
      ),
    ).toEqual(['talks held 2021-11-17 damascus: alexander-lavrentiev + sergey-vershinin + bashar-al-assad'])
  })
  test('are none of those whom somebody only sent', () => {
    expect(
      read(
        'Башар Асад принял в среду в Дамаске Александра Лаврентьева. Сергей Вершинин остался в Москве.',
        '2021-11-17',
      ),
    ).toEqual(['talks held 2021-11-17 damascus: bashar-al-assad + alexander-lavrentiev'])
  })
})

describe("the guarantors' ministers", () => {
  const occasionOf = (text: string) =>
    parse(text, { published: '2020-05-01', publisher: null }).meetings[0]?.occasion?.series ?? null
  test('met in their format once it was there', () => {
    expect(
      occasionOf('Sergey Lavrov, Mohammad Javad Zarif and Mevlut Cavusoglu met in Moscow on April 28, 2018.'),
    ).toBe('astana-ministerial')
  })
  test('and in none before it', () => {
    expect(
      occasionOf(
        'Sergey Lavrov, Mohammad Javad Zarif and Mevlut Cavusoglu met in Moscow on December 20, 2016.',
      ),
    ).toBeNull()
  })
})
