import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrate } from './migrate'
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
})
