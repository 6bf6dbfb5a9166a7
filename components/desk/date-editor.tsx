'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import type { RecordValues } from '@/lib/editing/values'
import { edtfInWords } from '@/lib/i18n/dates'
import { type CalendarName, MANNERS } from '@/lib/i18n/locales'
import { edtfOfTyped } from '@/lib/i18n/typed-date'

type DateProps = { date: RecordValues['date']; onChange: (date: RecordValues['date']) => void }

/** A date, typed in any of the three calendars and shown in all of them, with its weekday. */
export function DateEditor({ date, onChange }: DateProps) {
  const t = useTranslations()
  const locale = useLocale()
  const id = useId()
  const [calendar, setCalendar] = useState<CalendarName>('gregorian')
  const [typed, setTyped] = useState(date.edtf ?? '')
  const edtf = typed.trim() === '' ? null : edtfOfTyped(calendar, typed)
  const wrong = typed.trim() !== '' && edtf === null
  const retype = (text: string, inCalendar: CalendarName) => {
    setTyped(text)
    setCalendar(inCalendar)
    const read = text.trim() === '' ? null : edtfOfTyped(inCalendar, text)
    if (read !== null || text.trim() === '') onChange({ ...date, edtf: read })
  }
  return (
    <div className="desk-field">
      <label htmlFor={id}>{t('editor.date')}</label>
      <span className="editor-row">
        <input
          id={id}
          dir="ltr"
          value={typed}
          maxLength={60}
          aria-invalid={wrong || undefined}
          aria-describedby={`${id}-all`}
          onChange={(event) => retype(event.target.value, calendar)}
        />
        <select
          aria-label={t('editor.typedIn')}
          value={calendar}
          onChange={(event) =>
            retype(typed, MANNERS[locale].calendars.find((one) => one === event.target.value) ?? 'gregorian')
          }
        >
          {MANNERS[locale].calendars.map((one) => (
            <option key={one} value={one}>
              {t(`calendar.${one}`)}
            </option>
          ))}
        </select>
      </span>
      <div id={`${id}-all`} className="desk-hint" role="status">
        {wrong ? (
          <b>{t('editor.notDate')}</b>
        ) : date.edtf === null ? (
          t('editor.noDate')
        ) : (
          <ul>
            {MANNERS[locale].calendars.map((one) => (
              <li key={one}>{edtfInWords(locale, date.edtf ?? '', { calendar: one, weekday: true })}</li>
            ))}
            <li>
              <bdi dir="ltr">{date.edtf}</bdi>
            </li>
          </ul>
        )}
        <span>{t('editor.dateHint')}</span>
      </div>
      <label>
        <span className="desk-label">{t('editor.words')}</span>
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
