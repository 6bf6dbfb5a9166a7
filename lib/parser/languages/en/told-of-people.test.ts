/** English people told by titles, visits and pronouns, and sentences that only seem to tell that they met. */
import { describe, expect, test } from 'vitest'
import { meetingLine, meetingLines, parse } from '../../testing'

const read = (text: string, published = '2025-02-20') => meetingLines(text, published)

const MET = 'talks held 2025-02-18 riga: Kaarel Oja + Ilze Vanaga'
const LEAD =
  'Estonian Foreign Minister Kaarel Oja met his Latvian counterpart Ilze Vanaga in Riga on Tuesday.'

describe('surnames right after titles', () => {
  test.each([
    [
      'Foreign Minister Chirwa met Zambian Foreign Minister Phiri in Lusaka on Tuesday.',
      ['talks held 2025-02-18 lusaka: Chirwa + Phiri'],
    ],
    [
      'The External Affairs Minister, Mr. S.K. Menon, met his Cuban counterpart, Mr. Bruno Almeida, in Delhi on Tuesday.',
      ['talks held 2025-02-18 new-delhi: S.K. Menon + Bruno Almeida'],
    ],
    [
      'South Korean Prime Minister Hong Ki-sung met Kaarel Oja, the Estonian foreign minister, in Riga on Tuesday.',
      ['talks held 2025-02-18 riga: Hong Ki-sung + Kaarel Oja'],
    ],
    [
      'The presidents of France and Madagascar, Etienne Morvan and Hery Rakotomalala, met in Riga on Tuesday.',
      ['summit held 2025-02-18 riga: Etienne Morvan + Hery Rakotomalala'],
    ],
    [
      'The Estonian Foreign Minister Tuesday met the Latvian foreign minister in Riga.',
      ['talks held 2025-02-18 riga: ?ee + ?lv'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('visits and pronouns', () => {
  test.each([
    [
      'whom a visit was paid to',
      'On Tuesday, Kaarel Oja, the Estonian foreign minister, visited President Andris Ozols of Latvia in Riga.',
      ['talks held 2025-02-18 riga: Kaarel Oja + Andris Ozols'],
    ],
    [
      'a ministry visited is nobody',
      'On Tuesday, Kaarel Oja, the Estonian foreign minister, visited the Latvian presidential library.',
      [],
    ],
    [
      'a traveller told by his visit',
      'The visit of Estonian Foreign Minister Kaarel Oja to Riga ended on Wednesday. On Tuesday he was received by President Andris Ozols.',
      ['talks held 2025-02-18 riga: Kaarel Oja + Andris Ozols'],
    ],
    [
      'he is who spoke, and not whom he hoped to see',
      'Kaarel Oja, the Estonian foreign minister, said he had hoped to see Finnish Premier Pekka Salo too. On Tuesday he received the French ambassador, Laurence Beaumont, in Tallinn.',
      ['talks held 2025-02-18 tallinn: Kaarel Oja + Laurence Beaumont'],
    ],
    [
      'the two of the sentence before',
      'Estonian Prime Minister Kaarel Oja and Latvian Prime Minister Ilze Vanaga have called for faster action. The call was made after the two met in Riga on Tuesday.',
      ['summit held 2025-02-18 riga: Kaarel Oja + Ilze Vanaga'],
    ],
    [
      'a city told first, for all that a sentence tells',
      'In the Latvian capital on Tuesday Kaarel Oja, the Estonian foreign minister, addressed parliament and met President Andris Ozols.',
      ['talks held 2025-02-18 riga: Kaarel Oja + Andris Ozols'],
    ],
    [
      'the meeting of the two, with its own day',
      `${LEAD} The visit follows the meeting of the two ministers in Chicago on February 3.`,
      [MET, 'talks held 2025-02-03 chicago: Kaarel Oja + Ilze Vanaga'],
    ],
    [
      'a count of their meetings is none of them',
      `${LEAD} It was Oja's third meeting with a Latvian foreign minister this year.`,
      [MET],
    ],
    [
      'whose predecessor it was',
      `${LEAD} Vanaga's predecessor, Foreign Minister Ranko Lacis, met Pekka Salo, the Finnish premier, in Oslo on January 7.`,
      [MET, 'talks held 2025-01-07 oslo: Ranko Lacis + Pekka Salo'],
    ],
    [
      'no day of an arrival told aside',
      'Kaarel Oja, the Estonian foreign minister, who arrived on Sunday, met President Andris Ozols of Latvia in Riga.',
      ['talks held 2025-02-20 riga: Kaarel Oja + Andris Ozols'],
    ],
    [
      'two who agreed',
      'Estonian Foreign Minister Kaarel Oja and Latvian Foreign Minister Ilze Vanaga agreed in Riga on Tuesday to open the border.',
      [MET],
    ],
    [
      'one who agrees with nobody',
      'Estonian Foreign Minister Kaarel Oja agreed in Riga on Tuesday to open the border.',
      [],
    ],
    [
      'a summit told by its noun, with those who lead their countries meant by the two',
      'Bolivian President Gonzalo Mamani and his Paraguayan counterpart Efrain Ayala held a summit in Asuncion on Tuesday. The two had last met in La Paz in November.',
      [
        'summit held 2025-02-18 asuncion: Gonzalo Mamani + Efrain Ayala',
        'summit held 2024-11 la-paz: Gonzalo Mamani + Efrain Ayala',
      ],
    ],
    [
      'what was planned and is put off, without a day',
      'The meeting between Estonian Foreign Minister Kaarel Oja and Latvian Foreign Minister Ilze Vanaga, originally planned for Monday, has been postponed.',
      ['talks planned 2025-02-20/.. null: Kaarel Oja + Ilze Vanaga'],
    ],
    [
      'letters of credence',
      'Latvian President Andris Ozols accepted the credentials of Estonian Ambassador Kaarel Oja in Riga on Tuesday.',
      ['talks held 2025-02-18 riga: Andris Ozols + Kaarel Oja'],
    ],
    [
      'credentials that somebody merely has',
      'Latvian President Andris Ozols questioned the credentials of Estonian Ambassador Kaarel Oja in Riga on Tuesday.',
      [],
    ],
    [
      'reports that are denied',
      'The ministry dismissed as baseless reports that Kaarel Oja, the Estonian foreign minister, held secret talks in Oslo last week with Norwegian envoy Erik Solstad.',
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

test('a line of a place and a day at the head of a page tells when it was written', () => {
  const text = `Amalienborg, 23 March 2011\n\n${LEAD}`
  const { article, meetings } = parse(text, { published: null, publisher: null })
  expect(article.published).toBe('2011-03-23')
  expect(meetings.map(meetingLine)).toEqual(['talks held 2011-03-22 riga: Kaarel Oja + Ilze Vanaga'])
})
