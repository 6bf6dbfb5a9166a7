import { useLocale, useTranslations } from 'next-intl'
import { Told } from '@/components/ui/told'
import type { UnreadLine } from '@/lib/desk/unread'
import { instantInWords } from '@/lib/i18n/dates'
import { CommandForm, Field } from '../command-form'

/** Says that a dispatch tells of no meeting. */
export function NoMeetingForm({ source }: { source: string }) {
  const t = useTranslations('unread')
  return (
    <details>
      <summary>{t('tellsNone')}</summary>
      <CommandForm command="set-aside-source">
        <input type="hidden" name="source" value={source} />
        <Field name="reason" label={t('why')} hint={t('whyHint')} maxLength={500} />
        <button type="submit">{t('tellsNone')}</button>
      </CommandForm>
    </details>
  )
}

type SaidProps = { source: string; said: NonNullable<UnreadLine['setAside']> }

/** Who said that a dispatch tells of no meeting, when and why, and the way back. */
export function SaidNoMeeting({ source, said: { by, why, at } }: SaidProps) {
  const t = useTranslations('unread')
  const locale = useLocale()
  return (
    <>
      <p>
        <bdi>{t('said', { name: by, when: instantInWords(locale, at) })}</bdi> <Told text={why} />
      </p>
      <CommandForm command="take-up-source">
        <input type="hidden" name="source" value={source} />
        <button type="submit">{t('takeUp')}</button>
      </CommandForm>
    </>
  )
}
