/**
 * All meetings, column by column. A row is never changed: a meeting that changes gets a new row, and
 * the old one stays as what the meeting once said, so that a list which it has left is known to have
 * changed too. `live` tells the rows that stand now.
 */
import { TypedFastBitSet } from 'typedfastbitset'
import { numberOfPermanentId } from '../permanent-id'
import { Beside, frequentSubjects, MANY, type Subject } from './beside'
import { type Column, ListColumn, SingleColumn } from './columns'
import { cellOf, countDays, type DayTotals, SPARE_DAYS } from './day-totals'
import { largeNumbers, signedNumbers, wholeNumbers } from './growing'
import { merged, without } from './order'
import { RowNumbers } from './row-numbers'
import { Spans } from './spans'
import { certaintyOf, monthOf, type StoredFacts, type StoredMeeting } from './stored-meetings'
import { Tellings } from './tellings'
import { Together } from './together'

/** Days that stand for an open side. */
const FIRST_OF_ALL = -0x8000_0000
const LAST_OF_ALL = 0x7fff_ffff

export class MeetingTable {
  readonly columns = {
    kind: new SingleColumn(),
    status: new SingleColumn(),
    place: new SingleColumn(),
    review: new SingleColumn(),
    certainty: new SingleColumn(),
    month: new SingleColumn(),
    series: new SingleColumn(),
    occasion: new SingleColumn(),
    relation: new SingleColumn(),
    official: new ListColumn(),
    party: new ListColumn(),
    topic: new ListColumn(),
    language: new ListColumn(),
    publisher: new ListColumn(),
  }
  /** The ids, as numbers. */
  readonly ids = largeNumbers()
  readonly days = signedNumbers()
  /** From which day to which each meeting reaches; an undated one has its day on the timeline. */
  readonly spans = new Spans()
  /** The edition in which each row came to say what it says; of a row that stands no more, in which it ended. */
  readonly changed = wholeNumbers()
  /** When each meeting last changed, in whole seconds since 1970. */
  readonly updated = wholeNumbers()
  readonly live = new TypedFastBitSet()
  readonly rowNumbers = new RowNumbers()
  readonly tellings = new Tellings()
  /** The live rows by their days, then by their ids: the timeline from the oldest to the newest. */
  order: Uint32Array = new Uint32Array(0)
  /** How many rows stand no more. */
  ended = 0
  liveCount = 0
  #fresh: number[] = []
  /** Rows that came, or ended, since the table was read. */
  readonly #touched = new Set<number>()
  /** When meetings that are merged or withdrawn last changed, by their ids' numbers. */
  readonly #gone = new Map<number, number>()
  readonly #removed: number[] = []
  /** How often each value is in live rows, once somebody has asked; kept true from then on. */
  readonly #totals = new Map<Column, Uint32Array>()
  #dayTotals: DayTotals | null = null
  readonly #together = new Map<Column, Together>()
  #beside: Beside | null = null

  get size(): number {
    return this.ids.length
  }

  /** Puts a meeting into a row of its own, in place of the one that it stood in. Call `settle` when done. */
  put(meeting: StoredMeeting): void {
    const id = numberOfPermanentId(meeting.id)
    this.#end(id, meeting.changedIn)
    if (!meeting.current) {
      this.#gone.set(id, meeting.changedIn)
      return
    }
    const row = this.#addFacts(id, meeting)
    this.#touched.add(row)
    const { columns } = this
    columns.official.add(meeting.officials)
    columns.party.add(meeting.parties)
    columns.topic.add(meeting.topics)
    columns.language.add(meeting.languages)
    columns.publisher.add(meeting.publishers)
    for (const source of meeting.sources) this.tellings.add(numberOfPermanentId(source), row)
    this.#adjustTotals(row, 1)
  }

  /**
   * Puts a meeting, new to the table, whose lists are told later: `fill` those of all meetings before
   * anything is asked of them.
   */
  putFacts(meeting: StoredFacts): void {
    this.#addFacts(numberOfPermanentId(meeting.id), meeting)
  }

  #addFacts(id: number, meeting: StoredFacts): number {
    const row = this.size
    this.ids.push(id)
    this.days.push(meeting.timelineDay)
    const dated = meeting.firstDay !== null || meeting.lastDay !== null
    this.spans.add(
      meeting.firstDay ?? (dated ? FIRST_OF_ALL : meeting.timelineDay),
      meeting.lastDay ?? (dated ? LAST_OF_ALL : meeting.timelineDay),
    )
    this.changed.push(meeting.changedIn)
    this.updated.push(meeting.updatedAt)
    const { columns } = this
    columns.kind.add(meeting.kind)
    columns.status.add(meeting.status)
    columns.place.add(meeting.place)
    columns.review.add(meeting.review)
    columns.certainty.add(certaintyOf(meeting))
    columns.month.add(monthOf(meeting))
    columns.series.add(meeting.series)
    columns.occasion.add(meeting.occasion)
    columns.relation.add(meeting.relation)
    this.live.add(row)
    this.liveCount++
    this.rowNumbers.set(id, row)
    this.#fresh.push(row)
    return row
  }

  #end(id: number, edition: number): void {
    const row = this.rowNumbers.rowOf(id)
    if (row === null || !this.live.has(row)) return
    this.live.remove(row)
    this.liveCount--
    this.ended++
    this.changed.set(row, edition)
    this.#touched.add(row)
    this.#removed.push(row)
    this.#adjustTotals(row, -1)
  }

  /** The edition in which a meeting was last seen to change; 0 where it never was. */
  changeOf(id: string): number {
    const number = numberOfPermanentId(id)
    const row = this.rowNumbers.rowOf(number)
    return Math.max(row === null ? 0 : this.changed.at(row), this.#gone.get(number) ?? 0)
  }

  /** The latest edition in which any of some rows came or ended since the table was read; 0 where none did. */
  latestChangeAmong(rows: TypedFastBitSet): number {
    let latest = 0
    for (const row of this.#touched) if (rows.has(row)) latest = Math.max(latest, this.changed.at(row))
    return latest
  }

  /** Rows that came, and rows that ended, after an edition; only of what happened since the table was read. */
  changesSince(edition: number): Changes {
    const changes: Changes = { came: [], ended: [], unseen: false }
    for (const row of this.#touched)
      if (this.changed.at(row) > edition) (this.live.has(row) ? changes.came : changes.ended).push(row)
    for (const [id, goneIn] of this.#gone) {
      const row = this.rowNumbers.rowOf(id)
      if (goneIn > edition && (row === null || this.changed.at(row) !== goneIn)) changes.unseen = true
    }
    return changes
  }

  /** Puts what has come since into the order of the timeline, and takes out what has gone. */
  settle(): void {
    const fresh = Uint32Array.from(this.#fresh.filter((row) => this.live.has(row)))
    const left = Uint32Array.from(new Set(this.#removed))
    this.order = merged(this, without(this, this.order, left), fresh)
    this.live.trim()
    this.#fresh = []
    this.#removed.length = 0
  }

  /** In how many live rows each value of a column is, by the value's number. */
  totalsOf(column: keyof MeetingTable['columns']): Uint32Array {
    const counted = this.columns[column]
    const known = this.#totals.get(counted)
    if (known !== undefined && known.length >= counted.dictionary.size)
      return known.subarray(0, counted.dictionary.size)
    const counts = new Uint32Array(counted.dictionary.size)
    counted.countInto(counts, this.order)
    this.#totals.set(counted, counts)
    return counts
  }

  /**
   * With how many others each of some was at live meetings, in their order.
   * @param numbers of values in the column's dictionary, those of the most meetings first
   * @param spare how many more are counted, so that others may come to be among the most frequent
   */
  othersWith(column: 'official' | 'party', numbers: readonly number[], spare: readonly number[]): number[] {
    const kept = this.#together.get(this.columns[column])
    const known = numbers.flatMap((number) => kept?.othersOf(number) ?? [])
    if (known.length === numbers.length) return known
    const counted = new Together(this.columns[column], [...numbers, ...spare], this.order)
    this.#together.set(this.columns[column], counted)
    return numbers.map((number) => counted.othersOf(number) ?? 0)
  }

  /** Counts what stands beside each value that many live rows have; kept true from then on. Call `settle` before. */
  keepBeside(many: number = MANY): void {
    this.#beside = new Beside(this.columns, frequentSubjects(this, many))
  }

  /** In how many live rows of a subject each value of a column is, by the value's number; null where it is not kept. */
  countsBeside(subject: Subject, column: keyof MeetingTable['columns']): Uint32Array | null {
    return this.#beside?.countsOf(subject, this.columns[column]) ?? null
  }

  /** Whether what stands beside a subject is kept. */
  isCounted(subject: Subject): boolean {
    return this.#beside?.isKept(subject) ?? false
  }

  /** How many live meetings of each kind each day has. */
  dayTotals(): DayTotals {
    if (this.#dayTotals === null) {
      const first = this.days.at(this.order[0] ?? 0) - SPARE_DAYS
      const last = this.days.at(this.order.at(-1) ?? 0) + SPARE_DAYS
      const kinds = this.columns.kind.dictionary.size
      const totals = { first, kinds, counts: new Uint32Array((last - first + 1) * kinds) }
      countDays(this, totals, this.order)
      this.#dayTotals = totals
    }
    return this.#dayTotals
  }

  #adjustTotals(row: number, by: 1 | -1): void {
    for (const together of this.#together.values()) together.count([row], by)
    this.#beside?.count(row, by)
    for (const [column, totals] of this.#totals)
      for (const value of column.valuesAt(row)) {
        // A value that nobody had before makes the whole be counted anew.
        if (value >= totals.length) this.#totals.delete(column)
        else totals[value] = (totals[value] ?? 0) + by
      }
    if (this.#dayTotals === null) return
    const cell = cellOf(this, this.#dayTotals, row)
    if (cell === null) this.#dayTotals = null
    else this.#dayTotals.counts[cell] = (this.#dayTotals.counts[cell] ?? 0) + by
  }
}

/** `unseen`: whether meetings have changed too that stood in no row before, merged or withdrawn as they are. */
export type Changes = { came: number[]; ended: number[]; unseen: boolean }
