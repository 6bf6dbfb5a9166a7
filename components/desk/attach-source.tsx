'use client'

import { useLocale, useTranslations } from 'next-intl'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import {
  deskPath,
  type EditorSource,
  editorSourceSchema,
  type RegistryHit,
  sendCommand,
} from '@/lib/desk/shapes'
import { type SourceHit, type SourcesAsked, sourcesFoundSchema } from '@/lib/desk/source-shapes'
import { inNumber } from '@/lib/i18n/digits'
import { RefusalText } from './command-form'
import { RegistryPicker } from './registry-picker'
import { SourceHitEntry } from './sources/source-hit'
import { TypedDate } from './typed-date'

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

type AttachProps = {
  /** The record, and the sources that tell of it already or are about to. */
  record: string
  present: readonly string[]
  onFound: (source: EditorSource) => void
}

/** Attaches a source that is on file already, found by its words, publisher, day or number. */
export function AttachSource({ record, present, onFound }: AttachProps) {
  const t = useTranslations()
  const locale = useLocale()
  const id = useId()
  const list = useRef<HTMLUListElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const [asked, setAsked] = useState<Omit<SourcesAsked, 'locale'>>(NOTHING_ASKED)
  const [publisher, setPublisher] = useState<RegistryHit | null>(null)
  const { found, refusal } = useFound(asked)
  const attach = async (hit: SourceHit) => {
    const source = await readSource(hit.id)
    if (source === null) return
    setAsked(NOTHING_ASKED)
    setPublisher(null)
    field.current?.focus()
    onFound(source)
  }
  /** From the field into what was found, from one to the next, and back. */
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
    const place = buttons.findIndex((button) => button === document.activeElement)
    const isBack = event.key === 'Escape' || place + step < 0
    if (step === 0 && event.key !== 'Escape') return
    event.preventDefault()
    if (isBack) field.current?.focus()
    else buttons[Math.min(place + step, buttons.length - 1)]?.focus()
  }
  return (
    <section className="editor-attach" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('parting.attach')}</h2>
      <p className="desk-hint">{t('parting.attachHint')}</p>
      <noscript>
        <a href={deskPath(locale, `meetings/${record}/attach`)}>{t('parting.attach')}</a>
      </noscript>
      <div className="source-search">
        <label htmlFor={`${id}-words`}>{t('sourceSearch.words')}</label>
        <input
          ref={field}
          id={`${id}-words`}
          type="search"
          dir="auto"
          maxLength={300}
          value={asked.typed}
          aria-controls={`${id}-found`}
          onChange={(event) => setAsked({ ...asked, typed: event.target.value })}
          onKeyDown={onKeyDown}
        />
        <span className="desk-label">{t('filing.publisher')}</span>
        <RegistryPicker
          kind="publisher"
          label={t('filing.publisher')}
          chosen={publisher}
          onChoose={(hit) => {
            setPublisher(hit)
            setAsked({ ...asked, publisher: hit?.slug ?? null })
          }}
        />
        <TypedDate
          // Emptied anew once a source is attached.
          key={asked === NOTHING_ASKED ? 'empty' : 'told'}
          label={t('filing.published')}
          edtf={asked.published}
          onChange={(published) => setAsked({ ...asked, published })}
        />
      </div>
      <p role="status" className="soft">
        {found &&
          t('sourceSearch.found', { count: found.hits.length, n: inNumber(locale, found.hits.length) })}
        {found?.more && ` ${t('sourceSearch.more')}`}
      </p>
      <p role="alert" className="desk-refusal">
        {refusal && <RefusalText code={refusal} />}
      </p>
      <ul ref={list} id={`${id}-found`} className="source-hits" onKeyDown={onKeyDown}>
        {found?.hits.map((hit) => (
          <SourceHitEntry key={hit.id} hit={hit}>
            {present.includes(hit.id) ? (
              <span className="soft">{t('sourceSearch.present')}</span>
            ) : (
              <button type="button" onClick={() => attach(hit)}>
                {t('parting.attachDo')}
                <span className="sr-only">: {hit.title ?? hit.id}</span>
              </button>
            )}
          </SourceHitEntry>
        ))}
      </ul>
    </section>
  )
}

const NOTHING_ASKED: Omit<SourcesAsked, 'locale'> = { typed: '', publisher: null, published: null }
const PAUSE_MS = 250

/** What is found of what is asked, a little after the last key. */
function useFound(asked: Omit<SourcesAsked, 'locale'>) {
  const locale = useLocale()
  const [state, setState] = useState<{ found: FoundOrNot; refusal: string | null }>(NOT_FOUND)
  useEffect(() => {
    if (asked.typed.trim() === '' && asked.publisher === null && asked.published === null) {
      setState(NOT_FOUND)
      return
    }
    let current = true
    const pause = setTimeout(async () => {
      const answer = await sendCommand('find-sources', { ...asked, locale })
      if (!current) return
      setState(
        answer.ok
          ? { found: sourcesFoundSchema.parse(answer.value), refusal: null }
          : { found: null, refusal: answer.code },
      )
    }, PAUSE_MS)
    return () => {
      current = false
      clearTimeout(pause)
    }
  }, [asked, locale])
  return state
}

type FoundOrNot = ReturnType<typeof sourcesFoundSchema.parse> | null
const NOT_FOUND = { found: null, refusal: null }
