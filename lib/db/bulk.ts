/**
 * Filling tables with millions of rows, all or nothing: rows come as COPY takes them, and where more
 * of them come than stand already, secondary indexes are made anew at the end rather than kept in
 * order row by row.
 */
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { ARCHIVE_LOCK } from './edition'

export interface BulkLoad {
  /** The edition of the archive that this filling makes. */
  edition: number
  /** Adds rows to a table. @param lines as `copyLine` makes them, in the order of `columns` */
  copy: (table: string, columns: readonly string[], lines: Uint8Array) => Promise<void>
}

export interface BulkOptions {
  /** The tables that rows come into. */
  tables: readonly string[]
  /** About how many rows come into the first of them. */
  expected: number
}

/**
 * Runs `load` in one transaction, which no other writer of the archive may meet; readers wait for it
 * while indexes are missing. Where the database's user may (a superuser), triggers rest: `load` gives
 * only rows that are true by construction, with `changedIn` set to the edition. Checks and unique
 * keys are held to in any case. Afterwards the tables are vacuumed and analysed.
 */
export async function bulkLoad<Outcome>(
  url: string,
  { tables, expected }: BulkOptions,
  load: (bulk: BulkLoad) => Promise<Outcome>,
): Promise<Outcome> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('BEGIN')
    const edition = await prepare(client)
    const dropped = (await isWorthwhile(client, tables, expected)) ? await dropIndexes(client, tables) : []
    const outcome = await load({
      edition,
      copy: (table, columns, lines) => copyLines(client, table, columns, lines),
    })
    for (const definition of dropped) await client.query(definition)
    await client.query('COMMIT')
    await client.query(`VACUUM (ANALYZE) ${tables.map((table) => client.escapeIdentifier(table)).join(', ')}`)
    return outcome
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {})
    throw error
  } finally {
    await client.end()
  }
}

/** Takes the archive's lock, sets the session up for large work, and answers the edition to be. */
async function prepare(client: pg.Client): Promise<number> {
  await client.query('SELECT pg_advisory_xact_lock($1::bigint)', [ARCHIVE_LOCK])
  await client.query("SET LOCAL maintenance_work_mem = '1GB'")
  await client.query('SET LOCAL max_parallel_maintenance_workers = 2')
  const { rows } = await client.query<{ edition: string; superuser: boolean; fast: boolean }>(
    `SELECT edition_of_this_change()::text AS edition,
      current_setting('is_superuser') = 'on' AS superuser,
      (SELECT 'lz4' = ANY(enumvals) FROM pg_settings WHERE name = 'default_toast_compression') AS fast`,
  )
  const [row] = rows
  if (row === undefined) throw new Error('The database does not tell the edition of a change.')
  if (row.superuser) await client.query('SET LOCAL session_replication_role = replica')
  if (row.fast) await client.query('SET LOCAL default_toast_compression = lz4')
  return Number(row.edition)
}

async function isWorthwhile(
  client: pg.Client,
  tables: readonly string[],
  expected: number,
): Promise<boolean> {
  const [table] = tables
  if (table === undefined) return false
  const { rows } = await client.query<{ count: string }>(
    `SELECT count(*)::text AS count FROM (SELECT FROM ${client.escapeIdentifier(table)} LIMIT $1) counted`,
    [expected],
  )
  return Number(rows[0]?.count) < expected
}

/** Drops the indexes that no key stands on; answers the statements that make them again. */
async function dropIndexes(client: pg.Client, tables: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `SELECT i.indexrelid::regclass::text AS name, pg_get_indexdef(i.indexrelid) AS definition
     FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid
     WHERE t.relname = ANY($1::text[]) AND t.relnamespace = current_schema()::regnamespace
       AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid)
     ORDER BY 1`,
    [tables],
  )
  for (const { name } of rows) await client.query(`DROP INDEX ${name}`)
  return rows.map(({ definition }) => definition)
}

async function copyLines(
  client: pg.Client,
  table: string,
  columns: readonly string[],
  lines: Uint8Array,
): Promise<void> {
  if (lines.length === 0) return
  const names = columns.map((column) => client.escapeIdentifier(column)).join(', ')
  const copying = client.query(copyFrom(`COPY ${client.escapeIdentifier(table)} (${names}) FROM STDIN`))
  await pipeline([lines], copying)
}
