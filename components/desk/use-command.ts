'use client'

import { useLocale } from 'next-intl'
import { useState } from 'react'
import { sendCommand } from '@/lib/desk/shapes'

/**
 * Gives a command of more than a form's fields: what was chosen stays on the page when it is refused,
 * or when the connection is lost, and can be sent again.
 */
export function useCommand(command: string) {
  const locale = useLocale()
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const send = async (input: unknown) => {
    if (busy) return
    setBusy(true)
    const answer = await sendCommand(command, input)
    setBusy(false)
    setRefused(answer.ok ? null : answer.code)
    if (answer.ok && answer.next !== undefined) location.assign(`/${locale}${answer.next}`)
  }
  return { busy, refused, send }
}
