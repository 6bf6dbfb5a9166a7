import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/db/testing'
import { answerMetrics } from './metrics'

let test: TestDatabase
beforeAll(async () => {
  test = await testDatabase()
  process.env.DATABASE_URL = test.url
})
afterAll(() => test.drop())

const ask = (headers: Record<string, string>, token?: string) =>
  answerMetrics(new Request('http://localhost/api/metrics', { headers }), token)

it.each([
  ['127.0.0.1', 200],
  ['::1', 200],
  ['198.51.100.4', 404],
  // Behind a proxy that nobody vouched for.
  ['', 404],
])('without a token are for this machine alone: %s', async (address, status) => {
  expect((await ask({ 'x-forwarded-for': address })).status).toBe(status)
})

it('with a token are for whoever has it, this machine or not', async () => {
  const token = 'of the metrics'
  expect((await ask({ 'x-forwarded-for': '127.0.0.1' }, token)).status).toBe(401)
  const answer = await ask({ authorization: `Bearer ${token}` }, token)
  expect(answer.status).toBe(200)
  expect(await answer.text()).toContain('mahzar_archive_records{sort="official",state="registered"}')
})
