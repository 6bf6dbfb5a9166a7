'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { z } from 'zod'
import { CommandForm, Field } from './command-form'

const setupSchema = z.object({ address: z.string(), backupCodes: z.array(z.string()) })
type Setup = z.infer<typeof setupSchema>

/** Sets an authenticator up in two steps: the password shows its key, a code of it makes it count. */
export function SecondFactorSetup() {
  const t = useTranslations('desk.accountPage')
  const [setup, setSetup] = useState<Setup | null>(null)
  if (setup === null)
    return (
      <CommandForm command="begin-second-factor" onDone={(value) => setSetup(setupSchema.parse(value))}>
        <Field name="password" label={t('current')} type="password" autoComplete="current-password" />
        <button type="submit">{t('begin')}</button>
      </CommandForm>
    )
  const key = new URL(setup.address).searchParams.get('secret') ?? ''
  return (
    <CommandForm command="confirm-second-factor">
      <p>{t('scan')}</p>
      <p>
        {t('key')}: <code dir="ltr">{key.match(/.{1,4}/g)?.join(' ')}</code>{' '}
        <a href={setup.address}>{t('open')}</a>
      </p>
      <Field name="code" label={t('confirm')} autoComplete="one-time-code" inputMode="numeric" />
      <p>{t('keep')}</p>
      <ul className="desk-codes" dir="ltr">
        {setup.backupCodes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <button type="submit" className="desk-main-button">
        {t('confirm')}
      </button>
    </CommandForm>
  )
}
