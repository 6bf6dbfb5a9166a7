/** Queries that must find the same, and queries that must not, in the archive that a fresh start has. */
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ArchiveIndex } from '@/lib/archive/index/archive-index'
import queries from '@/lib/archive/search/equivalent-queries.json'
import { search } from '@/lib/archive/search/search'
import { testDatabase } from '@/lib/db/testing'
import { createParser } from '@/lib/parser/parser'
import { readRegistry } from '@/lib/registry/files'
import { fileMissing } from './batch'

let index: ArchiveIndex
let drop: () => Promise<void>

beforeAll(async () => {
  const seeds = path.join(import.meta.dirname, '..', '..', 'seeds')
  const { db, drop: dropDatabase } = await testDatabase()
  drop = dropDatabase
  const parser = createParser(readRegistry(path.join(seeds, 'registry')))
  const lines = await fileMissing(db, parser, path.join(seeds, 'dispatches'))
  expect(lines.filter(({ outcome }) => outcome === 'refused')).toEqual([])
  index = await ArchiveIndex.load(db)
}, 240_000)
afterAll(() => drop())

/** All that a query finds, by ids; what it names apart from what it finds by that. */
async function found(query: string) {
  const results = await search(index, {
    query,
    filter: {},
    calendar: 'gregorian',
    sort: 'relevance',
    sources: { size: 100, after: null },
  })
  if (results === null) throw new Error(`Nothing is asked for by “${query}”.`)
  const { officials, rounds, places, parties, topics, meetings, sources } = results
  const slugs = ({ shown }: typeof places) => shown.map(({ slug }) => slug).sort()
  return {
    named: [
      ...officials.shown.map(({ slug }) => `official ${slug}`),
      ...slugs(places).map((slug) => `place ${slug}`),
      ...slugs(parties).map((slug) => `party ${slug}`),
      ...slugs(topics).map((slug) => `topic ${slug}`),
      ...rounds.shown.map(({ series, number, first }) => `round ${series.slug} ${number ?? first}`),
    ].sort(),
    meetings: [meetings.total, ...meetings.shown.map(({ id }) => id)],
    sources: [sources.total, ...sources.shown.map(({ id }) => id)],
  }
}

test('at least 300 pairs of queries and 100 that must differ are tried', () => {
  expect(queries.same.reduce((pairs, group) => pairs + group.length - 1, 0)).toBeGreaterThanOrEqual(300)
  expect(queries.different.length).toBeGreaterThanOrEqual(100)
})

test.each(queries.same.map((group): [string, string[]] => [group[0] ?? '', group]))(
  '“%s” is found in all its spellings',
  async (first, group) => {
    const expected = await found(first)
    expect(expected.named.length + expected.sources.length + expected.meetings.length).toBeGreaterThan(2)
    for (const query of group) expect({ query, ...(await found(query)) }).toEqual({ query, ...expected })
  },
)

test.each(queries.different)('“%s” is not “%s”', async (one = '', other = '') => {
  const [a, b] = [await found(one), await found(other)]
  expect(a.named.filter((name) => b.named.includes(name))).toEqual([])
  expect([a.named, a.meetings, a.sources]).not.toEqual([b.named, b.meetings, b.sources])
})
