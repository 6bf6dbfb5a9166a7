/**
 * The whole archive in memory, as columns of numbers: which meetings a filter leaves, how they are
 * spread, who turns up among them. It answers in milliseconds what would take the database seconds
 * with a million meetings. The database stays the one truth: the index is read from it at the start
 * and brought up to date with what has changed since the edition that it knows.
 */
import { LRUCache } from 'lru-cache'
import type { Database } from '@/lib/db/client'
import { type MeetingFilter, writeFilter } from '../filter'
import { rememberNames } from '../names'
import { numberOfPermanentId } from '../permanent-id'
import { rowsMatching } from './matching'
import { type Changes, MeetingTable } from './meeting-table'
import { partsOf } from './parts'
import { readMeetings } from './reading'
import { RegistryEditions } from './registry-editions'
import { Selection } from './selection'
import {
  editionsOf,
  meetingsChangedSince,
  type StoredOccasion,
  storedOccasions,
  wordsToldOf,
} from './stored-meetings'

/** How many selections are kept while nothing changes: one page asks for the same ones several times. */
const SELECTIONS_KEPT = 48
/** When more rows than this, and than a quarter of all, stand no more, the table is read anew. */
const ENDED_KEPT = 20_000

/** Of so many meetings that change at once, the words of their sources are read. */
const WORDS_READ = 200

export class ArchiveIndex {
  /** The archive's edition that the index knows. */
  edition = 0
  /** The edition in which the registry (names, officials, sessions) last changed. */
  registeredIn = 0
  /** When each entry of the registry last changed, and where old addresses lead. */
  readonly registry = new RegistryEditions()
  #table = new MeetingTable()
  #occasions = new Map<string, StoredOccasion>()
  /** What is gone from the table changed no later than this. */
  #floor = 0
  readonly #selections = new LRUCache<string, Selection>({ max: SELECTIONS_KEPT })
  /** The words of what has changed since the table was read, by row. */
  #words = new Map<number, ReadonlySet<string>>()
  #applying: Promise<void> = Promise.resolve()

  private constructor(readonly db: Database) {}

  /** Reads all current meetings: some ten seconds a million. */
  static async load(db: Database): Promise<ArchiveIndex> {
    const index = new ArchiveIndex(db)
    await index.#read()
    return index
  }

  /** Brings the index up to the archive's edition: one small query where nothing has changed. */
  async refresh(): Promise<void> {
    const { edition } = await editionsOf(this.db)
    if (edition === this.edition) return
    const before = this.#applying.catch(() => {})
    this.#applying = before.then(() => this.#apply())
    await this.#applying
  }

  /** The meetings that a filter leaves. */
  matching(filter: MeetingFilter): Selection {
    const key = writeFilter(filter).toString()
    const known = this.#selections.get(key)
    if (known !== undefined) return known
    const rows = rowsMatching(this.#table, this.occasions, filter)
    const stamp = Math.max(this.#floor, this.#table.latestChangeAmong(rows))
    const live = rows.new_intersection(this.#table.live)
    const selection = new Selection(this.#table, live, stamp, partsOf(this.#table, this.occasions, filter))
    this.#selections.set(key, selection)
    return selection
  }

  /** The edition in which anything that a filter leaves, or left, last changed. */
  stampOf(filter: MeetingFilter): number {
    return this.matching(filter).stamp
  }

  /** The edition in which a meeting, whatever its state, last changed; the same for any two unknown ones. */
  stampOfMeeting(id: string): number {
    return Math.max(this.#table.changeOf(id), this.#floor)
  }

  /** What came and ended after an edition; null where that is not known any more. */
  changesSince(edition: number): Changes | null {
    return edition < this.#floor ? null : this.#table.changesSince(edition)
  }

  /** The words that the sources of a meeting said when it last changed; null where they were not read. */
  wordsOf(row: number): ReadonlySet<string> | null {
    return this.#words.get(row) ?? null
  }

  /** A session by its row's id. */
  occasion(id: string): StoredOccasion | undefined {
    return this.#occasions.get(id)
  }

  /** All sessions. */
  get occasions(): StoredOccasion[] {
    return [...this.#occasions.values()]
  }

  async #read(): Promise<void> {
    const { edition, registeredIn } = await editionsOf(this.db)
    // What changes while they are read is read again, as changed since this edition.
    const table = await readMeetings(this.db)
    await this.#readRegistry(registeredIn)
    this.#table = table
    this.#words.clear()
    this.#floor = edition
    this.#selections.clear()
    this.edition = edition
  }

  /** What dispatches tell of may add sessions; names change with the registry alone. */
  async #readRegistry(registeredIn: number): Promise<void> {
    if (registeredIn !== this.registeredIn || this.#table.size === 0) await this.#readNames()
    this.registeredIn = registeredIn
    this.#occasions = new Map((await storedOccasions(this.db)).map((one) => [one.id, one]))
  }

  async #readNames(): Promise<void> {
    await this.registry.refresh(this.db)
    await rememberNames(this.db, (sort, slug) => this.registry.follow(sort, slug))
  }

  async #apply(): Promise<void> {
    const { edition, registeredIn } = await editionsOf(this.db)
    if (edition === this.edition) return
    if (this.#table.ended > ENDED_KEPT && this.#table.ended * 4 > this.#table.size) return this.#read()
    const fresh = []
    for await (const meetings of meetingsChangedSince(this.db, this.edition)) fresh.push(...meetings)
    const words = fresh.length <= WORDS_READ ? await wordsToldOf(this.db, fresh) : new Map()
    await this.#readRegistry(registeredIn)
    for (const meeting of fresh) this.#table.put(meeting)
    this.#table.settle()
    for (const [id, said] of words) {
      const row = this.#table.rowNumbers.rowOf(numberOfPermanentId(id))
      if (row !== null) this.#words.set(row, said)
    }
    this.#selections.clear()
    this.edition = edition
  }
}

/** What lists of meetings are made of: the whole index, or what of it a search leaves. */
export type Listed = Pick<ArchiveIndex, 'db' | 'matching' | 'occasion'>
