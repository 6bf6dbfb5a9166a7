/** Brings a database to the schema in prisma/, by the migrations in prisma/migrations. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { MigrationList } from '@prisma/schema-engine-wasm'
import { withEngine } from './engine'
import { DatabaseFault } from './fault'
import { holdLock } from './lock'
import { migrateQueue } from './queue'

const prismaFolder = path.join(import.meta.dirname, '..', '..', 'prisma')
export const migrationsFolder = path.join(prismaFolder, 'migrations')
const schemaFile = path.join(prismaFolder, 'schema.prisma')
const noFilters = { externalTables: [], externalEnums: [] }
const lockContent = 'provider = "postgresql"\n'
/** Any number, as long as every process that migrates uses the same one. */
const migrationLock = 72_184_001

/** The migrations of a folder in their order. */
export async function migrationsIn(folder = migrationsFolder): Promise<{ name: string; sql: string }[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const names = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
  return Promise.all(
    names.map(async (name) => ({
      name,
      sql: await readFile(path.join(folder, name, 'migration.sql'), 'utf8'),
    })),
  )
}

async function readMigrations(folder: string): Promise<MigrationList> {
  return {
    baseDir: folder,
    lockfile: { path: 'migration_lock.toml', content: lockContent },
    shadowDbInitScript: '',
    migrationDirectories: (await migrationsIn(folder)).map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: sql } },
    })),
  }
}

/** Runs `work` while no other process migrates the database at `url`. */
async function alone<T>(url: string, work: () => Promise<T>): Promise<T> {
  const lock = await holdLock(url, migrationLock)
  try {
    return await work()
  } finally {
    await lock.letGo()
  }
}

/**
 * Applies the migrations that the database at `url` does not have yet, each recorded in
 * `_prisma_migrations` as `prisma migrate deploy` would, and those of the queue of jobs.
 * @returns the names of those that were applied now
 * @throws DatabaseFault `migration_failed`, naming the migration and the server's word on it
 */
export async function migrate(url: string, folder = migrationsFolder): Promise<string[]> {
  const migrationsList = await readMigrations(folder)
  return alone(url, async () => {
    try {
      const { appliedMigrationNames } = await withEngine(url, (engine) =>
        engine.applyMigrations({ migrationsList, filters: noFilters }),
      )
      await migrateQueue(url)
      return appliedMigrationNames
    } catch (error) {
      throw new DatabaseFault(
        'migration_failed',
        `The database could not be brought to the present schema: ${reason(error)}`,
        { cause: error },
      )
    }
  })
}

function reason(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).trim()
}

/**
 * The SQL that turns a database with the migrations of `folder` into one with prisma/schema.prisma;
 * null where they agree. What Prisma's language cannot say (checks, triggers, expression indexes)
 * is not compared, or proposed for dropping: read the SQL before keeping it.
 * @param scratchUrl a database of no use to anybody, to which the migrations are applied
 */
export async function differenceSql(scratchUrl: string, folder = migrationsFolder): Promise<string | null> {
  await migrate(scratchUrl, folder)
  const files = [{ path: 'schema.prisma', content: await readFile(schemaFile, 'utf8') }]
  const result = await withEngine(scratchUrl, (engine) =>
    engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: prismaFolder },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: true,
      filters: noFilters,
    }),
  )
  return result.exitCode === 2 && result.stdout ? result.stdout : null
}

/**
 * Writes a migration of `sql` into `folder`.
 * @param now the moment its name begins with, so that migrations stand in the order of writing
 * @returns the file written
 */
export async function writeMigration(
  name: string,
  sql: string,
  now: Date,
  folder = migrationsFolder,
): Promise<string> {
  const stamp = now.toISOString().replace(/\D/g, '').slice(0, 14)
  const target = path.join(folder, `${stamp}_${name}`)
  await mkdir(target, { recursive: true })
  await writeFile(path.join(folder, 'migration_lock.toml'), lockContent)
  const file = path.join(target, 'migration.sql')
  await writeFile(file, sql.endsWith('\n') ? sql : `${sql}\n`, { flag: 'wx' })
  return file
}
