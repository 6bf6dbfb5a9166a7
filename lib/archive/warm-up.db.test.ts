import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '@/lib/db/testing'
import { ArchiveIndex } from './index/archive-index'
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
    ...{ placeSlug: 'astana', topics: ['sanctions'], seriesSlug: 'astana' },
    ...{ occasionId: round.id, occasionRelation: 'margins' },
    people: [
      { officialSlug: 'geir-pedersen', partySlug: 'un' },
      { officialSlug: 'ali-asghar-khaji', partySlug: 'ir' },
    ],
  })
  index = await ArchiveIndex.load(database.db)
})
afterAll(() => drop())

test('a page of each sort is asked for before anybody does', () => {
  const [meeting] = index.matching({}).from(null, 1)
  expect(pagesToWarm(index, ['en', 'fa'])).toEqual([
    ...[
      '/en',
      '/en/overview',
      '/en/officials',
      '/en/rounds',
      '/en?kind=talks',
      '/en/search?q=ali+asghar+khaji',
    ],
    ...[
      '/fa',
      '/fa/overview',
      '/fa/officials',
      '/fa/rounds',
      '/fa?kind=talks',
      '/fa/search?q=ali+asghar+khaji',
    ],
    `/en/meetings/${meeting?.id}`,
    ...['/en/officials/ali-asghar-khaji', '/fa/officials/geir-pedersen', '/en/parties/ir', '/fa/parties/un'],
    ...['/en/places/astana', '/en/topics/sanctions', '/en/pairs/officials/ali-asghar-khaji/geir-pedersen'],
    ...['/en/pairs/parties/ir/un', '/en/rounds/astana/17'],
  ])
})
