/** What a backup holds, what restoring it gives, and what is refused. */
import { randomBytes } from 'node:crypto'
import { cp, mkdtemp, open, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { EXPORT_FORMS } from '@/lib/archive/address'
import { fileMeeting, fileSource } from '@/lib/archive/testing'
import { audit } from '@/lib/auth/audit'
import { deskHand } from '@/lib/auth/testing'
import { connect } from '@/lib/db/client'
import { migrate, migrationsFolder } from '@/lib/db/migrate'
import { ensureDatabase, withDatabase } from '@/lib/db/probe'
import { type TestDatabase, testDatabase } from '@/lib/db/testing'
import { checkBackup } from './read'
import { restoreBackup } from './restore'
import { tablesOf } from './schema'
import { writeBackup } from './write'

/** Each of these makes databases and reads all of them, on a machine that may be busy with other things. */
const PATIENCE = 180_000

let original: TestDatabase
let folder: string
let file: string
const begun: string[] = []

beforeAll(async () => {
  process.env.AUTH_SECRET = 'only for tests, and long enough for the library'
  folder = await mkdtemp(path.join(tmpdir(), 'mahzar-backup-'))
  file = path.join(folder, 'archive.tar')
  original = await testDatabase()
  await furnish(original)
  await writeBackup(original.url, file)
})
afterAll(async () => {
  for (const url of begun) await onServer(`DROP DATABASE "${new URL(url).pathname.slice(1)}" WITH (FORCE)`)
  await original.drop()
  await rm(folder, { recursive: true })
})

async function furnish({ db }: TestDatabase): Promise<void> {
  // Rows that COPY must escape, and enough of them for more than one part.
  const text = `خاجی در ۴ دی ۱۴۰۰ در تهران با پدرسن دیدار کرد.\n\tBack\\slash, "quoted", \\N and \\.\n`
  const source = await fileSource(db, text, { language: 'fa', title: 'دیدار', given: { a: ['\\', '\n'] } })
  const people = [{ officialSlug: 'ali-asghar-khaji', partySlug: 'ir', words: 'خاجی' }]
  const talks = await fileMeeting(db, {
    days: ['2021-12-25', '2021-12-25'],
    source,
    people,
    dateWords: '۴ دی ۱۴۰۰',
  })
  await fileMeeting(db, { state: 'merged', mergedIntoId: talks })
  await fileMeeting(db, { state: 'withdrawn', withdrawnReason: 'It never took place.' })
  for (let one = 0; one < 3; one += 1) await fileSource(db, randomBytes(500_000).toString('hex'))
  const { id } = await deskHand(db, 'administrator')
  await audit(db, {
    actor: { id, name: 'administrator' },
    action: 'invite',
    outcome: 'done',
    origin: { address: '192.0.2.1', requestId: 'one' },
  })
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: withDatabase(original.url, 'postgres') })
  await client.connect()
  await client.query(statement)
  await client.end()
}

/** A database with nothing in it but the schema. */
async function emptyDatabase(migrations = migrationsFolder): Promise<string> {
  const url = withDatabase(original.url, `mahzar_restored_${randomBytes(6).toString('hex')}`)
  await ensureDatabase(url)
  begun.push(url)
  await migrate(url, migrations)
  return url
}

/** Every row of every table, as one digest a table; and the schema beside them. */
async function contentOf(url: string): Promise<Record<string, unknown>> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const content: Record<string, unknown> = {}
    for (const { name, columns } of await tablesOf(client)) {
      const { rows } = await client.query(
        `SELECT count(*)::int AS rows, md5(string_agg(t::text, E'\\n' ORDER BY t::text)) AS digest FROM "${name}" t`,
      )
      content[name] = { columns, ...rows[0] }
    }
    const { rows } = await client.query(
      `SELECT conrelid::regclass::text || conname || pg_get_constraintdef(oid) AS told FROM pg_constraint
         WHERE connamespace = current_schema()::regnamespace
       UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = current_schema()
       UNION ALL SELECT pg_get_triggerdef(oid) || tgenabled::text FROM pg_trigger WHERE NOT tgisinternal
       UNION ALL SELECT migration_name || checksum FROM _prisma_migrations ORDER BY 1`,
    )
    content.schema = rows
    return content
  } finally {
    await client.end()
  }
}

const SITE = 'https://archive.example'

/** Whatever of an archive can be taken away, as a process of its own would answer it. */
async function exportsOf(url: string): Promise<Record<string, string>> {
  vi.resetModules()
  const slots = Object.getOwnPropertySymbols(globalThis).filter((slot) =>
    slot.description?.startsWith('mahzar.'),
  )
  for (const slot of slots) Reflect.deleteProperty(globalThis, slot)
  process.env.DATABASE_URL = url
  process.env.PUBLIC_ADDRESS = SITE
  const { answerList } = await import('@/lib/api/lists/answer')
  const { answerHarvester } = await import('@/lib/api/oai/provider')
  const { answerPermalink } = await import('@/lib/api/permalinks/answer')
  const { siteOf } = await import('@/lib/api/site')
  const { archiveForHarvesters } = await import('@/lib/archive/loaders/harvest')
  const { database } = await import('@/lib/db/client')
  const found: Record<string, string> = {}
  const keep = async (name: string, answer: Response) => {
    const told = [...answer.headers].filter(([header]) => header !== 'date')
    found[name] = JSON.stringify([answer.status, told, await answer.text()])
  }
  for (const form of EXPORT_FORMS)
    await keep(form, await answerList(new Request(`${SITE}/api/meetings.${form}`), `meetings.${form}`))
  const site = siteOf(new Request(SITE))
  const repository = { archive: archiveForHarvesters(), site, now: new Date(Date.UTC(2030, 0, 1)) }
  for (const metadataPrefix of ['oai_dc', 'mahzar'])
    found[metadataPrefix] = await answerHarvester(
      repository,
      new URLSearchParams({ verb: 'ListRecords', metadataPrefix }),
    )
  const meetings = await database().meeting.findMany({ select: { id: true } })
  for (const { id } of meetings)
    for (const form of ['.json', '.jsonld', '.ics', '.bib', '.ris', '/v/1.json']) {
      const request = new Request(`${SITE}/m/${id}${form}`, { headers: { accept: '*/*' } })
      await keep(id + form, await answerPermalink(request, `${id}${form}`.split('/'), SITE))
    }
  await database().$disconnect()
  return found
}

describe('a restored archive', { timeout: PATIENCE }, () => {
  it('has every row of every table, and watches over them as before', async () => {
    const url = await emptyDatabase()
    const manifest = await restoreBackup(url, file)
    expect(await contentOf(url)).toEqual(await contentOf(original.url))
    const rowsOf = (name: string) => manifest.tables.find((table) => table.name === name)?.rows
    expect(rowsOf('AuditEvent')).toBeGreaterThan(0)
    expect(rowsOf('DeskUser')).toBe(1)
    expect(manifest.tables.find(({ name }) => name === 'Source')?.parts).toBe(1)
    const db = connect(url)
    await expect(db.$executeRaw`DELETE FROM "AuditEvent"`).rejects.toThrow(/never changed/)
    await db.$disconnect()
  })

  it('gives every export and every permalink byte for byte', async () => {
    const url = await emptyDatabase()
    await restoreBackup(url, file)
    const before = await exportsOf(original.url)
    const after = await exportsOf(url)
    expect(Object.keys(before).length).toBeGreaterThan(20)
    expect(before.csv).toContain('200')
    expect(after).toEqual(before)
  })

  it('of an older schema is brought to the present one', async () => {
    const names = (await readdir(migrationsFolder)).filter((name) => /^\d/.test(name)).sort()
    const older = path.join(folder, 'migrations')
    for (const name of names.slice(0, -1))
      await cp(path.join(migrationsFolder, name), path.join(older, name), { recursive: true })
    const before = await emptyDatabase(older)
    const oldFile = path.join(folder, 'older.tar')
    await writeBackup(before, oldFile)
    const url = await emptyDatabase()
    const { migrations } = await restoreBackup(url, oldFile)
    expect(migrations).toHaveLength(names.length - 1)
    expect((await contentOf(url)).schema).toEqual((await contentOf(await emptyDatabase())).schema)
  })
})

describe('a backup', { timeout: PATIENCE }, () => {
  it('is of one moment, whoever writes meanwhile', async () => {
    const busy = await testDatabase()
    await fileSource(busy.db, 'The first.')
    let writing = true
    const writer = (async () => {
      for (let one = 0; writing; one += 1) {
        const source = await fileSource(busy.db, `Dispatch ${one}.`)
        await fileMeeting(busy.db, { source })
      }
    })()
    const target = path.join(folder, 'busy.tar')
    await writeBackup(busy.url, target)
    writing = false
    await writer
    // References are checked while restoring: a row without the one it hangs on would be refused.
    await restoreBackup(await emptyDatabase(), target)
    await busy.drop()
  })

  it('holds little in memory, however long a table is', async () => {
    const { manifest } = await checkBackup(file)
    const long = await testDatabase()
    await long.db.$executeRaw`INSERT INTO "PermanentId" (id, kind)
      SELECT translate(lpad(n::text, 10, '0'), 'ilou', ''), 'source' FROM generate_series(1, 300000) n`
    const target = path.join(folder, 'long.tar')
    const written = await writeBackup(long.url, target)
    const parts = (tables: typeof written.tables) =>
      tables.find(({ name }) => name === 'PermanentId')?.parts ?? 0
    expect(parts(written.tables)).toBeGreaterThan(parts(manifest.tables))
    const url = await emptyDatabase()
    expect((await restoreBackup(url, target)).tables).toEqual(written.tables)
    await long.drop()
  })

  it('can be read by its owner alone, and replaces no file', async () => {
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    await expect(writeBackup(original.url, file)).rejects.toMatchObject({ code: 'file_exists' })
  })

  it('that could not be written whole leaves nothing behind', async () => {
    const nowhere = path.join(folder, 'no-such-folder', 'archive.tar')
    await expect(writeBackup(original.url, nowhere)).rejects.toMatchObject({ code: 'file_unwritable' })
    expect((await readdir(folder)).filter((name) => name.includes('unfinished'))).toEqual([])
  })
})

describe('restoring is refused, and nothing is lost', { timeout: PATIENCE }, () => {
  it.each([
    ['cut short', async (copy: string) => truncate(copy, (await stat(copy)).size - 3_000)],
    ['cut short in its middle', async (copy: string) => truncate(copy, (await stat(copy)).size / 2)],
    ['empty', (copy: string) => truncate(copy, 0)],
    ['another file', (copy: string) => writeFile(copy, 'not a backup at all\n'.repeat(1000))],
    [
      'changed by one bit',
      async (copy: string) => {
        const handle = await open(copy, 'r+')
        const at = Math.floor((await stat(copy)).size / 3)
        const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, at)
        await handle.write(Buffer.from([buffer.readUInt8(0) ^ 1]), 0, 1, at)
        await handle.close()
      },
    ],
  ])('where the file is %s', async (what, damage) => {
    const copy = path.join(folder, `${what}.tar`)
    await cp(file, copy)
    await damage(copy)
    const used = await testDatabase()
    await furnish(used)
    const before = await contentOf(used.url)
    await expect(restoreBackup(used.url, copy, { replace: true })).rejects.toMatchObject({
      code: 'backup_damaged',
    })
    expect(await contentOf(used.url)).toEqual(before)
    await used.drop()
  })

  it('where there is no such file', async () => {
    const missing = restoreBackup(await emptyDatabase(), path.join(folder, 'missing.tar'))
    await expect(missing).rejects.toMatchObject({ code: 'file_unreadable' })
  })

  it('where the archive is used, unless it is told to replace it', async () => {
    const used = await testDatabase()
    await fileSource(used.db, 'What nobody else has.')
    const before = await contentOf(used.url)
    await expect(restoreBackup(used.url, file)).rejects.toMatchObject({ code: 'archive_not_empty' })
    expect(await contentOf(used.url)).toEqual(before)
    await restoreBackup(used.url, file, { replace: true })
    expect(await contentOf(used.url)).toEqual(await contentOf(original.url))
    await used.drop()
  })

  it('while the archive is served', async () => {
    const { holdServing } = await import('@/lib/db/hold')
    const url = await emptyDatabase()
    const letGo = await holdServing(url)
    await expect(restoreBackup(url, file)).rejects.toMatchObject({ code: 'archive_served' })
    await letGo()
  })

  it('where the backup is of a version that this one does not know', async () => {
    const other = path.join(folder, 'other-migrations')
    const [first = ''] = (await readdir(migrationsFolder)).filter((name) => /^\d/.test(name)).sort()
    await cp(path.join(migrationsFolder, first), path.join(other, first), { recursive: true })
    const sql = path.join(other, first, 'migration.sql')
    await writeFile(sql, `${await readFile(sql, 'utf8')}-- another\n`)
    const url = await emptyDatabase()
    await expect(restoreBackup(url, file, { migrations: other })).rejects.toMatchObject({
      code: 'backup_of_other_schema',
    })
  })
})
