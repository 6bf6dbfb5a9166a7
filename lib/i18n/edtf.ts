/** EDTF (ISO 8601-2, level 1) as far as the archive's dates go, for wording. */
import { daysInMonth } from './calendar'

/** What a date can mean: its first and last day, null on an open side, and how sure it is. */
export type DateBounds = {
  first: string | null
  last: string | null
  uncertain: boolean
  approximate: boolean
  /** Both sides are told to the day. */
  toTheDay: boolean
}

const POINT = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([?~%])?$/

type Point = { first: string; last: string; toTheDay: boolean; qualifier: string }

function pointOf(told: string): Point | null {
  const [whole, year, month, day, qualifier = ''] = POINT.exec(told) ?? []
  if (whole === undefined || year === undefined) return null
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return null
  if (month === undefined)
    return { first: `${year}-01-01`, last: `${year}-12-31`, toTheDay: false, qualifier }
  const length = daysInMonth('gregorian', Number(year), Number(month))
  if (day !== undefined) {
    if (Number(day) < 1 || Number(day) > length) return null
    return { first: `${year}-${month}-${day}`, last: `${year}-${month}-${day}`, toTheDay: true, qualifier }
  }
  return { first: `${year}-${month}-01`, last: `${year}-${month}-${length}`, toTheDay: false, qualifier }
}

/** Reads an EDTF date: a day, month or year, a range of them, an open end. Null for anything else. */
export function boundsOf(edtf: string): DateBounds | null {
  const sides = edtf.split('/')
  if (sides.length > 2) return null
  const [from = '', to = from] = sides
  const open = (side: string) => side === '..' || side === ''
  const start = open(from) ? null : pointOf(from)
  const end = open(to) ? null : pointOf(to)
  if ((start === null && !open(from)) || (end === null && !open(to)) || (start === null && end === null))
    return null
  const qualifiers = `${start?.qualifier ?? ''}${end?.qualifier ?? ''}`
  return {
    first: start?.first ?? null,
    last: end?.last ?? null,
    uncertain: /[?%]/.test(qualifiers),
    approximate: /[~%]/.test(qualifiers),
    toTheDay: (start?.toTheDay ?? true) && (end?.toTheDay ?? true),
  }
}
