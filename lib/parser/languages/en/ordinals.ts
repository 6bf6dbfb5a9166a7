/** English ordinals to 99, in words and in figures. */
const UNITS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth']
const TEENS = [
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
]
const TENS = ['', '', 'twent', 'thirt', 'fort', 'fift', 'sixt', 'sevent', 'eight', 'ninet']

function spelled(value: number): string {
  if (value < 10) return UNITS[value] ?? ''
  if (value < 20) return TEENS[value - 10] ?? ''
  const tens = TENS[Math.floor(value / 10)] ?? ''
  return value % 10 === 0 ? `${tens}ieth` : `${tens}y-${UNITS[value % 10] ?? ''}`
}

function ending(value: number): string {
  if (value % 100 > 10 && value % 100 < 20) return 'th'
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th'
}

/** Seventeenth, 17th; a slip of the ending (22th) is read too. */
export const ordinals = Array.from({ length: 99 }, (_, index) => index + 1).map((value) => ({
  value,
  words: [...new Set([spelled(value), `${value}${ending(value)}`, `${value}th`])],
}))
