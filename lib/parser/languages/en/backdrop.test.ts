/** What English dispatches tell of meetings beside the news: what was before it, what speakers say of themselves. */
import { describe, expect, test } from 'vitest'
import { meetingLines } from '../../testing'

const read = (text: string) => meetingLines(text, '2025-02-20')

const MET = 'talks held 2025-02-18 riga: Kaarel Oja + Ilze Vanaga'
const LEAD =
  'Estonian Foreign Minister Kaarel Oja met his Latvian counterpart Ilze Vanaga in Riga on Tuesday.'

describe('what was before the news', () => {
  test.each([
    [
      'a call between the two',
      `${LEAD} The meeting follows a phone call between the two on February 3.`,
      [MET, 'call held 2025-02-03 null: Kaarel Oja + Ilze Vanaga'],
    ],
    [
      'a call since which they have not met',
      `${LEAD} It was their first meeting since a video call on January 18.`,
      [MET, 'video held 2025-01-18 null: Kaarel Oja + Ilze Vanaga'],
    ],
    [
      'a call told after the meeting is no manner of it',
      `${LEAD.slice(0, -1)}, a week after a phone call between them.`,
      [MET, 'call held null null: Kaarel Oja + Ilze Vanaga'],
    ],
    [
      'relations between the two are no meeting',
      `${LEAD} Talks covered relations between the two countries.`,
      [MET],
    ],
    ['talks of others are theirs', `${LEAD} It follows talks between experts on Monday.`, [MET]],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('whose a meeting is', () => {
  test.each([
    [
      'of whoever says so in quotation marks',
      '"I spoke to Foreign Minister Ilze Vanaga by telephone on Sunday," Estonian Foreign Minister Kaarel Oja told reporters.',
      ['call held 2025-02-16 null: Kaarel Oja + Ilze Vanaga'],
    ],
    [
      'and of nobody where others do',
      '"They spoke to Foreign Minister Ilze Vanaga on Sunday," Estonian Foreign Minister Kaarel Oja told reporters.',
      [],
    ],
    [
      'of whoever travelled, with all whom he saw there',
      'Estonian Foreign Minister Kaarel Oja travelled to Riga on Tuesday, where he held talks with Foreign Minister Ilze Vanaga and President Andris Ozols.',
      ['talks held 2025-02-18 riga: Kaarel Oja + Ilze Vanaga + Andris Ozols'],
    ],
    [
      'on the days of a visit',
      'Estonian Foreign Minister Kaarel Oja paid a visit to Riga on February 17-18, during which he met Foreign Minister Ilze Vanaga.',
      ['talks held 2025-02-17/2025-02-18 riga: Kaarel Oja + Ilze Vanaga'],
    ],
    [
      'told by its noun before the verb',
      "The Estonian foreign minister's talks with his Latvian counterpart, Ilze Vanaga, took place in Riga on Tuesday.",
      ['talks held 2025-02-18 riga: ?ee + Ilze Vanaga'],
    ],
    [
      'with a counterpart told so after his name',
      'Talks were held in Riga on Tuesday between Kaarel Oja, foreign minister of Estonia, and Ilze Vanaga, his Latvian counterpart.',
      [MET],
    ],
    [
      'with its purpose after a comma',
      'Estonian Foreign Minister Kaarel Oja sat down with his Latvian counterpart, Ilze Vanaga, in Riga on Tuesday to find a way out.',
      [MET],
    ],
    [
      'at the meeting, and not in the call told in passing',
      'Estonian Foreign Minister Kaarel Oja met Latvian Foreign Minister Ilze Vanaga in Riga on Tuesday. The two had spoken by phone on Friday. Latvian Ambassador Juris Kalve attended the meeting.',
      [`${MET} + Juris Kalve`, 'call held 2025-02-14 null: Kaarel Oja + Ilze Vanaga'],
    ],
    [
      'on the day after one to come',
      'Kaarel Oja, the Estonian foreign minister, leaves for Riga on Sunday and will meet Foreign Minister Ilze Vanaga there the next day.',
      ['talks planned 2025-02-24 riga: Kaarel Oja + Ilze Vanaga'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('whose a name is', () => {
  test.each([
    [
      'after courtesies shortened with dots',
      'Kaarel Oja, the Estonian foreign minister, met with the Foreign Minister of Equatorial Guinea, H.E. Mr. Simeón Nsue, in Riga on Tuesday.',
      ['talks held 2025-02-18 riga: Kaarel Oja + Simeón Nsue'],
    ],
    [
      'before the given name that tells it',
      'Kaarel Oja, the Estonian foreign minister, met President Sidi Ould Mohamed Lemine of Mauritania in Riga on Tuesday.',
      ['talks held 2025-02-18 riga: Kaarel Oja + Sidi Ould Mohamed Lemine'],
    ],
    [
      'told as a former minister, and no minister today',
      'Former foreign minister Riho Saar criticised the plan. The Estonian foreign minister met his Latvian counterpart in Riga on Tuesday.',
      ['talks held 2025-02-18 riga: ?ee + ?lv'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})
