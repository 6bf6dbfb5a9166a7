'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Told } from '@/components/ui/told'
import type { PositionValues } from '@/lib/editing/position-values'
import {
  type ChangeSince,
  changedFields,
  isSame,
  PARTS_BY_FIELD,
  type RecordValues,
} from '@/lib/editing/values'
import { reasonInWords } from '@/lib/i18n/reasons'
import { ConflictFrame } from './conflict-frame'
import type { RecordDraft } from './record-draft'

/** The record as somebody else has left it meanwhile. */
type State = { values: RecordValues; positions: PositionValues[] }
export type Meanwhile = State & { version: number; since: ChangeSince[] }

type ConflictProps = {
  draft: RecordDraft
  meanwhile: Meanwhile
  /** The values that both began with. */
  before: State
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
  const locale = useLocale()
  const theirs = changedFields(before.values, meanwhile.values)
  const mine = changedFields(before.values, draft.values)
  const differing = changedFields(meanwhile.values, draft.values)
  const [kept, setKept] = useState(() => new Set(differing.filter((field) => mine.includes(field))))
  // Positions that only they changed stand as they made them; where both did, the second decides.
  const contested =
    draft.positions !== null &&
    !isSame(before.positions, meanwhile.positions) &&
    !isSame(draft.positions, meanwhile.positions)
  const [keepsPositions, setKeepsPositions] = useState(true)
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
    const takesTheirs = draft.positions === null || (contested && !keepsPositions)
    const positions = takesTheirs ? meanwhile.positions : draft.positions
    onDecided({ ...draft, values, cameFrom, positions, version: meanwhile.version })
  }
  return (
    <ConflictFrame
      title={t('editor.conflict.title')}
      version={meanwhile.version}
      since={meanwhile.since.map(({ version, actor, reason }) => ({
        version,
        by: actor ?? t('editor.parser'),
        why: reasonInWords(locale, reason),
      }))}
      onGo={go}
    >
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
      {contested && (
        <tr>
          <th scope="row">{t('parting.positions')}</th>
          {[false, true].map((mine) => (
            <td key={String(mine)}>
              <label>
                <input
                  type="radio"
                  name="keep-positions"
                  checked={keepsPositions === mine}
                  onChange={() => setKeepsPositions(mine)}
                />{' '}
                <span className="sr-only">
                  {t(mine ? 'editor.conflict.keepMine' : 'editor.conflict.takeTheirs')}:{' '}
                </span>
                <Positions positions={mine ? (draft.positions ?? []) : meanwhile.positions} />
              </label>
            </td>
          ))}
        </tr>
      )}
    </ConflictFrame>
  )
}

function Positions({ positions }: { positions: readonly PositionValues[] }) {
  const t = useTranslations('positions')
  return (
    <ul>
      {positions.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
        <li key={index}>
          {t(`stance.${one.stance}`)}: <Told text={one.quote} />
        </li>
      ))}
    </ul>
  )
}
