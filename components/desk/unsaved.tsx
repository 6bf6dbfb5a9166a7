'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { z } from 'zod'
import { instantInWords } from '@/lib/i18n/dates'

const keptSchema = z.object({ at: z.iso.datetime(), draft: z.unknown() })
type Kept<Draft> = { at: string; draft: Draft }

const keyOf = (id: string) => `mahzar-unsaved-${id}`

/** What was kept of a draft in this browser; null for nothing, and for what is not readable any more. */
function kept<Draft>(id: string, schema: z.ZodType<Draft>): Kept<Draft> | null {
  try {
    const { at, draft } = keptSchema.parse(JSON.parse(localStorage.getItem(keyOf(id)) ?? 'null'))
    return { at, draft: schema.parse(draft) }
  } catch {
    return null
  }
}

/**
 * Keeps what is being changed in the browser until it is saved, so that it survives a closed tab and
 * a lost connection; what was found there from before is offered, never applied unasked.
 * @param id tells what is changed from all else in the browser
 * @param schema what a draft is; must be the same at each rendering
 */
export function useUnsaved<Draft>(id: string, schema: z.ZodType<Draft>, draft: Draft, changed: boolean) {
  const [found, setFound] = useState<Kept<Draft> | null>(null)
  useEffect(() => setFound(kept(id, schema)), [id, schema])
  useEffect(() => {
    if (!changed) return
    try {
      localStorage.setItem(keyOf(id), JSON.stringify({ at: new Date().toISOString(), draft }))
    } catch {
      // Without room, or where the browser keeps nothing, the page itself still holds it.
    }
  }, [id, draft, changed])
  return {
    found,
    resume: () => {
      setFound(null)
      return found?.draft ?? null
    },
    forget: () => {
      setFound(null)
      localStorage.removeItem(keyOf(id))
    },
  }
}

type NoteProps = { at: string; onResume: () => void; onDiscard: () => void }

export function UnsavedNote({ at, onResume, onDiscard }: NoteProps) {
  const t = useTranslations('editor')
  return (
    <p className="desk-note" role="status">
      {t('unsaved', { when: instantInWords(useLocale(), at) })}{' '}
      <button type="button" onClick={onResume}>
        {t('resume')}
      </button>{' '}
      <button type="button" onClick={onDiscard}>
        {t('discard')}
      </button>
    </p>
  )
}
