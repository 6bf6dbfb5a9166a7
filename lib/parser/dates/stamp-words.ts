/**
 * English words of page stamps. Sites in every language let their software print them
 * ("10th, February 2024", "Wed, 21 Oct 2020"), so every lexicon holds them.
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
