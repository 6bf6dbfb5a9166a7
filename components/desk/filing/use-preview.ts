'use client'

import { useEffect, useState } from 'react'
import { type AsTold, type FilingPreview, previewSchema } from '@/lib/desk/filing-shapes'
import { sendCommand } from '@/lib/desk/shapes'

/** Long enough that a text is not read at every key, short enough that it stands there within a second. */
const PAUSE_MS = 300

export type Previewing = { preview: FilingPreview | null; refusal: string | null; busy: boolean }

export const NOTHING: Previewing = { preview: null, refusal: null, busy: false }

/**
 * What the desk makes of a text, a moment after it was last changed. An answer that comes after a
 * later question is let go.
 * @param told another object asks again, though it says the same
 * @param begun what came with the page
 */
export function usePreview(told: AsTold, begun: Previewing): Previewing {
  const [state, setState] = useState(begun)
  useEffect(() => {
    if (told.text.trim() === '') {
      setState(NOTHING)
      return
    }
    let current = true
    setState((before) => ({ ...before, busy: true }))
    const pause = setTimeout(async () => {
      const answer = await sendCommand('preview-dispatch', told)
      if (!current) return
      setState(
        answer.ok
          ? { preview: previewSchema.parse(answer.value), refusal: null, busy: false }
          : { preview: null, refusal: answer.code, busy: false },
      )
    }, PAUSE_MS)
    return () => {
      current = false
      clearTimeout(pause)
    }
  }, [told])
  return state
}
