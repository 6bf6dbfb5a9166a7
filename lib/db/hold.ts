/**
 * Who uses the embedded server says so by locks held on a connection of its own, which end with
 * the process however it ends. The last one out stops the server.
 */
import pg from 'pg'
import { type EmbeddedOptions, startEmbedded, stopEmbedded } from './embedded'
import { DatabaseFault } from './fault'

/** Any numbers, as long as every process uses the same ones. */
const usingLock = 72_184_002
/** Held for as long as an archive is served from the database. */
export const SERVING_LOCK = 72_184_003

export interface HeldServer {
  url: string
  /** Settles when the server has gone away before it was let go. */
  lost: Promise<void>
  /** Ends the use; stops the server when nobody else uses it. */
  letGo: () => Promise<void>
}

export interface HoldOptions extends EmbeddedOptions {
  /** True for who serves the archive: one process at a time. */
  serving?: boolean
}

/**
 * Starts or adopts the embedded server of `folder` and keeps it running until let go.
 * @throws DatabaseFault `data_folder_in_use` where another process serves the archive in it
 */
export async function holdEmbedded(folder: string, options: HoldOptions = {}): Promise<HeldServer> {
  for (let attempt = 1; ; attempt++) {
    const { url } = await startEmbedded(folder, options)
    const client = new pg.Client({
      connectionString: url,
      application_name: `mahzar ${options.serving ? 'serving' : 'using'} ${process.pid}`,
    })
    const lost = new Promise<void>((resolve) => {
      client.on('error', () => resolve())
      client.on('end', () => resolve())
    })
    try {
      await client.connect()
      await client.query('SELECT pg_advisory_lock_shared($1)', [usingLock])
      if (options.serving) await claim(client, folder)
      return { url, lost, letGo: () => letGo(client, folder) }
    } catch (error) {
      await client.end().catch(() => {})
      // The one before was just stopping the server when this one found it running.
      if (error instanceof DatabaseFault || attempt === 3) throw error
    }
  }
}

/**
 * Says of a Postgres of the user's own that an archive is served from it, which several processes may
 * do at once. A connection that is lost meanwhile is not mourned: the pages say so themselves.
 * @returns ends it
 */
export async function holdServing(url: string): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: url, application_name: `mahzar serving ${process.pid}` })
  client.on('error', () => {})
  await client.connect()
  await client.query('SELECT pg_advisory_lock_shared($1)', [SERVING_LOCK])
  return () => client.end().catch(() => {})
}

async function claim(client: pg.Client, folder: string): Promise<void> {
  const answer = await client.query('SELECT pg_try_advisory_lock($1) AS got', [SERVING_LOCK])
  if (answer.rows[0]?.got === true) return
  const others = await client.query(
    "SELECT application_name AS name FROM pg_stat_activity WHERE application_name LIKE 'mahzar serving %' AND pid <> pg_backend_pid()",
  )
  const name: unknown = others.rows[0]?.name
  const holder = typeof name === 'string' ? name.replace(/\D/g, '') : ''
  throw new DatabaseFault(
    'data_folder_in_use',
    `The archive in ${folder} is being served already${holder && ` by process ${holder}`}: stop that one, or set DATA_DIR (and PORT) to have another.`,
  )
}

async function letGo(client: pg.Client, folder: string): Promise<void> {
  try {
    const answer = await client.query('SELECT pg_try_advisory_lock($1) AS last', [usingLock])
    if (answer.rows[0]?.last === true) await stopEmbedded(folder)
  } catch {
    // The server has gone already, or stops at this moment.
  } finally {
    await client.end().catch(() => {})
  }
}
