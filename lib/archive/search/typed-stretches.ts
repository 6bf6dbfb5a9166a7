/**
 * Stretches of days as readers type them in a query: `2019–2021`, `10–12 July 2021`, `from July 2021 to
 * March 2022`, `از ۱۳۹۸ تا ۱۴۰۰`, `since 2022`, `از ۱۴۰۰ به بعد`, `قبل از ۱۴۰۰`, `2020'den sonra`.
 */
import { daysLater } from '@/lib/i18n/calendar'
import type { Calendar } from '../dto'
import { AND } from './session-numbers'
import { daysInWords, FIRST_DAY, LAST_DAY, LONGEST_DATE, type TypedDays } from './typed-days'
import { plainWords, type Word } from './words'

const phrases = (told: string) => told.split('|').map((phrase) => plainWords(phrase).join(' '))
const setOf = (told: string): ReadonlySet<string> => new Set(phrases(told))

const FROM = setOf('from|between|از|بین|میان|من|с|между|от')
const BETWEEN = setOf('between|بین|میان|между')
const TO = setOf('to|until|till|through|تا|الی|إلى|حتى|до|по')

/** What is left open of a date: it and all after it, all after it, all up to it, all before it. */
type Side = 'since' | 'after' | 'until' | 'before'

/** What stands before a date. */
const AHEAD: Record<Side, string> = {
  since: 'since|from|starting from|beginning in|از|منذ|من|ابتداء من|اعتبارا من|с|от|начиная с',
  after: 'after|بعد از|پس از|بعد|после',
  until: 'until|till|up to|تا|حتى|لغاية|до конца',
  before: 'before|prior to|پیش از|قبل از|قبل|до',
}
/** What stands behind one. */
const BEHIND: Record<Side, string> = {
  since:
    'onwards|onward|and onwards|and later|to now|to the present|until now|until today|به بعد|به این سو|تا کنون|تاکنون|' +
    'تا امروز|تا حالا|تا به امروز|فصاعدا|فما بعد|وما بعد|وما بعدها|حتى الآن|حتى اليوم|إلى الآن|إلى اليوم|' +
    'и далее|и позже|до сих пор|по настоящее время|beri|bu yana|itibaren|ve sonrası',
  after: 'sonra|sonrası',
  until: 'kadar',
  before: 'önce|öncesi',
}

const SIDES: readonly Side[] = ['since', 'after', 'until', 'before']
const readSides = (told: Record<Side, string>) =>
  new Map(SIDES.flatMap((side) => phrases(told[side]).map((phrase) => [phrase, side] as const)))
const ahead = readSides(AHEAD)
const behind = readSides(BEHIND)
/** No phrase beside a date has more words. */
const LONGEST_PHRASE = 4

/** A dash between two dates. */
const DASH = /^\s*[-–—−]\s*$/

/** Days, the likeliest first, and how many words tell them. */
type StretchTold = { size: number; days: [TypedDays, ...TypedDays[]] }
type DaysTold = { size: number; days: TypedDays }

const textsOf = (words: readonly Word[]) => words.map(({ text }) => text)

/** What a word or phrase beside a date says, with how many words it has; the longest. */
function sideAt(sides: ReadonlyMap<string, Side>, words: readonly Word[], at: number) {
  for (let size = LONGEST_PHRASE; size > 0; size--) {
    const run = words.slice(at, at + size)
    const side = sides.get(textsOf(run).join(' '))
    if (side !== undefined && run.length === size) return { side, size }
  }
  return null
}

function daysIn(text: string, words: readonly Word[], chosen: Calendar): TypedDays | null {
  const typed = text.slice(words[0]?.start, words.at(-1)?.end)
  const [days] = daysInWords(textsOf(words), typed, chosen)
  return days ?? null
}

/** The longest date from a word on. */
function dateAt(text: string, words: readonly Word[], at: number, chosen: Calendar): DaysTold | null {
  for (let size = Math.min(LONGEST_DATE, words.length - at); size > 0; size--) {
    const days = daysIn(text, words.slice(at, at + size), chosen)
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

/** A date of which a part is told beside another alone: the 10 of “10–12 July”, the “12, 2021” of “July 10–12, 2021”. */
function completed(
  words: readonly string[],
  choices: readonly string[][],
  chosen: Calendar,
): TypedDays | null {
  for (const choice of choices) {
    const [days] = daysInWords(choice, choice.join(' '), chosen)
    if (days !== undefined && choice.length > words.length) return days
  }
  return null
}

/** “July 10–12, 2021”, “July 30 – August 2, 2021”: the month first, the year last. */
function monthFirst(one: readonly string[], other: readonly string[], chosen: Calendar) {
  const year = other.at(-1)
  if (year === undefined || /^\d/.test(one[0] ?? '')) return null
  const begin = completed(one, [[...one, year]], chosen)
  const months = one.map((_, place) => [...one.slice(0, place + 1), ...other])
  const end = completed(other, months, chosen)
  return begin && end && ([begin, end] as const)
}

/** The dates on either side of a joint; what one of them leaves unsaid, the other says. */
function bothDates(
  text: string,
  [one, other]: readonly [readonly Word[], readonly Word[]],
  chosen: Calendar,
): readonly [TypedDays, TypedDays] | null {
  const [first, last] = [daysIn(text, one, chosen), daysIn(text, other, chosen)]
  if (first && last) return [first, last]
  if (first) return null
  const [own, others] = [textsOf(one), textsOf(other)]
  const found = monthFirst(own, others, chosen)
  if (found || last === null) return found
  // Of the later date, what stands behind its own first words: its month and year, or its year.
  const ends = others.map((_, place) => [...own, ...others.slice(place + 1)])
  const begin = completed(own, ends, chosen)
  return begin && [begin, last]
}

/** A century that is told once: “2021–22”. */
function centuryTold(words: readonly Word[], joint: number, next: number): Word[] {
  const [before, after] = [words[joint - 1]?.text ?? '', words[next]?.text ?? '']
  const isShort =
    /^\d{4}$/.test(before) && /^\d\d$/.test(after) && Number(after) > 12 && before.slice(2) < after
  return words.map((word, place) =>
    isShort && place === next ? { ...word, text: before.slice(0, 2) + after } : word,
  )
}

function stretchAcross(
  text: string,
  told: readonly Word[],
  { begin, joint, next }: { begin: number; joint: number; next: number },
  chosen: Calendar,
): StretchTold | null {
  const words = centuryTold(told, joint, next)
  for (let size = Math.min(LONGEST_DATE, words.length - next); size > 0; size--) {
    const dates = bothDates(text, [words.slice(begin, joint), words.slice(next, next + size)], chosen)
    if (dates === null) continue
    const [one, other] = dates[0].from <= dates[1].from ? dates : [dates[1], dates[0]]
    const [, to = other.to] = [one.to, other.to].sort()
    return { size: next + size, days: [{ ...one, to, until: other.until ?? other.dated }] }
  }
  return null
}

function closedStretch(text: string, words: readonly Word[], chosen: Calendar): StretchTold | null {
  const opener = FROM.has(words[0]?.text ?? '') ? (words[0]?.text ?? '') : ''
  const begin = opener === '' ? 0 : 1
  // A dash inside a date joins nothing; without a year in full, “30 July – 2” may be half of two dates.
  const whole = dateAt(text, words, begin, chosen)?.size ?? 1
  const least = words.slice(begin, begin + whole).some(({ text }) => /^\d{4}$/.test(text)) ? whole : 1
  for (let joint = begin + least; joint <= begin + LONGEST_DATE; joint++) {
    const next = beyondJoint(text, words, joint, opener)
    const found = next === null ? null : stretchAcross(text, words, { begin, joint, next }, chosen)
    if (found) return found
  }
  return null
}

function opened(side: Side, { from, to }: TypedDays): Pick<TypedDays, 'from' | 'to'> {
  if (side === 'since') return { from, to: LAST_DAY }
  if (side === 'after') return { from: daysLater(to, 1), to: LAST_DAY }
  return { from: FIRST_DAY, to: side === 'until' ? to : daysLater(from, -1) }
}

function openStretch(text: string, words: readonly Word[], chosen: Calendar): StretchTold | null {
  const before = sideAt(ahead, words, 0)
  const begin = before?.size ?? 0
  const date = dateAt(text, words, begin, chosen)
  if (date === null) return null
  const after = sideAt(behind, words, begin + date.size)
  const side = after?.side ?? before?.side
  if (side === undefined) return null
  const days = { ...date.days, ...opened(side, date.days) }
  // “From 2021” may be said of what is of that year.
  const isSaid = after !== null || !FROM.has(words[0]?.text ?? '')
  return { size: begin + date.size + (after?.size ?? 0), days: isSaid ? [days] : [days, date.days] }
}

/**
 * The stretch of days that words tell from the first of them on; null for none. A side that is left open
 * reaches to `FIRST_DAY` or `LAST_DAY`.
 * @param text what the words stand in
 * @param chosen the calendar of years that nothing else tells
 */
export function stretchFrom(text: string, words: readonly Word[], chosen: Calendar): StretchTold | null {
  return closedStretch(text, words, chosen) ?? openStretch(text, words, chosen)
}
