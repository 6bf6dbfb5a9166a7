/**
 * What a language must tell about its dates. Data only: the rules are the same for all languages.
 * Entries are plain spellings; they are folded on compiling, so that one spelling stands for all
 * its forms. A blank in an entry may be absent or any blank in the text.
 */
import { z } from 'zod'

const words = z.array(z.string().trim().min(1))
const calendarSchema = z.enum(['gregorian', 'jalali', 'hijri'])
const leanSchema = z.union([z.literal(-1), z.literal(0), z.literal(1)])

export const dateLexiconSchema = z.strictObject({
  /** Calendar that "this year", "last month" and two-digit years are reckoned in. */
  calendar: calendarSchema,
  /** Single letters written together with the next word: و ب ل ف ك. */
  clitics: words,
  /** Endings that may be written on to a month or weekday: ماه. */
  months: z.array(
    z.strictObject({
      calendar: calendarSchema,
      month: z.int().min(1).max(12),
      names: words,
      /** Names that are also other words (مهر, May): they count only beside a day, year or month word. */
      ambiguous: words.optional(),
    }),
  ),
  /** Sunday first. */
  weekdays: z.tuple([words, words, words, words, words, words, words]),
  /** Days of the month in words, ordinal and cardinal: 1 to 31. */
  dayNumbers: z.array(z.strictObject({ value: z.int().min(1).max(31), words })),
  /** Small cardinals for distances, where they differ from the day numbers: "two weeks ago". */
  amounts: z.array(z.strictObject({ value: z.int().min(1).max(99), words })),
  /** Endings on figures: 10th, 6ام. */
  ordinalEndings: words,
  units: z.strictObject({ day: words, week: words, month: words, year: words }),
  /** "two days", "two weeks" as one word (يومين). */
  duals: z.array(z.strictObject({ unit: z.enum(['day', 'week', 'month', 'year']), words })),
  /** Words that stand beside a day and mean only "day(s)" or "dated": يومي, مورخ. */
  fillers: words,
  of: words,
  from: words,
  to: words,
  and: words,
  or: words,
  /** Last, this, next, as said of a weekday, week, month or year. */
  leans: z.array(z.strictObject({ lean: leanSchema, words })),
  /** "the same": همان, ذاته. */
  same: words,
  /** "that": آن, ذلك, in "the day before that". */
  that: words,
  /** One word for unit and lean: امسال, امروز is in relativeDays. */
  relativePeriods: z.array(
    z.strictObject({
      unit: z.enum(['week', 'month', 'year']),
      offset: z.int(),
      words,
    }),
  ),
  relativeDays: z.array(z.strictObject({ offset: z.int(), words })),
  anchoredDays: z.array(z.strictObject({ offset: z.int(), words })),
  ago: words,
  ahead: words,
  /** "some": چند, بضعة. */
  some: words,
  parts: z.strictObject({ early: words, middle: words, late: words }),
  halves: z.array(z.strictObject({ half: z.union([z.literal(1), z.literal(2)]), words })),
  quarters: z.array(z.strictObject({ quarter: z.int().min(1).max(4), words })),
  /** Months first to last, in the calendar told. Winter may end in the year after (12 to 2: last is 14). */
  seasons: z.array(z.strictObject({ calendar: calendarSchema, first: z.int(), last: z.int(), words })),
  /** "new", of years: جدید. */
  fresh: words,
  /** Marks of a calendar beside a year: میلادی, هـ, م. */
  eras: z.array(z.strictObject({ calendar: calendarSchema, words })),
  /** Times of the day that may stand beside a day: صباح, شب. */
  dayTimes: words,
  labels: z.strictObject({ published: words, modified: words }),
  /** Labels whose numbers are no dates: کد خبر. */
  numberLabels: words,
  /** Whole phrases in which a word of the above tells no date: "در آستانه". */
  exceptions: words,
})
export type DateLexiconData = z.infer<typeof dateLexiconSchema>
