import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/db/testing'
import { correctEntry } from '@/lib/editing/registry/correct'
import { entryPage } from './registry-entry'
import { registryList } from './registry-list'
import type { EntryPage } from './registry-shapes'

let test: TestDatabase
beforeAll(async () => {
  test = await testDatabase()
  process.env.DATABASE_URL = test.url
})
afterAll(async () => {
  delete process.env.DATABASE_URL
  await test.drop()
})

const listed = async (kind: 'official' | 'occasion' | 'place', typed: string, after = '') =>
  (await registryList({ kind, typed, after }, test.db)).lines.map(({ slug }) => slug)

async function page(slug: string): Promise<EntryPage> {
  const found = await entryPage({ kind: 'official', slug }, test.db)
  if (found === null || 'leadsTo' in found) throw new Error(`${slug} does not stand`)
  return found
}

it('entries are found by any spelling of theirs, however it is written', async () => {
  expect(await listed('official', 'لافروف')).toContain('sergey-lavrov')
  expect(await listed('official', 'Лавров')).toContain('sergey-lavrov')
  expect(await listed('official', 'sergey-lavr')).toEqual(['sergey-lavrov'])
  expect(await listed('place', 'nur-sultan')).toContain('astana')
  expect(await listed('official', '100%_')).toEqual([])
})

it('sessions stand in the order of their numbers, page after page', async () => {
  const { lines, next } = await registryList({ kind: 'occasion', typed: 'Astana', after: '' }, test.db)
  const numbers = lines.flatMap(({ slug, session }) => (slug.startsWith('astana-') ? [session] : []))
  expect(numbers.slice(0, 11)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
  expect(next).toBe(null)
  const all = await registryList({ kind: 'occasion', typed: '', after: '' }, test.db)
  const later = await listed('occasion', '', all.next ?? '')
  expect(later.length).toBeGreaterThan(0)
  expect(later.filter((slug) => all.lines.some((line) => line.slug === slug))).toEqual([])
})

it('an entry tells its history through another address, and the old one leads to it', async () => {
  const { entry, version } = await page('sergey-lavrov')
  if (entry.kind !== 'official') throw new Error('an official')
  const by = { actor: { id: 'mina', name: 'Mina' }, reason: 'As the ministry writes it.' }
  const called = { kind: 'official' as const, value: { ...entry.value, slug: 'sergei-lavrov' } }
  await correctEntry(test.db, { kind: 'official', slug: 'sergey-lavrov', version }, called, by)
  const { history, names } = await page('sergei-lavrov')
  expect(history.map(({ version: one, slug, actor }) => [one, slug, actor])).toEqual([
    [2, 'sergei-lavrov', 'Mina'],
    [1, 'sergey-lavrov', null],
  ])
  expect(history[0]?.differences).toMatchObject([{ field: 'slug', removed: ['sergey-lavrov'] }])
  expect(names['party ru']?.en).toBe('Russia')
  expect(await entryPage({ kind: 'official', slug: 'sergey-lavrov' }, test.db)).toEqual({
    leadsTo: 'sergei-lavrov',
    ended: 'renamed',
  })
})
