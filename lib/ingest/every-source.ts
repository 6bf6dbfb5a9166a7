/** All texts on file, in pages of ids. */
import type { Database } from '@/lib/db/client'

const PAGE = 200

/** The ids of all texts of which a trial run has found that they read otherwise, in one query. */
export async function sourcesWithFindings(db: Database): Promise<string[]> {
  const rows = await db.proposal.findMany({
    where: { state: 'open', untouched: true },
    distinct: ['sourceId'],
    select: { sourceId: true },
  })
  return rows.map(({ sourceId }) => sourceId)
}

/** The ids of all sources, in pages, each in one query; those filed while it runs may be left out. */
export async function* everySource(db: Database): AsyncGenerator<string[]> {
  let after = ''
  for (;;) {
    const rows = await db.source.findMany({
      where: { id: { gt: after } },
      orderBy: { id: 'asc' },
      take: PAGE,
      select: { id: true },
    })
    const last = rows.at(-1)
    if (last === undefined) return
    yield rows.map(({ id }) => id)
    after = last.id
  }
}
