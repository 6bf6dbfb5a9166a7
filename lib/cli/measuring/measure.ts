/** Measuring one page after the other. */
import { parserPath } from '@/lib/archive/address'
import type { Subjects } from '@/lib/archive/subjects'
import { ask, scriptBytes } from './ask'
import type { Case, MeasuredPage } from './pages'
import { type Figure, spreadOf } from './report'
import type { Archive } from './sample'

/** The median of a cached page is that of so many askings. */
const AGAIN = 5

/** Makes what is kept of the whole archive worthless, and lets the server learn of it. */
async function touchArchive({ db, index }: Archive, origin: string): Promise<void> {
  const [newest] = index.matching({}).from(null, 1)
  if (newest !== undefined)
    await db.meeting.update({ where: { id: newest.id }, data: { changedIn: 0 }, select: { id: true } })
  // Another page learns of it: what that costs is not this page's.
  const answer = await ask(origin, parserPath('en'))
  if (answer.status !== 200) throw new Error(`The server answers ${answer.status}.`)
}

/** The address under which nobody has asked for a page before. */
const afresh = (path: string, mark: string) => `${path}${path.includes('?') ? '&' : '?'}asked=${mark}`

/**
 * Each page is asked for under an address that is of this run alone, so that it is not kept. One of few
 * addresses is asked for several times, what it shows being changed in between.
 */
async function uncached(archive: Archive, origin: string, cases: readonly Case[], page: string) {
  const times: number[] = []
  const bodies: string[] = []
  const rounds = cases.length < 10 ? 10 : 1
  const run = Date.now().toString(36)
  for (let round = 0; round < rounds; round++)
    for (const { path } of cases) {
      if (rounds > 1) await touchArchive(archive, origin)
      const answer = await ask(origin, afresh(path, `${run}.${round}`))
      if (answer.status !== 200) throw new Error(`${page}: ${path} answers ${answer.status}.`)
      times.push(answer.ms)
      bodies.push(answer.body)
    }
  return { times, bodies }
}

/** The data of a page without the page: the time of all, and of the queries among it. */
async function dataAlone(archive: Archive, cases: readonly Case[]) {
  const [data, sql, queries]: [number[], number[], number[]] = [[], [], []]
  let slowest = { text: '', ms: 0 }
  for (const { data: ask } of cases) {
    archive.asked.length = 0
    const begun = performance.now()
    await ask(archive)
    data.push(performance.now() - begun)
    sql.push(archive.asked.reduce((sum, { ms }) => sum + ms, 0))
    queries.push(archive.asked.length)
    for (const query of archive.asked) if (query.ms > slowest.ms) slowest = query
  }
  return {
    data: spreadOf(data),
    sql: spreadOf(sql),
    queries: spreadOf(queries).p50,
    slowest: { ...slowest, text: slowest.text.replaceAll(/\s+/g, ' ').trim() },
  }
}

/** Measures a page at all its addresses; null where the archive has none. */
export async function measurePage(
  archive: Archive,
  origin: string,
  page: MeasuredPage,
  subjects: Subjects,
): Promise<Figure | null> {
  const cases = page.cases(subjects)
  if (cases.length === 0) return null
  const { times, bodies } = await uncached(archive, origin, cases, page.name)
  const cached: number[] = []
  for (const { path } of cases.slice(-10)) {
    await ask(origin, path)
    for (let again = 0; again < AGAIN; again++) cached.push((await ask(origin, path)).ms)
  }
  await archive.index.refresh()
  const data = await dataAlone(archive, cases)
  return {
    page: page.name,
    addresses: cases.length,
    uncached: spreadOf(times),
    cached: spreadOf(cached),
    ...data,
    pageBytes: spreadOf(bodies.map((body) => Buffer.byteLength(body))).p50,
    scriptBytes: await scriptBytes(origin, bodies[0] ?? ''),
  }
}
