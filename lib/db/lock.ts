/** Locks that one process holds at a time, and that end with it however it ends. */
import pg from 'pg'

export interface HeldLock {
  /** Settles when the connection that holds the lock has gone, and another process may have it. */
  lost: Promise<void>
  letGo: () => Promise<void>
}

/**
 * Waits until no other process holds `lock` in the database at `url`, and holds it until let go.
 * @param lock a number of its own among those that lib/ locks on
 * @param signal gives the waiting up
 * @throws where the database does not answer
 */
export async function holdLock(url: string, lock: number, signal?: AbortSignal): Promise<HeldLock> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'mahzar lock',
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
  })
  const lost = new Promise<void>((resolve) => {
    client.on('error', () => resolve())
    client.on('end', () => resolve())
  })
  const letGo = () => client.end().catch(() => {})
  const giveUp = () => void letGo()
  signal?.addEventListener('abort', giveUp, { once: true })
  try {
    await client.connect()
    await client.query('SELECT pg_advisory_lock($1)', [lock])
    return { lost, letGo }
  } catch (error) {
    await letGo()
    throw error
  } finally {
    signal?.removeEventListener('abort', giveUp)
  }
}
