/**
 * `npm run ingest -- [--published EDTF] [--publisher SLUG] [--address URL] [--sample] FILE|DIR|-…`:
 * files dispatches and prints a line of JSON for each. Exit status 1 where one was refused, 2 where
 * the command itself was wrong.
 */
import { parseArgs } from 'node:util'
import { z } from 'zod'
import type { Database } from '@/lib/db/client'
import { type BatchLine, fileAll, fileNamed } from '@/lib/ingest/batch'
import { MAX_DISPATCH_BYTES } from '@/lib/ingest/decode'
import { type Defaults, readDispatchBytes } from '@/lib/ingest/dispatch-files'
import { type ReadDispatch, webAddressSchema } from '@/lib/ingest/file-dispatch'
import { parseEdtf } from '@/lib/parser/calendar/edtf'
import { givenSchema } from '@/lib/parser/draft'
import { withReader } from './reading/with-reader'

const USAGE =
  'usage: npm run ingest -- [--published EDTF] [--publisher SLUG] [--address URL] [--sample] FILE|DIR|-…'

const optionsSchema = givenSchema.extend({
  published: z
    .string()
    .refine((text) => parseEdtf(text) !== null, 'not a day, month or range in EDTF, such as 2021-12-25')
    .nullable()
    .default(null),
  address: webAddressSchema.nullable().default(null),
  sample: z.boolean().default(false),
})

function readCommand(): { targets: string[]; defaults: Defaults } | string {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        published: { type: 'string' },
        publisher: { type: 'string' },
        address: { type: 'string' },
        sample: { type: 'boolean' },
      },
    })
    const options = optionsSchema.safeParse({ ...values })
    if (!options.success) return z.prettifyError(options.error)
    if (positionals.length === 0) return USAGE
    const { address, sample, ...given } = options.data
    return { targets: positionals, defaults: { given, address, sample } }
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n${USAGE}`
  }
}

/** Standard input, no further than tells that it is too large. */
async function readInput(): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk)
    chunks.push(bytes)
    size += bytes.length
    if (size > MAX_DISPATCH_BYTES) break
  }
  return Buffer.concat(chunks)
}

async function* lines(
  db: Database,
  read: ReadDispatch,
  targets: readonly string[],
  defaults: Defaults,
): AsyncGenerator<BatchLine> {
  for (const target of targets) {
    if (target === '-') yield fileNamed(db, read, '-', readDispatchBytes(await readInput(), null, defaults))
    else yield* fileAll(db, read, [target], defaults)
  }
}

const command = readCommand()
if (typeof command === 'string') {
  console.error(command)
  process.exitCode = 2
} else {
  await withReader(async (db, read) => {
    for await (const line of lines(db, read, command.targets, command.defaults)) {
      console.log(JSON.stringify(line))
      if (line.outcome === 'refused') process.exitCode = 1
    }
  })
}
