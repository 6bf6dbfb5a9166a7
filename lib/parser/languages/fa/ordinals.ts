/** Persian ordinals to 99, before a noun (هفدهمین) and after it (هفدهم). */
const UNITS = ['', 'یکم', 'دوم', 'سوم', 'چهارم', 'پنجم', 'ششم', 'هفتم', 'هشتم', 'نهم']
const TEENS = [
  'دهم',
  'یازدهم',
  'دوازدهم',
  'سیزدهم',
  'چهاردهم',
  'پانزدهم',
  'شانزدهم',
  'هفدهم',
  'هجدهم',
  'نوزدهم',
]
const TENS = ['', '', 'بیست', 'سی', 'چهل', 'پنجاه', 'شصت', 'هفتاد', 'هشتاد', 'نود']

function spelled(value: number): string[] {
  if (value < 10) return [UNITS[value] ?? '']
  if (value < 20) return [TEENS[value - 10] ?? '', ...(value === 18 ? ['هیجدهم', 'هجدم', 'هژدهم'] : [])]
  const tens = TENS[Math.floor(value / 10)] ?? ''
  const unit = value % 10
  return unit === 0 ? [tens === 'سی' ? 'سی ام' : `${tens}م`] : [`${tens} و ${UNITS[unit] ?? ''}`]
}

export const ordinals = Array.from({ length: 99 }, (_, index) => {
  const value = index + 1
  const words = spelled(value).flatMap((word) => [word, `${word}ین`])
  if (value === 1) words.push('نخستین', 'اولین', 'نخست', 'اول')
  return { value, words }
})
