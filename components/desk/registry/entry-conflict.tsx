'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { EntryMeanwhile } from '@/lib/desk/registry-shapes'
import { entryDifferences, type FieldDifference } from '@/lib/registry/differences'
import type { Entry } from '@/lib/registry/entry'
import { ConflictFrame } from '../conflict-frame'
import { EntryChanges, isFieldName } from './entry-changes'
import { useVersionWords } from './version-words'

type ConflictProps = {
  /** What both began with. */
  before: Entry
  mine: Entry
  meanwhile: EntryMeanwhile
  onDecided: (values: Record<string, unknown>, version: number) => void
}

/**
 * Two people changed one entry: what each of them changed, field by field, and the second decides. What
 * only the first changed is taken, what only the second changed is kept, unless they say otherwise.
 */
export function EntryConflict({ before, mine, meanwhile, onDecided }: ConflictProps) {
  const t = useTranslations()
  const words = useVersionWords()
  const ours = entryDifferences(before, mine)
  const theirs = entryDifferences(before, meanwhile.present)
  const fields = [...new Set([...ours, ...theirs].map(({ field }) => field))]
  const [kept, setKept] = useState(() => new Set(ours.map(({ field }) => field)))
  const decide = (field: string, keep: boolean) =>
    setKept(new Set(keep ? [...kept, field] : [...kept].filter((other) => other !== field)))
  const go = () => {
    const values: Record<string, unknown> = { ...meanwhile.present.value }
    for (const field of kept) {
      const value: unknown = Reflect.get(mine.value, field)
      if (value === undefined) delete values[field]
      else values[field] = value
    }
    onDecided(values, meanwhile.version)
  }
  const cell = (field: string, differences: readonly FieldDifference[], keep: boolean) => (
    <td>
      <label>
        <input
          type="radio"
          name={`keep-${field}`}
          checked={kept.has(field) === keep}
          onChange={() => decide(field, keep)}
        />{' '}
        {t(keep ? 'editor.conflict.keepMine' : 'editor.conflict.takeTheirs')}
      </label>
      <EntryChanges differences={differences.filter((one) => one.field === field)} />
    </td>
  )
  return (
    <ConflictFrame
      title={t('registry.conflictTitle')}
      version={meanwhile.version}
      since={meanwhile.since.map(({ version, actor, reason }) => ({
        version,
        by: words.by(actor),
        why: words.why(reason),
      }))}
      onGo={go}
    >
      {fields.map((field) => (
        <tr key={field}>
          <th scope="row">{isFieldName(field) ? t(`registry.field.${field}`) : field}</th>
          {cell(field, theirs, false)}
          {cell(field, ours, true)}
        </tr>
      ))}
    </ConflictFrame>
  )
}
