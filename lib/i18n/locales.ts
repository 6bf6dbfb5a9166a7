/** The languages of the interface and what each asks of a page. */

export const LOCALES = ['en', 'fa', 'ar'] as const
export type Locale = (typeof LOCALES)[number]

export const DEFAULT_LOCALE: Locale = 'en'

/** The cookie in which a reader's choice of language is kept. */
export const LOCALE_COOKIE = 'mahzar-language'

/** Calendars as records name them. `hijri` is Umm al-Qura's. */
export type CalendarName = 'gregorian' | 'jalali' | 'hijri'

type LocaleManners = {
  /** The language's name in itself. */
  endonym: string
  direction: 'ltr' | 'rtl'
  /** Calendars in the order in which its readers expect them; lists show the first alone. */
  calendars: readonly [CalendarName, CalendarName, CalendarName]
  /** Digits from 0 to 9. */
  digits: string
  /** Sign between thousands. */
  thousands: string
  /** Sign before tenths. */
  decimal: string
  /** Quotation marks, opening and closing. */
  quotes: readonly [string, string]
  /** The language as Open Graph names it: with a territory. */
  openGraph: string
}

/**
 * English readers are given Gregorian days, Persian ones Jalali days. Arabic readers of diplomatic
 * texts are given Gregorian days under both their Levantine and their Egyptian month names, as the
 * United Nations' Arabic documents do, then the Hijri day.
 */
export const MANNERS: Record<Locale, LocaleManners> = {
  en: {
    endonym: 'English',
    direction: 'ltr',
    calendars: ['gregorian', 'jalali', 'hijri'],
    digits: '0123456789',
    thousands: ',',
    decimal: '.',
    quotes: ['“', '”'],
    openGraph: 'en_GB',
  },
  fa: {
    endonym: 'فارسی',
    direction: 'rtl',
    calendars: ['jalali', 'gregorian', 'hijri'],
    digits: '۰۱۲۳۴۵۶۷۸۹',
    thousands: '٬',
    decimal: '٫',
    quotes: ['«', '»'],
    openGraph: 'fa_IR',
  },
  ar: {
    endonym: 'العربية',
    direction: 'rtl',
    calendars: ['gregorian', 'hijri', 'jalali'],
    digits: '٠١٢٣٤٥٦٧٨٩',
    thousands: '٬',
    decimal: '٫',
    quotes: ['«', '»'],
    openGraph: 'ar_AR',
  },
}

export function isLocale(told: unknown): told is Locale {
  return LOCALES.some((locale) => locale === told)
}

/** The direction in which a language is written, by its code. Unknown languages: left to right. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return language === 'fa' || language === 'ar' ? 'rtl' : 'ltr'
}
