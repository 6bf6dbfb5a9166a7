/**
 * `npm run bench`: how fast the parser reads the corpus on this machine, how time grows with length,
 * and how that compares with `search_dates` of Python's dateparser on the same texts, where it is
 * installed.
 */
import { spawnSync } from 'node:child_process'
import { z } from 'zod'
import { type GoldCase, readCorpus } from '@/lib/evaluation/corpus'
import { measureSpeed, type Speed } from '@/lib/evaluation/speed'
import { givenSchema } from '@/lib/parser/draft'
import { createParser } from '@/lib/parser/parser'
import { readRegistry } from '@/lib/registry/files'

/** Texts that the other program reads: it takes long. */
const COMPARED = 25
const PATIENCE_MS = 300_000
const INTERPRETERS = ['python3', '/usr/bin/python3']

/** Reads [[text, language], …] and prints the seconds that finding their dates takes. */
const SEARCH_DATES = `
import json, sys, time
from dateparser.search import search_dates
texts = json.load(sys.stdin)
for text, language in texts[:1]: search_dates(text, languages=[language])
began = time.perf_counter()
for text, language in texts: search_dates(text, languages=[language])
print(json.dumps(time.perf_counter() - began))
`

/** Milliseconds a text that `search_dates` takes; null where no Python here can import it. */
function timeOfSearchDates(cases: readonly GoldCase[]): number | null {
  const input = JSON.stringify(cases.map(({ text, language }) => [text, language]))
  for (const interpreter of INTERPRETERS) {
    const { status, stdout } = spawnSync(interpreter, ['-c', SEARCH_DATES], {
      input,
      encoding: 'utf8',
      timeout: PATIENCE_MS,
    })
    if (status === 0) return (1000 * z.number().parse(JSON.parse(stdout))) / cases.length
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

function tellComparison(cases: readonly GoldCase[], medianMs: number): string {
  const theirs = timeOfSearchDates(cases)
  if (theirs === null)
    return 'search_dates of dateparser: not compared, since no Python here can import dateparser (python3-dateparser).'
  return `search_dates of dateparser: ${theirs.toFixed(1)} ms a dispatch for its dates alone, ${(theirs / medianMs).toFixed(0)} times the parser's ${medianMs.toFixed(2)} ms for whole records.`
}

function main(): void {
  const cases = readCorpus().flatMap((part) => part.cases)
  const [first] = cases
  if (!first) throw new Error('There are no dispatches to measure with.')
  const parse = createParser(readRegistry('seeds/registry'))
  const speed = measureSpeed(
    parse,
    cases.map(({ text, input }) => ({ text, given: input ?? givenSchema.parse({}) })),
    cases.filter(({ language }) => language === first.language).map(({ text }) => text),
  )
  process.stdout.write(`${tellSpeed(speed)}\n`)
  process.stdout.write(`${tellComparison(cases.slice(0, COMPARED), speed.medianMs)}\n`)
}

try {
  main()
} catch (fault) {
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`)
  process.exitCode = 1
}
