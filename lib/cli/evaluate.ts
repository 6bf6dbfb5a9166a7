/**
 * `npm run evaluate [-- --part PART…] [--language XX] [--write]`: the parser measured on dispatches
 * whose records are known; the figures by language and field, then the errors one by one with the
 * text. `--write` makes the file that the page about the parser shows.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { readCorpus } from '@/lib/evaluation/corpus'
import { errorsOf } from '@/lib/evaluation/errors'
import { figuresOfPart, type Scored, scoreCase } from '@/lib/evaluation/score'
import {
  type Figures,
  type Part,
  type PartFigures,
  partSchema,
  SCOREBOARD_FILE,
  type Scoreboard,
} from '@/lib/evaluation/scoreboard'
import { givenSchema, PARSER_VERSION } from '@/lib/parser/draft'
import { createParser } from '@/lib/parser/parser'
import { readRegistry } from '@/lib/registry/files'
import { type Language, languageSchema } from '@/lib/registry/schema'

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

function tell({ part, dispatches, article, all, focus, languages }: PartFigures): string {
  const rows = [
    { label: 'all', figures: all },
    { label: 'in focus', figures: focus },
    ...languages.map(({ language, figures }) => ({ label: language, figures })),
  ]
  return [
    `${part}: ${PARTS[part]} (${dispatches})`,
    `  of the dispatch: language ${percent(article.language)}, day of publication ${percent(article.published)}, publisher ${percent(article.publisher)}`,
    table(rows),
  ].join('\n')
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      part: { type: 'string', multiple: true },
      language: { type: 'string' },
      write: { type: 'boolean', default: false },
    },
  })
  const options = z
    .object({ part: z.array(partSchema).optional(), language: languageSchema.optional(), write: z.boolean() })
    .parse(values)
  if (options.write && (options.part || options.language))
    throw new Error('--write measures everything: leave --part and --language out.')
  return options
}

function measure(parts: readonly Part[] | undefined, language: Language | undefined) {
  const parse = createParser(readRegistry('seeds/registry'))
  return readCorpus()
    .filter(({ part }) => parts === undefined || parts.includes(part))
    .map(({ part, cases }) => ({
      part,
      scored: cases
        .filter((one) => language === undefined || one.language === language)
        .map((one): Scored => scoreCase(one, parse(one.text, one.input ?? givenSchema.parse({})))),
    }))
    .filter(({ scored }) => scored.length > 0)
}

function main(): void {
  const options = readOptions()
  const measured = measure(options.part, options.language)
  const parts = measured.map(({ part, scored }) => figuresOfPart(part, scored))
  process.stdout.write(`${parts.map(tell).join('\n\n')}\n`)
  for (const { part, scored } of measured) {
    // What is looked at is learned from: these stay a measure only while nobody reads them.
    const errors = part === 'scored-only' ? [] : scored.flatMap((one) => errorsOf(one) ?? [])
    for (const error of errors) process.stdout.write(`\n${error}\n`)
  }
  if (!options.write) return
  const scoreboard: Scoreboard = { parserVersion: PARSER_VERSION, parts }
  writeFileSync(SCOREBOARD_FILE, `${JSON.stringify(scoreboard, null, 2)}\n`)
}

try {
  main()
} catch (fault) {
  process.stderr.write(
    `${fault instanceof z.ZodError ? z.prettifyError(fault) : fault instanceof Error ? fault.message : String(fault)}\n`,
  )
  process.exitCode = 1
}
