import { useLocale, useTranslations } from 'next-intl'
import { inNumber } from '@/lib/i18n/digits'
import type { JobLine } from '@/lib/jobs/shapes'

/** How far a job is, as a bar and in words. */
export function Progress({ job: { total, done, failed } }: { job: JobLine }) {
  const t = useTranslations('jobs')
  const locale = useLocale()
  const told = t('ofTotal', { done: inNumber(locale, done + failed), total: inNumber(locale, total) })
  return (
    <span className="job-progress">
      <progress max={Math.max(total, 1)} value={done + failed} aria-label={t('progress')}>
        {told}
      </progress>{' '}
      <span>
        {told}
        {failed > 0 && <> · {t('refused', { count: failed, n: inNumber(locale, failed) })}</>}
      </span>
    </span>
  )
}

/** Jobs that may still change. */
export const isUnderWay = ({ endedAt }: Pick<JobLine, 'endedAt'>) => endedAt === null
