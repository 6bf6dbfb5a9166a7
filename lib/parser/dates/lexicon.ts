/**
 * What a language must tell about its dates. Data only: the rules are the same for all languages.
 * Entries are plain spellings; they are folded on compiling, so that one spelling stands for all
 * its forms. A blank in an entry may be absent in the text.
 */
import { z } from 'zod'
import { words } from '../languages/words'

const calendarSchema = z.enum(['gregorian', 'jalali', 'hijri'])
const forms = z.strictObject({ one: words, many: words })

const monthEntrySchema = z.strictObject({
  calendar: calendarSchema,
  month: z.int().min(1).max(12),
  /** Names that are hardly anything else. */
  names: words.default([]),
  /** Names that are also common words (مهر): they count beside a day, year, month word, part or "last". */
  ambiguous: words.default([]),
  /** Names that are mostly something else (اسد, رجب): they count beside a day or a year in figures. */
  rare: words.default([]),
})

export const dateLexiconSchema = z.strictObject({
  /** The calendar that "this year", "last month" and two-digit years are reckoned in. */
  calendar: calendarSchema,
  /** "May 25" tells a day even without a year. */
  monthBeforeDay: z.boolean(),
  /** What tells more stands before: "of last year's November", "May's beginning"; a weekday may stand after its day. */
  modifiersBefore: z.boolean().optional(),
  /** Whether "the 7th of this" needs no "month": في 7 الجاري. */
  monthUnsaid: z.boolean().optional(),
  /** Words written together with the next one: و ب ل. */
  clitics: words,
  months: z.array(monthEntrySchema),
  /** Words that may be written on to a month's name and make it sure: ماه. */
  monthEndings: words,
  /** Sunday first. */
  weekdays: z.tuple([words, words, words, words, words, words, words]),
  /** Days of the month in words. */
  dayNumbers: z.array(z.strictObject({ value: z.int().min(1).max(31), words })),
  /** Small numbers in words, for distances: "two weeks ago". */
  amounts: z.array(z.strictObject({ value: z.int().min(1).max(99), words })),
  /** Endings on figures: 10th, 6ام. */
  ordinalEndings: words,
  units: z.strictObject({ day: forms, week: forms, month: forms, year: forms }),
  /** "two days", "two weeks" in one word. */
  duals: z.array(z.strictObject({ unit: z.enum(['day', 'week', 'month', 'year']), words })),
  /** Words beside a day that say no more than "day": يومي, مورخ. */
  fillers: words,
  of: words,
  from: words,
  to: words,
  and: words,
  or: words,
  /** Last (-1), this (0), next (1), as said of a weekday, week, month or year. */
  leans: z.array(z.strictObject({ lean: z.union([z.literal(-1), z.literal(0), z.literal(1)]), words })),
  /** "the same", of a year. */
  same: words,
  /** Words that make a "last" before them another word: پیش از. */
  notAfterLean: words,
  /** One word for unit and lean: امسال. */
  relativePeriods: z.array(
    z.strictObject({ unit: z.enum(['week', 'month', 'year']), offset: z.int(), words }),
  ),
  /** Today 0, yesterday -1. */
  relativeDays: z.array(z.strictObject({ offset: z.int(), words })),
  /** "the same day" 0, "the day after" 1: from a date told before. */
  anchoredDays: z.array(z.strictObject({ offset: z.int(), words })),
  ago: z.strictObject({ before: words, after: words }),
  ahead: z.strictObject({ before: words, after: words }),
  /** "on the day after", before what was a day earlier than the news: غداة. */
  morrow: words.default([]),
  /** "some": چند. */
  some: words,
  parts: z.strictObject({ early: words, middle: words, late: words }),
  halves: z.array(z.strictObject({ half: z.int().min(1).max(2), words })),
  quarters: z.array(z.strictObject({ quarter: z.int().min(1).max(4), words })),
  /** Months first to last; a winter that ends in the next year has last above 12. */
  seasons: z.array(z.strictObject({ calendar: calendarSchema, first: z.int(), last: z.int(), words })),
  /** "new", of a year. */
  fresh: words,
  /** Marks of a calendar beside a year: میلادی, هـ. */
  eras: z.array(z.strictObject({ calendar: calendarSchema, words })),
  /** Times of day that may stand between the parts of a date: صباح, شب. */
  dayTimes: words,
  labels: z.strictObject({ published: words, modified: words }),
  /** Phrases in which a word of the above tells no date: خبرگزاری مهر. */
  exceptions: words,
})
/** A language's data as written. */
export type DateLexiconData = z.input<typeof dateLexiconSchema>
/** The same, checked. */
export type DateLexiconEntries = z.output<typeof dateLexiconSchema>
