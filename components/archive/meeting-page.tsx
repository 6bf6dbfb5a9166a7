import { useLocale, useTranslations } from 'next-intl'
import { DateWords } from '@/components/ui/days'
import { KindGlyph } from '@/components/ui/kind-glyph'
import { meetingPath } from '@/lib/archive/address'
import type { MeetingRecord, RevisionLine } from '@/lib/archive/dto'
import { inDigits } from '@/lib/i18n/digits'
import { senseOf } from '@/lib/i18n/meeting-titles'
import { MeetingForms, MeetingHistory, MeetingSources } from './meeting-aside'
import { MeetingTitle } from './meeting-entry'
import { MeetingFields } from './meeting-record'
import type { QuoteContexts } from './value'

type MeetingPageProps = {
  record: MeetingRecord
  contexts: QuoteContexts
  history: readonly RevisionLine[]
  /** Whether this is a version as it stood, not the record as it stands. */
  frozen: boolean
}

export function MeetingPage({ record, contexts, history, frozen }: MeetingPageProps) {
  const t = useTranslations()
  const summary = { ...record, sourceCount: record.sources.length }
  return (
    <article>
      <RecordNotices record={record} frozen={frozen} />
      <header className="page-head">
        <p className="eyebrow">
          <KindGlyph kind={record.kind} />
          <span>{t(`kind.${record.kind}`)}</span>
          {record.status === 'planned' && <span>{t('status.planned')}</span>}
          {record.sample && <span className="sample-tag">{t('sample.label')}</span>}
        </p>
        <h1>
          <MeetingTitle meeting={summary} />
        </h1>
        {record.date.edtf && (
          <p className="lead">
            <DateWords edtf={record.date.edtf} sense={senseOf(record.kind)} weekday />
          </p>
        )}
      </header>
      <div className="with-aside">
        <div>
          <MeetingFields record={record} contexts={contexts} />
          <p className="soft small" style={{ marginBlockStart: '1rem' }}>
            {record.review === 'reviewed' ? t('meeting.reviewed') : t('meeting.unreviewed')}
          </p>
        </div>
        <div>
          <MeetingSources record={record} />
          <MeetingForms record={record} frozen={frozen} />
          <MeetingHistory id={record.id} history={history} shown={record.version} frozen={frozen} />
        </div>
      </div>
    </article>
  )
}

/** What a reader must know before reading: an older version, withdrawn, merged, only planned. */
function RecordNotices({ record, frozen }: { record: MeetingRecord; frozen: boolean }) {
  const t = useTranslations('meeting')
  const locale = useLocale()
  return (
    <>
      {frozen && (
        <p className="notice" role="note">
          {t('versionOf', { version: inDigits(locale, record.version) })}{' '}
          <a href={meetingPath(locale, record.id)}>{t('current')}</a>
        </p>
      )}
      {record.state === 'withdrawn' && (
        <p className="notice" role="note">
          {t('withdrawn')} {record.withdrawnReason && t('withdrawnWhy', { reason: record.withdrawnReason })}
        </p>
      )}
      {record.state === 'merged' && record.mergedInto && (
        <p className="notice" role="note">
          {t('merged')} <a href={meetingPath(locale, record.mergedInto)}>{t('mergedInto')}</a>
        </p>
      )}
    </>
  )
}
