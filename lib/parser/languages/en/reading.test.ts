/** English sentences to read, and sentences to leave alone. */
import { describe, expect, test } from 'vitest'
import { meetingLines } from '../../testing'

const read = (text: string) => meetingLines(text, '2025-02-20')

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

describe('whom a text means without naming them', () => {
  test.each([
    [
      '"they" of the same sentence',
      'Sergey Lavrov and Hakan Fidan made no progress on Tuesday when they met in Antalya together with Ayman Safadi.',
      ['ministerial held 2025-02-18 antalya: sergey-lavrov + hakan-fidan + ayman-safadi'],
    ],
    [
      'a subject left out before several partners',
      'Abbas Araghchi flew to Doha on Monday, where he met Hakan Fidan and Ayman Safadi.',
      ['ministerial held 2025-02-17 doha: abbas-araghchi + hakan-fidan + ayman-safadi'],
    ],
    [
      'a call told in passing',
      'Masoud Pezeshkian told Vladimir Putin in a phone call on Sunday that Iran wanted peace.',
      ['call held 2025-02-16 null: masoud-pezeshkian + vladimir-putin'],
    ],
    [
      'an announcement, then each meeting by its number',
      'Geir Pedersen arrived in Ankara on Tuesday and had two meetings. The first was with Hakan Fidan, the second with Yasar Guler.',
      [
        'talks held 2025-02-18 ankara: geir-pedersen + hakan-fidan',
        'talks held 2025-02-18 ankara: geir-pedersen + yasar-guler',
      ],
    ],
    [
      'whom a relative clause is told of',
      'Abbas Araghchi was welcomed in Baghdad on Sunday by Fuad Hussein, with whom he later held talks.',
      ['talks held 2025-02-16 baghdad: abbas-araghchi + fuad-hussein'],
    ],
    [
      'a title that begins with a word of a topic',
      'His humanitarian chief, Martin Griffiths, is scheduled to travel to Moscow and meet Sergey Vershinin on 24 February.',
      ['talks planned 2025-02-24 moscow: martin-griffiths + sergey-vershinin'],
    ],
    [
      'their meeting, which is the one just told',
      'Hakan Fidan hosted Abbas Araghchi in the capital Ankara on Monday. The top diplomats held a press conference after their meeting.',
      ['talks held 2025-02-17 ankara: hakan-fidan + abbas-araghchi'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('several days, delegations and sessions', () => {
  test.each([
    [
      'one verb and a row of days',
      'Vladimir Medinsky and David Arakhamia met in Istanbul on Feb. 3, Feb. 7 and Feb. 12.',
      [
        'talks held 2025-02-03 istanbul: vladimir-medinsky + david-arakhamia',
        'talks held 2025-02-07 istanbul: vladimir-medinsky + david-arakhamia',
        'talks held 2025-02-12 istanbul: vladimir-medinsky + david-arakhamia',
      ],
    ],
    [
      'heads told in turn, and observers',
      "The 22nd round of talks on Syria in the Astana format opened on November 11, 2024. Ali Asghar Khaji heads the Iranian team, Alexander Lavrentiev that of Russia. The Syrian delegation is led by Ayman Raad, the opposition's by Ahmad Toma. Jordan attends as an observer.",
      [
        'round held 2024-11-11/2024-11-12 astana: ali-asghar-khaji + ayman-raad + alexander-lavrentiev + ahmad-toma + ?jo',
      ],
    ],
    [
      'titles over titles, with the country first',
      "Ali Asghar Khaji, the Iranian foreign minister's senior adviser, received the UN Secretary-General's Special Envoy for Syria Geir Pedersen in Tehran on Monday.",
      ['talks held 2025-02-17 tehran: ali-asghar-khaji + geir-pedersen'],
    ],
    [
      'a dateline, whose day is not that of the meeting',
      'AMMAN, Feb. 20 (Petra) - Ayman Safadi, Hakan Fidan and Fuad Hussein met in Amman on Tuesday.',
      ['ministerial held 2025-02-18 amman: ayman-safadi + hakan-fidan + fuad-hussein'],
    ],
    [
      'names beside their countries',
      "Ethiopia's Demeke Mekonnen met Mariam al-Sadiq al-Mahdi of Sudan in Kinshasa on Monday.",
      ['talks held 2025-02-17 kinshasa: demeke-mekonnen + mariam-al-sadiq-al-mahdi'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

test.each([
  [
    'talks that were scrapped',
    'A planned meeting between Robert Malley and Ali Bagheri Kani in Doha was scrapped on Monday.',
  ],
  [
    'what is only asked',
    'Asked whether he would meet Sergey Lavrov in Doha, Hakan Fidan said there was no plan.',
  ],
  ['a denial', 'The ministry denied that Abbas Araghchi had met Steve Witkoff in Muscat on Friday.'],
  [
    'an administration called after its head',
    'The Trump administration talked with Tehran in Muscat on Friday, Abbas Araghchi said.',
  ],
  [
    'an hour, which is no prime minister',
    'Hakan Fidan spoke at 7:58 PM on Monday in Ankara about relations with Russia.',
  ],
  [
    'a title without a name before a common word',
    'Iranian Foreign Minister Rejects Western Claims About Moscow',
  ],
  [
    'what somebody told reporters at a meeting',
    'Ali Larijani told reporters at a meeting in Beirut last Friday that Nabih Berri was wrong.',
  ],
  ['us, who are not the US', 'The envoy told us that Hakan Fidan would not meet Sergey Lavrov in Moscow.'],
  ['a meeting that did not happen', 'Sergey Lavrov did not meet Hakan Fidan in Antalya on Monday.'],
])('left alone: %s', (_, text) => {
  expect(read(text)).toEqual([])
})
