/** Arabic ordinals to 99, masculine and feminine, in the cases that agencies write. */
const UNITS: readonly (readonly string[])[] = [
  [],
  ['حادي', 'حادية'],
  ['ثاني', 'ثانية'],
  ['ثالث', 'ثالثة'],
  ['رابع', 'رابعة'],
  ['خامس', 'خامسة'],
  ['سادس', 'سادسة'],
  ['سابع', 'سابعة'],
  ['ثامن', 'ثامنة'],
  ['تاسع', 'تاسعة'],
]
const TENS: readonly (readonly string[])[] = [
  [],
  [],
  ['عشرون', 'عشرين'],
  ['ثلاثون', 'ثلاثين'],
  ['أربعون', 'أربعين'],
  ['خمسون', 'خمسين'],
  ['ستون', 'ستين'],
  ['سبعون', 'سبعين'],
  ['ثمانون', 'ثمانين'],
  ['تسعون', 'تسعين'],
]

function spelled(value: number): string[] {
  const units = UNITS[value % 10] ?? []
  if (value === 1) return ['أول', 'أولى']
  if (value < 10) return [...units]
  if (value === 10) return ['عاشر', 'عاشرة']
  if (value < 20) return units.flatMap((unit) => [`${unit} عشر`, `${unit} عشرة`])
  const tens = TENS[Math.floor(value / 10)] ?? []
  if (value % 10 === 0) return [...tens]
  return units.flatMap((unit) => tens.map((ten) => `${unit} وال${ten}`))
}

/** Told with the article (السابع عشر) or without it (سابع جولة). */
export const ordinals = Array.from({ length: 99 }, (_, index) => ({
  value: index + 1,
  words: spelled(index + 1).flatMap((word) => [word, `ال${word}`]),
}))
