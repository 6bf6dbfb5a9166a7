/** The server that database tests run on, and the migrated database that each of theirs is cloned from. */
import { chmod, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { connect } from '@/lib/db/client'
import { discardEmbedded, startEmbedded } from '@/lib/db/embedded'
import { migrate } from '@/lib/db/migrate'
import { checkUsable, ensureDatabase, withDatabase } from '@/lib/db/probe'
import { readRegistry } from '@/lib/registry/files'
import { loadRegistry } from '@/lib/registry/load'

const registryFolder = path.join(import.meta.dirname, '..', '..', 'seeds', 'registry')

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the template database. */
    template: string
  }
}

/** Runs once before all database tests; what it returns runs after them. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.DATABASE_URL
  if (given) await checkUsable(given)
  const folder = given ? null : await mkdtemp(path.join(tmpdir(), 'mahzar-test-'))
  // Under root the server runs as another user, who must reach its folder.
  if (folder) await chmod(folder, 0o755)
  const server = given ?? (await startEmbedded(folder ?? '', { disposable: true })).url
  const name = `mahzar_template_${process.pid}`
  const template = withDatabase(server, name)
  await ensureDatabase(template)
  await migrate(template)
  const db = connect(template)
  await loadRegistry(db, readRegistry(registryFolder))
  await db.$disconnect()
  project.provide('template', template)
  return async () => {
    if (folder) await discardEmbedded(folder)
    else await dropDatabase(server, name)
  }
}

async function dropDatabase(server: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`)
  await client.end()
}
