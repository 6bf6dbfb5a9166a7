import { useLocale, useTranslations } from 'next-intl'
import { type AtDesk, deskPath } from '@/lib/desk/shapes'
import { instantInWords } from '@/lib/i18n/dates'
import { inDecimal, inNumber } from '@/lib/i18n/digits'
import { filedDetailsSchema, type ItemLine, type JobReport } from '@/lib/jobs/shapes'
import { CommandForm } from '../command-form'
import { DeskFrame } from '../desk-frame'
import { Follow } from './follow'
import { isUnderWay, Progress } from './progress'

type JobProps = {
  at: AtDesk
  job: JobReport
  refused: { code: string; fields: string[] } | undefined
  /** Whether the report is shown from elsewhere than its beginning. */
  paged: boolean
}

/** One job: how far it is, and what came of each thing that it does. */
export function JobPage({ at: { actor, pages }, job, refused, paged }: JobProps) {
  const t = useTranslations('jobs')
  const locale = useLocale()
  const here = deskPath(locale, `jobs/${job.id}`)
  return (
    <DeskFrame
      address={`jobs/${job.id}`}
      title={t(`kinds.${job.kind}`)}
      lead={
        <>
          <b data-state={job.state}>{t(`states.${job.state}`)}</b> · <bdi>{job.by ?? t('archive')}</bdi> ·{' '}
          <bdi>{instantInWords(locale, job.createdAt)}</bdi> <Took job={job} />
        </>
      }
      signedIn={{ name: actor.name, pages }}
      here="jobs"
      wide
    >
      <p>
        <Progress job={job} />
      </p>
      {isUnderWay(job) && (
        <>
          <p>
            <a href={here}>{t('reload')}</a> <Follow />
          </p>
          <CommandForm command="cancel-job" refused={refused} className="job-cancel">
            <input type="hidden" name="job" value={job.id} />
            <button type="submit" disabled={job.state === 'cancelling'}>
              {t('cancel')}
            </button>{' '}
            <span className="soft">{t('cancelHint')}</span>
          </CommandForm>
        </>
      )}
      <h2>{t('report')}</h2>
      <div className="desk-scroll">
        <table className="desk-table job-report">
          <thead>
            <tr>
              <th scope="col">{t('thing')}</th>
              <th scope="col">{t('outcome')}</th>
            </tr>
          </thead>
          <tbody>
            {job.items.map((item) => (
              <tr key={item.ordinal} data-state={item.state}>
                <th scope="row">
                  <span className="soft">{inNumber(locale, item.ordinal + 1)}</span>{' '}
                  <bdi dir="auto">{item.label}</bdi>
                </th>
                <td>
                  <Outcome item={item} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="pager">
        {paged && <a href={here}>{t('first')}</a>}{' '}
        {job.next !== null && <a href={`${here}?after=${job.next}`}>{t('more')}</a>}{' '}
        <a href={deskPath(locale, 'jobs')}>{t('back')}</a>
      </p>
    </DeskFrame>
  )
}

function Took({ job: { startedAt, endedAt } }: { job: JobReport }) {
  const t = useTranslations('jobs')
  const locale = useLocale()
  if (startedAt === null || endedAt === null) return null
  const seconds = inDecimal(locale, (Date.parse(endedAt) - Date.parse(startedAt)) / 1000)
  return (
    <>
      {'· '}
      <bdi>{t('took', { seconds })}</bdi>
    </>
  )
}

/** What came of one dispatch, with the source and the records that it led to. */
function Outcome({ item: { code, state, details } }: { item: ItemLine }) {
  const t = useTranslations('jobs')
  const locale = useLocale()
  const key = `codes.${code ?? state}`
  const { source, meetings, reason } = filedDetailsSchema.parse(details)
  const { records: touched } = details
  return (
    <>
      {isCode(key, t.has) ? t(key) : <code dir="ltr">{code}</code>}
      {source !== null && (
        <>
          {' · '}
          <a href={deskPath(locale, `sources/${source}`)}>{t('source')}</a>
        </>
      )}
      {meetings.length > 0 && (
        <>
          {' · '}
          {t('records', { count: meetings.length, n: inNumber(locale, meetings.length) })}{' '}
          {meetings.map(({ id }) => (
            <a key={id} href={deskPath(locale, `meetings/${id}`)} className="job-record">
              <bdi dir="ltr">{id}</bdi>
            </a>
          ))}
        </>
      )}
      {typeof touched === 'number' && (
        <> · {t('touched', { records: touched, n: inNumber(locale, touched) })}</>
      )}
      {reason !== null && (
        <small className="job-reason" lang="en" dir="ltr">
          {reason}
        </small>
      )}
    </>
  )
}

type CodeKey = `codes.${'created'}`

/** Codes that a newer task reports have no words yet. */
function isCode(key: string, has: (key: CodeKey) => boolean): key is CodeKey {
  return Reflect.apply(has, null, [key])
}
