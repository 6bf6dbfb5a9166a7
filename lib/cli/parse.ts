/**
 * `npm run --silent parse -- [--published EDTF] [--publisher SLUG] [--explain] FILE…` or
 * `--corpus DIR`: one line of JSON a dispatch on standard output. No database is needed.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { MAX_DISPATCH_BYTES } from '@/lib/ingest/decode'
import { DISPATCH_FILE, readDispatchBytes } from '@/lib/ingest/dispatch-files'
import { parseEdtf } from '@/lib/parser/calendar/edtf'
import { type Given, givenSchema } from '@/lib/parser/draft'
import { explain } from '@/lib/parser/explain'
import { createParser, type Parse } from '@/lib/parser/parser'
import { readRegistry } from '@/lib/registry/files'

const REGISTRY = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'seeds', 'registry')

/** What stands beside NAME.txt in a corpus; only what its filer knew is read. */
const companionSchema = z.object({ input: givenSchema.nullish() })

interface Job {
  name: string
  file: string
  given: Given
}
type Loaded = { ok: true; text: string; given: Given } | { ok: false; error: string }

/** A file as `ingest` reads it: any of its encodings, and of a web page its text and its own day. */
function load({ file, given }: Job): Loaded {
  try {
    const stat = statSync(file)
    if (stat.isDirectory())
      return { ok: false, error: `${file} is a folder; name files, or a folder with --corpus.` }
    if (stat.size > MAX_DISPATCH_BYTES) return { ok: false, error: 'The file is larger than 1 MiB.' }
    const read = readDispatchBytes(readFileSync(file), basename(file), {
      given,
      address: null,
      sample: false,
    })
    return read.ok ? { ok: true, ...read.dispatch } : { ok: false, error: read.message }
  } catch (fault) {
    const code = fault instanceof Error && 'code' in fault ? String(fault.code) : 'unknown'
    return {
      ok: false,
      error: code === 'ENOENT' ? `There is no file ${file}.` : `${file} can't be read (${code}).`,
    }
  }
}

const nameOf = (file: string) => basename(file, extname(file))

function corpusJobs(folder: string): (Job | { name: string; error: string })[] {
  const names = readdirSync(folder)
    .filter((name) => DISPATCH_FILE.test(name))
    .sort()
  return names.map((name) => {
    const file = join(folder, name)
    const companion = join(folder, `${nameOf(name)}.json`)
    const read = readCompanion(companion)
    return typeof read === 'string'
      ? { name: nameOf(name), error: read }
      : { name: nameOf(name), file, given: read }
  })
}

function readCompanion(file: string): Given | string {
  let raw: string
  try {
    raw = readFileSync(file, 'utf8')
  } catch {
    return givenSchema.parse({})
  }
  try {
    return companionSchema.parse(JSON.parse(raw)).input ?? givenSchema.parse({})
  } catch {
    return `${basename(file)} beside it is no companion file: expected {"input": {"published": …, "publisher": …}}.`
  }
}

function answer(parse: Parse, job: Job, explained: boolean): { line: string; ok: boolean } {
  const loaded = load(job)
  if (!loaded.ok) return { line: JSON.stringify({ case: job.name, error: loaded.error }), ok: false }
  const reading = parse(loaded.text, loaded.given)
  if (explained) return { line: explain(job.name, reading), ok: true }
  const { language, article, meetings, title, issues } = reading
  return { line: JSON.stringify({ case: job.name, language, article, meetings, title, issues }), ok: true }
}

const USAGE =
  'usage: npm run --silent parse -- [--published EDTF] [--publisher SLUG] [--explain] FILE…\n       npm run --silent parse -- --corpus DIR [--explain]'

function readOptions() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      published: { type: 'string' },
      publisher: { type: 'string' },
      corpus: { type: 'string' },
      explain: { type: 'boolean', default: false },
    },
  })
  const given = givenSchema.parse({
    published: values.published ?? null,
    publisher: values.publisher ?? null,
  })
  if (given.published !== null && parseEdtf(given.published) === null)
    throw new Error(
      `--published ${given.published}: not an EDTF date (2021-12-25, 2021-12, 2021-12-21/2021-12-22).`,
    )
  if ((values.corpus === undefined) === (positionals.length === 0)) throw new Error(USAGE)
  return { given, corpus: values.corpus, files: positionals, explained: values.explain }
}

function main(): number {
  let options: ReturnType<typeof readOptions>
  let jobs: (Job | { name: string; error: string })[]
  try {
    options = readOptions()
    const { given } = options
    jobs =
      options.corpus === undefined
        ? options.files.map((file) => ({ name: nameOf(file), file, given }))
        : corpusJobs(options.corpus)
  } catch (fault) {
    process.stderr.write(
      `${fault instanceof z.ZodError ? z.prettifyError(fault) : fault instanceof Error ? fault.message : String(fault)}\n`,
    )
    return 1
  }
  const parse = createParser(readRegistry(REGISTRY))
  let failed = false
  for (const job of jobs) {
    const { line, ok } =
      'error' in job
        ? { line: JSON.stringify({ case: job.name, error: job.error }), ok: false }
        : answer(parse, job, options.explained)
    failed ||= !ok
    process.stdout.write(`${line}\n`)
  }
  return failed ? 1 : 0
}

process.exitCode = main()
