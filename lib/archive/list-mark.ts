/**
 * The mark of a citation of a list: when it was cited, how many meetings it held, and up to which change of
 * the archive; short enough for a footnote, and nothing is kept of it. What the list held then is found out
 * when the citation is followed (./list-as-cited).
 *
 * `2026-11-27.37.1nzq5v3kr.x7m4q9w2`: the day; the number of meetings; the instant of the last version on
 * file, in milliseconds; and a hash of these and of what the list was narrowed to, by the names of that day.
 * So a mark that was mistyped, or moved to another list, says so.
 */
import { createHash } from 'node:crypto'
import { isoDaySchema } from '@/lib/registry/schema'
import { asTyped, inBase32, numberInBase32, numberOfBase32 } from './base32'
import { type MeetingFilter, writeFilter } from './filter'

export type ListMark = {
  /** `YYYY-MM-DD`, Gregorian. */
  day: string
  total: number
  /** When the last version was made that was on file then, in milliseconds since 1970; 0 where there was none. */
  upTo: number
  check: string
}

/** 40 bits: a mark of another list is taken for this one's once in a million million. */
const CHECK_LENGTH = 8

function checkOf({ day, total, upTo }: Omit<ListMark, 'check'>, filter: MeetingFilter): string {
  const text = `${day} ${total} ${upTo} ${writeFilter(filter)}`
  return inBase32(createHash('sha256').update(text).digest(), CHECK_LENGTH)
}

/** The mark of a list, as an address carries it. */
export function writeListMark(cited: Omit<ListMark, 'check'>, filter: MeetingFilter): string {
  return [cited.day, cited.total, numberInBase32(cited.upTo), checkOf(cited, filter)].join('.')
}

const PATTERN = /^(?<day>\d{4}-\d\d-\d\d)\.(?<total>\d{1,9})\.(?<upTo>\w{1,10})\.(?<check>\w{8})$/

/** A mark as people type it; null for what can be none. */
export function readListMark(told: string): ListMark | null {
  const { day = '', total = '', upTo = '', check = '' } = PATTERN.exec(told.trim())?.groups ?? {}
  const instant = numberOfBase32(asTyped(upTo))
  if (!isoDaySchema.safeParse(day).success || instant === null || instant > LAST_INSTANT) return null
  return { day, total: Number(total), upTo: instant, check: asTyped(check) }
}

/** The last of the year 9999: later years the database writes otherwise than a `Date`. */
const LAST_INSTANT = Date.UTC(10_000, 0) - 1

/** Whether a mark is of the list that a filter leaves. */
export function isMarkOf(mark: ListMark, filter: MeetingFilter): boolean {
  return mark.check === checkOf(mark, filter)
}
