/**
 * The way to the database. Functions that query take a `Database` first; pages ask `database()`
 * for the process's own.
 */
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { z } from 'zod'
import { DatabaseFault } from './fault'
import { Prisma, PrismaClient } from './generated/client'

export type Database = PrismaClient
/** What a function inside `db.$transaction(async (tx) => …)` is given. */
export type Transaction = Prisma.TransactionClient

export interface ConnectOptions {
  /** The most connections held at once. */
  poolSize?: number
  /** Milliseconds after which the server gives a statement up; 0 for never. */
  statementTimeout?: number
  /** Told of each statement: its text, and how many milliseconds it took. */
  onQuery?: (query: { text: string; ms: number }) => void
}

/**
 * Opens a pool to the Postgres at `url`; connections are made when first needed. Close it with
 * `$disconnect()`.
 */
export function connect(url: string, options: ConnectOptions = {}): Database {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'mahzar',
    max: options.poolSize ?? 10,
    connectionTimeoutMillis: 5_000,
    // A connection that is new to the archive's tables answers its first queries ten times as slowly.
    idleTimeoutMillis: 10 * 60_000,
    statement_timeout: options.statementTimeout ?? 15_000,
    idle_in_transaction_session_timeout: 60_000,
    // Compiling a query takes longer than any that pages ask.
    options: '-c jit=off',
  })
  const adapter = new PrismaPg(pool, {
    disposeExternalPool: true,
    // A pool that loses an idle connection opens another one; unheard, the event would end the process.
    onPoolError: () => {},
    onConnectionError: () => {},
  })
  const { onQuery } = options
  const db = new PrismaClient({ adapter, log: [{ emit: 'event', level: 'query' }] })
  if (onQuery !== undefined) db.$on('query', ({ query, duration }) => onQuery({ text: query, ms: duration }))
  opened().set(db, { url, pool })
  return db
}

const openedSlot = Symbol.for('mahzar.opened')
type Opened = WeakMap<Database, { url: string; pool: pg.Pool }>
/** Pages and routes are built apart, each with a copy of this module: what one opened, another may use. */
const openedWide: typeof globalThis & { [openedSlot]?: Opened } = globalThis

function opened(): Opened {
  openedWide[openedSlot] ??= new WeakMap()
  return openedWide[openedSlot]
}

/** The address that a connection was opened with, for what needs one of another kind. */
export function addressOf(db: Database): string {
  const known = opened().get(db)
  if (known === undefined) throw new Error('This connection was not opened by connect().')
  return known.url
}

/** The connections of a database's pool: those that exist, those that nobody uses, and who waits for one. */
export function connectionsOf(db: Database): { all: number; idle: number; waiting: number } {
  const pool = opened().get(db)?.pool
  return { all: pool?.totalCount ?? 0, idle: pool?.idleCount ?? 0, waiting: pool?.waitingCount ?? 0 }
}

const refusalSchema = z.object({
  driverAdapterError: z.object({ cause: z.object({ originalCode: z.string() }) }),
})

/**
 * Whether a statement failed because the database's own rules refuse what it would have written: a
 * reference to nothing, a second row where one may stand, a check or a trigger (SQLSTATE class 23).
 */
export function databaseRefused(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false
  if (['P2002', 'P2003', 'P2004'].includes(error.code)) return true
  return (
    refusalSchema.safeParse(error.meta).data?.driverAdapterError.cause.originalCode.startsWith('23') ?? false
  )
}

const slot = Symbol.for('mahzar.database')
const processWide: typeof globalThis & { [slot]?: Database } = globalThis

/** The process-wide connection to DATABASE_URL; it outlives the reloading of modules in development. */
export function database(): Database {
  const url = process.env.DATABASE_URL
  if (!url) {
    throw new DatabaseFault(
      'database_url_missing',
      'No database is given: start the archive with npm start, or set DATABASE_URL.',
    )
  }
  processWide[slot] ??= connect(url)
  return processWide[slot]
}
