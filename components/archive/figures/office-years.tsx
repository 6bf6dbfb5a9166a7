import { useLocale, useTranslations } from 'next-intl'
import type { TermOfOffice } from '@/lib/archive/dto'
import { edtfInWords } from '@/lib/i18n/dates'
import { termInWords } from '@/lib/i18n/offices'
import { useCalendar } from '@/lib/i18n/page-calendar'

/** From when to when, in words. */
export function OfficeYears({ from, to }: TermOfOffice) {
  const t = useTranslations('date')
  const locale = useLocale()
  const calendar = useCalendar()
  const words = (edtf: string | null) =>
    edtf === null || edtf === '..' || edtf === '' ? null : edtfInWords(locale, edtf, { calendar })
  return termInWords(locale, words(from), words(to)) ?? t('untoldYears')
}
