/** Doubts that were noted before they had figures, brought up to date by their migration. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { figuresOf } from '@/lib/archive/sources'
import { type TestDatabase, testDatabase } from '@/lib/db/testing'
import { fileDispatch } from './file-dispatch'
import { currentReader } from './reader'

const root = path.resolve(import.meta.dirname, '../..')
const MIGRATION = 'prisma/migrations/20261126161500_figures_of_earlier_doubts/migration.sql'
/** Dispatches enough to meet each sort of doubt that has figures. */
const LOOKED_AT = path.join(root, 'lib/evaluation/looked-at')

/** Names somebody whose surname another official bears too. */
const OF_SEVERAL =
  'وزیر امور خارجه ایران عباس عراقچی روز دوشنبه ۱۲ خرداد ۱۴۰۴ در تهران با شیبانی دیدار و گفت‌وگو کرد.'
const WRONG_WEEKDAY = 'عباس عراقچی روز دوشنبه ۱۲ اردیبهشت ۱۴۰۲ در مسکو با سرگئی لاوروف دیدار کرد.'

let test: TestDatabase
beforeAll(async () => {
  test = await testDatabase()
})
afterAll(() => test.drop())

it('get the figures that reading gives them today, out of their sentences', async () => {
  const read = await currentReader(test.db)
  const names = readdirSync(LOOKED_AT).filter((one) => /^en-.*\.txt$/.test(one))
  const texts = names.map((name) => readFileSync(path.join(LOOKED_AT, name), 'utf8'))
  for (const text of [...texts, OF_SEVERAL, WRONG_WEEKDAY])
    await fileDispatch(test.db, read, {
      text,
      address: null,
      sample: false,
      given: { published: null, publisher: null },
    })
  const select = { id: true, code: true, message: true, figures: true } as const
  const today = await test.db.parsingIssue.findMany({ orderBy: { id: 'asc' }, select })
  await test.db.parsingIssue.updateMany({ data: { figures: {} } })
  await test.db.$executeRawUnsafe(readFileSync(path.join(root, MIGRATION), 'utf8'))
  const migrated = await test.db.parsingIssue.findMany({ orderBy: { id: 'asc' }, select })

  const given = new Set<string>()
  for (const [place, { code, message, figures }] of migrated.entries()) {
    const now = figuresOf(today[place]?.figures)
    // A sentence may tell more than reading gives.
    const told = Object.entries(figuresOf(figures)).filter(([name]) => name in now)
    if (told.length > 0) given.add(code)
    expect({ code, message, figures: now }).toMatchObject({ figures: Object.fromEntries(told) })
  }
  expect([...given]).toEqual(
    expect.arrayContaining(['unknown-person', 'ambiguous-surname', 'year-inferred', 'weekday-mismatch']),
  )
  expect([...given]).toEqual(expect.arrayContaining(['session-unregistered', 'date-not-exact']))
})
