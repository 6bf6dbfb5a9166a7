/**
 * Makes an archive as a backup tells it, all or nothing. The schema is first made as it stood when the
 * backup was made, by the migrations of then; the rows are put in; what came later is migrated as at
 * every start. Nothing is begun before the whole file has been compared with its digests.
 */
import { createHash, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { SERVING_LOCK } from '@/lib/db/hold'
import { migrate, migrationsFolder, migrationsIn } from '@/lib/db/migrate'
import { BackupFault } from './fault'
import { type Manifest, partName } from './manifest'
import { type CheckedBackup, checkBackup, entriesOf } from './read'
import { clearSchema, MIGRATIONS_TABLE, restWatches, tablesOf } from './schema'

const expand = promisify(gunzip)

export type RestoreOptions = {
  /** Puts the backup in the place of what is on file; else only an archive is filled that nobody has used. */
  replace?: boolean
  /** The migrations that this version knows. */
  migrations?: string
}

/**
 * Restores the backup in `file` into the database at `url`, which has been migrated.
 * @throws BackupFault where the file is damaged or of another schema, or the archive may not be replaced
 */
export async function restoreBackup(
  url: string,
  file: string,
  { replace = false, migrations = migrationsFolder }: RestoreOptions = {},
): Promise<Manifest> {
  const backup = await checkBackup(file)
  const known = await knownMigrations(backup.manifest, migrations)
  const client = new pg.Client({ connectionString: url, application_name: 'mahzar restore' })
  client.on('error', () => {})
  await client.connect()
  try {
    await claim(client)
    await client.query('BEGIN')
    if (!replace) await refuseWhatIsUsed(client)
    await refill(client, file, backup, known)
    await client.query('COMMIT')
    await client.query('VACUUM (ANALYZE)')
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {})
    throw error
  } finally {
    await client.end()
  }
  await migrate(url, migrations)
  return backup.manifest
}

/** The SQL of the backup's migrations, which must be those that this version begins with. */
async function knownMigrations(manifest: Manifest, folder: string): Promise<string[]> {
  const known = await migrationsIn(folder)
  return manifest.migrations.map(({ name, checksum }, place) => {
    const own = known[place]
    if (own?.name !== name || createHash('sha256').update(own.sql).digest('hex') !== checksum)
      throw new BackupFault(
        'backup_of_other_schema',
        `The backup was made by another version of Mahzar, whose migration “${name}” this one does not have: restore it with that version, or a later one.`,
      )
    return own.sql
  })
}

async function claim(client: pg.Client): Promise<void> {
  const { rows } = await client.query('SELECT pg_try_advisory_lock($1) AS got', [SERVING_LOCK])
  if (rows[0]?.got === true) return
  throw new BackupFault('archive_served', 'The archive is being served: stop it, then restore.')
}

/** An archive that has just been started has samples, and nobody who could have changed them. */
async function refuseWhatIsUsed(client: pg.Client): Promise<void> {
  const { rows } = await client.query(
    `SELECT EXISTS (SELECT FROM "DeskUser") OR EXISTS (SELECT FROM "Source" WHERE NOT sample)
       OR EXISTS (SELECT FROM "Meeting" WHERE NOT sample) AS used`,
  )
  if (rows[0]?.used !== true) return
  throw new BackupFault(
    'archive_not_empty',
    'Something is on file in this archive already. To put the backup in its place, for good, say so: --replace.',
  )
}

async function refill(client: pg.Client, file: string, backup: CheckedBackup, migrations: string[]) {
  const { manifest } = backup
  await client.query("SET LOCAL statement_timeout = 0; SET LOCAL maintenance_work_mem = '512MB'")
  await clearSchema(client)
  for (const sql of migrations) await client.query(sql)
  await checkTables(client, manifest)
  const wakeWatches = await restWatches(client)
  const names = manifest.tables.map(({ name }) => client.escapeIdentifier(name)).join(', ')
  // What migrations put in themselves is in the backup as it stood then.
  await client.query(`TRUNCATE ${names}`)
  await fillTables(client, file, backup)
  await wakeWatches()
  for (const { name, last } of manifest.sequences)
    if (last !== null)
      await client.query('SELECT setval($1::regclass, $2::bigint)', [client.escapeIdentifier(name), last])
  await tellMigrations(client, manifest)
  // Jobs that waited belong to what was replaced; their tables are made anew at the next start.
  await client.query('DROP SCHEMA IF EXISTS graphile_worker CASCADE')
}

async function checkTables(client: pg.Client, manifest: Manifest): Promise<void> {
  const told = manifest.tables.map(({ name, columns }) => ({ name, columns }))
  if (JSON.stringify(await tablesOf(client)) === JSON.stringify(told)) return
  throw new BackupFault(
    'backup_of_other_schema',
    'The tables of the backup are not those that its migrations make: it was made of a database changed by hand.',
  )
}

/** Puts the rows in, in the order of the file; every part is compared once more with its digest. */
async function fillTables(client: pg.Client, file: string, { manifest, sums }: CheckedBackup): Promise<void> {
  const entries = entriesOf(file)
  for (const { name, columns, rows, parts } of manifest.tables) {
    if (parts === 0) continue
    const list = columns.map((column) => client.escapeIdentifier(column)).join(', ')
    const sink = client.query(copyFrom(`COPY ${client.escapeIdentifier(name)} (${list}) FROM STDIN`))
    const done = once(sink, 'finish')
    for (let part = 1; part <= parts; part += 1) {
      const { value: entry } = await entries.next()
      if (entry?.name !== partName(name, part) || sums.get(entry.name) !== entry.digest) {
        sink.destroy()
        throw new BackupFault(
          'backup_damaged',
          `${file} was changed while it was read: nothing was restored.`,
        )
      }
      if (!sink.write(await expand(entry.bytes))) await Promise.race([once(sink, 'drain'), done])
    }
    sink.end()
    await done
    if (sink.rowCount !== rows)
      throw new BackupFault(
        'backup_damaged',
        `${file} is damaged: “${name}” has ${sink.rowCount} rows, not ${rows}.`,
      )
  }
  await entries.return(undefined)
}

async function tellMigrations(client: pg.Client, { migrations }: Manifest): Promise<void> {
  const table = client.escapeIdentifier(MIGRATIONS_TABLE)
  await client.query(`DELETE FROM ${table}`)
  await client.query(
    `INSERT INTO ${table} (id, checksum, migration_name, finished_at, started_at, applied_steps_count)
     SELECT * FROM (SELECT unnest($1::text[]), unnest($2::text[]), unnest($3::text[]), now(), now(), 1) told`,
    [
      migrations.map(() => randomUUID()),
      migrations.map(({ checksum }) => checksum),
      migrations.map(({ name }) => name),
    ],
  )
}
