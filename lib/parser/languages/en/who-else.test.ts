/** Sentences after a meeting's own that tell who else was there, and those that tell of something else. */
import { describe, expect, test } from 'vitest'
import { meetingLines } from '../../testing'

const read = (text: string) =>
  meetingLines(`Sergey Lavrov met Marco Rubio in Riyadh on Tuesday. ${text}`, '2025-02-20')

const LAVROV_RUBIO = 'talks held 2025-02-18 riyadh: sergey-lavrov + marco-rubio'
const WITH_AIDES = [`${LAVROV_RUBIO} + yuri-ushakov + mike-waltz`]

describe('there too', () => {
  test.each([
    'They were accompanied by Yuri Ushakov and Mike Waltz.',
    'The meeting was attended by Yuri Ushakov and Mike Waltz.',
    'Present at the meeting were Yuri Ushakov and Mike Waltz.',
    'Those attending included Yuri Ushakov and Mike Waltz.',
    'Yuri Ushakov and Mike Waltz were in the room.',
    'Yuri Ushakov and Mike Waltz joined them.',
    'They also discussed Ukraine. The reception was attended by Yuri Ushakov and Mike Waltz.',
    'The talks were chaired by Yuri Ushakov and Mike Waltz.',
  ])('%s', (text) => {
    expect(read(text)).toEqual(WITH_AIDES)
  })

  test('members of a delegation whose head met', () => {
    expect(read('The Russian delegation included Yuri Ushakov and Kirill Dmitriev.')).toEqual([
      `${LAVROV_RUBIO} + yuri-ushakov + kirill-dmitriev`,
    ])
  })

  test('the host of the meeting, where a verb alone would tell another', () => {
    expect(read('The talks were hosted by Saudi Foreign Minister Faisal bin Farhan.')).toEqual([
      'ministerial held 2025-02-18 riyadh: sergey-lavrov + marco-rubio + faisal-bin-farhan',
    ])
  })
})

describe('not there', () => {
  test.each([
    'He is accompanied on his visit by Yuri Ushakov and Mike Waltz.',
    'Yuri Ushakov and Mike Waltz were not in the room.',
    'Yuri Ushakov and Mike Waltz were in Moscow.',
    'The talks were hosted by Saudi Arabia.',
    'The American list included the names of Yuri Ushakov and Mike Waltz.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([LAVROV_RUBIO])
  })
})

describe('who came for each side', () => {
  test.each([
    'Egypt and Turkey held a round of political consultations in Cairo on Tuesday. The Egyptian side was headed by Deputy Foreign Minister Hamdi Loza and the Turkish side by his counterpart Sedat Onal.',
    'The delegations of Egypt and Turkey met in Cairo on Tuesday. The Egyptian side was led by Hamdi Loza, while the Turkish side was represented by Sedat Onal.',
  ])('%s', (text) => {
    expect(meetingLines(text, '2025-02-20')).toEqual(['talks held 2025-02-18 cairo: hamdi-loza + sedat-onal'])
  })
})
