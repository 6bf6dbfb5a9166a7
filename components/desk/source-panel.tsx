'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { type MarkedSpan, segmentsOf } from '@/components/archive/segments'
import { Told, ToldCharacters } from '@/components/ui/told'
import type { EvidenceDto } from '@/lib/archive/dto'
import type { EditorSource } from '@/lib/desk/shapes'
import { directionOf } from '@/lib/i18n/locales'
import { nameFor } from '@/lib/i18n/names'
import type { SourceSpan } from './record-draft'
import { TeachSelection } from './registry/teach-selection'

/** Words that are chosen, as yet for nothing. */
type Found = MarkedSpan
type Mark = Pick<EvidenceDto, 'field' | 'participant' | 'topic' | 'start' | 'end'> & { id: string }

type PanelProps = {
  source: EditorSource
  marks: readonly Mark[]
  /** The value that is pointed at, as `keyOf` names it. */
  lit: string | null
  onLight: (key: string | null) => void
  /** What selected words can be given to: the fields, each who takes part, a position. */
  targets: readonly Target[]
  /** For a source that a person attached: lets go of it. */
  onDetach?: (() => void) | undefined
}

export type Target = { key: string; label: string; give: (words: SourceSpan) => void }

/** A value's name, by which its words light up with it. */
export function keyOf({ field, participant, topic }: Pick<Mark, 'field' | 'participant' | 'topic'>): string {
  return [field, participant ?? '', topic ?? ''].join(' ').trim()
}

/** A source in its own direction, its evidence coloured by field; selected words can be given to a value. */
export function SourcePanel({ source, marks, lit, onLight, targets, onDetach }: PanelProps) {
  const t = useTranslations('editor')
  const parting = useTranslations('parting')
  const locale = useLocale()
  const text = useRef<HTMLDivElement>(null)
  const [selected, setSelected] = useState<Selected | null>(null)
  const [target, setTarget] = useState(targets[0]?.key ?? '')
  const shown = selected ? [...marks, { ...selected, id: 'found' }] : marks
  const look = () => setSelected(text.current && selectionIn(text.current, source.text))
  const give = () => {
    const chosen = targets.find(({ key }) => key === target)
    if (chosen && selected) chosen.give({ ...selected, sourceId: source.id })
    setSelected(null)
    getSelection()?.removeAllRanges()
  }
  return (
    <section className="editor-source" aria-label={source.title ?? source.id}>
      <header>
        <bdi lang={source.language ?? undefined}>{source.title ?? source.id}</bdi>{' '}
        <span className="soft">{source.publisher && nameFor(locale, source.publisher.name)?.text}</span>{' '}
        {onDetach && (
          <>
            <span className="soft">{parting('attached')}</span>{' '}
            <button type="button" onClick={onDetach}>
              {parting('detach')}
            </button>
          </>
        )}
      </header>
      <div
        ref={text}
        className="editor-text"
        lang={source.language ?? undefined}
        dir={source.language ? directionOf(source.language) : 'auto'}
        onPointerUp={look}
        onKeyUp={look}
        role="document"
        aria-label={source.title ?? source.id}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and words are selected in it by keyboard too
        tabIndex={0}
      >
        {segmentsOf<Mark | Found>(source.text, shown).map((segment) => {
          const own = segment.marks.filter((mark) => 'field' in mark)
          const [closest] = own
          const keys = own.map(keyOf)
          return (
            <span
              key={segment.start}
              data-start={segment.start}
              data-field={closest?.field}
              data-found={own.length < segment.marks.length ? 'true' : undefined}
              data-lit={lit !== null && keys.includes(lit) ? 'true' : undefined}
              onPointerEnter={closest ? () => onLight(keyOf(closest)) : undefined}
              onPointerLeave={closest ? () => onLight(null) : undefined}
            >
              <ToldCharacters text={segment.text} />
            </span>
          )
        })}
      </div>
      <div className="editor-give">
        <FindWords text={source.text} onFound={setSelected} />
        <p>
          <select value={target} onChange={(event) => setTarget(event.target.value)} aria-label={t('giveTo')}>
            {targets.map(({ key, label }) => (
              <option key={key} value={key}>
                {label}
              </option>
            ))}
          </select>{' '}
          <button type="button" onClick={give} disabled={selected === null}>
            {t('give')}
          </button>{' '}
          {selected && (
            <q>
              <Told text={selected.quote} language={source.language} />
            </q>
          )}
        </p>
        {selected && <TeachSelection key={selected.quote} words={selected.quote} source={source} />}
      </div>
    </section>
  )
}

type Selected = { start: number; end: number; quote: string }

/** Finds words by typing them, for whoever has no pointer to select them with; Enter goes on to the next place. */
function FindWords({ text, onFound }: { text: string; onFound: (found: Selected | null) => void }) {
  const t = useTranslations('editor')
  const [typed, setTyped] = useState('')
  const [from, setFrom] = useState(0)
  const find = (words: string, after: number) => {
    const at = words === '' ? -1 : text.indexOf(words, after)
    const place = at === -1 && after > 0 ? text.indexOf(words) : at
    setFrom(place + 1)
    if (place === -1) return onFound(null)
    const start = Array.from(text.slice(0, place)).length
    onFound({ start, end: start + Array.from(words).length, quote: words })
  }
  return (
    <label className="editor-find" data-jump="find">
      <span className="soft">{t('select')}</span>
      <input
        dir="auto"
        placeholder={t('typeWords')}
        maxLength={2000}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          find(event.target.value, 0)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          find(typed, from)
        }}
      />
    </label>
  )
}

/** What is selected inside a source's text, in characters of the text as filed; null for nothing. */
function selectionIn(container: HTMLElement, text: string) {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!container.contains(range.startContainer) || !container.contains(range.endContainer)) return null
  const [start, end] = [
    placeOf(range.startContainer, range.startOffset),
    placeOf(range.endContainer, range.endOffset),
  ]
  if (start === null || end === null || start >= end) return null
  return { start, end, quote: Array.from(text).slice(start, end).join('') }
}

/** A place in the page as one in the text: that of its segment, and the characters since. */
function placeOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement
  const segment = element?.closest('[data-start]') ?? element?.children[offset]?.closest('[data-start]')
  if (!segment) return null
  const before = document.createRange()
  before.setStart(segment, 0)
  if (segment.contains(node)) before.setEnd(node, offset)
  const content = before.cloneContents()
  // A direction mark is one character of the text, though its name is shown.
  for (const mark of content.querySelectorAll('.control-mark')) mark.replaceWith('\u200e')
  return Number(segment.getAttribute('data-start')) + Array.from(content.textContent ?? '').length
}
