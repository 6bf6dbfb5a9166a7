/** Finding filed sources by their words, publisher, day or number, for editors who attach one to a record. */
import { z } from 'zod'
import type { ArchiveIndex } from '@/lib/archive/index/archive-index'
import { distinct, loadNames } from '@/lib/archive/names'
import { parsePermanentId } from '@/lib/archive/permanent-id'
import { textsFoundBy } from '@/lib/archive/search/found-texts'
import { sourceSelect, sourceSummaryOf } from '@/lib/archive/source-summaries'
import { meetingSummaries } from '@/lib/archive/summaries'
import type { Database } from '@/lib/db/client'
import { boundsOf } from '@/lib/i18n/edtf'
import { type Locale, MANNERS } from '@/lib/i18n/locales'
import { meetingTitle } from '@/lib/i18n/meeting-titles'
import type { SourceHit, SourcesAsked, SourcesFound } from './source-shapes'

/** So many are shown; whoever looks for another tells more of it. */
const SHOWN = 12
/** So much of each text, in characters. */
const OPENING = 220

/** The sources that fit all that is told of one, the last filed first; none where nothing is told. */
export async function findSources(
  index: ArchiveIndex,
  { locale, ...asked }: SourcesAsked,
): Promise<SourcesFound> {
  const ids = await idsOf(index, { ...asked, calendar: MANNERS[locale].calendars[0] })
  return { hits: await hitsOf(index.db, ids.slice(0, SHOWN), locale), more: ids.length > SHOWN }
}

type Asking = Omit<SourcesAsked, 'locale'> & { calendar: Parameters<typeof textsFoundBy>[2] }

async function idsOf(
  index: ArchiveIndex,
  { typed, publisher, published, calendar }: Asking,
): Promise<string[]> {
  const { db } = index
  const numbered = await sourceNumbered(db, typed)
  if (numbered !== null) return [numbered]
  const days = published === null ? null : boundsOf(published)
  const [from, to] = [days?.first ?? days?.last, days?.last ?? days?.first]
  const within = from && to ? { from, to } : null
  if (typed.trim() !== '') {
    const among = {
      ...(publisher === null ? {} : { publisher: [publisher] }),
      ...(within === null ? {} : { published: within }),
    }
    return (await textsFoundBy(index, typed, calendar, { ...among, size: SHOWN + 1 })) ?? []
  }
  if (publisher === null && within === null) return []
  const rows = await db.source.findMany({
    where: {
      ...(publisher === null ? {} : { publisherSlug: publisher }),
      ...(within === null
        ? {}
        : { publishedFirst: { gte: new Date(within.from), lte: new Date(within.to) } }),
    },
    orderBy: [{ filedAt: 'desc' }, { id: 'asc' }],
    take: SHOWN + 1,
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}

/** The source whose permanent id, or address on any page of the archive, is told. */
async function sourceNumbered(db: Database, typed: string): Promise<string | null> {
  const told = typed.trim().split(/[?#]/)[0]?.split('/').filter(Boolean).at(-1) ?? ''
  const parsed = parsePermanentId(told)
  if (!parsed.ok) return null
  const row = await db.source.findUnique({ where: { id: parsed.id }, select: { id: true } })
  return row?.id ?? null
}

const openingsSchema = z.array(z.object({ id: z.string(), opening: z.string() }))

/** What is shown of sources, in the order of their ids here. */
export async function hitsOf(db: Database, ids: readonly string[], locale: Locale): Promise<SourceHit[]> {
  if (ids.length === 0) return []
  const wanted = { in: [...ids] }
  const [rows, openings, accounts] = await Promise.all([
    db.source.findMany({ where: { id: wanted }, select: sourceSelect }),
    db.$queryRaw`SELECT id, left(text, ${OPENING}) AS opening FROM "Source" WHERE id = ANY(${[...ids]}::bpchar[])`,
    db.account.findMany({
      where: { sourceId: wanted, meeting: { state: 'current' } },
      orderBy: { ordinal: 'asc' },
      select: { sourceId: true, meetingId: true },
    }),
  ])
  const openingOf = new Map(openingsSchema.parse(openings).map(({ id, opening }) => [id, opening]))
  const names = await loadNames(db, { publisher: rows.map(({ publisherSlug }) => publisherSlug) })
  const told = await meetingSummaries(db, distinct(accounts.map(({ meetingId }) => meetingId)))
  const titleOf = new Map(told.map((summary) => [summary.id, meetingTitle(locale, summary)]))
  return rows
    .sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
    .map((row) => ({
      ...sourceSummaryOf(row, names),
      opening: openingOf.get(row.id) ?? '',
      records: distinct(
        accounts.flatMap(({ sourceId, meetingId }) => (sourceId === row.id ? [meetingId] : [])),
      ).flatMap((id) => {
        const title = titleOf.get(id)
        return title === undefined ? [] : [{ id, title }]
      }),
    }))
}
