'use client'

import { useLocale, useTranslations } from 'next-intl'
import { type DragEvent, useId, useState } from 'react'
import { MAX_BATCH } from '@/lib/desk/filing-shapes'
import { inNumber } from '@/lib/i18n/digits'
import { useFilledBefore, useScripted } from '../awaits-script'

type FilesFieldProps = { files: readonly File[]; onChoose: (files: readonly File[]) => void }

/** Files, chosen or dropped. */
export function FilesField({ files, onChoose }: FilesFieldProps) {
  const t = useTranslations('filing')
  const locale = useLocale()
  const id = useId()
  const input = useFilledBefore<HTMLInputElement>(({ files: before }) => {
    if (before !== null && before.length > 0) onChoose([...before])
  })
  const [over, setOver] = useState(false)
  const scripted = useScripted()
  const [one] = files
  const hold = (event: DragEvent, isOver: boolean) => {
    event.preventDefault()
    setOver(isOver)
  }
  const drop = (event: DragEvent) => {
    hold(event, false)
    onChoose([...event.dataTransfer.files])
  }
  const clear = () => {
    if (input.current) input.current.value = ''
    onChoose([])
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: files can be dropped beside being chosen by the field within
    <div
      className="filing-files"
      data-over={over || undefined}
      onDragOver={(event) => hold(event, true)}
      onDragLeave={(event) => hold(event, false)}
      onDrop={drop}
    >
      <input
        ref={input}
        // The browser speaks its own language, not the page's: with a script the label says it all.
        className={scripted ? 'sr-only' : undefined}
        id={id}
        type="file"
        name="files"
        multiple
        accept=".txt,.html,.htm,text/plain,text/html"
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChoose([...(event.target.files ?? [])])}
      />
      <p>
        <label htmlFor={id} className="filing-choose">
          {t('choose')}
        </label>{' '}
        <span className="soft">{t('drop')}</span>
      </p>
      <p id={`${id}-hint`} className="desk-hint">
        {t('filesHint')}
      </p>
      <div role="status">
        {files.length > MAX_BATCH && (
          <p className="desk-refusal">{t('tooMany', { n: inNumber(locale, MAX_BATCH) })}</p>
        )}
        {one !== undefined && (
          <p>
            {files.length === 1 ? (
              <bdi dir="auto">{one.name}</bdi>
            ) : (
              t('chosen', { count: files.length, n: inNumber(locale, files.length) })
            )}{' '}
            <button type="button" onClick={clear}>
              {t('clear')}
            </button>
          </p>
        )}
      </div>
    </div>
  )
}
