'use client'

import { useLocale, useTranslations } from 'next-intl'
import { inNumber } from '@/lib/i18n/digits'
import { RefusalText } from '../command-form'
import type { Answer } from './use-deciding'

/** What became of each record, said aloud: nothing is passed over in silence. */
export function QueueAnswer({ answer, onUndo }: { answer: Answer | null; onUndo: () => void }) {
  const t = useTranslations()
  const locale = useLocale()
  const done = answer?.outcomes.filter(({ ok }) => ok).length ?? 0
  const left = answer?.outcomes.flatMap((one) => (one.ok && one.left.length > 0 ? [one] : [])) ?? []
  const not = answer?.outcomes.flatMap((one) => (one.ok ? [] : [one])) ?? []
  return (
    <div role="status" className="queue-answer">
      {answer && done > 0 && (
        <p>
          {t(`queue.done.${answer.command}`, { count: done, n: inNumber(locale, done) })}{' '}
          {answer.command === 'settle-doubts' && (
            <button type="button" onClick={onUndo}>
              {t('queue.undo')}
            </button>
          )}
        </p>
      )}
      {left.map(({ id, left: codes }) => (
        <p key={id}>
          {t('queue.left')} <bdi dir="ltr">{id}</bdi>{' '}
          {codes.map((code) => (
            <span key={code}>{t(`issue.${code}.label`)} </span>
          ))}
        </p>
      ))}
      {not.map(({ id, code }) => (
        <p key={id}>
          {t('queue.not')} <bdi dir="ltr">{id}</bdi>: <RefusalText code={code} />
        </p>
      ))}
      {answer?.refusal && (
        <p>
          <RefusalText code={answer.refusal} />
        </p>
      )}
    </div>
  )
}
