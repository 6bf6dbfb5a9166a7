/** What search engines are told of, part by part. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fileMeeting } from '@/lib/archive/testing'
import { testDatabase } from '@/lib/db/testing'
import { sitemapIndex, sitemapPart } from './sitemaps'

let drop: () => Promise<void>
let id: string
const ORIGIN = 'https://mahzar.example'

beforeAll(async () => {
  const database = await testDatabase()
  process.env.DATABASE_URL = database.url
  drop = database.drop
  id = await fileMeeting(database.db, {
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
