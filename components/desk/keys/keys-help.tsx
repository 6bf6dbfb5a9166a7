'use client'

import { useTranslations } from 'next-intl'
import { type RefObject, useId } from 'react'
import type { KeysAtWork } from './use-keys'

type HelpProps = {
  dialog: RefObject<HTMLDialogElement | null>
  title: string
  /** Each key with what it does; those with `go` can be chosen from the list as well. */
  keys: readonly { key: string; does: string; go?: () => void }[]
  /** Whether the keys do anything: whoever speaks to the computer may want them to rest. */
  atWork: KeysAtWork
}

/** The keys of a page, listed. */
export function KeysHelp({ dialog, title, keys, atWork: { isOn, switchTo } }: HelpProps) {
  const t = useTranslations('keys')
  const id = useId()
  return (
    <dialog ref={dialog} aria-labelledby={id} className="keys-help">
      <h2 id={id}>{title}</h2>
      <p className="soft">{t('lead')}</p>
      <dl>
        {[...keys, { key: '?', does: t('help'), go: undefined }].map(({ key, does, go }) => (
          <div key={key}>
            <dt>
              <kbd dir="ltr">{key}</kbd>
            </dt>
            <dd>
              {go ? (
                <button
                  type="button"
                  onClick={() => {
                    dialog.current?.close()
                    go()
                  }}
                >
                  {does}
                </button>
              ) : (
                does
              )}
            </dd>
          </div>
        ))}
      </dl>
      <label>
        <input type="checkbox" checked={isOn} onChange={(event) => switchTo(event.target.checked)} />{' '}
        {t('on')}
      </label>
      <form method="dialog">
        <button type="submit" className="desk-main-button">
          {t('close')}
        </button>
      </form>
    </dialog>
  )
}

/** Opens the list of keys; not before they are heard. */
export function KeysButton({ dialog, atWork }: Pick<HelpProps, 'dialog' | 'atWork'>) {
  const t = useTranslations('keys')
  return (
    <button
      type="button"
      className="keys-button"
      disabled={!atWork.isHeard}
      onClick={() => dialog.current?.showModal()}
    >
      {t('keys')} <kbd dir="ltr">?</kbd>
    </button>
  )
}
