'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { z } from 'zod'
import { CommandForm, Field } from './command-form'

const madeSchema = z.object({ token: z.string() })

/** Makes a token, and shows it once. */
export function TokenForm() {
  const t = useTranslations('tokens')
  const router = useRouter()
  const [token, setToken] = useState<string | null>(null)
  const show = (value: unknown) => {
    setToken(madeSchema.parse(value).token)
    router.refresh()
  }
  return (
    <CommandForm command="make-token" className="desk-card" onDone={show}>
      <Field name="name" label={t('name')} hint={t('nameHint')} maxLength={100} />
      <button type="submit">{t('make')}</button>
      <div role="status">
        {token && (
          <p>
            {t('shown')}{' '}
            <output className="desk-link" dir="ltr">
              {token}
            </output>
          </p>
        )}
      </div>
    </CommandForm>
  )
}
