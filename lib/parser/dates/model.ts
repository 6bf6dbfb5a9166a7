/** What the passes over dates hand to each other and to the rest of the parser. */
import type { Calendar, Day, Weekday } from '../calendar/day'
import type { DateInterval } from '../calendar/interval'
import type { TextRange } from '../text/fold'

/** Which year a date speaks for, as far as its own words tell. */
export type YearReference =
  | { readonly kind: 'told'; readonly year: number }
  /** Of this, last, next year of its calendar (سال جاری, العام الماضي): years from the one of reference. */
  | { readonly kind: 'relative'; readonly offset: number }
  /** "of the same year" (همان سال, من العام ذاته). */
  | { readonly kind: 'same' }
  /** "the new year" (سال جدید): about to begin or just begun. */
  | { readonly kind: 'new' }
  /** None told; `lean`: -1 for "last" (الماضي, گذشته), 1 for "next", 0 for "current" (الجاري). */
  | { readonly kind: 'untold'; readonly lean: -1 | 0 | 1 | null }

/** `early` is the first ten days of a month, `middle` the 11th to the 20th, `late` the rest; the second half begins on the 16th. */
export type Part = 'early' | 'middle' | 'late' | 'first-half' | 'second-half'

/** A day of the month told by figures, in one of the orders it can be read in. */
export interface FiguresReading {
  readonly calendar: Calendar
  readonly year: number
  readonly month: number
  readonly day: number
  readonly order: 'year-month-day' | 'day-month-year' | 'month-day-year'
  /** Null where the calendar has no such day. */
  readonly value: Day
}

/** What the words say, by shape. */
export type DateTelling =
  /** Days of a month: "6 Azar", "18 to 22 October 2021", "28 February to 2 March". */
  | {
      readonly kind: 'days'
      readonly calendar: Calendar
      readonly from: { readonly month: number; readonly day: number }
      readonly to: { readonly month: number; readonly day: number }
      readonly year: YearReference
    }
  /** Months: "Mehr", "January or February 2022", "early October". */
  | {
      readonly kind: 'months'
      readonly calendar: Calendar
      readonly first: number
      readonly last: number
      readonly part: Part | null
      readonly year: YearReference
    }
  /** A day of a month told by its relation: "the tenth of the current month", "يوم 5 من الشهر المقبل". */
  | {
      readonly kind: 'days-of-relative-month'
      readonly from: number
      readonly to: number
      readonly offset: number
      /** "of the same month": of the one told last. */
      readonly same?: boolean
    }
  /** A year, or its half, quarter, season (`months`; a winter's last is above 12) or part. */
  | {
      readonly kind: 'year'
      readonly calendar: Calendar
      readonly year: YearReference
      readonly months: { readonly first: number; readonly last: number } | null
      readonly part: Part | null
    }
  | { readonly kind: 'figures'; readonly readings: readonly FiguresReading[]; readonly separator: string }
  /** A weekday alone. `lean`: -1 "last", 1 "next", 0 "this", null bare; `week`: "Tuesday of last week" is -1. */
  | {
      readonly kind: 'weekday'
      readonly lean: -1 | 0 | 1 | null
      readonly week: -1 | 0 | 1 | null
      /** The last of several days running: "on Sunday and Monday". */
      readonly until?: Weekday
    }
  /** Today is 0, yesterday -1, tomorrow 1. */
  | { readonly kind: 'relative-day'; readonly offset: number }
  /** From another date told before: "the same day" 0, "the day before that" -1, "a day later" 1. */
  | { readonly kind: 'anchored-day'; readonly offset: number }
  /** This, last, next week or month as a whole, or a part of it. */
  | {
      readonly kind: 'relative-period'
      readonly unit: 'week' | 'month'
      readonly offset: number
      readonly part: Part | null
      /** Null: the one the language reckons in. */
      readonly calendar: Calendar | null
    }
  /** "three days ago", "after two weeks"; amount null: "some days". Negative: before. */
  | {
      readonly kind: 'distance'
      readonly unit: 'day' | 'week' | 'month' | 'year'
      readonly amount: number | null
      readonly direction: -1 | 1
      /** "two weeks after (a call)": told of what was so long before the news. */
      readonly since?: boolean
    }

/** Where an expression stands: in running text, or apart from it like a page's stamp. */
export interface DateSetting {
  readonly place: 'text' | 'stamp'
  /** A label beside it: "تاريخ النشر" published, "last modified" modified. */
  readonly label: 'published' | 'modified' | null
  /** It has a time of day, as stamps do. */
  readonly timed: boolean
  /** Its line holds nothing else of weight. */
  readonly alone: boolean
  /** Among the text's first lines (before the running text begins), or after its end. */
  readonly position: 'head' | 'body' | 'foot'
}

export interface DateExpression {
  /** Folded offsets. */
  readonly span: TextRange
  /** The original words. */
  readonly words: string
  readonly telling: DateTelling
  /** A weekday told with it ("Monday 28 Mehr", "today (Saturday)"), or alone. */
  readonly weekday: Weekday | null
  readonly setting: DateSetting
  /** What stands right beside it and tells the same day: "today (Tuesday, 29 Mehr 1404)". */
  readonly beside: { readonly telling: DateTelling; readonly weekday: Weekday | null } | null
}

export type DateBasis = 'read' | 'implied'

/** Something an editor should look at. */
export interface DateIssue {
  /** kebab-case. */
  readonly code:
    | 'weekday-mismatch'
    | 'year-slip'
    | 'page-clock'
    | 'stamp-contradicted'
    | 'ambiguous-figures'
    | 'unresolved-date'
    | 'no-publication-date'
    | 'bounds-contradict'
  readonly message: string
  readonly span: TextRange | null
}

export interface ResolvedDate {
  readonly interval: DateInterval
  /** EDTF level 1, Gregorian. */
  readonly edtf: string
  readonly basis: DateBasis
  /** kebab-case, stable. */
  readonly rule: string
  /** An English sentence for an editor. */
  readonly explanation: string
  /** Folded offsets of the words; null where nothing was read. */
  readonly span: TextRange | null
  readonly words: string | null
  /** The calendar it was told in; null for weekdays, "today" and what was implied. */
  readonly calendar: Calendar | null
  /** Other readings, EDTF, the likeliest first. */
  readonly alternatives: readonly string[]
  readonly issues: readonly DateIssue[]
}

/** A day that something else sets a limit by, with the words for an explanation: "Astana 17 is past". */
export interface Bound {
  readonly day: Day
  readonly label: string
}

export type Tense = 'past' | 'planned'

export interface DateContext {
  /** The day the text speaks of as today; an interval where only that is known; null where nothing is. */
  readonly reference: DateInterval | null
  readonly tense: Tense
  /** The calendar the language reckons bare "this year", "last month" in. */
  readonly calendar: Calendar
  /** Dates resolved before this one in reading order, the nearest last. */
  readonly previous?: readonly ResolvedDate[]
  /** Days of the session that the text speaks of here, if the registry has them. */
  readonly session?: { readonly interval: DateInterval; readonly label: string } | null
  /** It can't be before this: "the pandemic is told", "in office since". */
  readonly notBefore?: Bound | null
  /** It can't be after this. */
  readonly notAfter?: Bound | null
  /** Hijri months whose days the text itself tells in another calendar too. */
  readonly provedMonths?: readonly ProvedMonth[]
}

/** A Hijri month that began some days off what the tables reckon, as a page's two dates of one day show. */
export interface ProvedMonth {
  readonly year: number
  readonly month: number
  /** Days that the page's reckoning is ahead of the tables. */
  readonly shift: number
}
