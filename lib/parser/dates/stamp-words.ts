/**
 * Words of page stamps that are looked for whatever language a page is in. Sites in every language let
 * their software print English ones ("10th, February 2024", "Wed, 21 Oct 2020"), so every lexicon holds them.
 */
const MONTHS = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
] as const

export const STAMP_MONTHS = MONTHS.map((names, index) => ({ month: index + 1, names }))

export const STAMP_WEEKDAYS = [
  ['sunday', 'sun'],
  ['monday', 'mon'],
  ['tuesday', 'tue', 'tues'],
  ['wednesday', 'wed'],
  ['thursday', 'thu', 'thurs'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
] as const

export const STAMP_ORDINAL_ENDINGS = ['st', 'nd', 'rd', 'th'] as const

/** Before the number of a ministry's statement. */
export const STATEMENT_NUMBERS = ['no', 'nr', '№', 'رقم', 'شماره'] as const

/** First letters of words for an era after a year, and words for "year" after its figures. */
export const ERA_LETTERS = 'مه'
export const YEAR_WORDS = ['г\\.?', 'года'] as const
