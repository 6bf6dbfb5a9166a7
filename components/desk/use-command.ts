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
  /** @returns whether it was done; the page that the desk names is then gone to */
  const send = async (input: unknown): Promise<boolean> => {
    if (busy) return false
    setBusy(true)
    const answer = await sendCommand(command, input)
    setBusy(false)
    setRefused(answer.ok ? null : answer.code)
    if (answer.ok && answer.next !== undefined) location.assign(`/${locale}${answer.next}`)
    return answer.ok
  }
  return { busy, refused, send }
}
