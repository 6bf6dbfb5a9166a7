/**
 * The review queue in memory: exact counts of any narrowing in milliseconds, beside the archive's own
 * index, which knows who took part and in which languages the sources are. The database stays the one
 * truth; what has changed since the edition that is known here is read before each answer.
 */
import { TypedFastBitSet } from 'typedfastbitset'
import { daysSinceEpoch } from '@/lib/archive/days'
import type { ArchiveIndex } from '@/lib/archive/index/archive-index'
import { NONE } from '@/lib/archive/index/growing'
import { Selection } from '@/lib/archive/index/selection'
import type { Database } from '@/lib/db/client'
import {
  meetingFilterOf,
  type QueueCursor,
  type QueueFilter,
  type QueueFilterName,
  queueReasonSchema,
  writeQueueFilter,
} from './filter'
import { QueueTable } from './queue-table'
import type { QueueCounts } from './shapes'
import { entriesChangedSince, openEntries, queueEditionOf } from './stored-entries'

/** When more rows than this, and than half of all, stand no more, the table is read anew. */
const ENDED_KEPT = 20_000
/** How many filters' counts are kept: whoever goes through the queue asks for the same ones page by page. */
const COUNTS_KEPT = 200

export class QueueIndex {
  edition = 0
  #table = new QueueTable()
  #applying: Promise<void> = Promise.resolve()
  /** For each row the meeting's in the archive's table, while neither has changed. */
  #known: { archive: number; rows: Uint32Array } | null = null

  /** What was counted while neither the queue nor the archive has changed. */
  #counted = { standing: '', byFilter: new Map<string, QueueCounts>() }

  private constructor(readonly db: Database) {}

  static async load(db: Database): Promise<QueueIndex> {
    const index = new QueueIndex(db)
    await index.#read()
    return index
  }

  /** Brings the index up to the queue's edition: plans whose day has passed meanwhile are in it too. */
  async refresh(): Promise<void> {
    await passPlans(this.db)
    const before = this.#applying.catch(() => {})
    this.#applying = before.then(() => this.#apply())
    await this.#applying
  }

  /** How many records a filter leaves, and a page of them. @param me the account that asks */
  page(archive: ArchiveIndex, filter: QueueFilter, { me, after, size }: Asking) {
    const rows = this.#matching(archive, filter, me)
    return { count: rows.size(), entries: this.#table.from(rows, after, size) }
  }

  /** How many records of each sort there are beside those that a filter leaves. */
  counts(archive: ArchiveIndex, filter: QueueFilter, me: string): QueueCounts {
    const standing = `${this.edition} ${archive.edition}`
    if (this.#counted.standing !== standing || this.#counted.byFilter.size >= COUNTS_KEPT)
      this.#counted = { standing, byFilter: new Map() }
    const key = `${me} ${writeQueueFilter(filter)}`
    const known = this.#counted.byFilter.get(key)
    if (known !== undefined) return known
    const counts = this.#countAfresh(archive, filter, me)
    this.#counted.byFilter.set(key, counts)
    return counts
  }

  #countAfresh(archive: ArchiveIndex, filter: QueueFilter, me: string): QueueCounts {
    const all = this.#matching(archive, filter, me)
    const besides = (name: QueueFilterName) =>
      filter[name] === undefined ? all : this.#matching(archive, { ...filter, [name]: undefined }, me)
    const inArchive = (rows: TypedFastBitSet) => this.#inArchive(archive, rows)
    const whole = inArchive(all)
    const others = (name: 'language' | 'publisher') =>
      (filter[name] === undefined ? whole : inArchive(besides(name))).countsOf(name)
    const anybody = besides('assigned')
    const taken = this.#table.taken()
    return {
      reason: this.#reasonsOf(besides('reason')),
      language: others('language'),
      publisher: others('publisher'),
      party: whole.countsOf('party'),
      official: whole.countsOf('official'),
      assigned: {
        me: anybody.intersection_size(this.#table.assignees.rowsWithAny([me])),
        nobody: anybody.difference_size(taken),
        anybody: anybody.size(),
      },
    }
  }

  #matching(archive: ArchiveIndex, filter: QueueFilter, me: string): TypedFastBitSet {
    const table = this.#table
    const rows = table.live.clone()
    const { reason, assigned, filedFrom, filedTo } = filter
    if (reason !== undefined) rows.intersection(table.reasons.rowsWithAny(reason))
    if (assigned === 'nobody') rows.difference(table.taken())
    else if (assigned !== undefined)
      rows.intersection(table.assignees.rowsWithAny([assigned === 'me' ? me : assigned]))
    if (filedFrom !== undefined || filedTo !== undefined)
      rows.intersection(
        table.filedWithin(
          filedFrom === undefined ? Number.NEGATIVE_INFINITY : daysSinceEpoch(filedFrom),
          filedTo === undefined ? Number.POSITIVE_INFINITY : daysSinceEpoch(filedTo),
        ),
      )
    const shared = meetingFilterOf(filter)
    if (Object.keys(shared).length === 0) return rows
    const meetings = archive.matching(shared).rows
    const places = this.#places(archive)
    const found = new TypedFastBitSet()
    rows.forEach((row) => {
      if (meetings.has(places[row] ?? NONE)) found.add(row)
    })
    return found
  }

  #reasonsOf(rows: TypedFastBitSet): QueueCounts['reason'] {
    const { dictionary } = this.#table.reasons
    const counts = new Uint32Array(dictionary.size)
    this.#table.reasons.countInto(counts, rows.array())
    return [...counts]
      .flatMap((count, number) => {
        const code = queueReasonSchema.safeParse(dictionary.stringOf(number))
        return count === 0 || !code.success ? [] : [{ value: code.data, count }]
      })
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
  }

  /** Rows of the queue as a selection of the archive's meetings. */
  #inArchive(archive: ArchiveIndex, rows: TypedFastBitSet): Selection {
    const { table } = archive.matching({})
    const places = this.#places(archive)
    const found = new TypedFastBitSet()
    rows.forEach((row) => {
      const place = places[row] ?? NONE
      if (place !== NONE) found.add(place)
    })
    return new Selection(table, found.intersection(table.live), archive.edition)
  }

  /** Where each row's meeting stands in the archive's table. */
  #places(archive: ArchiveIndex): Uint32Array {
    if (this.#known?.archive === archive.edition && this.#known.rows.length === this.#table.size)
      return this.#known.rows
    const { rowNumbers } = archive.matching({}).table
    const ids = this.#table.ids
    const rows = Uint32Array.from(
      { length: this.#table.size },
      (_, row) => rowNumbers.rowOf(ids.at(row)) ?? NONE,
    )
    this.#known = { archive: archive.edition, rows }
    return rows
  }

  async #read(): Promise<void> {
    const edition = await queueEditionOf(this.db)
    const table = new QueueTable()
    for await (const entries of openEntries(this.db)) for (const entry of entries) table.put(entry)
    table.settle()
    this.#table = table
    this.#known = null
    this.edition = edition
  }

  async #apply(): Promise<void> {
    const edition = await queueEditionOf(this.db)
    if (edition === this.edition) return
    const ended = this.#table.size - this.#table.order.length
    if (ended > ENDED_KEPT && ended * 2 > this.#table.size) return this.#read()
    const fresh = []
    for await (const entries of entriesChangedSince(this.db, this.edition)) fresh.push(...entries)
    for (const entry of fresh) this.#table.put(entry)
    this.#table.settle()
    this.edition = edition
  }
}

type Asking = { me: string; after: QueueCursor | null; size: number }

/** Time makes doubts of plans, and changes no row: once a day the queue is told so. */
async function passPlans(db: Database): Promise<void> {
  await db.$queryRaw`SELECT pass_plans()`
}
