import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { differenceSql, migrate } from './migrate'
import { type TestDatabase, testDatabase } from './testing'

describe('migrations', () => {
  let test: TestDatabase
  beforeAll(async () => {
    test = await testDatabase()
  })
  afterAll(() => test.drop())

  it('are all applied to a database that tests are given', async () => {
    expect(await migrate(test.url)).toEqual([])
    expect(await test.db.meeting.count()).toBe(0)
    expect(await test.db.official.count()).toBeGreaterThan(0)
  })

  it('make what the schema describes', async () => {
    expect(await differenceSql(test.url)).toBeNull()
  })

  it('are written anew from what the schema has and the database has not', async () => {
    await test.db.$executeRaw`ALTER TABLE "Topic" DROP COLUMN "description"`
    expect(await differenceSql(test.url)).toMatch(/ALTER TABLE "Topic" ADD COLUMN\s+"description" TEXT/)
  })
})
