/**
 * Reading tables whole: rows as COPY tells them, some thousands at a time. A driver that makes an
 * object of each row would take ten times as long.
 */
import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { addressOf, type Database } from './client'

/** A row's values as text, in the order of the query's columns; null where there is none. */
export type CopiedRow = (string | null)[]

/** Rows of a query without parameters, as they come. Its values hold no tabs, line feeds or backslashes. */
export type RowsOf = (query: string) => AsyncGenerator<CopiedRow[]>

/** Memory for joining two tables whole. */
const JOINING = '256MB'

/**
 * Gives `read` the rows of queries, all as the database stood at one moment, on a connection of its own.
 */
export async function withCopiedRows<Outcome>(
  db: Database,
  read: (rowsOf: RowsOf) => Promise<Outcome>,
): Promise<Outcome> {
  const client = new pg.Client({ connectionString: addressOf(db), application_name: 'mahzar reading' })
  // What breaks the connection fails what is being read.
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    await client.query(`SET LOCAL work_mem = '${JOINING}'`)
    return await read((query) => rowsOf(client, query))
  } finally {
    await client.end()
  }
}

async function* rowsOf(client: pg.Client, query: string): AsyncGenerator<CopiedRow[]> {
  const decoder = new TextDecoder()
  let begun = ''
  for await (const chunk of client.query(copyTo(`COPY (${query}) TO STDOUT`))) {
    const lines = (begun + decoder.decode(chunk, { stream: true })).split('\n')
    begun = lines.pop() ?? ''
    if (lines.length > 0) yield lines.map(rowOf)
  }
}

function rowOf(line: string): CopiedRow {
  const row: CopiedRow = line.split('\t')
  for (let place = 0; place < row.length; place++) if (row[place] === '\\N') row[place] = null
  return row
}
