import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '@/lib/db/testing'
import { ArchiveIndex } from './index/archive-index'
import { PAGE_SORTS } from './page-sorts'
import { fileMeeting } from './testing'
import { pagesToWarm } from './warm-up'

let drop: () => Promise<void>
let index: ArchiveIndex

beforeAll(async () => {
  const database = await testDatabase()
  drop = database.drop
  const round = await database.db.occasion.findUniqueOrThrow({
    where: { seriesSlug_number: { seriesSlug: 'astana', number: 17 } },
  })
  await fileMeeting(database.db, {
    placeSlug: 'astana',
    topics: ['sanctions'],
    seriesSlug: 'astana',
    occasionId: round.id,
    occasionRelation: 'margins',
    people: [
      { officialSlug: 'geir-pedersen', partySlug: 'un' },
      { officialSlug: 'ali-asghar-khaji', partySlug: 'ir' },
    ],
  })
  index = await ArchiveIndex.load(database.db)
})
afterAll(() => drop())

test('pages of each sort are asked for before anybody does', async () => {
  const [meeting] = index.matching({}).from(null, 1)
  const asked = await pagesToWarm(index)
  const paths = asked.map((path) => path.replace(/[?&]calendar=\w+$/, ''))
  expect(paths).toEqual(
    expect.arrayContaining([
      ...['/en', '/fa', '/ar', '/en/overview', '/en/officials', '/en/rounds', '/en/api'],
      ...['/en?party=ir', '/en/search?q=Lavrov', '/en/search?kind=talks&q=Lavrov'],
      ...[`/en/meetings/${meeting?.id}`, '/en/officials/ali-asghar-khaji', '/fa/officials/geir-pedersen'],
      ...['/en/parties/ir', '/fa/parties/un', '/en/places/astana', '/en/topics/sanctions'],
      ...['/en/pairs/officials/ali-asghar-khaji/geir-pedersen', '/en/pairs/parties/ir/un'],
      '/en/rounds/astana/17',
    ]),
  )
  expect(paths.length).toBeLessThanOrEqual(10 * Object.keys(PAGE_SORTS).length)
})

test('what readers begin with is made when they ask for it', async () => {
  const asked = await pagesToWarm(index)
  const begunWith = asked.filter((path) =>
    /^\/(en|ar)\b.*calendar=gregorian|^\/fa\b.*calendar=jalali/.test(path),
  )
  expect(begunWith).toEqual([])
  expect(asked.filter((path) => !path.includes('calendar='))).toEqual([])
})
