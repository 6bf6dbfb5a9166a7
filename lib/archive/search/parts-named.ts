/**
 * Parts of years and months as people type them: `summer`, `نیمه نخست`, `أوائل`, `third quarter`. The words
 * are those by which dispatches tell them, and some that people type and no dispatch writes.
 */
import { type Dated, daysInMonth } from '@/lib/i18n/calendar'
import type { Part } from '@/lib/parser/dates/model'
import type { Role } from '@/lib/parser/dates/vocabulary'
import { arabicDates } from '@/lib/parser/languages/ar/dates'
import { englishDates } from '@/lib/parser/languages/en/dates'
import { persianDates } from '@/lib/parser/languages/fa/dates'
import { russianDates } from '@/lib/parser/languages/ru/dates'
import { turkishDates } from '@/lib/parser/languages/tr/dates'
import type { Calendar } from '../dto'
import { plainWords } from './words'

/** From a first to a last one, both included; of months, a last above 12 is in the next year. */
type Run = readonly [first: number, last: number]

/** Which months of a year a part is, by the year's calendar, and which days of a month; a last day may lie beyond it. */
export type PartNamed = { months: Partial<Record<Calendar, Run>>; days: Run | null }

/** No more words than these name a part. */
export const LONGEST_PART = 5

const inEvery = (run: Run) => ({ gregorian: run, jalali: run, hijri: run })

/** Of a year the three parts are thirds: who asks for its beginning is not told of January alone. */
const PARTS: Record<Part, PartNamed> = {
  early: { months: inEvery([1, 4]), days: [1, 10] },
  middle: { months: inEvery([5, 8]), days: [11, 20] },
  late: { months: inEvery([9, 12]), days: [21, 31] },
  'first-half': { months: inEvery([1, 6]), days: [1, 15] },
  'second-half': { months: inEvery([7, 12]), days: [16, 31] },
}

/** In which month spring begins; the Hijri year has no seasons. */
const SPRING = { jalali: 1, gregorian: 3 } as const

/** A season by how many months after spring it begins. */
const season = (after: number): PartNamed => ({
  months: {
    jalali: [SPRING.jalali + after, SPRING.jalali + after + 2],
    gregorian: [SPRING.gregorian + after, SPRING.gregorian + after + 2],
  },
  days: null,
})

/** Names of seasons that stand in no dispatch, from spring on. */
const SEASONS_TYPED = ['bahar|baharı|ilkbaharı', 'yaz|yazı', 'fall|sonbaharı|güzü', 'kış|kışı']

function partOf(role: Role): PartNamed | null {
  if (role.type === 'part') return PARTS[role.part]
  if (role.type !== 'months-of-year') return null
  const { calendar, first, last } = role
  if (calendar === null) return { months: inEvery([first, last]), days: null }
  return calendar === 'hijri' ? null : season(first - SPRING[calendar])
}

const parts = new Map<string, PartNamed>()
for (const { roles } of [englishDates, persianDates, arabicDates, russianDates, turkishDates])
  for (const [word, told] of roles) {
    // A half is so many months of a year, and so many days of a month.
    const found = told.flatMap((role) => partOf(role) ?? [])
    const [first] = found
    if (first === undefined) continue
    const days = found.find((part) => part.days !== null)?.days ?? null
    parts.set(plainWords(word).join(''), { ...first, days })
  }
for (const [index, names] of SEASONS_TYPED.entries())
  for (const name of names.split('|')) parts.set(plainWords(name).join(''), season(index * 3))

/** The part that words (in their one form, run together) name; null for none. */
export const partNamed = (words: string): PartNamed | null => parts.get(words) ?? null

/**
 * What a part of a year or month comes to: each time the first that is dated and the last. A winter may be
 * the one that begins in the year, and the one before it.
 */
export function datesOfPart(
  calendar: Calendar,
  { year, month }: Dated,
  { months, days }: PartNamed,
): [Dated, Dated][] {
  if (month !== undefined) {
    const [first, last] = days ?? []
    if (first === undefined || last === undefined) return []
    const end = Math.min(last, daysInMonth(calendar, year, month))
    return [
      [
        { year, month, day: first },
        { year, month, day: end },
      ],
    ]
  }
  const [first, last] = months[calendar] ?? []
  if (first === undefined || last === undefined) return []
  const begins = last > 12 ? [year, year - 1] : [year]
  return begins.map((begin) => [
    { year: begin, month: first },
    last > 12 ? { year: begin + 1, month: last - 12 } : { year: begin, month: last },
  ])
}
