/** Asks a Postgres whether it can be used, and says in one sentence why not. */
import pg from 'pg'
import { DatabaseFault } from './fault'

/** The oldest PostgreSQL whose SQL the migrations may use, as `server_version_num` counts. */
const oldestVersion = 150_000

export type Probe = { ok: true; version: number } | { ok: false; code: string; error: unknown }

/** Connects once and asks for the version; never throws. */
export async function probe(url: string): Promise<Probe> {
  let client: pg.Client | undefined
  try {
    client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
    client.on('error', () => {})
    await client.connect()
    const answer = await client.query("SELECT current_setting('server_version_num')::int AS version")
    const version: unknown = answer.rows[0]?.version
    return { ok: true, version: typeof version === 'number' ? version : 0 }
  } catch (error) {
    return { ok: false, code: codeOf(error), error }
  } finally {
    await client?.end().catch(() => {})
  }
}

/** An error's own code; of several tries at one address (IPv6, then IPv4) the last one's. */
function codeOf(error: unknown): string {
  if (error instanceof AggregateError) return codeOf(error.errors.at(-1))
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  return 'unknown'
}

/**
 * Makes sure that the database a person named can be used.
 * @throws DatabaseFault with one plain sentence on what is wrong and what to do; never the password
 */
export async function checkUsable(url: string): Promise<void> {
  const parsed = parsePostgresUrl(url)
  const place = `${parsed.hostname || 'localhost'}:${parsed.port || '5432'}`
  const name = decodeURIComponent(parsed.pathname.slice(1))
  const answer = await probe(url)
  if (answer.ok) {
    if (answer.version >= oldestVersion) return
    throw new DatabaseFault(
      'database_too_old',
      `The Postgres at ${place} is version ${Math.floor(answer.version / 10_000)}: DATABASE_URL must name a PostgreSQL 15 or later.`,
    )
  }
  const cause = { cause: answer.error }
  if (answer.code.startsWith('28')) {
    throw new DatabaseFault(
      'database_refused_login',
      `The Postgres at ${place} refused the user or password in DATABASE_URL: correct them.`,
      cause,
    )
  }
  if (answer.code === '3D000') {
    throw new DatabaseFault(
      'database_missing',
      `The Postgres at ${place} has no database named “${name}”: create it, or correct DATABASE_URL.`,
      cause,
    )
  }
  if (/^[0-9A-Z]{5}$/.test(answer.code)) {
    throw new DatabaseFault(
      'database_faulty',
      `The Postgres at ${place} cannot be used: ${answer.error instanceof Error ? answer.error.message : answer.code}.`,
      cause,
    )
  }
  throw new DatabaseFault(
    'database_unreachable',
    `No Postgres answers at ${place}: start it, correct DATABASE_URL, or unset it to use the embedded one.`,
    cause,
  )
}

function parsePostgresUrl(url: string): URL {
  const parsed = URL.canParse(url) ? new URL(url) : null
  if (parsed && /^postgres(ql)?:$/.test(parsed.protocol) && parsed.pathname.length > 1) return parsed
  throw new DatabaseFault(
    'database_url_malformed',
    'DATABASE_URL is not a Postgres address: write it as postgresql://USER:PASSWORD@HOST:PORT/DATABASE.',
  )
}

/** `url` with another database of the same server. */
export function withDatabase(url: string, name: string): string {
  const parsed = new URL(url)
  parsed.pathname = `/${encodeURIComponent(name)}`
  return parsed.href
}

/** Creates the database that `url` names unless the server has it. */
export async function ensureDatabase(url: string): Promise<void> {
  const name = decodeURIComponent(new URL(url).pathname.slice(1))
  const client = new pg.Client({ connectionString: withDatabase(url, 'postgres') })
  client.on('error', () => {})
  await client.connect()
  try {
    const known = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
    if (known.rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`)
  } catch (error) {
    // Two processes may both have found it missing.
    if (!['42P04', '23505'].includes(codeOf(error))) throw error
  } finally {
    await client.end()
  }
}
