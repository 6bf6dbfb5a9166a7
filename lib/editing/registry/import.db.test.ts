import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/db/testing'
import { readRegistry } from '@/lib/registry/files'
import { registryOnFile } from '@/lib/registry/on-file'
import { writeRegistry } from '@/lib/registry/written-files'
import { importRegistry, tryImport } from './import'

const SEEDS = path.join(import.meta.dirname, '..', '..', '..', 'seeds', 'registry')
const by = { actor: { id: 'command-line', name: 'Mina' }, reason: 'registry-imported' }

let test: TestDatabase
let folder: string
beforeAll(async () => {
  test = await testDatabase()
  folder = await mkdtemp(path.join(tmpdir(), 'mahzar-export-'))
})
afterAll(async () => {
  await test.drop()
  await rm(folder, { recursive: true })
})

describe('export and import', () => {
  it('gives the seeds back byte for byte', async () => {
    const names = await writeRegistry(folder, await registryOnFile(test.db))
    for (const name of names)
      expect(await readFile(path.join(folder, name), 'utf8')).toBe(
        await readFile(path.join(SEEDS, name), 'utf8'),
      )
    expect(await tryImport(test.db, readRegistry(folder))).toEqual({ ok: true, lines: [] })
  })

  it('shows first what would change, then changes it with a version, and exports it again the same', async () => {
    const registry = readRegistry(SEEDS)
    const [first, ...others] = registry.publishers
    if (first === undefined) throw new Error('the registry has publishers')
    const changed = { ...registry, publishers: [{ ...first, timezone: 'Asia/Yerevan' }, ...others] }
    const lines = [{ kind: 'publisher', slug: first.slug, change: 'changed', fields: ['timezone'] }]
    expect(await tryImport(test.db, changed)).toEqual({ ok: true, lines })
    expect(await registryOnFile(test.db)).toEqual(registry)
    expect(await importRegistry(test.db, changed, by)).toEqual({ ok: true, lines })
    expect(await registryOnFile(test.db)).toEqual(changed)
    const revisions = await test.db.registryRevision.findMany({ where: { actor: 'Mina' } })
    expect(revisions).toMatchObject([{ kind: 'publisher', slug: first.slug, version: 2 }])
  })

  it('takes nothing where one entry contradicts another', async () => {
    const registry = await registryOnFile(test.db)
    const [first, ...others] = registry.officials
    if (first === undefined) throw new Error('the registry has officials')
    const unsound = { ...registry, topics: [], officials: [{ ...first, party: 'atlantis' }, ...others] }
    expect(await importRegistry(test.db, unsound, by)).toMatchObject({ code: 'registry_unsound' })
    expect(await registryOnFile(test.db)).toEqual(registry)
  })
})
