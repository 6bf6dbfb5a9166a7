import { useTranslations } from 'next-intl'
import { Told } from '@/components/ui/told'
import type { RevisionLine } from '@/lib/archive/dto'

/** Reasons that filing gives; editors give theirs in words of their own. */
const REASON_CODES = ['first-source', 'another-source', 'accounts-regrouped', 'merged'] as const
const isReasonCode = (reason: string): reason is (typeof REASON_CODES)[number] =>
  REASON_CODES.some((code) => code === reason)

/** Why a version came to be, and by whom: in the reader's language where filing did it by rule. */
export function RevisionReason({ reason, actor }: Pick<RevisionLine, 'reason' | 'actor'>) {
  const t = useTranslations('revision')
  return (
    <>
      {isReasonCode(reason) ? t(reason) : <Told text={reason} />}{' '}
      <span className="soft">
        {actor === 'parser' ? t('byParser') : t.rich('by', { who: () => <Told text={actor} /> })}
      </span>
    </>
  )
}
