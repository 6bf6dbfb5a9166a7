/** How time grows with length, and what the worst of texts take beside dispatches of their length. */
import { expect, test } from 'vitest'
import type { Given } from '@/lib/parser/draft'
import { languageKits } from '@/lib/parser/languages'
import { createParser } from '@/lib/parser/parser'
import { readRegistry } from '@/lib/registry/files'
import { readCorpus } from './corpus'
import { measureSpeed, speedSchema, textOfLength, timeOf, timesForTenfold } from './speed'

const NOTHING: Given = { published: null, publisher: null }
const parse = createParser(readRegistry('seeds/registry'))
const dispatches = readCorpus()
  .flatMap(({ cases }) => cases)
  .filter(({ language }) => language === 'ar')
  .map(({ text }) => text)

const timeOfText = (text: string) => timeOf(() => parse(text, NOTHING))

test('ten times the text takes at most twelve times as long', () => {
  expect(timesForTenfold(parse, dispatches, 240_000, 7)).toBeLessThan(12)
}, 120_000)

/** The first word of each list of an Arabic lexicon, over and over. */
function repeatedWords(): [string, string][] {
  const lexicon = languageKits.find((kit) => kit.lexicon.language === 'ar')?.lexicon
  if (!lexicon) return []
  const { offices, verbs, meetings, sessions, topics, phrases } = lexicon
  const first = (list: readonly { words: readonly string[] }[]) => list[0]?.words[0] ?? ''
  const lists = { offices, verbs, meetings, sessions, topics }
  return [
    ...Object.entries(lists).map(([name, list]): [string, string] => [name, first(list)]),
    ...(['relative', 'and', 'about', 'counterpart', 'delegation', 'honorifics', 'guarantors'] as const).map(
      (name): [string, string] => [name, phrases[name][0] ?? ''],
    ),
  ].map(([name, word]) => [name, `${word} `])
}

/** Enough of a language to be told by. */
const LEAD = 'قال في هذا من على إلى عن مع التي الذي خلال أن بين هذه '
const LENGTH = 24_000
/** What dispatches of that length take, asked once. */
let ordinary: number | undefined

test.each([
  ['digits', '1'],
  ['days', '2021-10-20 '],
  ['quotation marks', '"'],
  ['brackets', '('],
  ['apostrophes', "ا'"],
  ['full stops', '. '],
  ['line ends', '\n'],
  ['combining marks', 'ا\u0301\u0323\u064e\u0651'],
  ['directions', '\u202eا\u202bb\u202c '],
  ['one letter', 'ا'],
  ['hyphens', '-'],
  ...repeatedWords(),
])(
  '%s without end take less than twice what a text of dispatches takes',
  (_, unit) => {
    const text = LEAD + unit.repeat(LENGTH / unit.length)
    ordinary ??= timeOfText(textOfLength(dispatches, LENGTH))
    expect(timeOfText(text)).toBeLessThan(2 * ordinary)
  },
  60_000,
)

test('a megabyte is cut to what is read, and says so', () => {
  const { issues } = parse(`${LEAD}دیدار `.repeat(30_000), NOTHING)
  expect(issues.map(({ code }) => code)).toContain('text-cut')
}, 60_000)

test('the measure has the shape that the page about it reads', () => {
  const cases = dispatches.slice(0, 2).map((text) => ({ text, given: NOTHING }))
  const speed = measureSpeed(parse, cases, dispatches.slice(0, 2), 8192)
  expect(speedSchema.parse(speed)).toEqual(speed)
  expect(speed.scaling.map(({ characters }) => characters)).toEqual([2048, 4096, 8192])
}, 60_000)
