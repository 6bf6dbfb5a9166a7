'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { changedFields, PARTS_BY_FIELD, type RecordValues } from '@/lib/editing/values'
import type { RecordDraft } from './record-draft'

/** The record as somebody else has left it meanwhile. */
export type Meanwhile = { version: number; values: RecordValues }

type ConflictProps = {
  draft: RecordDraft
  meanwhile: Meanwhile
  /** The values that both began with. */
  before: RecordValues
  tell: (values: RecordValues, part: Part) => string
  onDecided: (draft: RecordDraft) => void
}

export type Part = keyof RecordValues

/**
 * Two people changed one record: both states of each field in which they differ, side by side, and
 * the second decides. What only the first changed is taken, what only the second changed is kept,
 * unless they say otherwise.
 */
export function Conflict({ draft, meanwhile, before, tell, onDecided }: ConflictProps) {
  const t = useTranslations()
  const theirs = changedFields(before, meanwhile.values)
  const mine = changedFields(before, draft.values)
  const differing = changedFields(meanwhile.values, draft.values)
  const [kept, setKept] = useState(() => new Set(differing.filter((field) => mine.includes(field))))
  const decide = (field: (typeof differing)[number], keep: boolean) => {
    const next = new Set(kept)
    if (keep) next.add(field)
    else next.delete(field)
    setKept(next)
  }
  const go = () => {
    const taken = differing.filter((field) => !kept.has(field)).map((field) => PARTS_BY_FIELD[field])
    const values = {
      ...draft.values,
      ...Object.fromEntries(taken.map((part) => [part, meanwhile.values[part]])),
    }
    // Their list of who took part is another: nobody in it is who stood at that place before.
    const cameFrom =
      taken.includes('participants') || theirs.includes('participant')
        ? values.participants.map(() => null)
        : draft.cameFrom
    onDecided({ ...draft, values, cameFrom, version: meanwhile.version })
  }
  return (
    <section className="editor-conflict" role="alertdialog" aria-label={t('editor.conflict.title')}>
      <h2>{t('editor.conflict.title')}</h2>
      <p>{t('editor.conflict.lead', { n: String(meanwhile.version) })}</p>
      <table className="desk-table">
        <thead>
          <tr>
            <th scope="col">{t('editor.conflict.field')}</th>
            <th scope="col">{t('editor.conflict.theirs')}</th>
            <th scope="col">{t('editor.conflict.yours')}</th>
          </tr>
        </thead>
        <tbody>
          {differing.map((field) => (
            <tr key={field}>
              <th scope="row">{t(`field.${field}`)}</th>
              <td>
                <label>
                  <input
                    type="radio"
                    name={`keep-${field}`}
                    checked={!kept.has(field)}
                    onChange={() => decide(field, false)}
                  />{' '}
                  <span className="sr-only">{t('editor.conflict.takeTheirs')}: </span>
                  <bdi>{tell(meanwhile.values, PARTS_BY_FIELD[field])}</bdi>
                </label>
              </td>
              <td>
                <label>
                  <input
                    type="radio"
                    name={`keep-${field}`}
                    checked={kept.has(field)}
                    onChange={() => decide(field, true)}
                  />{' '}
                  <span className="sr-only">{t('editor.conflict.keepMine')}: </span>
                  <bdi>{tell(draft.values, PARTS_BY_FIELD[field])}</bdi>
                </label>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" className="desk-main-button" onClick={go}>
        {t('editor.conflict.go', { n: String(meanwhile.version) })}
      </button>
    </section>
  )
}
