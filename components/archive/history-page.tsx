import { useLocale, useTranslations } from 'next-intl'
import { historyPath, meetingPath } from '@/lib/archive/address'
import type { MeetingRecord, RevisionLine } from '@/lib/archive/dto'
import { instantInWords } from '@/lib/i18n/dates'
import { inDigits } from '@/lib/i18n/digits'
import { fieldChanges } from '@/lib/i18n/field-changes'
import { meetingTitle } from '@/lib/i18n/meeting-titles'
import { FieldChanges } from './field-changes'
import { RevisionReason } from './revision-reason'

type HistoryPageProps = {
  id: string
  history: readonly RevisionLine[]
  /** The versions compared, in the direction asked for; null while there is but one. */
  compared: { from: MeetingRecord; to: MeetingRecord } | null
  current: MeetingRecord
}

/** Every version of a record, and what any two say differently. */
export function HistoryPage({ id, history, compared, current }: HistoryPageProps) {
  const t = useTranslations('history')
  const locale = useLocale()
  return (
    <article>
      <header className="page-head">
        <p className="eyebrow">
          <span>{t('title')}</span>
        </p>
        <h1>
          <bdi>{meetingTitle(locale, current)}</bdi>
        </h1>
        <p className="lead">{t('lead')}</p>
        <p>
          <a href={meetingPath(locale, id)}>{t('back')}</a>
        </p>
      </header>
      {compared === null ? <p className="soft">{t('one')}</p> : <Comparison id={id} compared={compared} />}
      <Versions id={id} history={history} compared={compared} />
    </article>
  )
}

type Compared = NonNullable<HistoryPageProps['compared']>

function Comparison({ id, compared: { from, to } }: { id: string; compared: Compared }) {
  const t = useTranslations('history')
  const locale = useLocale()
  const changes = fieldChanges(locale, from, to)
  const words = { from: inDigits(locale, from.version), to: inDigits(locale, to.version) }
  return (
    <section aria-labelledby="comparison" className="page-section">
      <h2 id="comparison" className="section-head">
        {t('heading', words)}
      </h2>
      <p className="small">
        <a href={historyPath(locale, id, { from: to.version, to: from.version })}>{t('turn')}</a>
      </p>
      {changes.length === 0 ? (
        <p>{t('nothing')}</p>
      ) : (
        <FieldChanges
          changes={changes}
          from={{ version: from.version, at: from.changedAt }}
          to={{ version: to.version, at: to.changedAt }}
        />
      )}
    </section>
  )
}

/** The versions, the newest first, and a form that compares any two: it works without a script. */
function Versions({ id, history, compared }: Pick<HistoryPageProps, 'id' | 'history' | 'compared'>) {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <section aria-labelledby="versions" className="page-section">
      <h2 id="versions" className="section-head">
        {t('history.versions')}
      </h2>
      <form action={historyPath(locale, id)} className="versions">
        <table className="comparison">
          <thead>
            <tr>
              <th scope="col">{t('history.from')}</th>
              <th scope="col">{t('history.to')}</th>
              <th scope="col">{t('history.versions')}</th>
            </tr>
          </thead>
          <tbody>
            {history.map((line) => (
              <VersionRow key={line.version} id={id} line={line} compared={compared} />
            ))}
          </tbody>
        </table>
        {history.length > 1 && <button type="submit">{t('history.compare')}</button>}
      </form>
    </section>
  )
}

function VersionRow({ id, line, compared }: { id: string; line: RevisionLine; compared: Compared | null }) {
  const t = useTranslations()
  const locale = useLocale()
  const n = inDigits(locale, line.version)
  return (
    <tr>
      <td>
        <input
          type="radio"
          name="from"
          value={line.version}
          defaultChecked={compared?.from.version === line.version}
          aria-label={t('history.chooseFrom', { n })}
        />
      </td>
      <td>
        <input
          type="radio"
          name="to"
          value={line.version}
          defaultChecked={compared?.to.version === line.version}
          aria-label={t('history.chooseTo', { n })}
        />
      </td>
      <td>
        <a href={meetingPath(locale, id, line.version)}>{t('meeting.version', { version: n })}</a>{' '}
        <time className="soft" dateTime={line.at}>
          {instantInWords(locale, line.at)}
        </time>
        <br />
        <RevisionReason reason={line.reason} actor={line.actor} />
      </td>
    </tr>
  )
}
