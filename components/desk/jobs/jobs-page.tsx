import { useLocale, useTranslations } from 'next-intl'
import { type AtDesk, deskPath } from '@/lib/desk/shapes'
import { instantInWords } from '@/lib/i18n/dates'
import type { JobLine } from '@/lib/jobs/shapes'
import { DeskFrame } from '../desk-frame'
import { Follow } from './follow'
import { isUnderWay, Progress } from './progress'

type JobsProps = { at: AtDesk; lines: JobLine[]; older: string | null; before: string | undefined }

/** The jobs there are and were, the newest first. */
export function JobsPage({ at: { actor, pages }, lines, older, before }: JobsProps) {
  const t = useTranslations('jobs')
  const locale = useLocale()
  return (
    <DeskFrame
      address="jobs"
      title={t('title')}
      lead={t('lead')}
      signedIn={{ name: actor.name, pages }}
      here="jobs"
      wide
    >
      {lines.length === 0 && <p className="soft">{t('none')}</p>}
      {lines.some(isUnderWay) && (
        <p>
          <a href={deskPath(locale, 'jobs')}>{t('reload')}</a> <Follow />
        </p>
      )}
      <ol className="desk-lines job-list">
        {lines.map((job) => (
          <li key={job.id} className="job-line">
            <a href={deskPath(locale, `jobs/${job.id}`)}>{t(`kinds.${job.kind}`)}</a>
            <b data-state={job.state}>{t(`states.${job.state}`)}</b>
            <Progress job={job} />
            <span className="soft">
              <bdi>{job.by ?? t('archive')}</bdi> · {instantInWords(locale, job.createdAt)}
            </span>
          </li>
        ))}
      </ol>
      {(before ?? older) && (
        <p className="pager">
          {before && <a href={deskPath(locale, 'jobs')}>{t('newest')}</a>}{' '}
          {older && <a href={deskPath(locale, `jobs?before=${older}`)}>{t('older')}</a>}
        </p>
      )}
    </DeskFrame>
  )
}
