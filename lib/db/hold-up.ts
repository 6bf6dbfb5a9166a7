/** For tests alone: writers are held up in the midst of a transaction, to be killed or overtaken there. */
import pg from 'pg'

/** Held by whoever holds up, and asked for by whoever is held up. */
const KEY = 7_418_529
const PAUSE_MS = 20

export interface HoldUp {
  /** Settles when a writer is held up. */
  reached: () => Promise<void>
  /** Lets writers go on; settles when no transaction that was held up goes on any more. */
  release: () => Promise<void>
}

/**
 * Lets the database hold up whoever writes a row to a table, until they are let go, or Postgres is killed.
 * @param when which of the writings are held up, in SQL
 */
export async function holdUp(url: string, table: 'Revision' | 'Source', when = 'true'): Promise<HoldUp> {
  const holder = new pg.Client({ connectionString: url })
  // Postgres may be killed while it holds.
  holder.on('error', () => {})
  await holder.connect()
  await holder.query(`SELECT pg_advisory_lock(${KEY})`)
  await holder.query(`
    CREATE OR REPLACE FUNCTION hold_up() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN IF ${when} THEN PERFORM pg_advisory_xact_lock_shared(${KEY}); END IF; RETURN NULL; END $$`)
  await holder.query(
    `CREATE TRIGGER holding_up BEFORE INSERT ON "${table}" FOR EACH STATEMENT EXECUTE FUNCTION hold_up()`,
  )
  const isReached = async () => {
    const { rowCount } = await holder.query(`
      SELECT 1 FROM pg_locks WHERE NOT granted AND objid = ${KEY} AND locktype = 'advisory'
        AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`)
    return rowCount !== 0
  }
  return {
    reached: async () => {
      while (!(await isReached())) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    },
    release: async () => {
      await holder.query(`SELECT pg_advisory_unlock(${KEY})`)
      // It waits for the transactions that have written to the table.
      await holder.query(`DROP TRIGGER holding_up ON "${table}"`)
      await holder.end()
    },
  }
}
