'use client'

import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import type { ValueProps } from './text-fields'

type InputProps = ValueProps & {
  type?: 'text' | 'number' | 'date'
  optional?: boolean
  whole?: boolean
  ltr?: boolean
  /** What is offered to choose from, asked when somebody comes to the field: a server may know others. */
  offered?: () => readonly string[]
}

/** A single text, number or day. */
export function InputField({
  label,
  hint,
  value,
  wrong,
  onChange,
  type = 'text',
  optional,
  whole,
  ltr,
  offered,
}: InputProps) {
  const t = useTranslations('desk')
  const [offers, setOffers] = useState<readonly string[]>([])
  const id = useId()
  const read = (typed: string): unknown => {
    if (typed === '') return optional ? (type === 'number' ? null : undefined) : ''
    return type === 'number' ? Number(typed) : typed
  }
  return (
    <div className="desk-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        dir={ltr || type !== 'text' ? 'ltr' : 'auto'}
        required={!optional}
        step={type === 'number' ? (whole ? 1 : 'any') : undefined}
        maxLength={type === 'text' ? 200 : undefined}
        value={value === null || value === undefined ? '' : String(value)}
        aria-invalid={wrong || undefined}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(read(event.target.value))}
        {...(offered && { list: `${id}-offers`, onFocus: () => setOffers(offered()) })}
      />
      {offered && (
        <datalist id={`${id}-offers`}>
          {offers.map((offer) => (
            <option key={offer} value={offer} />
          ))}
        </datalist>
      )}
      {(hint !== undefined || wrong) && (
        <p id={`${id}-hint`} className="desk-hint">
          {hint} {wrong && <b>{t('fieldWrong')}</b>}
        </p>
      )}
    </div>
  )
}

const timeZones = () => Intl.supportedValuesOf('timeZone')

/** A time zone by its IANA name; those that the browser knows are offered as one types. */
export function TimeZoneField(props: ValueProps) {
  return <InputField {...props} ltr offered={timeZones} />
}
