/**
 * EDTF (ISO 8601-2, level 1), Gregorian, to intervals of days and back: day, month, year, ranges of
 * them, open ends (`2020-05-27/..`); `?`, `~` and `%` are accepted and not kept.
 */
import { parse } from 'edtf'
import { addDays, type Day, dayOfIso, fieldsOf, isoOf } from './day'
import { type DateInterval, monthInterval, yearInterval } from './interval'

function isEdtf(text: string): boolean {
  try {
    return parse(text, { level: 1 }).level <= 1
  } catch {
    return false
  }
}

/** One side of an EDTF: `2021`, `2021-12`, `2021-12-25`, perhaps uncertain. */
function readPoint(point: string): DateInterval | null {
  const plain = point.replace(/[?~%]$/, '')
  const [year, month, day] = plain.split('-').map(Number)
  if (!/^\d{4}(-\d{2}){0,2}$/.test(plain) || year === undefined) return null
  if (month === undefined) return yearInterval('gregorian', year)
  if (day === undefined) return monthInterval('gregorian', year, month)
  const told = dayOfIso(plain)
  return told === null ? null : { from: told, to: told }
}

const PLAIN_STRETCH = /^(?:\d{4}-\d{2}-\d{2}|\.\.)\/(?:\d{4}-\d{2}-\d{2}|\.\.)$/

/** The days that an EDTF covers; null where it is no EDTF of level 1 that this archive uses (seasons, unspecified digits, open both ways). */
export function parseEdtf(text: string): DateInterval | null {
  // Plain days and stretches of them, as nearly all are, need no grammar.
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return readPoint(text)
  if (!PLAIN_STRETCH.test(text) && !isEdtf(text)) return null
  const sides = text.split('/')
  if (sides.length === 1) return readPoint(text)
  const [first, last] = sides.map((side) => (side === '..' || side === '' ? 'open' : readPoint(side)))
  if (first === undefined || last === undefined || first === null || last === null) return null
  if (first === 'open' && last === 'open') return null
  const interval = {
    from: first === 'open' ? null : first.from,
    to: last === 'open' ? null : last.to,
  }
  return interval.from !== null && interval.to !== null && interval.from > interval.to ? null : interval
}

const startsMonth = (day: Day) => fieldsOf('gregorian', day)?.day === 1
const endsMonth = (day: Day) => isoOf(day).slice(0, 7) !== isoOf(addDays(day, 1)).slice(0, 7)

/**
 * The shortest EDTF for an interval: whole Gregorian months and years as such, else days. Null
 * for an interval open on both sides.
 */
export function toEdtf(interval: DateInterval): string | null {
  const { from, to } = interval
  if (from === null && to === null) return null
  if (from === null || to === null)
    return `${from === null ? '..' : isoOf(from)}/${to === null ? '..' : isoOf(to)}`
  if (from === to) return isoOf(from)
  const whole = startsMonth(from) && endsMonth(to)
  const [first, last] = whole ? [isoOf(from).slice(0, 7), isoOf(to).slice(0, 7)] : [isoOf(from), isoOf(to)]
  const [firstYear, lastYear] = [first.slice(0, 4), last.slice(0, 4)]
  if (whole && first.endsWith('-01') && last.endsWith('-12'))
    return firstYear === lastYear ? firstYear : `${firstYear}/${lastYear}`
  return first === last ? first : `${first}/${last}`
}
