'use client'

import { useLocale } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { type Peek, peekSchema } from '@/lib/desk/queue/shapes'
import { sendCommand } from '@/lib/desk/shapes'

/** Where there is room for the words beside the list. */
const WIDE = '(min-width: 1280px)'
/** Whoever runs down the list asks for none of those that they pass. */
const PATIENCE_MS = 120

/** The values and words of the record that is looked at, as soon as they are known; null on narrow screens. */
export function usePeek(id: string | null): Peek | null {
  const locale = useLocale()
  const known = useRef(new Map<string, Peek>())
  const [peek, setPeek] = useState<Peek | null>(null)
  useEffect(() => {
    if (id === null || !matchMedia(WIDE).matches) return
    const had = known.current.get(id)
    if (had) return setPeek(had)
    let isCurrent = true
    const timer = setTimeout(async () => {
      const answer = await sendCommand('look-at-meeting', { id, locale })
      const read = answer.ok ? peekSchema.safeParse(answer.value).data : undefined
      if (read === undefined) return
      known.current.set(id, read)
      if (isCurrent) setPeek(read)
    }, PATIENCE_MS)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [id, locale])
  return peek
}
