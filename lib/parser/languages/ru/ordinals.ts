/** Russian ordinals to 99, in dictionary form: only the last word of a compound declines. */
const UNITS = [
  '',
  'первый',
  'второй',
  'третий',
  'четвертый',
  'пятый',
  'шестой',
  'седьмой',
  'восьмой',
  'девятый',
  'десятый',
  'одиннадцатый',
  'двенадцатый',
  'тринадцатый',
  'четырнадцатый',
  'пятнадцатый',
  'шестнадцатый',
  'семнадцатый',
  'восемнадцатый',
  'девятнадцатый',
]
const TENS = [
  '',
  '',
  'двадцатый',
  'тридцатый',
  'сороковой',
  'пятидесятый',
  'шестидесятый',
  'семидесятый',
  'восьмидесятый',
  'девяностый',
]
const LEADS = [
  '',
  '',
  'двадцать',
  'тридцать',
  'сорок',
  'пятьдесят',
  'шестьдесят',
  'семьдесят',
  'восемьдесят',
  'девяносто',
]

/** Written after figures: 19-й, 19-я, 19-го, 19-ая. */
const FIGURE_ENDINGS = 'й я е го му м ю х ми ая ой ого ому ый ую ым ом ее ей ые ых'.split(' ')

/** In dictionary form; only the last word of a compound declines. */
export function spelledOrdinal(value: number): string {
  if (value < 20) return UNITS[value] ?? ''
  const tens = Math.floor(value / 10)
  if (value % 10 === 0) return TENS[tens] ?? ''
  return `=${LEADS[tens] ?? ''} ${UNITS[value % 10] ?? ''}`
}

/** `19-го` is one ordinal, so that its figures are not taken for a day. */
export const ordinals = Array.from({ length: 99 }, (_, index) => ({
  value: index + 1,
  words: [
    `~${spelledOrdinal(index + 1)}`,
    `~${spelledOrdinal(index + 1)} =по =счету`,
    ...FIGURE_ENDINGS.map((ending) => `${index + 1}-${ending}`),
  ],
}))
