/** The places of things in a row, in words where the language writes words: `17th`, `هفدهمین`, `السابعة عشرة`. */
import { inDigits } from './digits'
import type { Locale } from './locales'

/** What an Arabic ordinal agrees with. */
type Gender = 'masculine' | 'feminine'

const SUFFIXES: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' }
const englishRules = new Intl.PluralRules('en', { type: 'ordinal' })

const inEnglish = (n: number): string => `${n}${SUFFIXES[englishRules.select(n)] ?? 'th'}`

const PERSIAN_UNITS =
  'یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده'.split(' ')
const PERSIAN_TENS = 'بیست سی چهل پنجاه شصت هفتاد هشتاد نود'.split(' ')

/** The ordinal that stands before its noun. */
function inPersian(n: number): string {
  if (n === 1) return 'نخستین'
  if (n === 30) return 'سی‌امین'
  const tens = Math.floor(n / 10)
  const unit = n < 20 ? n : n % 10
  const last = PERSIAN_UNITS[unit - 1] ?? PERSIAN_TENS[tens - 2] ?? ''
  const ordinal = unit === 3 && last === 'سه' ? 'سومین' : `${last}مین`
  return n > 20 && unit > 0 ? `${PERSIAN_TENS[tens - 2]} و ${ordinal}` : ordinal
}

const ARABIC_UNITS: Record<Gender, readonly string[]> = {
  masculine: 'الحادي الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر'.split(' '),
  feminine: 'الحادية الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة'.split(' '),
}
const ARABIC_FIRST: Record<Gender, string> = { masculine: 'الأول', feminine: 'الأولى' }
const ARABIC_TEN: Record<Gender, string> = { masculine: 'عشر', feminine: 'عشرة' }
const ARABIC_TENS = 'العشرين الثلاثين الأربعين الخمسين الستين السبعين الثمانين التسعين'.split(' ')

/** The ordinal that stands after its definite noun, as after a preposition: tens decline. */
function inArabic(n: number, gender: Gender): string {
  if (n === 1) return ARABIC_FIRST[gender]
  const unit = ARABIC_UNITS[gender][(n <= 10 ? n : n % 10) - 1] ?? ''
  if (n <= 10) return unit
  if (n < 20) return `${unit} ${ARABIC_TEN[gender]}`
  const tens = ARABIC_TENS[Math.floor(n / 10) - 2] ?? ''
  return unit === '' ? tens : `${unit} و${tens}`
}

/**
 * The `n`-th: in Persian as it stands before its noun, in Arabic after a definite noun of that gender in the
 * genitive. From a hundred on, and where `n` is no place in a row, Persian and Arabic have digits.
 */
export function ordinalIn(locale: Locale, n: number, gender: Gender): string {
  if (locale === 'en') return inEnglish(n)
  if (n >= 1 && n < 100) return locale === 'fa' ? inPersian(n) : inArabic(n, gender)
  return locale === 'fa' ? `${inDigits(locale, n)}مین` : `رقم ${inDigits(locale, n)}`
}
