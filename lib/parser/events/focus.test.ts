/** Which meetings are a dispatch's news. */
import { expect, test } from 'vitest'
import { parse } from '../testing'

const focus = (published: string, text: string) =>
  parse(text, { published, publisher: null })
    .meetings.filter((meeting) => meeting.focus)
    .map(({ kind, participants }) => `${kind}: ${participants.map((one) => one.official).join(' + ')}`)

const ROUND =
  'The 20th round of the Astana talks was held in Astana on June 20 and 21, 2023. The delegations discussed Syria and humanitarian aid.'
const ASIDE = 'On June 20, Geir Pedersen met Ayman Sousan on the margins of the round.'

test.each([
  [
    'beside a round that is over, what two of its members talked of is told in passing',
    '2023-06-21',
    `${ROUND}\n\n${ASIDE}`,
    ['round: '],
  ],
  [
    "while a round goes on, the day's talks are news too",
    '2023-06-20',
    `The 20th round of the Astana talks began in Astana on Tuesday and ends on Wednesday. The delegations discussed Syria.\n\nOn Tuesday, Geir Pedersen met Ayman Sousan on the margins of the round.`,
    ['talks: geir-pedersen + ayman-sousan', 'round: '],
  ],
  [
    'two meetings of one man on one day are both news',
    '2023-06-21',
    'Sergey Lavrov met Hakan Fidan in Moscow on Tuesday. They discussed Syria.\n\nOn the same day Lavrov received Geir Pedersen.',
    ['talks: sergey-lavrov + hakan-fidan', 'talks: sergey-lavrov + geir-pedersen'],
  ],
  [
    "one man's meetings of two days are both news, when the later is told after",
    '2023-06-21',
    'Sergey Lavrov met Hakan Fidan in Ankara on Monday. They discussed Syria.\n\nOn Tuesday Lavrov met Geir Pedersen in Geneva.',
    ['talks: sergey-lavrov + hakan-fidan', 'talks: sergey-lavrov + geir-pedersen'],
  ],
  [
    'what is told far down, after news without a meeting, is no news',
    '2023-06-21',
    'The Foreign Ministry published a statement on Tuesday. It condemned the attack. It called for restraint. It gave no details. It recalled the resolution.\n\nSergey Lavrov met Hakan Fidan in Moscow on Monday.',
    [],
  ],
  [
    'what was earlier is no news',
    '2023-06-21',
    'Sergey Lavrov met Hakan Fidan in Moscow on Tuesday. Lavrov had met Geir Pedersen in Moscow on May 3.',
    ['talks: sergey-lavrov + hakan-fidan'],
  ],
])('%s', (_, published, text, expected) => {
  expect(focus(published, text).sort()).toEqual([...expected].sort())
})
