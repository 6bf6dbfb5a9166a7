'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { type EditorSource, editorSourceSchema, sendCommand } from '@/lib/desk/shapes'

/** The sources that are to be attached, with their texts: those that the draft names and the page has not. */
export function useAttached(ids: readonly string[]): {
  sources: EditorSource[]
  add: (source: EditorSource) => void
} {
  const [known, setKnown] = useState<readonly EditorSource[]>([])
  const missing = ids.filter((id) => !known.some((one) => one.id === id)).join(' ')
  useEffect(() => {
    if (missing === '') return
    let current = true
    Promise.all(missing.split(' ').map(readSource)).then((found) => {
      if (current) setKnown((before) => [...before, ...found.flatMap((one) => one ?? [])])
    })
    return () => {
      current = false
    }
  }, [missing])
  return {
    sources: ids.flatMap((id) => known.find((one) => one.id === id) ?? []),
    add: (source) => setKnown([...known, source]),
  }
}

async function readSource(id: string): Promise<EditorSource | null> {
  const answer = await sendCommand('read-source', { id })
  return answer.ok ? editorSourceSchema.parse(answer.value) : null
}

/** A permanent id, told as such or by the address of the source’s page. */
const idIn = (told: string) => told.trim().split(/[?#]/)[0]?.split('/').filter(Boolean).at(-1) ?? ''

/** Attaches a source that is on file already, as evidence of the record. */
export function AttachSource({ onFound }: { onFound: (source: EditorSource) => void }) {
  const t = useTranslations('parting')
  const [told, setTold] = useState('')
  const [isMissing, setMissing] = useState(false)
  const attach = async () => {
    const source = await readSource(idIn(told))
    setMissing(source === null)
    if (source === null) return
    setTold('')
    onFound(source)
  }
  return (
    <div className="editor-attach">
      <label>
        <span className="desk-label">{t('attachId')}</span>
        <input
          dir="ltr"
          maxLength={300}
          value={told}
          onChange={(event) => setTold(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            attach()
          }}
        />
      </label>{' '}
      <button type="button" onClick={attach} disabled={told.trim() === ''}>
        {t('attachDo')}
      </button>
      <p className="desk-hint" role="status">
        {isMissing ? <b>{t('noSource')}</b> : `${t('attach')}. ${t('attachHint')}`}
      </p>
    </div>
  )
}
