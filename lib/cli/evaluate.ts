/**
 * `npm run evaluate [-- --part PART…] [--language XX] [--write] [--fit]`: the parser measured on
 * dispatches whose records are known; the figures by language and field, how rightly it was sure, then
 * the errors one by one with the text. `--write` makes the file that the page about the parser shows,
 * `--fit` the weights by which the parser tells how sure it is.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { compiledParser } from '@/lib/evaluation/compiled-parser'
import { readCorpus } from '@/lib/evaluation/corpus'
import { errorsOf } from '@/lib/evaluation/errors'
import { examplesOf, isLearnedFrom, type Measured, outcomesOf } from '@/lib/evaluation/examples'
import { bestPenalty, type Example, fitModel } from '@/lib/evaluation/fit'
import { type Outcome, type Reliability, reliabilityOf, tellReliability } from '@/lib/evaluation/reliability'
import { figuresOfPart, scoreCase } from '@/lib/evaluation/score'
import {
  type Figures,
  type Part,
  type PartFigures,
  partSchema,
  SCOREBOARD_FILE,
  type Scoreboard,
} from '@/lib/evaluation/scoreboard'
import { measureSpeed, type Speed } from '@/lib/evaluation/speed'
import { tellReconciling } from '@/lib/evaluation/tell-reconciling'
import { type Weights, weightsSchema } from '@/lib/parser/confidence/confidence'
import { type Signals, signalNames } from '@/lib/parser/confidence/signals'
import { type DraftMeeting, givenSchema, PARSER_VERSION } from '@/lib/parser/draft'
import { createExaminer } from '@/lib/parser/parser'
import { readRegistry } from '@/lib/registry/files'
import { type Language, languageSchema, type Registry } from '@/lib/registry/schema'

const PARTS: Record<Part, string> = {
  samples: 'the samples that a fresh archive starts with',
  'looked-at': 'trial dispatches, looked at',
  'scored-only': 'dispatches that are scored and never looked at',
  beside: 'five dispatches beside the project',
}

const COLUMNS = {
  records: ({ gold }) => String(gold),
  'det. P': ({ detectionPrecision }) => percent(detectionPrecision),
  'det. R': ({ detectionRecall }) => percent(detectionRecall),
  'det. F1': ({ detectionF1 }) => percent(detectionF1),
  kind: ({ kind }) => percent(kind),
  status: ({ status }) => percent(status),
  date: ({ date }) => percent(date),
  place: ({ place }) => percent(place),
  occasion: ({ occasion }) => percent(occasion),
  people: ({ participants }) => percent(participants),
  topics: ({ topics }) => percent(topics),
  perfect: ({ perfect }) => percent(perfect),
} satisfies Record<string, (figures: Figures) => string>

const percent = (share: number) => (100 * share).toFixed(1)

function table(rows: readonly { label: string; figures: Figures }[]): string {
  const heads = Object.keys(COLUMNS)
  const line = (label: string, cells: readonly string[]) =>
    `  ${label.padEnd(9)}${cells.map((cell, index) => cell.padStart(Math.max(7, (heads[index] ?? '').length + 1))).join('')}`
  return [
    line('', heads),
    ...rows.map(({ label, figures }) =>
      line(
        label,
        Object.values(COLUMNS).map((cell) => cell(figures)),
      ),
    ),
  ].join('\n')
}

function tell({ part, dispatches, article, all, focus, languages, reliability }: PartFigures): string {
  const rows = [
    { label: 'all', figures: all },
    { label: 'in focus', figures: focus },
    ...languages.map(({ language, figures }) => ({ label: language, figures })),
  ]
  return [
    `${part}: ${PARTS[part]} (${dispatches})`,
    `  of the dispatch: language ${percent(article.language)}, day of publication ${percent(article.published)}, publisher ${percent(article.publisher)}`,
    table(rows),
    tellReliability(reliability),
  ].join('\n')
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      part: { type: 'string', multiple: true },
      language: { type: 'string' },
      write: { type: 'boolean', default: false },
      fit: { type: 'boolean', default: false },
    },
  })
  const options = z
    .object({
      part: z.array(partSchema).optional(),
      language: languageSchema.optional(),
      write: z.boolean(),
      fit: z.boolean(),
    })
    .parse(values)
  if ((options.write || options.fit) && (options.part || options.language))
    throw new Error('--write and --fit measure everything: leave --part and --language out.')
  return options
}

function measure(
  registry: Registry,
  parts: readonly Part[] | undefined,
  language: Language | undefined,
): Measured[] {
  const examine = createExaminer(registry)
  return readCorpus()
    .filter(({ part }) => parts === undefined || parts.includes(part))
    .map(({ part, cases }): Measured => {
      const signals = new Map<DraftMeeting, Signals>()
      const scored = cases
        .filter((one) => language === undefined || one.language === language)
        .map((one) => {
          const examined = examine(one.text, one.input ?? givenSchema.parse({}))
          examined.reading.meetings.forEach((draft, index) => {
            const own = examined.signals[index]
            if (own) signals.set(draft, own)
          })
          return scoreCase(one, examined.reading)
        })
      return { part, scored, signals }
    })
    .filter(({ scored }) => scored.length > 0)
}

/** Fewer records than that teach nothing. */
const FEWEST = 50

interface Learned {
  penalty: number
  examples: Example[]
  /** By part, each record's chance by what the other dispatches taught. */
  outcomes: Map<Part, Outcome[]>
}

function learn(measured: readonly Measured[]): Learned | null {
  const parts = measured.filter(({ part }) => isLearnedFrom(part))
  const byPart = parts.map((one) => ({ part: one.part, examples: examplesOf(one) }))
  const examples = byPart.flatMap((one) => one.examples)
  if (examples.length < FEWEST) return null
  const { penalty, chances } = bestPenalty(examples)
  let at = 0
  const outcomes = byPart.map((one): [Part, Outcome[]] => [
    one.part,
    one.examples.map(({ perfect }) => ({ confidence: chances[at++] ?? 0, perfect })),
  ])
  return { penalty, examples, outcomes: new Map(outcomes) }
}

const rounded = (value: number) => Math.round(1000 * value) / 1000

function weightsOf({ penalty, examples }: Learned): Weights {
  const { intercept, weights } = fitModel(examples, penalty)
  return weightsSchema.parse({
    made: 'By `npm run evaluate -- --fit`: ridge logistic regression of whether a record came out whole.',
    parserVersion: PARSER_VERSION,
    dispatches: new Set(examples.map(({ dispatch }) => dispatch)).size,
    records: examples.length,
    perfect: rounded(examples.filter(({ perfect }) => perfect).length / examples.length),
    penalty,
    intercept: rounded(intercept),
    weights: Object.fromEntries(signalNames.map((name) => [name, rounded(weights[name] ?? 0)])),
  })
}

const WEIGHTS_FILE = 'lib/parser/confidence/weights.json'

function writeJson(file: string, value: unknown): void {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`)
}

/** The speed on all parts of the corpus; the curve is of the language of the first. */
async function measureAll(): Promise<Speed | null> {
  const cases = readCorpus().flatMap((part) => part.cases)
  const [first] = cases
  if (!first) return null
  return measureSpeed(
    await compiledParser(readRegistry('seeds/registry')),
    cases.map(({ text, input }) => ({ text, given: input ?? givenSchema.parse({}) })),
    cases.filter(({ language }) => language === first.language).map(({ text }) => text),
  )
}

async function main(): Promise<void> {
  const options = readOptions()
  const registry = readRegistry('seeds/registry')
  // Before anything else fills the memory, whose clearing would be counted too.
  const speed = options.write ? await measureAll() : null
  const measured = measure(registry, options.part, options.language)
  const learned = learn(measured)
  const reliable = (one: Measured): Reliability =>
    reliabilityOf(learned?.outcomes.get(one.part) ?? outcomesOf(one))
  const parts = measured.map((one) => figuresOfPart(one.part, one.scored, reliable(one)))
  process.stdout.write(`${[...parts.map(tell), tellReconciling(measured, registry)].join('\n\n')}\n`)
  for (const { part, scored } of measured) {
    // What is looked at is learned from: these stay a measure only while nobody reads them.
    const errors = part === 'scored-only' ? [] : scored.flatMap((one) => errorsOf(one) ?? [])
    for (const error of errors) process.stdout.write(`\n${error}\n`)
  }
  if (options.fit && learned) writeJson(WEIGHTS_FILE, weightsOf(learned))
  if (!options.write) return
  const scoreboard: Scoreboard = { parserVersion: PARSER_VERSION, parts, speed }
  writeJson(SCOREBOARD_FILE, scoreboard)
}

try {
  await main()
} catch (fault) {
  process.stderr.write(
    `${fault instanceof z.ZodError ? z.prettifyError(fault) : fault instanceof Error ? fault.message : String(fault)}\n`,
  )
  process.exitCode = 1
}
