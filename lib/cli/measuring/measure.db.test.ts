import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ArchiveIndex } from '@/lib/archive/index/archive-index'
import { subjectsOf } from '@/lib/archive/subjects'
import { fileMeeting } from '@/lib/archive/testing'
import type { Database } from '@/lib/db/client'
import { testDatabase } from '@/lib/db/testing'
import { type Measured, measurePage } from './measure'
import { spread } from './sample'

let db: Database
let drop: () => Promise<void>
beforeAll(async () => {
  ;({ db, drop } = await testDatabase())
  await fileMeeting(db, {})
})
afterAll(() => drop())

/** What the servers were asked for, in the order in which they were. */
const heard: string[] = []
const servers: Server[] = []
afterAll(() => {
  for (const server of servers) server.close()
})

async function archiveCalled(name: string): Promise<Measured> {
  const server = createServer(({ url = '' }, answer) => {
    heard.push(`${name} ${url.replace(/[?&]asked=.*/, '')}`)
    answer.end('<p>')
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  const index = await ArchiveIndex.load(db)
  return {
    db,
    index,
    asked: [],
    origin: `http://127.0.0.1:${address.port}`,
    subjects: await subjectsOf(index, spread),
  }
}

test('two archives are asked in turn, address by address', async () => {
  const [small, large] = [await archiveCalled('small'), await archiveCalled('large')]
  const cases = Array.from({ length: 10 }, (_, place) => ({ path: `/${place}`, data: async () => {} }))
  const figures = await measurePage([small, large], { name: 'search', cases: () => cases })
  expect(heard.slice(0, 20)).toEqual(cases.flatMap(({ path }) => [`small ${path}`, `large ${path}`]))
  expect(figures.map((figure) => [figure?.page, figure?.addresses])).toEqual([
    ['search', 10],
    ['search', 10],
  ])
})

test('where few addresses are asked for several times, what they show changes in between', async () => {
  const archive = await archiveCalled('alone')
  const { edition } = archive.index
  const page = { path: '/overview', data: async () => {} }
  await measurePage([archive], { name: 'overview', cases: () => [page] })
  expect(archive.index.edition).toBe(edition + 10)
})
