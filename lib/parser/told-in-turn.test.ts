/** Several meetings told by one verb, sessions told by their city, delegations told without their noun again. */
import { describe, expect, test } from 'vitest'
import { meetingLines, parse } from './testing'

const read = (text: string) => meetingLines(text, '2025-02-20')

const WITH_BOTH = [
  'talks held 2025-02-18 moscow: hakan-fidan + sergey-lavrov',
  'talks held 2025-02-18 moscow: hakan-fidan + sergei-shoigu',
]

describe('each met for himself', () => {
  test.each([
    ['Hakan Fidan met on Tuesday in Moscow first with Sergey Lavrov and then with Sergei Shoigu.', WITH_BOTH],
    ['Hakan Fidan held two meetings in Moscow on Tuesday, with Sergey Lavrov and Sergei Shoigu.', WITH_BOTH],
    ["Hakan Fidan salı günü Moskova'da önce Sergey Lavrov'la, ardından Sergey Şoygu'yla görüştü.", WITH_BOTH],
    [
      "Hakan Fidan, Moskova'da salı günü Sergey Lavrov, çarşamba günü ise Sergey Şoygu ile görüştü.",
      [WITH_BOTH[0], 'talks held 2025-02-19 moscow: hakan-fidan + sergei-shoigu'],
    ],
    [
      'Сергей Лавров провел во вторник в Москве две встречи - с Хаканом Фиданом и Аббасом Аракчи.',
      [
        'talks held 2025-02-18 moscow: sergey-lavrov + hakan-fidan',
        'talks held 2025-02-18 moscow: sergey-lavrov + abbas-araghchi',
      ],
    ],
    [
      'Hakan Fidan spoke by phone with Sergey Lavrov and Abbas Araghchi on Tuesday.',
      [
        'call held 2025-02-18 null: hakan-fidan + sergey-lavrov',
        'call held 2025-02-18 null: hakan-fidan + abbas-araghchi',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
  test.each([
    [
      'together',
      'Hakan Fidan met Sergey Lavrov and Abbas Araghchi in Moscow on Tuesday.',
      ['ministerial held 2025-02-18 moscow: hakan-fidan + sergey-lavrov + abbas-araghchi'],
    ],
    [
      'three on one line',
      'Hakan Fidan held a trilateral phone call on Tuesday with Sergey Lavrov and Abbas Araghchi.',
      ['call held 2025-02-18 null: hakan-fidan + sergey-lavrov + abbas-araghchi'],
    ],
    [
      'two of one side',
      'Hakan Fidan spoke by phone with Sergey Lavrov and Sergei Shoigu on Tuesday.',
      ['call held 2025-02-18 null: hakan-fidan + sergey-lavrov + sergei-shoigu'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('sessions told by the city that their series is called after', () => {
  const SESSION = 'round held 2024-01-24/2024-01-25 astana: '
  test.each([
    ['The 21st round of Syria talks was held in Astana on January 24-25, 2024.', [SESSION]],
    ['Astana hosted the 21st meeting of the guarantor states on Syria in January 2024.', [SESSION]],
    ["Garantör ülkelerin 21. toplantısı Ocak 2024'te Astana'da yapıldı.", [SESSION]],
    [
      'At the 21st round of the Astana talks in January 2024 Iran was represented by Ali Asghar Khaji and Russia by Alexander Lavrentiev.',
      [`${SESSION}ali-asghar-khaji + alexander-lavrentiev`],
    ],
    [
      'The 21st round of the Astana talks was held on January 24-25, 2024. The Iranian delegation was led by Ali Asghar Khaji, the Russian by Alexander Lavrentiev.',
      [`${SESSION}ali-asghar-khaji + alexander-lavrentiev`],
    ],
    ['The 21st round of the chess tournament was held in Astana on January 24-25, 2024.', []],
    ["21. kitap fuarı Ocak 2024'te Astana'da yapıldı.", []],
    ['The 21st round of the boxing league ended in Geneva in January 2024.', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('what nobody met for', () => {
  test.each([
    'No meeting between Hakan Fidan and Sergey Lavrov is planned in Moscow on Friday.',
    'Hakan Fidan had been due to meet Sergey Lavrov in Moscow on Friday, but the visit was cancelled.',
    'Hakan Fidan said a meeting with Sergey Lavrov was out of the question.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([])
  })
})

test('a counterpart named after the word is of the same rank', () => {
  const [meeting] = parse(
    'Latvian Prime Minister Janis Kalns and his Estonian counterpart Mari Tamm met in Riga on Tuesday.',
    { published: '2025-02-20', publisher: null },
  ).meetings
  expect(meeting?.kind).toBe('summit')
})
