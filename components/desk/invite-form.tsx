'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { z } from 'zod'
import { deskPath } from '@/lib/desk/shapes'
import { CommandForm, Field } from './command-form'

const invitedSchema = z.object({ token: z.string() })

/** Makes a link to join by, and shows it once. */
export function InviteForm({ roles }: { roles: readonly { role: string; label: string }[] }) {
  const t = useTranslations('desk.peoplePage')
  const locale = useLocale()
  const [link, setLink] = useState<string | null>(null)
  const show = (value: unknown) => {
    const { token } = invitedSchema.parse(value)
    setLink(new URL(deskPath(locale, `join/${token}`), location.origin).href)
  }
  return (
    <CommandForm command="invite" className="desk-card" onDone={show}>
      <div className="desk-field">
        <label>
          {t('inviteRole')}{' '}
          <select name="role" defaultValue="editor">
            {roles.map(({ role, label }) => (
              <option key={role} value={role}>
                {label}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Field name="note" label={t('note')} hint={t('noteHint')} required={false} maxLength={200} />
      <button type="submit">{t('invite')}</button>
      <div role="status">
        {link && (
          <p>
            {t('link')}{' '}
            <output className="desk-link" dir="ltr">
              {link}
            </output>
          </p>
        )}
      </div>
    </CommandForm>
  )
}
