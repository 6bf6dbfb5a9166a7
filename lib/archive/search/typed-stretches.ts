/**
 * Stretches of days as readers type them in a query: `2019–2021`, `from July 2021 to March 2022`,
 * `از ۱۳۹۸ تا ۱۴۰۰`, `since 2022`, `قبل از ۱۴۰۰`.
 */
import { daysLater } from '@/lib/i18n/calendar'
import type { Calendar } from '../dto'
import { AND } from './session-numbers'
import { daysInWords, FIRST_DAY, LAST_DAY, LONGEST_DATE, type TypedDays } from './typed-days'
import { plainWords, type Word } from './words'

const setOf = (words: string) => new Set(words.split(' ').flatMap(plainWords))

const FROM = setOf('from between از بین میان من بین с от между')
const BETWEEN = setOf('between بین میان между')
const TO = setOf('to until till through تا الی إلى حتى до по')
/** What stands before one date and leaves a side open; of two words in Persian. */
const SINCE = setOf('since منذ')
const AFTER = setOf('after بعد پس после')
const BEFORE = setOf('before قبل پیش до')
const UNTIL = setOf('until till تا حتى')
const OF = setOf('از')

/** A dash between two dates. */
const DASH = /^\s*[-–—−]\s*$/

/** Days, and how many words tell them. */
type DaysTold = { size: number; days: TypedDays }

/** The longest date from a word on. */
function dateAt(text: string, words: readonly Word[], at: number, chosen: Calendar): DaysTold | null {
  for (let size = Math.min(LONGEST_DATE, words.length - at); size > 0; size--) {
    const run = words.slice(at, at + size)
    const typed = text.slice(run[0]?.start, run.at(-1)?.end)
    const [days] = daysInWords(
      run.map((word) => word.text),
      typed,
      chosen,
    )
    if (days) return { size, days }
  }
  return null
}

/** Where the second date of a stretch begins, behind the word or dash that leads to it; null where nothing does. */
function beyondJoint(text: string, words: readonly Word[], at: number, opener: string): number | null {
  const [before, word] = [words[at - 1], words[at]]
  if (before === undefined || word === undefined) return null
  if (TO.has(word.text) || (AND.has(word.text) && BETWEEN.has(opener))) return at + 1
  return DASH.test(text.slice(before.end, word.start)) ? at : null
}

function closedStretch(text: string, words: readonly Word[], chosen: Calendar): DaysTold | null {
  const opener = FROM.has(words[0]?.text ?? '') ? (words[0]?.text ?? '') : ''
  const begin = opener === '' ? 0 : 1
  const first = dateAt(text, words, begin, chosen)
  const next = first && beyondJoint(text, words, begin + first.size, opener)
  const last = next === null ? null : dateAt(text, words, next, chosen)
  if (first === null || next === null || last === null) return null
  const [one, other] = first.days.from <= last.days.from ? [first.days, last.days] : [last.days, first.days]
  const [, to = other.to] = [one.to, other.to].sort()
  return { size: next + last.size, days: { ...one, to } }
}

/** What a word before a date makes of it. */
function opened(word: string, { from, to }: TypedDays): Pick<TypedDays, 'from' | 'to'> | null {
  if (SINCE.has(word)) return { from, to: LAST_DAY }
  if (AFTER.has(word)) return { from: daysLater(to, 1), to: LAST_DAY }
  if (UNTIL.has(word)) return { from: FIRST_DAY, to }
  return BEFORE.has(word) ? { from: FIRST_DAY, to: daysLater(from, -1) } : null
}

function openStretch(text: string, words: readonly Word[], chosen: Calendar): DaysTold | null {
  const begin = OF.has(words[1]?.text ?? '') ? 2 : 1
  const date = dateAt(text, words, begin, chosen)
  const sides = date && opened(words[0]?.text ?? '', date.days)
  return date && sides && { size: begin + date.size, days: { ...date.days, ...sides } }
}

/**
 * The stretch of days that words tell from the first of them on; null for none. A side that is left open
 * reaches to `FIRST_DAY` or `LAST_DAY`.
 * @param text what the words stand in
 * @param chosen the calendar of years that nothing else tells
 */
export function stretchFrom(text: string, words: readonly Word[], chosen: Calendar): DaysTold | null {
  return closedStretch(text, words, chosen) ?? openStretch(text, words, chosen)
}
