/** What the tests of this room share: sentences in, days out, with a trace to read when one fails. */
import { dayOfIso } from '../calendar/day'
import { parseEdtf } from '../calendar/edtf'
import { arabicDates } from '../languages/ar/dates'
import { persianDates } from '../languages/fa/dates'
import { turkishDates } from '../languages/tr/dates'
import { foldText } from '../text/fold'
import { findDateExpressions } from './expressions'
import type { DateContext, DateExpression, ResolvedDate, Tense } from './model'
import { resolveDate } from './resolve'

export const LEXICONS = { fa: persianDates, ar: arabicDates, tr: turkishDates } as const
export type TestLanguage = keyof typeof LEXICONS

export function expressionsOf(language: TestLanguage, sentence: string): DateExpression[] {
  return findDateExpressions(foldText(sentence), LEXICONS[language])
}

/** A day that a test takes for granted. */
export function dayIn(iso: string) {
  const day = dayOfIso(iso)
  if (day === null) throw new Error(`The test names no day: ${iso}`)
  return day
}

export function intervalIn(edtf: string) {
  const interval = parseEdtf(edtf)
  if (interval === null) throw new Error(`The test names no date: ${edtf}`)
  return interval
}

/** All dates of a sentence, resolved in reading order from a day of publication (EDTF). */
export function datesOf(
  language: TestLanguage,
  sentence: string,
  published: string | null,
  tense: Tense = 'past',
): ResolvedDate[] {
  const previous: ResolvedDate[] = []
  for (const expression of expressionsOf(language, sentence)) {
    const reference = published === null ? null : intervalIn(published)
    const date = resolveDate(expression, {
      reference,
      tense,
      calendar: LEXICONS[language].calendar,
      previous,
    })
    if (date) previous.push(date)
  }
  return previous
}

/** The last date of a sentence in a context; told in the past, with no day of publication, unless it says so. */
export function resolveDateOf(
  language: TestLanguage,
  sentence: string,
  context: Partial<DateContext>,
): ResolvedDate | null {
  const expression = expressionsOf(language, sentence).at(-1)
  if (!expression) throw new Error(`No date in: ${sentence}`)
  return resolveDate(expression, {
    reference: null,
    tense: 'past',
    calendar: LEXICONS[language].calendar,
    ...context,
  })
}

/** How a reading came about, for the message of a failing test. */
export function trace(language: TestLanguage, sentence: string, dates: readonly ResolvedDate[]): string {
  const found = expressionsOf(language, sentence).map(
    ({ words, telling, weekday }) => `  found "${words}": ${JSON.stringify(telling)}, weekday ${weekday}`,
  )
  const read = dates.map(({ edtf, rule, explanation }) => `  read ${edtf} by ${rule}: ${explanation}`)
  return [sentence, ...found, ...read].join('\n')
}
