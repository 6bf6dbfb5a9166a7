/** For tests alone: a database of a test file's own, on a real Postgres. */
import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { connect, type Database } from './client'
import { withDatabase } from './probe'

export interface TestDatabase {
  db: Database
  url: string
  /** Closes the connections and deletes the database. */
  drop: () => Promise<void>
}

/** A fresh database with every migration applied and the registry loaded, cloned from a template. */
export async function testDatabase(): Promise<TestDatabase> {
  const template = inject('template')
  const name = `mahzar_test_${randomBytes(6).toString('hex')}`
  const original = decodeURIComponent(new URL(template).pathname.slice(1))
  await onServer(template, `CREATE DATABASE "${name}" TEMPLATE "${original}"`)
  const url = withDatabase(template, name)
  const db = connect(url, { poolSize: 5 })
  return {
    db,
    url,
    drop: async () => {
      await db.$disconnect()
      await onServer(template, `DROP DATABASE "${name}" WITH (FORCE)`)
    },
  }
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: withDatabase(url, 'postgres') })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
