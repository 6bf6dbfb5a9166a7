import { afterAll, beforeAll, expect, it } from 'vitest'
import { ArchiveIndex } from '@/lib/archive/index/archive-index'
import { movedAddress } from '@/lib/archive/moved'
import { loadNames, notingNames } from '@/lib/archive/names'
import { officialBySlug } from '@/lib/archive/officials'
import { type TestDatabase, testDatabase } from '@/lib/db/testing'
import { type Entry, type EntryKind, entrySchema } from '@/lib/registry/entry'
import { entriesOnFile } from '@/lib/registry/on-file'
import { correctEntry } from './correct'
import { mergeEntries } from './merge'
import { teachSpelling } from './teach'

let test: TestDatabase
let index: ArchiveIndex
beforeAll(async () => {
  test = await testDatabase()
  index = await ArchiveIndex.load(test.db)
})
afterAll(() => test.drop())

const by = { actor: { id: 'mina', name: 'Mina' }, reason: 'A test asks for it.' }

async function seen(kind: Entry['kind'], slug: string) {
  const found = (await entriesOnFile(test.db)).find((one) => one.entry.kind === kind && one.slug === slug)
  if (found === undefined) throw new Error(`no ${kind} ${slug} stands`)
  return { name: { kind, slug, version: found.version }, entry: found.entry }
}

/** The stamps of a page of one official and of pages that name one, before and after a change. */
async function stamps() {
  await index.refresh()
  const { registry } = index
  return {
    own: registry.ofEntry('official', 'sergey-lavrov'),
    party: registry.ofEntry('party', 'ru'),
    naming: registry.ofNames(['official sergey-lavrov']),
    other: registry.ofEntry('official', 'abbas-araghchi'),
    otherParty: registry.ofEntry('party', 'ir'),
  }
}

it('a spelling that is taught makes the pages of the entry and of its party anew, and no others', async () => {
  const before = await stamps()
  const taught = { kind: 'official', slug: 'sergey-lavrov', language: 'en', text: 'Serge Lavroff' } as const
  expect(await teachSpelling(test.db, { ...taught, sourceId: null }, by)).toMatchObject({ ok: true })
  const after = await stamps()
  expect(after).toEqual({ ...before, own: index.edition, party: index.edition })
  const page = await officialBySlug(test.db, 'sergey-lavrov')
  expect(page?.spellings.en).toContain('Serge Lavroff')
})

it('another name makes the pages anew that name them', async () => {
  const before = await stamps()
  const { name, entry } = await seen('official', 'sergey-lavrov')
  if (entry.kind !== 'official') throw new Error('an official')
  const names = { ...entry.value.names, en: ['S. V. Lavrov', ...(entry.value.names.en ?? [])] }
  await correctEntry(test.db, name, { kind: 'official', value: { ...entry.value, names } }, by)
  expect(await stamps()).toEqual({
    ...before,
    own: index.edition,
    party: index.edition,
    naming: index.edition,
  })
})

it('a query tells whose names it asked for', async () => {
  const { named } = await notingNames(() =>
    loadNames(index.db, { official: ['sergey-lavrov'], party: [null] }),
  )
  expect([...named]).toEqual(['official sergey-lavrov'])
})

it('old addresses lead to what stands in their place: pages, pairs, lists and the JSON interface', async () => {
  const [into, from] = [await seen('official', 'sergey-lavrov'), await seen('official', 'sergey-vershinin')]
  await mergeEntries(test.db, { into: into.name, from: from.name }, by)
  await index.refresh()
  const moved = (address: string) => movedAddress(index, address)
  expect(moved('/fa/officials/sergey-vershinin')).toBe('/fa/officials/sergey-lavrov')
  expect(moved('/en/pairs/officials/abbas-araghchi/sergey-vershinin?calendar=jalali')).toBe(
    '/en/pairs/officials/abbas-araghchi/sergey-lavrov?calendar=jalali',
  )
  expect(moved('/api/v1/officials/sergey-vershinin')).toBe('/api/v1/officials/sergey-lavrov')
  expect(moved('/api/meetings.atom?party=ru&official=sergey-vershinin')).toBe(
    '/api/meetings.atom?party=ru&official=sergey-lavrov',
  )
  expect(moved('/en/officials/sergey-lavrov?party=sergey-vershinin')).toBe(null)
  const names = await loadNames(index.db, { official: ['sergey-vershinin'] })
  expect(names('official', 'sergey-vershinin')).toMatchObject({ slug: 'sergey-lavrov' })
})

it('the old address of a session leads to its number, and to its series, of today', async () => {
  const correct = async (kind: EntryKind, slug: string, more: object) => {
    const { name, entry } = await seen(kind, slug)
    const outcome = await correctEntry(
      test.db,
      name,
      entrySchema.parse({ kind, value: { ...entry.value, ...more } }),
      by,
    )
    if (!outcome.ok) throw new Error(JSON.stringify(outcome))
  }
  await correct('occasion', 'astana-17', { number: 97 })
  await correct('series', 'astana', { slug: 'astana-process' })
  await correct('occasion', 'astana-process-97', { number: 98 })
  await index.refresh()
  const moved = (address: string) => movedAddress(index, address)
  expect(moved('/fa/rounds/astana/17?calendar=hijri')).toBe('/fa/rounds/astana-process/98?calendar=hijri')
  expect(moved('/en/rounds/astana-process/97')).toBe('/en/rounds/astana-process/98')
  expect(moved('/api/v1/rounds/astana/17')).toBe('/api/v1/rounds/astana-process/98')
  expect(moved('/en/search?series=astana&number=17')).toBe('/en/search?series=astana-process&number=98')
  expect(moved('/en/rounds/astana/16')).toBe('/en/rounds/astana-process/16')
  expect(moved('/en/rounds/astana-process/98')).toBe(null)
})
