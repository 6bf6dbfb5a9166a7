/** Reads a backup's file, and tells whether it is whole. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import { extract } from 'tar-stream'
import { BackupFault } from './fault'
import { MANIFEST, type Manifest, manifestSchema, partName, readSums, SUMS, type Sums } from './manifest'

export type Entry = { name: string; bytes: Buffer; digest: string }

/** No part is as large as this: a table's part is some MiB and one row, and a row is bounded. */
const LARGEST_ENTRY = 256 * 1024 * 1024

/**
 * The files inside of a backup one after another; memory holds one at a time.
 * @throws BackupFault where the file cannot be read, or is no tar from beginning to end
 */
export async function* entriesOf(file: string): AsyncGenerator<Entry> {
  const source = createReadStream(file)
  const tar = extract()
  source.once('error', (error) => tar.destroy(error))
  source.pipe(tar)
  try {
    for await (const entry of tar) {
      const { name, size = 0 } = entry.header
      if (size > LARGEST_ENTRY) throw new Error(`“${name}” is larger than any part of a backup`)
      const bytes = await buffer(entry)
      yield { name, bytes, digest: createHash('sha256').update(bytes).digest('hex') }
    }
  } catch (cause) {
    throw faultOf(file, cause)
  } finally {
    source.destroy()
  }
}

function faultOf(file: string, cause: unknown): unknown {
  if (cause instanceof BackupFault) return cause
  const word = cause instanceof Error ? cause.message : String(cause)
  if (
    cause instanceof Error &&
    'code' in cause &&
    ['ENOENT', 'EACCES', 'EISDIR', 'EPERM'].includes(String(cause.code))
  )
    return new BackupFault('file_unreadable', `${file} cannot be read: ${word}`, { cause })
  return damaged(file, word)
}

function damaged(file: string, what: string): BackupFault {
  return new BackupFault('backup_damaged', `${file} is damaged, and nothing was restored: ${what}.`)
}

export type CheckedBackup = { manifest: Manifest; sums: Sums }

/**
 * Reads all of a backup and compares it with its digests.
 * @throws BackupFault `backup_damaged` where a part is missing, was changed, or stands where none should
 */
export async function checkBackup(file: string): Promise<CheckedBackup> {
  const seen = new Map<string, string>()
  let told: Sums | null = null
  let manifest: Manifest | undefined
  for await (const { name, bytes, digest } of entriesOf(file)) {
    if (told !== null) throw damaged(file, `“${name}” stands after its end`)
    if (name === SUMS) {
      told = readSums(bytes.toString('utf8'))
      if (told === null) throw damaged(file, 'its list of digests cannot be read')
      continue
    }
    if (seen.has(name)) throw damaged(file, `“${name}” stands in it twice`)
    seen.set(name, digest)
    if (name === MANIFEST) manifest = readManifest(file, bytes)
  }
  if (told === null || manifest === undefined) throw damaged(file, 'its end is missing')
  for (const [name, digest] of told)
    if (seen.get(name) !== digest)
      throw damaged(file, `“${name}” ${seen.has(name) ? 'was changed' : 'is missing'}`)
  const expected = [MANIFEST, ...partsOf(manifest)]
  const odd =
    expected.find((name) => !seen.has(name)) ?? [...seen.keys()].find((name) => !expected.includes(name))
  if (odd !== undefined || told.size !== expected.length)
    throw damaged(file, `“${odd ?? SUMS}” is not as its manifest says`)
  return { manifest, sums: told }
}

function readManifest(file: string, bytes: Buffer): Manifest {
  try {
    return manifestSchema.parse(JSON.parse(bytes.toString('utf8')))
  } catch (cause) {
    throw new BackupFault(
      'backup_damaged',
      `${file} is no backup of an archive that this version of Mahzar can read.`,
      { cause },
    )
  }
}

const partsOf = ({ tables }: Manifest) =>
  tables.flatMap(({ name, parts }) => Array.from({ length: parts }, (_, place) => partName(name, place + 1)))
