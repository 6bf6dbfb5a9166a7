'use client'

import { useTranslations } from 'next-intl'
import type { RecordValues } from '@/lib/editing/values'
import { TypedDate } from './typed-date'

type DateProps = { date: RecordValues['date']; onChange: (date: RecordValues['date']) => void }

/** The date of a record, and the words that told it. */
export function DateEditor({ date, onChange }: DateProps) {
  const t = useTranslations('editor')
  return (
    <div className="desk-field">
      <TypedDate label={t('date')} edtf={date.edtf} onChange={(edtf) => onChange({ ...date, edtf })} />
      <label>
        <span className="desk-label">{t('words')}</span>
        <input
          dir="auto"
          value={date.words ?? ''}
          maxLength={300}
          onChange={(event) => onChange({ ...date, words: event.target.value || null })}
        />
      </label>
    </div>
  )
}
