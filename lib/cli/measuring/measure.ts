/** Measuring one page after the other. */
import { ask, scriptBytes } from './ask'
import type { Case, MeasuredPage } from './pages'
import { type Figure, spreadOf } from './report'
import type { Archive, Sample } from './sample'

/** The median of a cached page is that of so many askings. */
const AGAIN = 5

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

/** Makes what is kept of a page worthless: whatever it shows has changed. */
async function touchArchive({ db, index }: Archive): Promise<void> {
  const [newest] = index.matching({}).from(null, 1)
  if (newest !== undefined)
    await db.meeting.update({ where: { id: newest.id }, data: { changedIn: 0 }, select: { id: true } })
}

/** @param uniform a page of few addresses, which is made to forget them between askings */
async function uncached(archive: Archive, origin: string, cases: readonly Case[], page: string) {
  const times: number[] = []
  const bodies: string[] = []
  const rounds = cases.length < 10 ? 8 : 1
  for (let round = 0; round < rounds; round++)
    for (const { path } of cases) {
      if (rounds > 1) {
        await touchArchive(archive)
        // Another process asks for the edition too; what that costs is not this page's.
        await ask(origin, '/api/health')
      }
      const answer = await ask(origin, path)
      if (answer.status !== 200) throw new Error(`${page}: ${path} answers ${answer.status}.`)
      times.push(answer.ms)
      bodies.push(answer.body)
    }
  return { times, bodies }
}

/** Measures a page at all its addresses; null where the archive has none. */
export async function measurePage(
  archive: Archive,
  origin: string,
  page: MeasuredPage,
  sample: Sample,
): Promise<Figure | null> {
  const cases = page.cases(sample)
  if (cases.length === 0) return null
  const { times, bodies } = await uncached(archive, origin, cases, page.name)
  const cached: number[] = []
  for (const { path } of cases.slice(-10))
    for (let again = 0; again < AGAIN; again++) cached.push((await ask(origin, path)).ms)
  await archive.index.refresh()
  const data: number[] = []
  for (const one of cases) data.push(await timed(() => one.data(archive)))
  return {
    ...{ page: page.name, addresses: cases.length },
    ...{ uncached: spreadOf(times), cached: spreadOf(cached.slice(0)), data: spreadOf(data) },
    pageBytes: spreadOf(bodies.map((body) => Buffer.byteLength(body))).p50,
    scriptBytes: await scriptBytes(origin, bodies[0] ?? ''),
  }
}
