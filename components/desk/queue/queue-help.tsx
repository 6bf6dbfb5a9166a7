'use client'

import { useTranslations } from 'next-intl'
import { type RefObject, useId } from 'react'
import { QUEUE_KEYS } from './keys'

type HelpProps = {
  dialog: RefObject<HTMLDialogElement | null>
  /** Whether the keys do anything: whoever speaks to the computer may want them to rest. */
  isOn: boolean
  onSwitch: (isOn: boolean) => void
}

/** The keys of the queue, listed. */
export function QueueHelp({ dialog, isOn, onSwitch }: HelpProps) {
  const t = useTranslations('queue')
  const title = useId()
  return (
    <dialog ref={dialog} aria-labelledby={title} className="queue-help">
      <h2 id={title}>{t('keysTitle')}</h2>
      <p className="soft">{t('keysLead')}</p>
      <dl>
        {QUEUE_KEYS.map(([key, action]) => (
          <div key={key}>
            <dt>
              <kbd dir="ltr">{key}</kbd>
            </dt>
            <dd>{t(`key.${action}`)}</dd>
          </div>
        ))}
      </dl>
      <label>
        <input type="checkbox" checked={isOn} onChange={(event) => onSwitch(event.target.checked)} />{' '}
        {t('keysOn')}
      </label>
      <form method="dialog">
        <button type="submit" className="desk-main-button">
          {t('close')}
        </button>
      </form>
    </dialog>
  )
}
