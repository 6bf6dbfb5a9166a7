/**
 * What a list held when it was cited, and what has become of it. Nothing is kept of a citation: its mark
 * (./list-mark) tells up to which version the archive stood; of each record with a later one, the version
 * before says whether the list held it (./list-changes). All others are where they were.
 *
 * A search with words has no such mark: what it finds goes by the names and spellings that the registry knew
 * on the day, and by how words were reduced then; neither can be asked again.
 */
import type { Database } from '@/lib/db/client'
import type { CitedList } from './dto'
import type { MeetingFilter } from './filter'
import { formerFilters } from './former-filters'
import type { ArchiveIndex } from './index/archive-index'
import { editionsOf } from './index/stored-meetings'
import { compareLists, shownArrivals, shownDepartures } from './list-changes'
import { isMarkOf, type ListMark, readListMark, writeListMark } from './list-mark'
import type { Facts } from './record-matching'
import { type ChangedRecord, changedSince, factsAt } from './versions-since'

/** Of so many records that were on file then and have changed since, the versions are read. */
const MOST_READ = 2_000
/** How often the database is asked again where the archive changes at that very moment. */
const TRIES = 3

/** What the database tells of the same state of the archive that the index knows still when it has told. */
async function inStep<Told>(index: ArchiveIndex, ask: () => Promise<Told>): Promise<Told> {
  for (let left = TRIES; ; left--) {
    const { edition: known } = index
    const told = await ask()
    const { edition } = await editionsOf(index.db)
    if ((edition === known && index.edition === known) || left === 0) return told
    await index.refresh()
  }
}

/** The mark by which a list is cited as it stands. @param day today, `YYYY-MM-DD` */
export async function markOfList(index: ArchiveIndex, filter: MeetingFilter, day: string): Promise<string> {
  const last = await inStep(index, () =>
    index.db.revision.findFirst({ orderBy: { at: 'desc' }, select: { at: true } }),
  )
  const total = index.matching(filter).count
  return writeListMark({ day, total, upTo: last?.at.getTime() ?? 0 }, filter)
}

/** Whether this archive has a version of the instant that a mark tells of. */
async function stoodHere(db: Database, { upTo }: ListMark): Promise<boolean> {
  if (upTo === 0) return true
  return (await db.revision.findFirst({ where: { at: new Date(upTo) }, select: { at: true } })) !== null
}

type Changed = { changed: ChangedRecord[]; facts: Map<string, Facts> }

/** The records that have changed since a moment, and what they said then; null where there are too many. */
async function changesSince(db: Database, moment: Date): Promise<Changed | null> {
  const changed = await changedSince(db, moment)
  if (changed === null) return null
  const onFile = changed.flatMap(({ id, before }) => (before > 0 ? [{ id, version: before }] : []))
  return onFile.length > MOST_READ ? null : { changed, facts: await factsAt(db, onFile) }
}

/**
 * What has become of a list since it was cited.
 * @param filter the list, by the names that stand now
 * @param told the mark, as the address carries it
 */
export async function citedList(
  index: ArchiveIndex,
  filter: MeetingFilter,
  told: string,
): Promise<CitedList> {
  const mark = readListMark(told)
  const former = mark && formerFilters(index.registry, filter).find((one) => isMarkOf(mark, one))
  if (!mark || !former) return { mark: told, outcome: 'unknown' }
  if (!(await stoodHere(index.db, mark))) return { mark: told, outcome: 'elsewhere' }
  const since = await inStep(index, () => changesSince(index.db, new Date(mark.upTo)))
  const { count: holds } = index.matching(filter)
  const known = { mark: told, day: mark.day, held: mark.total, holds }
  if (since === null) return { ...known, outcome: 'beyond' }
  const lists = { present: filter, former }
  const { came, went, stayed } = compareLists(index, lists, since.changed, since.facts)
  return {
    ...known,
    outcome: 'compared',
    came: came.length,
    went: went.length,
    arrivals: await shownArrivals(index.db, came),
    departures: await shownDepartures(index, filter, went),
    others: holds - came.length + went.length - mark.total,
    changed: stayed,
  }
}
