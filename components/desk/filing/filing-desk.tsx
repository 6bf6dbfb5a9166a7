'use client'

import { useLocale, useTranslations } from 'next-intl'
import { type FormEvent, useEffect, useState } from 'react'
import { type AsTold, MAX_BATCH, MAX_TEXT, openedSchema } from '@/lib/desk/filing-shapes'
import { commandPath, sendCommand, sendFiles } from '@/lib/desk/shapes'
import { inNumber } from '@/lib/i18n/digits'
import { RefusalText } from '../command-form'
import type { NamesBySlug } from '../record-draft'
import { carriedOver, type Decided, decisionsOf, isDecision } from './decisions'
import { FilesField } from './files-field'
import { KnownFields } from './known-fields'
import { Preview } from './preview'
import { usePreview } from './use-preview'

const NOTHING_TOLD: AsTold = { text: '', published: null, publisher: null, address: null, apart: [] }

/** A text, pasted or out of a file, seen before it is filed; and many files at once. */
export function FilingDesk() {
  const t = useTranslations('filing')
  const locale = useLocale()
  const [told, setTold] = useState<AsTold>(NOTHING_TOLD)
  const [files, setFiles] = useState<File[]>([])
  const [filled, setFilled] = useState(0)
  const [names, setNames] = useState<NamesBySlug>({})
  const [decided, setDecided] = useState<Decided[]>([])
  const [lost, setLost] = useState(false)
  const [reason, setReason] = useState(t('reasonGiven'))
  const [refusal, setRefusal] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [scripted, setScripted] = useState(false)
  useEffect(() => setScripted(true), [])
  const { preview, refusal: unread, busy: reading } = usePreview(told)
  const many = files.length > 1
  const { published, publisher, address } = told
  const known = { published, publisher, address }

  useEffect(() => {
    if (preview === null) return
    setNames((before) => ({ ...before, ...preview.names }))
    setDecided((before) => {
      const carried = carriedOver(before, preview.records)
      setLost(carried.lost)
      return carried.decided
    })
  }, [preview])

  const choose = async (chosen: File[]) => {
    setFiles(chosen)
    setRefusal(null)
    const [one] = chosen
    if (chosen.length !== 1 || one === undefined) return
    if (one.size > MAX_TEXT) return setRefusal('too_large')
    const answer = await sendCommand('open-file', { bytes: await inBase64(one) })
    if (!answer.ok) return setRefusal(answer.code)
    const opened = openedSchema.parse(answer.value)
    const { text, published, address } = opened
    setTold({
      ...{ ...told, text, apart: [] },
      ...{ published: published ?? told.published, address: address ?? told.address },
    })
    setFilled(filled + 1)
  }

  const file = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    const answer = many
      ? await sendFiles('file-batch', files, known)
      : await sendCommand('file-dispatch', { ...told, decisions: decisionsOf(decided), reason })
    setBusy(false)
    setRefusal(answer.ok ? null : answer.code)
    if (answer.ok && answer.next !== undefined) location.assign(`/${locale}${answer.next}`)
    if (!answer.ok && answer.code === 'not_as_seen') setTold({ ...told })
  }

  const isCorrected = decided.some(isDecision)
  const label = many
    ? t('fileMany', { count: files.length, n: inNumber(locale, files.length) })
    : isCorrected
      ? t('fileCorrected')
      : t('file')
  const ready = many ? files.length <= MAX_BATCH : preview !== null && preview.onFile === null && !reading
  return (
    <form
      method="post"
      encType="multipart/form-data"
      action={commandPath('file-batch')}
      onSubmit={file}
      aria-busy={busy}
    >
      <div className="filing-told">
        <div>
          {!many && (
            <div className="desk-field">
              <label htmlFor="filing-text">{t('text')}</label>
              <textarea
                id="filing-text"
                name="text"
                dir="auto"
                rows={12}
                value={told.text}
                aria-describedby="filing-text-hint"
                onChange={(event) => setTold({ ...told, text: event.target.value })}
              />
              <p id="filing-text-hint" className="desk-hint">
                {t('textHint')}
              </p>
            </div>
          )}
          <FilesField files={files} onChoose={choose} />
        </div>
        <KnownFields
          known={known}
          publisher={names[`publisher ${known.publisher ?? ''}`] ?? {}}
          filled={filled}
          onChange={(next, met) => {
            setTold({ ...told, ...next })
            if (met) setNames({ ...names, [met.key]: met.name })
          }}
        />
      </div>
      {!many && (
        <section aria-labelledby="filing-preview" aria-busy={reading}>
          <h2 id="filing-preview">{t('preview')}</h2>
          <p role="status" className="soft">
            {reading ? t('reading') : preview === null && unread === null && t('nothingYet')}
            {lost && !reading && t('lost')}
          </p>
          <p role="alert" className="desk-refusal">
            {unread && !reading && <RefusalText code={unread} />}
          </p>
          {preview && (
            <Preview
              preview={preview}
              decided={decided}
              names={names}
              apart={told.apart}
              onDecide={(next, met) => {
                setDecided(next)
                if (met) setNames({ ...names, [met.key]: met.name })
              }}
              onApart={(apart) => setTold({ ...told, apart })}
            />
          )}
        </section>
      )}
      <div className="filing-end">
        {isCorrected && !many && (
          <label className="desk-field">
            <span className="desk-label">{t('reason')}</span>
            <input
              dir="auto"
              required
              maxLength={500}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
            <span className="desk-hint">{t('reasonHint')}</span>
          </label>
        )}
        <p role="alert" className="desk-refusal">
          {refusal && <RefusalText code={refusal} />}
        </p>
        <button type="submit" className="desk-main-button" disabled={scripted && !ready}>
          {label}
        </button>
      </div>
    </form>
  )
}

/** The bytes of a file as JSON can carry them. */
async function inBase64(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const parts: string[] = []
  for (let from = 0; from < bytes.length; from += 32_768)
    parts.push(String.fromCharCode(...bytes.subarray(from, from + 32_768)))
  return btoa(parts.join(''))
}
