/** Writes an archive whole into one file, as it stands at one moment, while others go on using it. */
import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rename, rm, stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { type Pack, pack } from 'tar-stream'
import { BackupFault } from './fault'
import { type BackedUpTable, FORMAT, MANIFEST, type Manifest, partName, SUMS, writeSums } from './manifest'
import { migrationsOf, sequencesOf, tablesOf } from './schema'

const compress = promisify(gzip)

/** Bytes of rows in one part, about: so much of a table is held in memory at once, however long it is. */
const PART_BYTES = 4 * 1024 * 1024
const LINE_END = 0x0a

/**
 * Backs the archive at `url` up into `file`, which must not exist; it appears when it is whole.
 * @throws BackupFault where the file cannot be written
 */
export async function writeBackup(url: string, file: string): Promise<Manifest> {
  if (await stat(file).catch(() => null))
    throw new BackupFault('file_exists', `${file} exists: give another name, or move it away.`)
  const unfinished = `${file}.unfinished-${process.pid}`
  try {
    const tar = pack()
    const sink = createWriteStream(unfinished, { flags: 'wx', mode: 0o600, flush: true })
    const [manifest] = await Promise.all([fill(tar, url), pipeline(tar, sink)])
    await rename(unfinished, file)
    return manifest
  } catch (error) {
    await rm(unfinished, { force: true })
    throw isOfDisk(error) ? unwritable(file, error) : error
  }
}

const isOfDisk = (error: unknown) =>
  error instanceof Error &&
  'code' in error &&
  ['ENOSPC', 'EIO', 'EFBIG', 'ENOENT', 'EACCES', 'EROFS', 'ENOTDIR', 'EPERM'].includes(String(error.code))

function unwritable(file: string, cause: unknown): BackupFault {
  const word = cause instanceof Error ? cause.message : String(cause)
  return new BackupFault('file_unwritable', `The backup cannot be written to ${file}: ${word}`, { cause })
}

async function fill(tar: Pack, url: string): Promise<Manifest> {
  const client = new pg.Client({ connectionString: url, application_name: 'mahzar backup' })
  client.on('error', () => {})
  await client.connect()
  try {
    // One snapshot for all tables: whoever writes meanwhile is not held up, and not seen.
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    await client.query(
      "SET LOCAL statement_timeout = 0; SET LOCAL datestyle = 'ISO, YMD'; SET LOCAL timezone = 'UTC'",
    )
    const manifest = await writeTables(client, tar)
    await client.query('COMMIT')
    tar.finalize()
    return manifest
  } catch (error) {
    tar.destroy(error instanceof Error ? error : new Error(String(error)))
    throw error
  } finally {
    await client.end()
  }
}

async function writeTables(client: pg.Client, tar: Pack): Promise<Manifest> {
  const sums = new Map<string, string>()
  const add = async (name: string, bytes: Buffer) => {
    sums.set(name, createHash('sha256').update(bytes).digest('hex'))
    await addEntry(tar, name, bytes)
  }
  const { rows } = await client.query("SELECT current_setting('server_version') AS version")
  const tables: BackedUpTable[] = []
  const about = {
    format: FORMAT,
    madeAt: new Date().toISOString(),
    postgres: String(rows[0]?.version),
    migrations: await migrationsOf(client),
    sequences: await sequencesOf(client),
  } as const
  for (const table of await tablesOf(client)) tables.push(await writeTable(client, table, add))
  const manifest: Manifest = { ...about, tables }
  await add(MANIFEST, Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`))
  await addEntry(tar, SUMS, Buffer.from(writeSums(sums)))
  return manifest
}

/** Adds a file to the tar, and waits until it has been taken up: memory holds one at a time. */
function addEntry(tar: Pack, name: string, bytes: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    tar.entry({ name, mode: 0o600, size: bytes.length }, bytes, (error) =>
      error ? reject(error) : resolve(),
    )
  })
}

async function writeTable(
  client: pg.Client,
  { name, columns }: { name: string; columns: string[] },
  add: (name: string, bytes: Buffer) => Promise<void>,
): Promise<BackedUpTable> {
  const list = columns.map((column) => client.escapeIdentifier(column)).join(', ')
  const rows = client.query(copyTo(`COPY ${client.escapeIdentifier(name)} (${list}) TO STDOUT`))
  let parts = 0
  for await (const lines of inParts(rows)) {
    parts += 1
    await add(partName(name, parts), await compress(lines))
  }
  return { name, columns, rows: rows.rowCount, parts }
}

/** Collects what COPY tells into parts that end where a row does. */
async function* inParts(rows: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let held: Buffer[] = []
  let size = 0
  for await (const chunk of rows) {
    held.push(chunk)
    size += chunk.length
    if (size < PART_BYTES) continue
    const bytes = Buffer.concat(held)
    const end = bytes.lastIndexOf(LINE_END) + 1
    held = [bytes.subarray(end)]
    size = bytes.length - end
    if (end > 0) yield bytes.subarray(0, end)
  }
  if (size > 0) yield Buffer.concat(held)
}
