'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { PreviewedRecord } from '@/lib/desk/filing-shapes'
import type { NamesBySlug } from '@/lib/desk/shapes'
import { nameFor } from '@/lib/i18n/names'
import { useParticipantName } from '../participants-editor'
import { CalendarOptions, KindOptions, StatusOptions } from '../value-options'

type PlainProps = { record: PreviewedRecord; place: number; names: NamesBySlug }

/**
 * What can be corrected of a record before it is filed where the browser runs no script: fields of the
 * form, told once for each record, in their order. The values as they were shown go along.
 */
export function PlainFields({ record: { values, meetingId }, place, names }: PlainProps) {
  const t = useTranslations()
  const locale = useLocale()
  const nameOf = useParticipantName(names)
  const called =
    values.place === null ? '' : (nameFor(locale, names[`place ${values.place}`] ?? {})?.text ?? values.place)
  return (
    <fieldset className="filing-plain">
      <legend>{t('filing.correct')}</legend>
      <input type="hidden" name="recordSeen" value={JSON.stringify(values)} />
      <input type="hidden" name="recordPlaceSeen" value={called} />
      <label>
        {t('editor.kind')}
        <select name="recordKind" defaultValue={values.kind}>
          <KindOptions />
        </select>
      </label>
      <label>
        {t('editor.status')}
        <select name="recordStatus" defaultValue={values.status}>
          <StatusOptions />
        </select>
      </label>
      <label>
        {t('editor.date')}
        <input name="recordDay" dir="ltr" maxLength={60} defaultValue={values.date.edtf ?? ''} />
      </label>
      <label>
        {t('editor.typedIn')}
        <select name="recordCalendar" defaultValue="gregorian">
          <CalendarOptions />
        </select>
      </label>
      <label>
        {t('editor.place')}
        <input name="recordPlace" dir="auto" maxLength={100} defaultValue={called} />
      </label>
      {values.participants.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
        <label key={index} className="editor-check">
          <input type="checkbox" name="recordAbsent" value={`${place}.${index}`} />{' '}
          {t('editor.removeWhom', { name: nameOf(one) })}
        </label>
      ))}
      {meetingId === null && (
        <label className="editor-check">
          <input type="checkbox" name="recordLeftOut" value={place} /> {t('filing.leaveOut')}
        </label>
      )}
    </fieldset>
  )
}
