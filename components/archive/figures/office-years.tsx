import { useLocale, useTranslations } from 'next-intl'
import { edtfInWords } from '@/lib/i18n/dates'
import { useCalendar } from '@/lib/i18n/page-calendar'

/** From when to when, in words. */
export function OfficeYears({ from, to }: { from: string | null; to: string | null }) {
  const t = useTranslations('date')
  const locale = useLocale()
  const calendar = useCalendar()
  const words = (edtf: string | null) =>
    edtf === null || edtf === '..' || edtf === '' ? null : edtfInWords(locale, edtf, { calendar })
  const [start, end] = [words(from), words(to)]
  if (start !== null && end !== null) return t('fromTo', { from: start, to: end })
  if (start !== null) return t('since', { date: start })
  return end === null ? t('untoldYears') : t('until', { date: end })
}
