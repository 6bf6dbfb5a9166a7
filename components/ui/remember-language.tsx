'use client'

import { useEffect } from 'react'
import { LOCALE_COOKIE, type Locale } from '@/lib/i18n/locales'

const YEAR = 365 * 86_400_000

/**
 * Keeps the language last read in, so that the archive's front door opens in it. Where there is no
 * script, or no such store, the languages that the browser names decide.
 */
export function RememberLanguage({ locale }: { locale: Locale }) {
  useEffect(() => {
    if (!('cookieStore' in window)) return
    const kept = { name: LOCALE_COOKIE, value: locale, expires: Date.now() + YEAR, sameSite: 'lax' as const }
    window.cookieStore.set(kept).catch(() => undefined)
  }, [locale])
  return null
}
