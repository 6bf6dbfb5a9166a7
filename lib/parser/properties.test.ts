/** What holds of every text, dispatch or not: no fault, exact quotations, the same records however it is spelt. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readRegistry } from '@/lib/registry/files'
import { type Given, type Reading, readingSchema } from './draft'
import { languageKits } from './languages'
import { createParser } from './parser'
import { foldSpelling, foldText } from './text/fold'

const FOLDER = 'seeds/dispatches'
const registry = readRegistry('seeds/registry')
const parse = createParser(registry)
const NOTHING: Given = { published: null, publisher: null }
/** Runs that always try the same texts, so that a failure is a change of the parser. */
const RUNS = { seed: 20_211_221, numRuns: 100 }

const dispatches = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map((file) => readFileSync(join(FOLDER, file), 'utf8'))

const lexiconWords = languageKits.flatMap(({ lexicon }) => {
  const { offices, verbs, meetings, sessions, topics, phrases } = lexicon
  const listed = [...offices, ...verbs, ...meetings, ...sessions, ...topics]
  return [...listed.flatMap(({ words }) => words), ...Object.values(phrases).flat()]
})
const names = [...registry.officials, ...registry.parties, ...registry.places].flatMap((one) =>
  Object.values(one.names).flat(),
)
const JOINTS = [
  ' ',
  '\n',
  ', ',
  '. ',
  ' "',
  '(',
  ') ',
  ' - ',
  '\u200c',
  "'",
  ': ',
  ' 17 ',
  ' 2021-12-21 ',
  ' و',
  '',
]

/** One of a list that is too long for the arguments of a call. */
const oneOf = (words: readonly string[]) => fc.nat(words.length - 1).map((index) => words[index] ?? '')

const manyOf = (words: readonly string[]) =>
  fc
    .array(fc.tuple(oneOf(words), fc.constantFrom(...JOINTS)), { maxLength: 120 })
    .map((pairs) => pairs.flat().join(''))

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  manyOf(lexiconWords),
  manyOf([...lexiconWords, ...names]),
  fc
    .constantFrom(...dispatches)
    .chain((text) =>
      fc
        .shuffledSubarray(text.split(/(?<=\s)/), { minLength: 1 })
        .map((words) => words.slice(0, 400).join('')),
    ),
  fc
    .tuple(fc.constantFrom(...dispatches), fc.nat(), fc.nat())
    .map(([text, from, length]) => text.slice(from % text.length).slice(0, length % text.length)),
)

function spansOf({ meetings, issues }: Reading) {
  return [
    ...meetings.flatMap(({ evidence, positions }) => [...evidence, ...positions]),
    ...issues.flatMap(({ span }) => span ?? []),
  ]
}

/** A text with some of its spans quoted otherwise than the text has them, if there are any. */
function misquoted(text: string, reading: Reading): string[] {
  const characters = [...text]
  return spansOf(reading).flatMap(({ start, end, quote }) =>
    characters.slice(start, end).join('') === quote ? [] : [`${start}–${end}: ${quote}`],
  )
}

describe('of any text', () => {
  test('is read without a fault, in the shape that is promised, with exact quotations', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = parse(text, NOTHING)
        readingSchema.parse(reading)
        expect(misquoted(text, reading)).toEqual([])
      }),
      RUNS,
    )
  }, 60_000)

  test('the same records come out, again and by another parser', () => {
    const other = createParser(registry)
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = parse(text, NOTHING)
        expect(parse(text, NOTHING)).toEqual(reading)
        expect(other(text, NOTHING)).toEqual(reading)
      }),
      { ...RUNS, numRuns: 40 },
    )
  }, 60_000)

  test('nothing is remembered of the texts read before', () => {
    const some = dispatches.filter((_, index) => index % 3 === 1)
    const forwards = createParser(registry)
    const backwards = createParser(registry)
    const read = some.map((text) => forwards(text, NOTHING))
    const again = some.toReversed().map((text) => backwards(text, NOTHING))
    expect(again.toReversed()).toEqual(read)
  }, 60_000)

  test('quotations are counted in characters also where one takes two units', () => {
    const [first = ''] = dispatches
    const text = `😀😀 ${first}`
    expect(misquoted(text, parse(text, NOTHING))).toEqual([])
    expect(parse(text, NOTHING).meetings.length).toBe(parse(first, NOTHING).meetings.length)
  }, 60_000)

  test('a text of many dispatches is read in pieces, and quoted as exactly', () => {
    const text = dispatches.join('\n').repeat(3).slice(0, 60_000)
    const reading = parse(`😀${text}`, NOTHING)
    expect(reading.meetings.length).toBeGreaterThan(10)
    expect(misquoted(`😀${text}`, reading)).toEqual([])
    for (const { meeting } of reading.issues)
      if (meeting !== null) expect(reading.meetings[meeting]).toBeDefined()
  }, 60_000)
})

/** What a reading says, without the spelling that it says it in. */
function said({ language, article, meetings }: Reading) {
  const records = meetings.map(({ focus, kind, status, date, place, participants, occasion, topics }) => ({
    focus,
    kind,
    status,
    date,
    place,
    participants: participants.map(({ official, name, party, capacity }) => ({
      official,
      name: name === null ? null : foldSpelling(name).replaceAll(/[ '-]/g, ''),
      party,
      capacity,
    })),
    occasion,
    topics,
  }))
  return { language, article, records }
}

const arabicLetters = (text: string) => text.replaceAll('ی', 'ي').replaceAll('ک', 'ك')
const persianLetters = (text: string) => text.replaceAll('ي', 'ی').replaceAll('ك', 'ک')

describe('the same dispatch spelt otherwise', () => {
  const spellings: [string, (text: string) => string][] = [
    ['composed', (text) => text.normalize('NFC')],
    ['decomposed', (text) => text.normalize('NFD')],
    ['with Arabic kaf and yeh', arabicLetters],
    ['with Persian kaf and yeh', persianLetters],
    ['without zero-width non-joiners', (text) => text.replaceAll('\u200c', '')],
    ['with marks of direction', (text) => text.replaceAll(' ', ' \u200f')],
  ]
  const some = dispatches.filter((_, index) => index % 3 === 0)
  test.each(spellings)(
    '%s gives the same records',
    (_, spell) => {
      for (const text of some) expect(said(parse(spell(text), NOTHING))).toEqual(said(parse(text, NOTHING)))
    },
    60_000,
  )

  // In scripts with capitals folding loses what tells names from words: there only composition makes no difference.
  test.each([
    'Foreign Minister Hakan Fidan met with Russian envoy Alexander Lavrentyev in Ankara on 14 March 2022.',
    'Dışişleri Bakanı Mevlüt Çavuşoğlu, 14 Mart 2022’de Ankara’da Rus mevkidaşı Sergey Lavrov ile görüştü.',
    'Министр иностранных дел Сергей Лавров встретился 14 марта 2022 года в Москве с Гейром Педерсеном.',
  ])(
    'composed or decomposed in a script with capitals: %s',
    (text) => {
      const composed = said(parse(text.normalize('NFC'), NOTHING))
      expect(composed.records.length).toBeGreaterThan(0)
      expect(said(parse(text.normalize('NFD'), NOTHING))).toEqual(composed)
    },
    60_000,
  )

  test('folded, it says the same of its own language and day', () => {
    for (const text of dispatches) {
      const { language, article } = said(parse(text, NOTHING))
      const folded = said(parse(foldText(text).folded, NOTHING))
      expect({ language: folded.language, published: folded.article.published }).toEqual({
        language,
        published: article.published,
      })
    }
  }, 60_000)
})
