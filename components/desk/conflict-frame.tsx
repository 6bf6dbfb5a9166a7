'use client'

import { useLocale, useTranslations } from 'next-intl'
import { type ReactNode, useEffect, useRef } from 'react'
import { Told } from '@/components/ui/told'
import { inNumber } from '@/lib/i18n/digits'

/** A version made meanwhile, in words: by whom, and why. */
export type ChangeTold = { version: number; by: string; why: string }

type FrameProps = {
  title: string
  /** What was changed meanwhile. */
  since: readonly ChangeTold[]
  /** The version that somebody else has made meanwhile. */
  version: number
  onGo: () => void
  /** A row for each field: its name, their state and one's own. */
  children: ReactNode
}

/** Two people changed one thing: what each field says in both states, and the button with which the second goes on. */
export function ConflictFrame({ title, version, since, onGo, children }: FrameProps) {
  const t = useTranslations('editor')
  const locale = useLocale()
  const n = inNumber(locale, version)
  const own = useRef<HTMLElement>(null)
  // Whoever pressed the button at the foot of a long page is led here.
  useEffect(() => own.current?.focus(), [])
  return (
    <section ref={own} className="editor-conflict" role="alertdialog" aria-label={title} tabIndex={-1}>
      <h2>{title}</h2>
      <p>{t('conflict.lead', { n })}</p>
      {since.length > 0 && (
        <ul className="editor-since">
          {since.map((one) => (
            <li key={one.version}>
              {t('version', { n: inNumber(locale, one.version) })}:{' '}
              <b>
                <bdi>{one.by}</bdi>
              </b>
              {' – '}
              <Told text={one.why} />
            </li>
          ))}
        </ul>
      )}
      <div className="desk-scroll">
        <table className="desk-table">
          <thead>
            <tr>
              <th scope="col">{t('conflict.field')}</th>
              <th scope="col">{t('conflict.theirs')}</th>
              <th scope="col">{t('conflict.yours')}</th>
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </div>
      <button type="button" className="desk-main-button" onClick={onGo}>
        {t('conflict.go', { n })}
      </button>
    </section>
  )
}
