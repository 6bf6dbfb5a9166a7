'use client'

import { useTranslations } from 'next-intl'

type ReasonProps = {
  value: string
  onChange: (reason: string) => void
  /** How it is asked for, where it is not a record on file that is changed. */
  asked?: { label: string; hint: string }
}

/** Why something is changed, in the editor's own words: its history shows them. */
export function ReasonField({ value, onChange, asked }: ReasonProps) {
  const t = useTranslations('editor')
  return (
    <label className="desk-field">
      <span className="desk-label">{asked?.label ?? t('reason')}</span>
      <input
        dir="auto"
        required
        maxLength={500}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <span className="desk-hint">{asked?.hint ?? t('reasonHint')}</span>
    </label>
  )
}
