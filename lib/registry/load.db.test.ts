import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/db/testing'
import { readRegistry } from './files'
import { loadRegistry } from './load'
import { registryOnFile } from './on-file'

const registry = readRegistry(path.join(import.meta.dirname, '..', '..', 'seeds', 'registry'))
let test: TestDatabase
beforeAll(async () => {
  test = await testDatabase()
  await loadRegistry(test.db, registry)
})
afterAll(() => test.drop())

const edition = async () => (await test.db.archiveEdition.findUnique({ where: { id: 1 } }))?.edition

describe('loading the registry', () => {
  it('puts everything on file, each spelling folded for searching', async () => {
    expect(await test.db.official.count()).toBe(registry.officials.length)
    expect(await test.db.occasion.count()).toBe(registry.occasions.length)
    const spellings = await test.db.spelling.findMany({
      where: { officialSlug: 'ali-asghar-khaji', language: 'ar' },
    })
    expect(spellings.length).toBeGreaterThan(1)
    expect(spellings.find(({ ambiguous }) => ambiguous)?.text).toMatch(/حاج/)
  })

  it('a second time changes nothing and leaves cached pages as they are', async () => {
    const before = await edition()
    const counts = await loadRegistry(test.db, registry)
    expect(Object.values(counts).every((count) => count === 0)).toBe(true)
    expect(await edition()).toBe(before)
  })

  it('again after the files changed writes what changed, and nothing else', async () => {
    const [first, ...others] = registry.places
    if (!first) throw new Error('the registry has no places')
    const names = { ...first.names, en: [...(first.names.en ?? []), 'A New Spelling'] }
    const counts = await loadRegistry(test.db, { ...registry, places: [{ ...first, names }, ...others] })
    expect(Object.entries(counts).filter(([, count]) => count > 0)).toEqual([['spellings', 1]])
    expect(await loadRegistry(test.db, registry)).toMatchObject({ spellings: 1 })
    expect(await test.db.spelling.count({ where: { text: 'A New Spelling' } })).toBe(0)
  })

  it('keeps the days in which a city bore another name', async () => {
    const named = await test.db.spelling.findFirst({
      where: { placeSlug: 'astana', language: 'en', text: 'Nur-Sultan' },
    })
    expect(named?.borneFrom?.toISOString().slice(0, 10)).toBe('2019-03-23')
  })

  it('makes a version of what the files changed, and of nothing else', async () => {
    const count = () => test.db.registryRevision.count()
    const before = await count()
    const [first, ...others] = registry.topics
    if (!first) throw new Error('the registry has no topics')
    await loadRegistry(test.db, { ...registry, topics: [{ ...first, description: 'Otherwise.' }, ...others] })
    expect(await count()).toBe(before + 1)
    await loadRegistry(test.db, registry)
    const latest = await test.db.registryRevision.findFirst({
      where: { kind: 'topic', slug: first.slug },
      orderBy: { version: 'desc' },
    })
    expect(latest).toMatchObject({ version: 3, actor: 'files', actorId: null, snapshot: first })
  })

  it('gives back from the database what the files hold', async () => {
    expect(await registryOnFile(test.db)).toEqual(registry)
  })
})
