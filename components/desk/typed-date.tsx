'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useId, useRef, useState } from 'react'
import { edtfInWords } from '@/lib/i18n/dates'
import { type CalendarName, MANNERS } from '@/lib/i18n/locales'
import { edtfOfTyped } from '@/lib/i18n/typed-date'
import { useFilledBefore } from './awaits-script'
import { CalendarOptions } from './value-options'

type TypedDateProps = {
  label: string
  /** Gregorian EDTF; null for none. */
  edtf: string | null
  onChange: (edtf: string | null) => void
  /** The fields of the form that it is sent with, where that is an ordinary one: the day as typed and its calendar. */
  names?: { typed: string; calendar: string }
}

/** A date, typed in any of the three calendars and shown in all of them, with its weekday. */
export function TypedDate({ label, edtf, onChange, names }: TypedDateProps) {
  const t = useTranslations()
  const locale = useLocale()
  const id = useId()
  const { calendars } = MANNERS[locale]
  const [calendar, setCalendar] = useState<CalendarName>('gregorian')
  const [typed, setTyped] = useState(edtf ?? '')
  const wrong = typed.trim() !== '' && edtfOfTyped(calendar, typed) === null
  const retype = (text: string, inCalendar: CalendarName) => {
    setTyped(text)
    setCalendar(inCalendar)
    const read = text.trim() === '' ? null : edtfOfTyped(inCalendar, text)
    if (read !== null || text.trim() === '') onChange(read)
  }
  const calendarOf = (name: string | undefined) => calendars.find((one) => one === name) ?? 'gregorian'
  const select = useRef<HTMLSelectElement>(null)
  const field = useFilledBefore<HTMLInputElement>(({ value }) => {
    const chosen = calendarOf(select.current?.value)
    if (value !== typed || chosen !== calendar) retype(value, chosen)
  })
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <span className="editor-row">
        <input
          ref={field}
          id={id}
          name={names?.typed}
          dir="ltr"
          value={typed}
          maxLength={60}
          aria-invalid={wrong || undefined}
          aria-describedby={`${id}-all`}
          onChange={(event) => retype(event.target.value, calendar)}
        />
        <select
          ref={select}
          name={names?.calendar}
          aria-label={t('editor.typedIn')}
          value={calendar}
          onChange={(event) => retype(typed, calendarOf(event.target.value))}
        >
          <CalendarOptions />
        </select>
      </span>
      <div id={`${id}-all`} className="desk-hint" role="status">
        {wrong ? (
          <b>{t('editor.notDate')}</b>
        ) : edtf === null ? (
          t('editor.noDate')
        ) : (
          <ul>
            {calendars.map((one) => (
              <li key={one}>{edtfInWords(locale, edtf, { calendar: one, weekday: true })}</li>
            ))}
            <li>
              <bdi dir="ltr">{edtf}</bdi>
            </li>
          </ul>
        )}
        <p>{t('editor.dateHint')}</p>
      </div>
    </>
  )
}
