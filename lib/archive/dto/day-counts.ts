/** How many meetings the days of a list have, of each kind. */
import { type MeetingKind, meetingKindSchema } from '@/lib/registry/schema'
import { dayAfterEpoch, daysSinceEpoch } from '../days'

const KINDS = meetingKindSchema.options
const WIDTH = KINDS.length

/** How many meetings some days have, in all and of each kind. */
export type DaysCounted = { count: number; kinds: Record<MeetingKind, number> }

/**
 * Meetings by day and kind. Months are the page's to count: each calendar has its own. What is kept is how
 * many there were before each day, so that a stretch of days, however long, is counted by two look-ups; in
 * one array of numbers, since hundreds of lists of thousands of days are kept.
 */
export class DayCounts {
  /** The first and the last day that have meetings, `YYYY-MM-DD`; null where none has. */
  readonly first: string | null
  readonly last: string | null
  readonly #from: number
  readonly #days: number
  /** How many meetings of each kind there were before a day, the kinds of one day beside each other. */
  readonly #before: Uint32Array

  /**
   * @param from the first day counted, in days since 1 January 1970
   * @param counts of each of the days from there on, how many meetings of each kind, in the order of `meetingKindSchema`
   */
  constructor(from: number, counts: ArrayLike<number>) {
    let [begin, end] = [0, counts.length]
    while (begin < end && counts[begin] === 0) begin++
    while (end > begin && counts[end - 1] === 0) end--
    const skipped = Math.floor(begin / WIDTH)
    this.#from = from + skipped
    this.#days = Math.ceil(end / WIDTH) - skipped
    this.#before = new Uint32Array((this.#days + 1) * WIDTH)
    for (let cell = 0; cell < this.#days * WIDTH; cell++)
      this.#before[cell + WIDTH] = (this.#before[cell] ?? 0) + (counts[skipped * WIDTH + cell] ?? 0)
    this.first = this.#days === 0 ? null : dayAfterEpoch(this.#from)
    this.last = this.#days === 0 ? null : dayAfterEpoch(this.#from + this.#days - 1)
  }

  /** The meetings from one day to another, both included (`YYYY-MM-DD`). */
  within(first: string, last: string): DaysCounted {
    const from = this.#placeOf(daysSinceEpoch(first))
    const to = Math.max(from, this.#placeOf(daysSinceEpoch(last) + 1))
    const kinds = { summit: 0, ministerial: 0, round: 0, talks: 0, call: 0, video: 0 }
    let count = 0
    for (const [place, kind] of KINDS.entries()) {
      kinds[kind] = (this.#before[to * WIDTH + place] ?? 0) - (this.#before[from * WIDTH + place] ?? 0)
      count += kinds[kind]
    }
    return { count, kinds }
  }

  /** The last day before another one that has meetings; null where none has. */
  lastBefore(day: string): string | null {
    let place = this.#placeOf(daysSinceEpoch(day))
    while (place > 0 && this.#isEmpty(place - 1)) place--
    return place === 0 ? null : dayAfterEpoch(this.#from + place - 1)
  }

  /** The first day after another one that has meetings; null where none has. */
  firstAfter(day: string): string | null {
    let place = this.#placeOf(daysSinceEpoch(day) + 1)
    while (place < this.#days && this.#isEmpty(place)) place++
    return place === this.#days ? null : dayAfterEpoch(this.#from + place)
  }

  /** Where a day stands among those that are counted; of one outside of them, at the end that is nearer. */
  #placeOf(day: number): number {
    return Math.min(Math.max(day - this.#from, 0), this.#days)
  }

  #isEmpty(place: number): boolean {
    for (let cell = place * WIDTH; cell < (place + 1) * WIDTH; cell++)
      if (this.#before[cell] !== this.#before[cell + WIDTH]) return false
    return true
  }
}
