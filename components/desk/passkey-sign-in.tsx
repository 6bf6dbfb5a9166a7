'use client'

import { browserSupportsWebAuthn, startAuthentication } from '@simplewebauthn/browser'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { z } from 'zod'
import { sendCommand } from '@/lib/desk/shapes'
import { goTo, RefusalText } from './command-form'
import { requestSchema } from './passkey-options'

const begunSchema = z.object({ options: requestSchema })

/** Signs in by a passkey, where the browser knows of such. @param next where one was going */
export function PasskeySignIn({ next }: { next: string | undefined }) {
  const t = useTranslations('passkeys')
  const [isOffered, setOffered] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  useEffect(() => setOffered(browserSupportsWebAuthn()), [])
  const signIn = async () => {
    setRefused(null)
    const begun = await sendCommand('begin-passkey-sign-in', {})
    if (!begun.ok) return setRefused(begun.code)
    try {
      const { options } = begunSchema.parse(begun.value)
      const response = await startAuthentication({ optionsJSON: options })
      const answer = await sendCommand('sign-in-by-passkey', { response, next })
      if (answer.ok) goTo(answer)
      else setRefused(answer.code)
    } catch {
      setRefused('passkey_not_shown')
    }
  }
  if (!isOffered) return null
  return (
    <div className="desk-card">
      <p>{t('signInHint')}</p>
      <button type="button" onClick={signIn}>
        {t('signIn')}
      </button>
      <p role="alert" className="desk-refusal">
        {refused && <RefusalText code={refused} />}
      </p>
    </div>
  )
}
