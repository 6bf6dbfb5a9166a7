'use client'

import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { segmentsOf } from '@/components/archive/segments'
import { ToldCharacters } from '@/components/ui/told'
import type { EvidenceDto } from '@/lib/archive/dto'
import type { EditorSource } from '@/lib/desk/shapes'
import { directionOf } from '@/lib/i18n/locales'
import type { DraftWords } from './record-draft'

type Mark = Pick<EvidenceDto, 'field' | 'participant' | 'topic' | 'start' | 'end'> & { id: string }

type PanelProps = {
  source: EditorSource
  marks: readonly Mark[]
  /** The value that is pointed at, as `keyOf` names it. */
  lit: string | null
  onLight: (key: string | null) => void
  /** What selected words can be given to: names of the fields and of who takes part. */
  targets: readonly {
    key: string
    label: string
    give: Pick<DraftWords, 'field' | 'participant' | 'topic'>
  }[]
  onGive: (words: DraftWords) => void
}

/** A value's name, by which its words light up with it. */
export function keyOf({ field, participant, topic }: Pick<Mark, 'field' | 'participant' | 'topic'>): string {
  return [field, participant ?? '', topic ?? ''].join(' ').trim()
}

/** A source in its own direction, its evidence coloured by field; selected words can be given to a value. */
export function SourcePanel({ source, marks, lit, onLight, targets, onGive }: PanelProps) {
  const t = useTranslations('editor')
  const text = useRef<HTMLDivElement>(null)
  const [selected, setSelected] = useState<{ start: number; end: number; quote: string } | null>(null)
  const [target, setTarget] = useState(targets[0]?.key ?? '')
  const look = () => setSelected(text.current && selectionIn(text.current, source.text))
  const give = () => {
    const chosen = targets.find(({ key }) => key === target)
    if (chosen && selected) onGive({ ...chosen.give, ...selected, sourceId: source.id })
    setSelected(null)
    getSelection()?.removeAllRanges()
  }
  return (
    <section className="editor-source" aria-label={source.title ?? source.id}>
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
        {segmentsOf(source.text, marks).map((segment) => {
          const [closest] = segment.marks
          const keys = segment.marks.map(keyOf)
          return (
            <span
              key={segment.start}
              data-start={segment.start}
              data-field={closest?.field}
              data-lit={lit !== null && keys.includes(lit) ? 'true' : undefined}
              onPointerEnter={closest ? () => onLight(keyOf(closest)) : undefined}
              onPointerLeave={closest ? () => onLight(null) : undefined}
            >
              <ToldCharacters text={segment.text} />
            </span>
          )
        })}
      </div>
      <p className="editor-give">
        <span className="soft">{t('select')}</span>{' '}
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
            <bdi dir="auto">{selected.quote}</bdi>
          </q>
        )}
      </p>
    </section>
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
