'use client'

import { useTranslations } from 'next-intl'

/** Why a record is changed, in the editor's own words: the public history shows them. */
export function ReasonField({ value, onChange }: { value: string; onChange: (reason: string) => void }) {
  const t = useTranslations('editor')
  return (
    <label className="desk-field">
      <span className="desk-label">{t('reason')}</span>
      <input
        dir="auto"
        required
        maxLength={500}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <span className="desk-hint">{t('reasonHint')}</span>
    </label>
  )
}
