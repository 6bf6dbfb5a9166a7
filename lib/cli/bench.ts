/**
 * `npm run bench`: how fast the parser reads the corpus on this machine, how time grows with length,
 * and how that compares with `search_dates` of Python's dateparser on the same texts, where it is
 * installed.
 */
import { spawnSync } from 'node:child_process'
import { z } from 'zod'
import { compiledParser } from '@/lib/evaluation/compiled-parser'
import { type GoldCase, readCorpus } from '@/lib/evaluation/corpus'
import { measureSpeed, type Speed, textOfLength, timeOf, timesForTenfold } from '@/lib/evaluation/speed'
import { type Given, givenSchema } from '@/lib/parser/draft'
import type { Parse } from '@/lib/parser/parser'
import { LONGEST } from '@/lib/parser/pieces'
import { readRegistry } from '@/lib/registry/files'

const UNKNOWN: Given = givenSchema.parse({})
/** Characters of the text that is compared with its tenths. */
const TENFOLD = 240_000
const MEGABYTE = 1_048_576
/** Of so many dispatches the other program reads one: it takes long. */
const EVERY = 24
const PATIENCE_MS = 300_000
const INTERPRETERS = ['python3', '/usr/bin/python3']

/**
 * Reads [[text, language], …] and prints the seconds that finding their dates takes, first where the language of
 * each is given, then where it has to be found, as the parser has to. What it loads for a text is loaded before.
 */
const SEARCH_DATES = `
import json, sys, time
from dateparser.search import search_dates
texts = json.load(sys.stdin)
def given(text, language): search_dates(text, languages=[language])
def found(text, language): search_dates(text)
def seconds(search):
    for text, language in texts: search(text, language)
    began = time.process_time()
    for text, language in texts: search(text, language)
    return time.process_time() - began
print(json.dumps({'given': seconds(given), 'found': seconds(found)}))
`

const secondsSchema = z.object({ given: z.number(), found: z.number() })

/** Seconds that `search_dates` takes for some texts; null where no Python here can import it. */
function timeOfSearchDates(cases: readonly GoldCase[]): z.infer<typeof secondsSchema> | null {
  const input = JSON.stringify(cases.map(({ text, language }) => [text, language]))
  for (const interpreter of INTERPRETERS) {
    const { status, stdout } = spawnSync(interpreter, ['-c', SEARCH_DATES], {
      input,
      encoding: 'utf8',
      timeout: PATIENCE_MS,
    })
    if (status === 0) return secondsSchema.parse(JSON.parse(stdout))
  }
  return null
}

function tellSpeed({
  dispatches,
  medianCharacters,
  medianMs,
  percentile95Ms,
  dispatchesPerSecond,
  scaling,
}: Speed): string {
  const [first] = scaling
  const rows = scaling.map(({ characters, ms }) => {
    const longer = characters / (first?.characters ?? characters)
    const slower = ms / (first?.ms ?? ms)
    return `  ${characters.toLocaleString('en').padStart(9)} characters ${ms.toFixed(1).padStart(9)} ms   ${longer} times the text, ${slower.toFixed(1)} times the time`
  })
  return [
    `${dispatches} dispatches, the middle one of ${medianCharacters.toLocaleString('en')} characters`,
    `  median ${medianMs.toFixed(2)} ms, 95 of 100 within ${percentile95Ms.toFixed(2)} ms, ${dispatchesPerSecond.toLocaleString('en')} a second on one core`,
    ...rows,
  ].join('\n')
}

/** The parser beside `search_dates` on the same texts, told as means: a few long ones take most of the time of both. */
function tellComparison(parse: Parse, cases: readonly GoldCase[]): string {
  const theirs = timeOfSearchDates(cases)
  if (theirs === null)
    return 'search_dates of dateparser: not compared, since no Python here can import dateparser (python3-dateparser).'
  const ours = cases.reduce((sum, { text }) => sum + timeOf(() => parse(text, UNKNOWN)), 0) / cases.length
  const row = (seconds: number, how: string) => {
    const ms = (1000 * seconds) / cases.length
    return `  ${ms.toFixed(1)} ms, ${(ms / ours).toFixed(1)} times the parser's, ${how}`
  }
  return [
    `search_dates of dateparser, for the dates alone of ${cases.length} of the dispatches, of which the parser makes whole records in ${ours.toFixed(2)} ms each:`,
    row(theirs.found, 'where it has to find the language, as the parser has to'),
    row(theirs.given, 'where it is told the language'),
  ].join('\n')
}

/** The worst that is known for its length: nothing but dispatches, as dense as they come, in a megabyte. */
function tellMegabytes(parse: Parse, cases: readonly GoldCase[]): string {
  const rows = [...new Set(cases.map(({ language }) => language))].map((language) => {
    const texts = cases.filter((one) => one.language === language).map(({ text }) => text)
    const megabyte = textOfLength(texts, MEGABYTE)
    const ms = timeOf(() => parse(megabyte, UNKNOWN), 3)
    return `${language} ${ms.toFixed(0)} ms`
  })
  return `A megabyte of dispatches, of which ${LONGEST.toLocaleString('en')} characters are read: ${rows.join(', ')}`
}

async function main(): Promise<void> {
  const cases = readCorpus().flatMap((part) => part.cases)
  const [first] = cases
  if (!first) throw new Error('There are no dispatches to measure with.')
  const parse = await compiledParser(readRegistry('seeds/registry'))
  const ofOneLanguage = cases.filter(({ language }) => language === first.language).map(({ text }) => text)
  const speed = measureSpeed(
    parse,
    cases.map(({ text, input }) => ({ text, given: input ?? UNKNOWN })),
    ofOneLanguage,
  )
  process.stdout.write(`${tellSpeed(speed)}\n`)
  const tenfold = timesForTenfold(parse, ofOneLanguage, TENFOLD)
  process.stdout.write(`  ten times the text takes ${tenfold.toFixed(1)} times as long\n`)
  process.stdout.write(`${tellMegabytes(parse, cases)}\n`)
  const compared = cases.filter((_, index) => index % EVERY === 0)
  process.stdout.write(`${tellComparison(parse, compared)}\n`)
}

try {
  await main()
} catch (fault) {
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`)
  process.exitCode = 1
}
