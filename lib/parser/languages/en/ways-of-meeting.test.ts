/** The many verbs and turns by which English dispatches tell that people met, and what only looks like them. */
import { describe, expect, test } from 'vitest'
import { meetingLines, parse } from '../../testing'

const read = (text: string) => meetingLines(text, '2025-02-20')

const MET = ['talks held 2025-02-18 moscow: hakan-fidan + sergey-lavrov']
const HOSTED = ['talks held 2025-02-18 moscow: sergey-lavrov + hakan-fidan']
const WHERE_UNTOLD = ['talks held 2025-02-18 null: hakan-fidan + sergey-lavrov']
const CALLED = ['call held 2025-02-18 null: hakan-fidan + sergey-lavrov']

describe('told as a meeting', () => {
  test.each([
    ['Hakan Fidan paid a courtesy call on Sergey Lavrov in Moscow on Tuesday.', MET],
    ['Hakan Fidan called on Sergey Lavrov at the ministry in Moscow on Tuesday.', MET],
    ['Hakan Fidan dined with Sergey Lavrov in Moscow on Tuesday.', MET],
    ['Hakan Fidan had lunch with Sergey Lavrov in Moscow on Tuesday.', MET],
    ['Sergey Lavrov granted Hakan Fidan an audience in Moscow on Tuesday.', HOSTED],
    ['Hakan Fidan flew to Moscow on Tuesday to meet Sergey Lavrov.', MET],
    ['The meeting, held in Moscow on Tuesday, was attended by Hakan Fidan and Sergey Lavrov.', MET],
    ["Hakan Fidan's talks with Sergey Lavrov in Moscow on Tuesday lasted two hours.", MET],
    ['On Tuesday, Moscow hosted a meeting between Hakan Fidan and Sergey Lavrov.', MET],
    ['Hakan Fidan spoke on Tuesday with Sergey Lavrov by phone to thank him.', CALLED],
    ['Hakan Fidan reached out to Sergey Lavrov by phone on Tuesday.', CALLED],
    ['The ministers Hakan Fidan and Sergey Lavrov faced each other in Moscow on Tuesday.', MET],
    ['The minister Hakan Fidan sounded out Sergey Lavrov in Moscow on Tuesday.', MET],
    [
      'The minister Hakan Fidan spoke today with Sergey Lavrov to thank him.',
      ['call held 2025-02-20 null: hakan-fidan + sergey-lavrov'],
    ],
    ['During a call on Tuesday, Hakan Fidan told Sergey Lavrov that Ankara would not yield.', CALLED],
    [
      'Hakan Fidan and Sergey Lavrov spoke via videoconference on Tuesday.',
      ['video held 2025-02-18 null: hakan-fidan + sergey-lavrov'],
    ],
    [
      'Hakan Fidan held talks with Sergey Lavrov on the sidelines of the Munich Security Conference on Saturday.',
      ['talks held 2025-02-15 munich: hakan-fidan + sergey-lavrov'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('told from one sentence to the next', () => {
  test.each([
    ['Hakan Fidan arrived in Moscow on Monday. He met Sergey Lavrov the next day.', MET],
    ['Hakan Fidan visited Moscow on Tuesday. During the visit he met Sergey Lavrov.', MET],
    [
      'Hakan Fidan will visit Baku on Friday. He is scheduled to hold talks with Ilham Aliyev.',
      ['talks planned 2025-02-21 baku: hakan-fidan + ilham-aliyev'],
    ],
    [
      'Hakan Fidan met Sergey Lavrov in Moscow on Tuesday before flying to Baku for talks with Ilham Aliyev.',
      [...MET, 'talks held null baku: hakan-fidan + ilham-aliyev'],
    ],
    ["Hakan Fidan's tour took him to Moscow on Tuesday, where he met Sergey Lavrov.", MET],
    ['The minister Hakan Fidan met Sergey Lavrov on Tuesday before he left for Baku.', WHERE_UNTOLD],
    [
      'Before reaching Baku the minister Hakan Fidan was in Moscow, where he had met on Tuesday with Sergey Lavrov, and on the same day with Sergei Ryabkov.',
      [...MET, 'talks held 2025-02-18 moscow: hakan-fidan + sergei-ryabkov'],
    ],
    [
      'After meeting Sergey Lavrov in Moscow on Tuesday, the minister Hakan Fidan held talks with Ilham Aliyev in Baku on Wednesday.',
      [...MET, 'talks held 2025-02-19 baku: hakan-fidan + ilham-aliyev'],
    ],
    [
      'Hakan Fidan called Russian Foreign Minister Sergey Lavrov late on Tuesday.',
      ['call held 2025-02-18 null: hakan-fidan + sergey-lavrov'],
    ],
    [
      'Hakan Fidan briefed Russian Foreign Minister Sergey Lavrov about the way forward.',
      ['talks held 2025-02-20 null: hakan-fidan + sergey-lavrov'],
    ],
    [
      'Vladimir Putin spoke by telephone with Recep Tayyip Erdogan. Trade was considered, in continuation of the telephone conversation of January 18.',
      [
        'call held 2025-01-18 null: vladimir-putin + recep-tayyip-erdogan',
        'call held 2025-02-20 null: vladimir-putin + recep-tayyip-erdogan',
      ],
    ],
    [
      'Hakan Fidan met Sergey Lavrov in Moscow on Tuesday. Also present was Ibrahim Kalin.',
      ['talks held 2025-02-18 moscow: hakan-fidan + sergey-lavrov + ibrahim-kalin'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('told of something else', () => {
  test.each([
    'Hakan Fidan called Russian Foreign Minister Sergey Lavrov a friend of his country.',
    "Hakan Fidan called Sergey Lavrov's plan for talks on Syria a trap.",
    'Hakan Fidan briefed reporters and called Sergey Lavrov irresponsible.',
    'Hakan Fidan called on Sergey Lavrov on Tuesday to release the detainees.',
    'Hakan Fidan was seen off by Sergey Lavrov on Tuesday.',
    'Hakan Fidan received a letter from Sergey Lavrov on Tuesday.',
    'Hakan Fidan welcomed on Tuesday the statement of Sergey Lavrov.',
    "Hakan Fidan's meeting with Sergey Lavrov, planned for Friday in Moscow, was called off.",
    'Talks that Hakan Fidan was to have had with Sergey Lavrov in Moscow have been dropped from the programme.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([])
  })
})

describe('whose a name and a title are', () => {
  test.each([
    [
      'an official known by a surname that a stranger bears too',
      "Hakan Fidan met Burkina Faso's defence minister, Colonel Issa Compaore, in Ankara on Tuesday.",
      ['talks held 2025-02-18 ankara: hakan-fidan + Issa Compaore'],
    ],
    [
      'courtesies of letters with dots',
      'Hakan Fidan met in Ankara on Tuesday with H.E. Mr. Ronald Wijden, President of the Republic of Suriname.',
      ['talks held 2025-02-18 ankara: hakan-fidan + Ronald Wijden'],
    ],
    [
      'a title of many words before its holder',
      'Hakan Fidan met Deputy Chairman of the Cabinet of Ministers of Turkmenistan Rashid Meredov in Ankara on Tuesday.',
      ['talks held 2025-02-18 ankara: hakan-fidan + rashid-meredov'],
    ],
    [
      "a title told again, and not of the page's own minister",
      'Hakan Fidan met U.S. Secretary of State Marco Rubio in Ankara on Tuesday. The secretary of state was received by Ibrahim Kalin.',
      [
        'talks held 2025-02-18 ankara: hakan-fidan + marco-rubio',
        'talks held 2025-02-18 ankara: marco-rubio + ibrahim-kalin',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
  test('the institution at the head of a page tells whose president is meant', () => {
    const [meeting] = parse(
      'Office of the President of Costa Rica\n\nFebruary 18, 2025\n\nPresident Mariana Solano met today with Prime Minister Wilfred Arden of Belize in San José.',
      { published: null, publisher: null },
    ).meetings
    expect(meeting?.participants.map(({ party }) => party)).toEqual(['cr', 'bz'])
  })
})
