'use client'

import { startRegistration } from '@simplewebauthn/browser'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { z } from 'zod'
import { sendCommand } from '@/lib/desk/shapes'
import { CommandForm, Field, goTo, RefusalText } from './command-form'
import { creationSchema } from './passkey-options'

const begunSchema = z.object({ name: z.string(), options: creationSchema })

/** Adds a passkey in two steps: the password allows it, and the browser makes the key. */
export function PasskeyForm() {
  const t = useTranslations('passkeys')
  const [refused, setRefused] = useState<string | null>(null)
  const make = async (value: unknown) => {
    const { name, options } = begunSchema.parse(value)
    setRefused(null)
    try {
      const response = await startRegistration({ optionsJSON: options })
      const answer = await sendCommand('add-passkey', { name, response })
      if (answer.ok) goTo(answer)
      else setRefused(answer.code)
    } catch {
      // Whoever says no to the browser's question, and a browser that has no keys, is told alike.
      setRefused('passkey_not_made')
    }
  }
  return (
    <CommandForm command="begin-passkey" className="desk-card" onDone={make}>
      <Field name="name" label={t('name')} hint={t('nameHint')} maxLength={100} />
      <Field name="password" label={t('password')} type="password" autoComplete="current-password" />
      <button type="submit">{t('add')}</button>
      <p role="alert" className="desk-refusal">
        {refused && <RefusalText code={refused} />}
      </p>
    </CommandForm>
  )
}
