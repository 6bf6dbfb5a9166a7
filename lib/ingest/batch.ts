/** Filing many dispatches, one after the other: what one of them lacks does not keep the others. */
import type { Database } from '@/lib/db/client'
import { type Defaults, dispatchFiles, type ReadFile, readDispatchFile } from './dispatch-files'
import {
  type FilingOptions,
  type FilingOutcome,
  FilingUndone,
  fileDispatch,
  hashOf,
  type ReadDispatch,
} from './file-dispatch'
import { type Refusal, refuse } from './refusal'

/** What came of one dispatch. */
export type Filed = FilingOutcome | { outcome: 'refused'; code: Refusal['code']; reason: string }

/** One line of what `ingest` prints. */
export type BatchLine = { file: string; notes: string[] } & Filed

export const NOTHING_GIVEN: Defaults = {
  given: { published: null, publisher: null },
  address: null,
  sample: false,
}

/** The last line of an error's message, which says what; those before it say where. */
const gistOf = (error: unknown) =>
  (error instanceof Error ? error.message : String(error)).trim().split('\n').at(-1)?.trim() ?? ''

/** Tells a reading that failed from a filing that did. */
class ReadingFault extends Error {}

/**
 * Files one dispatch. What goes wrong with it alone, in reading or by a refusal of the database, is
 * its own refusal, so that those after it are filed.
 *
 * @throws where the database no longer answers at all; and FilingUndone as it is thrown
 */
async function fileSafely(
  db: Database,
  read: ReadDispatch,
  { dispatch }: ReadFile,
  options: FilingOptions,
): Promise<FilingOutcome | Refusal> {
  try {
    return await fileDispatch(
      db,
      (text, given) => {
        try {
          return read(text, given)
        } catch (cause) {
          throw new ReadingFault(gistOf(cause))
        }
      },
      dispatch,
      options,
    )
  } catch (error) {
    if (error instanceof FilingUndone) throw error
    if (error instanceof ReadingFault)
      return refuse('not-read', `The parser failed on this text: ${error.message}`)
    await db.$queryRaw`SELECT 1`
    return refuse('not-filed', `The archive did not take it: ${gistOf(error)}`)
  }
}

/** Files what was read, or says why not. */
export async function fileOne(
  db: Database,
  read: ReadDispatch,
  input: ReadFile | Refusal,
  options: FilingOptions = {},
): Promise<Filed> {
  const checked = input.ok ? ((await unknownPublisher(db, input)) ?? input) : input
  const filed = checked.ok ? await fileSafely(db, read, checked, options) : checked
  return 'ok' in filed ? { outcome: 'refused', code: filed.code, reason: filed.message } : filed
}

/** As `fileOne`, for a line that is printed. */
export async function fileNamed(
  db: Database,
  read: ReadDispatch,
  file: string,
  input: ReadFile | Refusal,
): Promise<BatchLine> {
  return { file, ...(await fileOne(db, read, input)), notes: input.ok ? input.notes : [] }
}

/** Refuses a publisher that nobody knows. */
export async function unknownPublisher(
  db: Database,
  { dispatch }: Pick<ReadFile, 'dispatch'>,
): Promise<Refusal | null> {
  const { publisher } = dispatch.given
  if (publisher === null) return null
  const known = await db.publisher.count({
    where: { OR: [{ slug: publisher }, { details: { path: ['aliases'], array_contains: [publisher] } }] },
  })
  return known > 0 ? null : refuse('unknown-publisher', `The registry knows no publisher "${publisher}".`)
}

/** Files and folders, in the order given; each line as soon as it is known. */
export async function* fileAll(
  db: Database,
  read: ReadDispatch,
  targets: readonly string[],
  defaults: Defaults,
): AsyncGenerator<BatchLine> {
  for (const target of targets) {
    const files = await dispatchFiles(target)
    if (files.length === 0)
      yield {
        file: target,
        outcome: 'refused',
        code: 'empty',
        reason: 'The folder holds no dispatches (.txt, .html).',
        notes: [],
      }
    for (const file of files) yield fileNamed(db, read, file, await readDispatchFile(file, defaults))
  }
}

/**
 * Files the dispatches of a folder that are not on file yet, asking once which are.
 *
 * @returns the lines of those that were not on file
 */
export async function fileMissing(db: Database, read: ReadDispatch, folder: string): Promise<BatchLine[]> {
  const inputs = await Promise.all(
    (await dispatchFiles(folder)).map(async (file) => ({
      file,
      input: await readDispatchFile(file, NOTHING_GIVEN),
    })),
  )
  const hashes = inputs.flatMap(({ input }) => (input.ok ? [hashOf(input.dispatch.text)] : []))
  const known = await db.source.findMany({ where: { textHash: { in: hashes } }, select: { textHash: true } })
  const onFile = new Set(known.map(({ textHash }) => textHash))
  const lines: BatchLine[] = []
  for (const { file, input } of inputs)
    if (!input.ok || !onFile.has(hashOf(input.dispatch.text)))
      lines.push(await fileNamed(db, read, file, input))
  return lines
}
