/** Turkish ordinals to 99, with what an attributive one may take ("the nineteenth of the talks"). */
const UNITS = [
  '',
  'birinci',
  'ikinci',
  'üçüncü',
  'dördüncü',
  'beşinci',
  'altıncı',
  'yedinci',
  'sekizinci',
  'dokuzuncu',
]
const TENS = ['', 'on', 'yirmi', 'otuz', 'kırk', 'elli', 'altmış', 'yetmiş', 'seksen', 'doksan']
const WHOLE_TENS = [
  '',
  'onuncu',
  'yirminci',
  'otuzuncu',
  'kırkıncı',
  'ellinci',
  'altmışıncı',
  'yetmişinci',
  'sekseninci',
  'doksanıncı',
]

function spelled(value: number): string[] {
  const ten = Math.floor(value / 10)
  const unit = value % 10
  const word = unit === 0 ? (WHOLE_TENS[ten] ?? '') : `${TENS[ten] ?? ''} ${UNITS[unit] ?? ''}`.trim()
  return [word]
}

/** Whose last vowel decides the ending: birinci, birincisi; dördüncü, dördüncüsü. */
const withPossessive = (word: string) => {
  const vowel = word.at(-1) ?? 'i'
  return [
    `${word}s${vowel}`,
    `${word}s${vowel}n${vowel}`,
    `${word}s${vowel}nd${'ıu'.includes(vowel) ? 'a' : 'e'}`,
  ]
}

export const ordinals = Array.from({ length: 99 }, (_, index) => ({
  value: index + 1,
  words: spelled(index + 1).flatMap((word) => [word, ...withPossessive(word)]),
}))
