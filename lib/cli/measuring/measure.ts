/** Measuring one page after the other, of one archive or of two in turn. */
import { parserPath } from '@/lib/archive/address'
import type { Subjects } from '@/lib/archive/subjects'
import { ask, scriptBytes } from './ask'
import type { Case, MeasuredPage } from './pages'
import { type Figure, spreadOf } from './report'
import type { Archive, AskedQuery } from './sample'

/** An archive, the server that answers from it, and what of it is asked for. */
export type Measured = Archive & { origin: string; subjects: Subjects }

/** How many addresses are asked for again, and how often: the median of a cached page is that of them all. */
const ASKED_AGAIN = 10
const AGAIN = 5

/** Makes what is kept of the whole archive worthless, and lets the server learn of it. */
async function touchArchive({ db, index, origin }: Measured): Promise<void> {
  const [newest] = index.matching({}).from(null, 1)
  if (newest !== undefined)
    await db.meeting.update({ where: { id: newest.id }, data: { changedIn: 0 }, select: { id: true } })
  // Another page learns of it: what that costs is not this page's.
  const answer = await ask(origin, parserPath('en'))
  if (answer.status !== 200) throw new Error(`The server answers ${answer.status}.`)
}

/** The address under which nobody has asked for a page before. */
const afresh = (path: string, mark: string) => `${path}${path.includes('?') ? '&' : '?'}asked=${mark}`

/** A sort of page of one archive, and what has been measured of it. Times are milliseconds. */
type Measuring = {
  of: Measured
  cases: readonly Case[]
  uncached: number[]
  cached: number[]
  bodies: string[]
  data: number[]
  sql: number[]
  queries: number[]
  slowest: AskedQuery
}

/** Goes through the addresses, each archive's first, then each one's second … */
async function inTurn(
  all: readonly Measuring[],
  measure: (measuring: Measuring, asked: Case) => Promise<void>,
): Promise<void> {
  const most = Math.max(...all.map(({ cases }) => cases.length))
  for (let place = 0; place < most; place++)
    for (const measuring of all) {
      const asked = measuring.cases[place]
      if (asked !== undefined) await measure(measuring, asked)
    }
}

/**
 * Each page is asked for under an address that is of this run alone, so that it is not kept. One of few
 * addresses is asked for several times, what it shows being changed in between.
 */
async function measureUncached(all: readonly Measuring[]): Promise<void> {
  const run = Date.now().toString(36)
  const fewest = Math.min(...all.map(({ cases }) => cases.length))
  const rounds = fewest < 10 ? 10 : 1
  for (let round = 0; round < rounds; round++)
    await inTurn(all, async ({ of, uncached, bodies }, { path }) => {
      if (rounds > 1) await touchArchive(of)
      const answer = await ask(of.origin, afresh(path, `${run}.${round}`))
      if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}.`)
      uncached.push(answer.ms)
      bodies.push(answer.body)
    })
}

async function measureCached({ of: { origin }, cached }: Measuring, { path }: Case): Promise<void> {
  await ask(origin, path)
  for (let again = 0; again < AGAIN; again++) cached.push((await ask(origin, path)).ms)
}

/** The data of a page without the page: the time of all, and of the queries among it. */
async function measureData(measuring: Measuring, { data }: Case): Promise<void> {
  const { asked } = measuring.of
  asked.length = 0
  const begun = performance.now()
  await data(measuring.of)
  measuring.data.push(performance.now() - begun)
  measuring.sql.push(asked.reduce((sum, { ms }) => sum + ms, 0))
  measuring.queries.push(asked.length)
  for (const query of asked) if (query.ms > measuring.slowest.ms) measuring.slowest = query
}

/** Null where the archive has no such page. */
async function figureOf(page: string, measured: Measuring): Promise<Figure | null> {
  const { of, cases, uncached, cached, bodies, data, sql, queries, slowest } = measured
  if (cases.length === 0) return null
  return {
    page,
    addresses: cases.length,
    uncached: spreadOf(uncached),
    cached: spreadOf(cached),
    data: spreadOf(data),
    sql: spreadOf(sql),
    queries: spreadOf(queries).p50,
    slowest: { ...slowest, text: slowest.text.replaceAll(/\s+/g, ' ').trim() },
    pageBytes: spreadOf(bodies.map((body) => Buffer.byteLength(body))).p50,
    scriptBytes: await scriptBytes(of.origin, bodies[0] ?? ''),
  }
}

/** Measures a sort of page at all its addresses, of the archives in turn: a figure each, in their order. */
export async function measurePage(
  archives: readonly Measured[],
  { name, cases }: MeasuredPage,
): Promise<(Figure | null)[]> {
  const all = archives.map(
    (of): Measuring => ({
      of,
      cases: cases(of.subjects),
      uncached: [],
      cached: [],
      bodies: [],
      data: [],
      sql: [],
      queries: [],
      slowest: { text: '', ms: 0 },
    }),
  )
  await measureUncached(all)
  await inTurn(
    all.map((measuring) => ({ ...measuring, cases: measuring.cases.slice(-ASKED_AGAIN) })),
    measureCached,
  )
  for (const { of } of all) await of.index.refresh()
  await inTurn(all, measureData)
  return Promise.all(all.map((measured) => figureOf(name, measured)))
}
