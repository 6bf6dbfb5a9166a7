/** Dispatches as files: what to file, and how its text is got. */
import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { givenSchema } from '@/lib/parser/draft'
import { decode, MAX_DISPATCH_BYTES } from './decode'
import { type Dispatch, dispatchSchema, webAddressSchema } from './file-dispatch'
import { looksLikeHtml, textOfPage } from './html'
import { type Refusal, refuse } from './refusal'

/** What stands beside `NAME.txt` in `NAME.json`; other keys, such as the corpus's records, are not read. */
const companionSchema = z.object({
  input: givenSchema.optional(),
  sample: z.boolean().default(false),
  address: webAddressSchema.nullable().default(null),
})

/** What the caller says of every dispatch; a companion file's own word goes before it. */
export type Defaults = Pick<Dispatch, 'given' | 'address' | 'sample'>

/** A dispatch as it was read, with what was left out of it in a sentence each. */
export const readFileSchema = z.object({
  ok: z.literal(true),
  dispatch: dispatchSchema,
  notes: z.array(z.string()),
})
export type ReadFile = z.infer<typeof readFileSchema>

/** Names of files that hold dispatches: texts and pages. */
export const DISPATCH_FILE = /\.(txt|html?)$/i

/**
 * The files that a path stands for: itself, or what a folder holds of texts and pages, by name.
 * A path that is not there is answered as itself, so that reading it says so.
 */
export async function dispatchFiles(target: string): Promise<string[]> {
  const found = await stat(target).catch(() => null)
  if (!found?.isDirectory()) return [target]
  const names = await readdir(target)
  return names
    .filter((name) => DISPATCH_FILE.test(name))
    .sort()
    .map((name) => path.join(target, name))
}

/** Reads one file and its companion. */
export async function readDispatchFile(file: string, defaults: Defaults): Promise<ReadFile | Refusal> {
  const found = await stat(file).catch(() => null)
  if (!found) return refuse('not-found', 'There is no such file.')
  if (!found.isFile()) return refuse('unreadable', 'This is no ordinary file.')
  if (found.size > MAX_DISPATCH_BYTES) return refuse('too-large', 'The file is larger than 1 MiB.')
  const bytes = await readFile(file).catch(() => null)
  if (!bytes) return refuse('unreadable', 'The file cannot be read.')
  const companion = await readCompanion(file)
  if ('ok' in companion) return companion
  return readDispatchBytes(bytes, path.basename(file), {
    given: {
      published: companion.input?.published ?? defaults.given.published,
      publisher: companion.input?.publisher ?? defaults.given.publisher,
    },
    address: companion.address ?? defaults.address,
    sample: companion.sample || defaults.sample,
  })
}

async function readCompanion(file: string): Promise<z.infer<typeof companionSchema> | Refusal> {
  const name = file.replace(DISPATCH_FILE, '.json')
  const text = name === file ? null : await readFile(name, 'utf8').catch(() => null)
  if (text === null) return companionSchema.parse({})
  try {
    return companionSchema.parse(JSON.parse(text))
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error) : 'it is no JSON'
    return refuse(
      'bad-companion',
      `${path.basename(name)} beside the dispatch is not as it should be: ${why}`,
    )
  }
}

/** @param name the file's name, by which a web page is known; null for standard input */
export function readDispatchBytes(
  bytes: Uint8Array,
  name: string | null,
  defaults: Defaults,
): ReadFile | Refusal {
  const decoded = decode(bytes)
  if (!decoded.ok) return decoded
  if (!looksLikeHtml(name, decoded.text))
    return { ok: true, dispatch: { text: decoded.text, ...defaults }, notes: [] }
  const page = textOfPage(decoded.text)
  if (!page.ok) return page
  const { given, address, sample } = defaults
  return {
    ok: true,
    dispatch: {
      text: page.text,
      given: { ...given, published: given.published ?? page.published },
      address: address ?? page.address,
      sample,
    },
    notes: page.notes,
  }
}
