/** What search engines are told of, part by part. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fileMeeting } from '@/lib/archive/testing'
import { testDatabase } from '@/lib/db/testing'
import { sitemapIndex, sitemapPart } from './sitemaps'

let drop: () => Promise<void>
let id: string
const CHANGED = new Date('2022-01-01T12:00:00Z')
const ORIGIN = 'https://mahzar.example'

beforeAll(async () => {
  const database = await testDatabase()
  process.env.DATABASE_URL = database.url
  drop = database.drop
  id = await fileMeeting(database.db, {
    updatedAt: CHANGED,
    people: [
      { officialSlug: 'ali-asghar-khaji', partySlug: 'ir' },
      { officialSlug: 'geir-pedersen', partySlug: 'un' },
    ],
  })
})
afterAll(() => drop())

test('every part that the index tells of is there, and no other', async () => {
  const parts = [...(await sitemapIndex(ORIGIN)).matchAll(/\/sitemaps\/([\w-]+)\.xml</g)].map(
    ([, name]) => name ?? '',
  )
  expect(parts).toEqual(['registry', 'pairs-0', 'meetings-'])
  for (const part of parts)
    expect(await sitemapPart(ORIGIN, part)).toContain('<loc>https://mahzar.example/en')
  for (const part of ['pairs', 'pairs-1', 'meetings-zz', 'nothing'])
    expect(await sitemapPart(ORIGIN, part)).toBeNull()
})

test('pairs are told in each language, and a meeting whose permalink is in any', async () => {
  const pairs = await sitemapPart(ORIGIN, 'pairs-0')
  for (const locale of ['en', 'fa', 'ar'])
    expect(pairs).toContain(`<loc>${ORIGIN}/${locale}/pairs/officials/ali-asghar-khaji/geir-pedersen</loc>`)
  expect(await sitemapPart(ORIGIN, 'meetings-')).toContain(`hreflang="x-default" href="${ORIGIN}/m/${id}"`)
})

test('a page is told with the last change of what it shows, one that shows no meeting without any', async () => {
  const lastmodOf = (xml: string | null, address: string) =>
    new RegExp(`<loc>${ORIGIN}${address}</loc>\\s*(?:<lastmod>([^<]+)</lastmod>)?`).exec(xml ?? '')?.[1] ??
    null
  const changed = CHANGED.toISOString()
  const registry = await sitemapPart(ORIGIN, 'registry')
  for (const path of ['/fa', '/en/officials/geir-pedersen', '/ar/parties/ir'])
    expect(lastmodOf(registry, path), path).toBe(changed)
  for (const path of ['/en/api', '/en/rounds/astana/17']) {
    expect(registry).toContain(`<loc>${ORIGIN}${path}</loc>`)
    expect(lastmodOf(registry, path), path).toBeNull()
  }
  const pairs = await sitemapPart(ORIGIN, 'pairs-0')
  expect(lastmodOf(pairs, '/en/pairs/officials/ali-asghar-khaji/geir-pedersen')).toBe(changed)
  const index = await sitemapIndex(ORIGIN)
  for (const part of ['registry', 'pairs-0'])
    expect(lastmodOf(index, `/sitemaps/${part}.xml`), part).toBe(changed)
})
