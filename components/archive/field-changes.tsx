import { useLocale, useTranslations } from 'next-intl'
import { instantInWords } from '@/lib/i18n/dates'
import { inDigits } from '@/lib/i18n/digits'
import type { FieldChange, SideValue } from '@/lib/i18n/field-changes'

type Side = 'from' | 'to'

type ChangesProps = {
  changes: readonly FieldChange[]
  /** The two versions compared: which, and when they were made. */
  from: { version: number; at: string }
  to: { version: number; at: string }
}

/**
 * What two versions say differently, side by side in the direction of the comparison. What only one
 * of them has is told by `<del>` and `<ins>`, by a line through or under it, and in words.
 */
export function FieldChanges({ changes, from, to }: ChangesProps) {
  const t = useTranslations()
  const locale = useLocale()
  const named = ({ version, at }: ChangesProps['from']) =>
    t('history.fromVersion', { n: inDigits(locale, version), day: instantInWords(locale, at) })
  return (
    <>
      <div className="comparison-scroll">
        <table className="comparison stacking changes">
          <thead>
            <tr>
              <th scope="col">{t('history.field')}</th>
              <th scope="col">{named(from)}</th>
              <th scope="col">{named(to)}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map((change) => (
              <tr key={change.field}>
                <th scope="row">{t(`recordField.${change.field}`)}</th>
                <td data-label={named(from)}>
                  <SideOfChange values={change.from} side="from" version={from.version} />
                </td>
                <td data-label={named(to)}>
                  <SideOfChange values={change.to} side="to" version={to.version} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="soft small">{t('history.legend')}</p>
    </>
  )
}

function SideOfChange({
  values,
  side,
  version,
}: {
  values: readonly SideValue[]
  side: Side
  version: number
}) {
  const t = useTranslations('history')
  const locale = useLocale()
  if (values.length === 0) return <span className="soft">{t('none')}</span>
  const only = t(side === 'from' ? 'removed' : 'added', { n: inDigits(locale, version) })
  return (
    <ul className="comparison-values">
      {values.map((value) => (
        <li key={value.key}>
          <bdi dir="auto" lang={value.language ?? undefined}>
            <Runs value={value} side={side} />
          </bdi>
          {value.change === 'alone' && <span className="comparison-mark">{only}</span>}
        </li>
      ))}
    </ul>
  )
}

/** The words of a value, those marked that the other side does not have. */
export function Runs({ value, side }: { value: SideValue; side: Side }) {
  const Mark = side === 'from' ? 'del' : 'ins'
  let position = 0
  return value.runs.map(({ text, changed }) => {
    const key = position
    position += text.length
    return changed ? <Mark key={key}>{text}</Mark> : <span key={key}>{text}</span>
  })
}
