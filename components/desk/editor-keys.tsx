'use client'

import { useLocale, useTranslations } from 'next-intl'
import { type KeyboardEvent, type RefObject, useRef } from 'react'
import { deskPath } from '@/lib/desk/shapes'
import type { Keys } from './keys/actions'
import { KeysButton, KeysHelp } from './keys/keys-help'
import { useKeys } from './keys/use-keys'

/** What a key leads to: a part of the editor that bears the name as `data-jump`. */
const JUMPS = [
  ['d', 'date'],
  ['k', 'kind'],
  ['s', 'status'],
  ['p', 'place'],
  ['o', 'occasion'],
  ['w', 'people'],
  ['t', 'topics'],
  ['f', 'find'],
  ['y', 'reason'],
] as const
export type Jump = (typeof JUMPS)[number][1]

/** What the bar of a narrow screen leads to: pages are long there, and nobody has a keyboard. */
const BAR = ['date', 'place', 'people', 'topics', 'find', 'reason'] as const satisfies readonly Jump[]

/** Those who may be meant by a name bear these numbers. */
const CHOICES = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const
const isChoice = (action: string) => CHOICES.some((one) => one === action)

const KEYS: Keys<Jump | 'reviewed' | 'queue' | (typeof CHOICES)[number]> = [
  ...JUMPS,
  ['r', 'reviewed'],
  ['q', 'queue'],
  ...CHOICES.map((key) => [key, key] as const),
]

/** Leads to the first field of a part, with what stands in it selected, so that typing replaces it. */
function jumpTo(editor: Element | null, jump: string): void {
  const field = editor?.querySelector<HTMLElement>(
    `[data-jump="${jump}"] :is(input:not([type="hidden"]), select, button)`,
  )
  if (!field) return
  field.focus({ preventScroll: true })
  field.scrollIntoView({ block: 'center' })
  if (field instanceof HTMLInputElement) field.select()
}

type EditorRef = { editor: RefObject<HTMLElement | null> }

/** The editor's fields by one key each, and the list of them, from which they can be chosen as well. */
export function EditorKeys({ editor }: EditorRef) {
  const t = useTranslations('keys')
  const locale = useLocale()
  const help = useRef<HTMLDialogElement>(null)
  const atWork = useKeys(KEYS, (action) => {
    if (action === 'help') help.current?.showModal()
    else if (action === 'queue') location.assign(deskPath(locale, ''))
    else if (action === 'reviewed')
      editor.current?.querySelector<HTMLInputElement>('[data-jump="reviewed"] input')?.click()
    else if (isChoice(action))
      editor.current?.querySelector<HTMLElement>(`[data-choice="${action}"]`)?.click()
    else jumpTo(editor.current, action)
  })
  return (
    <div className="editor-keys">
      <KeysButton dialog={help} atWork={atWork} />
      <KeysHelp
        dialog={help}
        title={t('ofEditor')}
        atWork={atWork}
        keys={[
          ...JUMPS.map(([key, jump]) => ({
            key,
            does: t(`jump.${jump}`),
            go: () => jumpTo(editor.current, jump),
          })),
          { key: '1–9', does: t('bearer') },
          { key: 'r', does: t('reviewed') },
          { key: 'Esc', does: t('leave') },
          { key: 'Ctrl+Enter', does: t('save') },
          { key: 'q', does: t('queue') },
        ]}
      />
      <nav aria-label={t('parts')} className="editor-bar">
        {BAR.map((jump) => (
          <button key={jump} type="button" onClick={() => jumpTo(editor.current, jump)}>
            {jump === 'find' ? t('source') : t(`jump.${jump}`)}
          </button>
        ))}
      </nav>
    </div>
  )
}

/** Keys that count while one types too: Escape leaves the field, Ctrl or Cmd with Enter saves from any. */
export function hearInFields(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.defaultPrevented || event.nativeEvent.isComposing) return
  if (event.key === 'Escape' && event.target instanceof HTMLElement) event.target.blur()
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault()
    event.currentTarget.requestSubmit()
  }
}
