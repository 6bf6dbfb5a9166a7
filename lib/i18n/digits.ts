import { type Locale, MANNERS } from './locales'

/** Latin digits in `text` as the language writes them; everything else stays. */
export function inDigits(locale: Locale, text: string | number): string {
  const { digits } = MANNERS[locale]
  return String(text).replace(/\d/g, (digit) => digits.charAt(Number(digit)))
}

/** A whole number with its thousands parted: `12,345`, `۱۲٬۳۴۵`, `١٢٬٣٤٥`. */
export function inNumber(locale: Locale, value: number): string {
  const parted = String(Math.trunc(value)).replace(/\B(?=(\d{3})+$)/g, MANNERS[locale].thousands)
  return inDigits(locale, parted)
}

/** A number to a tenth: `2.1`, `۲٫۱`, `٢٫١`. */
export function inDecimal(locale: Locale, value: number): string {
  return inDigits(locale, value.toFixed(1).replace('.', MANNERS[locale].decimal))
}

/** A share between 0 and 1 as so many of a hundred, to a tenth. */
export const inPercent = (locale: Locale, share: number): string => inDecimal(locale, 100 * share)

/** A text with the digits of Persian and Arabic written as Latin ones; all else stands as it was. */
export function inLatinDigits(text: string): string {
  return text.replace(/[۰-۹٠-٩]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
}
