'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { inNumber } from '@/lib/i18n/digits'

type FrameProps = {
  title: string
  /** The version that somebody else has made meanwhile. */
  version: number
  onGo: () => void
  /** A row for each field: its name, their state and one's own. */
  children: ReactNode
}

/** Two people changed one thing: what each field says in both states, and the button with which the second goes on. */
export function ConflictFrame({ title, version, onGo, children }: FrameProps) {
  const t = useTranslations('editor.conflict')
  const n = inNumber(useLocale(), version)
  return (
    <section className="editor-conflict" role="alertdialog" aria-label={title}>
      <h2>{title}</h2>
      <p>{t('lead', { n })}</p>
      <div className="desk-scroll">
        <table className="desk-table">
          <thead>
            <tr>
              <th scope="col">{t('field')}</th>
              <th scope="col">{t('theirs')}</th>
              <th scope="col">{t('yours')}</th>
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </div>
      <button type="button" className="desk-main-button" onClick={onGo}>
        {t('go', { n })}
      </button>
    </section>
  )
}
