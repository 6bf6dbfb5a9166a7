/** English sentences to read, and sentences to leave alone. */
import { describe, expect, test } from 'vitest'
import { meetingLine, parse } from '../../testing'

const read = (text: string) =>
  parse(text, { published: '2025-02-20', publisher: null }).meetings.map(meetingLine)

describe('clauses whose verb stands between subject and object', () => {
  test.each([
    [
      'coordinated verbs, each with its own object',
      'Sergey Lavrov met Hakan Fidan in Ankara on Tuesday and criticized Antonio Guterres.',
      ['talks held 2025-02-18 ankara: sergey-lavrov + hakan-fidan'],
    ],
    [
      'a relative clause inside another',
      'Abbas Araghchi, who spoke to reporters with Esmaeil Baghaei, received Hakan Fidan in Tehran on Monday.',
      ['talks held 2025-02-17 tehran: abbas-araghchi + hakan-fidan'],
    ],
    [
      'reported speech with and without "that"',
      'Hakan Fidan said Sergey Lavrov had rejected the plan. Abbas Araghchi stated that Fuad Hussein received Ayman Safadi in Baghdad yesterday.',
      ['talks held 2025-02-19 baghdad: fuad-hussein + ayman-safadi'],
    ],
    [
      'the passive, and the planned passive',
      'Hakan Fidan was received by Ayman Safadi in Amman on Wednesday. He is expected to be received by Fuad Hussein in Baghdad on Friday.',
      [
        'talks held 2025-02-19 amman: hakan-fidan + ayman-safadi',
        'talks planned 2025-02-21 baghdad: hakan-fidan + fuad-hussein',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('names by their capitals', () => {
  test.each([
    [
      'a title before a stranger, and one after him in apposition',
      'Czech Foreign Minister Jaroslav Prochazka met in Tehran on Monday with Pirouz Hosseinzadeh, the Iranian deputy oil minister.',
      ['talks held 2025-02-17 tehran: Jaroslav Prochazka + Pirouz Hosseinzadeh'],
    ],
    [
      'initials, particles and hyphens',
      "Abbas Araghchi received the US envoy, Thomas J. Van-Doren, and Qatar's ambassador Nasser bin Jabr al-Kuwari in Tehran today.",
      ['talks held 2025-02-20 tehran: abbas-araghchi + Thomas J. Van-Doren + Nasser bin Jabr al-Kuwari'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

test.each([
  [
    'a title without a name before a common word',
    'Iranian Foreign Minister Rejects Western Claims About Moscow',
  ],
  ['us, who are not the US', 'The envoy told us that Hakan Fidan would not meet Sergey Lavrov in Moscow.'],
  ['a meeting that did not happen', 'Sergey Lavrov did not meet Hakan Fidan in Antalya on Monday.'],
])('left alone: %s', (_, text) => {
  expect(read(text)).toEqual([])
})
