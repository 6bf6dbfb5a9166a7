/** A language's date words made ready for reading: folded, and looked up longest first. */
import type { Calendar, Weekday } from '../calendar/day'
import { Trie } from '../gazetteer/trie'
import { foldSpelling } from '../text/fold'
import { escapePattern } from '../text/patterns'
import { type DateLexiconData, type DateLexiconEntries, dateLexiconSchema } from './lexicon'
import type { Part } from './model'
import { STAMP_MONTHS, STAMP_ORDINAL_ENDINGS, STAMP_WEEKDAYS } from './stamp-words'

export type Unit = 'day' | 'week' | 'month' | 'year'
/** How surely a month's name is one: `sure` alone, `likely` beside other date words, `rare` beside figures. */
export type Certainty = 'sure' | 'likely' | 'rare'

/** What a word can be in a date; one spelling may be several. */
export type Role =
  | {
      readonly type: 'month'
      readonly calendar: Calendar
      readonly month: number
      readonly certainty: Certainty
    }
  | { readonly type: 'weekday'; readonly weekday: Weekday }
  | { readonly type: 'day-number'; readonly value: number }
  | { readonly type: 'amount'; readonly value: number | null }
  | { readonly type: 'unit'; readonly unit: Unit; readonly many: boolean }
  | { readonly type: 'dual'; readonly unit: Unit }
  | { readonly type: 'lean'; readonly lean: -1 | 0 | 1 }
  | { readonly type: 'relative-period'; readonly unit: 'week' | 'month' | 'year'; readonly offset: number }
  | { readonly type: 'relative-day'; readonly offset: number }
  | { readonly type: 'anchored-day'; readonly offset: number }
  | { readonly type: 'part'; readonly part: Part }
  | {
      readonly type: 'months-of-year'
      readonly first: number
      readonly last: number
      readonly calendar: Calendar | null
    }
  | { readonly type: 'era'; readonly calendar: Calendar }
  | { readonly type: 'label'; readonly label: 'published' | 'modified' }
  | { readonly type: Plain }

/** Roles without more to say. */
type Plain =
  | 'filler'
  | 'of'
  | 'from'
  | 'to'
  | 'and'
  | 'or'
  | 'same'
  | 'not-after-lean'
  | 'ago-before'
  | 'ago-after'
  | 'ahead-before'
  | 'ahead-after'
  | 'morrow'
  | 'fresh'
  | 'day-time'
  | 'exception'

export type RoleOf<T extends Role['type']> = Extract<Role, { readonly type: T }>

/** A spelling that the trie finds. */
export interface DateWord {
  readonly roles: readonly Role[]
  /** After how many of its letters a blank may stand. */
  readonly blanks: ReadonlySet<number>
}

/** A language's vocabulary, compiled; see `compileDateLexicon`. */
export interface DateLexicon {
  readonly calendar: Calendar
  readonly monthBeforeDay: boolean
  readonly monthUnsaid: boolean
  readonly modifiersBefore: boolean
  /** Roles of a folded spelling without its blanks. */
  readonly roles: ReadonlyMap<string, readonly Role[]>
  /** All spellings, found letter by letter; blanks may be absent. */
  readonly words: Trie<DateWord>
  /** Folded, longest first. */
  readonly clitics: readonly string[]
  readonly ordinalEnding: RegExp
}

type Entry = readonly [Role, readonly string[]]

const plain = (type: Plain, words: readonly string[]): Entry => [{ type }, words]

function monthEntries(entries: DateLexiconEntries): Entry[] {
  const result: Entry[] = []
  for (const { calendar, month, names, ambiguous, rare } of entries.months) {
    const all = [...names, ...ambiguous, ...rare]
    const withEnding = entries.monthEndings.flatMap((ending) => all.map((name) => `${name} ${ending}`))
    result.push([{ type: 'month', calendar, month, certainty: 'sure' }, [...names, ...withEnding]])
    result.push([{ type: 'month', calendar, month, certainty: 'likely' }, ambiguous])
    result.push([{ type: 'month', calendar, month, certainty: 'rare' }, rare])
  }
  for (const { month, names } of STAMP_MONTHS)
    result.push([{ type: 'month', calendar: 'gregorian', month, certainty: 'rare' }, names])
  return result
}

const WEEKDAYS: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6]

function weekdayEntries(entries: DateLexiconEntries): Entry[] {
  return WEEKDAYS.map((weekday) => [
    { type: 'weekday', weekday },
    [...(entries.weekdays[weekday] ?? []), ...(STAMP_WEEKDAYS[weekday] ?? [])],
  ])
}

function periodEntries(entries: DateLexiconEntries): Entry[] {
  const units = (['day', 'week', 'month', 'year'] as const).flatMap((unit): Entry[] => [
    [{ type: 'unit', unit, many: false }, entries.units[unit].one],
    [{ type: 'unit', unit, many: true }, entries.units[unit].many],
  ])
  const parts = (['early', 'middle', 'late'] as const).map(
    (part): Entry => [{ type: 'part', part }, entries.parts[part]],
  )
  const stretch = (
    first: number,
    last: number,
    words: readonly string[],
    calendar: Calendar | null,
  ): Entry => [{ type: 'months-of-year', first, last, calendar }, words]
  return [
    ...units,
    ...parts,
    ...entries.duals.map(({ unit, words }): Entry => [{ type: 'dual', unit }, words]),
    ...entries.halves.flatMap(({ half, words }): Entry[] => [
      stretch(half * 6 - 5, half * 6, words, null),
      [{ type: 'part', part: half === 1 ? 'first-half' : 'second-half' }, words],
    ]),
    ...entries.quarters.map(({ quarter, words }) => stretch(quarter * 3 - 2, quarter * 3, words, null)),
    ...entries.seasons.map(({ first, last, words, calendar }) => stretch(first, last, words, calendar)),
    ...entries.relativePeriods.map(
      ({ unit, offset, words }): Entry => [{ type: 'relative-period', unit, offset }, words],
    ),
  ]
}

function dayEntries(entries: DateLexiconEntries): Entry[] {
  return [
    ...entries.dayNumbers.map(({ value, words }): Entry => [{ type: 'day-number', value }, words]),
    ...entries.amounts.map(({ value, words }): Entry => [{ type: 'amount', value }, words]),
    [{ type: 'amount', value: null }, entries.some],
    ...entries.relativeDays.map(({ offset, words }): Entry => [{ type: 'relative-day', offset }, words]),
    ...entries.anchoredDays.map(({ offset, words }): Entry => [{ type: 'anchored-day', offset }, words]),
    ...entries.leans.map(({ lean, words }): Entry => [{ type: 'lean', lean }, words]),
    ...entries.eras.map(({ calendar, words }): Entry => [{ type: 'era', calendar }, words]),
    [{ type: 'label', label: 'published' }, entries.labels.published],
    [{ type: 'label', label: 'modified' }, entries.labels.modified],
  ]
}

function plainEntries(entries: DateLexiconEntries): Entry[] {
  return [
    plain('filler', entries.fillers),
    plain('of', entries.of),
    plain('from', entries.from),
    plain('to', entries.to),
    plain('and', entries.and),
    plain('or', entries.or),
    plain('same', entries.same),
    plain('not-after-lean', entries.notAfterLean),
    plain('ago-before', entries.ago.before),
    plain('ago-after', entries.ago.after),
    plain('ahead-before', entries.ahead.before),
    plain('ahead-after', entries.ahead.after),
    plain('morrow', entries.morrow),
    plain('fresh', entries.fresh),
    plain('day-time', entries.dayTimes),
    plain('exception', entries.exceptions),
  ]
}

const isBlank = (unit: number) => unit === 0x20

/** After how many letters a spelling has its blanks. */
function blanksOf(spelling: string): Set<number> {
  const words = spelling.split(' ')
  const lengths = words.slice(0, -1)
  let letters = 0
  return new Set(lengths.map((word) => (letters += word.length)))
}

const withoutBlanks = (text: string) => text.replaceAll(' ', '')
const longestFirst = (a: string, b: string) => b.length - a.length || (a < b ? -1 : 1)

function alternation(spellings: readonly string[]): string {
  return [...spellings]
    .sort(longestFirst)
    .map((spelling) => escapePattern(spelling).replaceAll(' ', ' ?'))
    .join('|')
}

/** Checks a language's data (a fault in it is a fault of the program: it throws) and makes it ready. */
export function compileDateLexicon(data: DateLexiconData): DateLexicon {
  const entries = dateLexiconSchema.parse(data)
  const roles = new Map<string, Role[]>()
  const spellings = new Set<string>()
  const all = [...monthEntries(entries), ...weekdayEntries(entries), ...periodEntries(entries)]
  for (const [role, words] of [...all, ...dayEntries(entries), ...plainEntries(entries)]) {
    for (const word of words) {
      const folded = foldSpelling(word)
      spellings.add(folded)
      const key = withoutBlanks(folded)
      const known = roles.get(key) ?? []
      if (!known.some((other) => JSON.stringify(other) === JSON.stringify(role))) known.push(role)
      roles.set(key, known)
    }
  }
  const endings = [...entries.ordinalEndings, ...STAMP_ORDINAL_ENDINGS].map(foldSpelling)
  const words = new Trie<DateWord>({ inPattern: isBlank, inText: isBlank })
  for (const spelling of spellings)
    words.add(spelling, {
      roles: roles.get(withoutBlanks(spelling)) ?? [],
      blanks: blanksOf(spelling),
    })
  return {
    calendar: entries.calendar,
    monthBeforeDay: entries.monthBeforeDay,
    monthUnsaid: entries.monthUnsaid === true,
    modifiersBefore: entries.modifiersBefore ?? false,
    roles,
    words,
    clitics: entries.clitics.map(foldSpelling).sort(longestFirst),
    ordinalEnding: new RegExp(`[' -]?(?:${alternation(endings)})(?![\\p{L}\\p{M}])`, 'uy'),
  }
}
