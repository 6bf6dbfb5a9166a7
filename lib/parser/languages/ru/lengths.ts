/** Russian words for how many days talks took. */
const NUMBERS: readonly (readonly [string, string])[] = [
  ['двух', 'два дня'],
  ['трех', 'три дня'],
  ['четырех', 'четыре дня'],
  ['пяти', 'пять дней'],
  ['шести', 'шесть дней'],
  ['семи', 'семь дней'],
]
const ENDINGS = ['ый', 'ого', 'ому', 'ым', 'ом', 'ая', 'ой', 'ую', 'ое', 'ые', 'ых', 'ыми']
const LASTING = [
  'длившиеся',
  'длившихся',
  'длились',
  'продолжавшиеся',
  'продолжавшихся',
  'продолжались',
  'продлились',
]

export const lengths = NUMBERS.map(([stem, days], index) => ({
  days: index + 2,
  words: [
    ...ENDINGS.flatMap((ending) => [`${stem}дневн${ending}`, `${index + 2}-дневн${ending}`]),
    ...LASTING.map((lasting) => `${lasting} ${days}`),
  ],
}))
