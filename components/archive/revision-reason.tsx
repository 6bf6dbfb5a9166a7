import { useTranslations } from 'next-intl'
import { Told } from '@/components/ui/told'
import type { RevisionLine } from '@/lib/archive/dto'
import { isReasonCode } from '@/lib/i18n/reasons'

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
