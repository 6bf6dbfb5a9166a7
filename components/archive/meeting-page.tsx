import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { DateWords } from '@/components/ui/days'
import { KindGlyph } from '@/components/ui/kind-glyph'
import type { ArrivalAtRecord, MeetingRecord, RevisionLine } from '@/lib/archive/dto'
import { senseOf } from '@/lib/i18n/meeting-titles'
import { JumpLinks, type PagePart } from './jump-links'
import { MeetingHistory, MeetingPermalink, MeetingSources } from './meeting-aside'
import { MeetingTitle } from './meeting-entry'
import { MeetingNotices } from './meeting-notices'
import { MeetingPositions } from './meeting-positions'
import { MeetingFields } from './meeting-record'
import type { QuoteContexts } from './value'

type MeetingPageProps = {
  record: MeetingRecord
  contexts: QuoteContexts
  history: readonly RevisionLine[]
  /** Whether this is a version as it stood, not the record as it stands. */
  frozen: boolean
  arrival: ArrivalAtRecord
  /** Scheme and host, for addresses that are read rather than followed. */
  origin: string
  /** What stands below the record: accounts, meetings around it, how to cite it; and its parts. */
  children: ReactNode
  below: readonly PagePart[]
}

export function MeetingPage(page: MeetingPageProps) {
  const { record, contexts, history, frozen, arrival, origin, children, below } = page
  const t = useTranslations()
  return (
    <article>
      <MeetingNotices record={record} frozen={frozen} arrival={arrival} origin={origin} />
      <header className="page-head">
        <p className="eyebrow">
          <KindGlyph kind={record.kind} />
          <span>{t(`kind.${record.kind}`)}</span>
          {record.status === 'planned' && <span>{t('status.planned')}</span>}
          {record.sample && <span className="sample-tag">{t('sample.label')}</span>}
        </p>
        <h1>
          <MeetingTitle meeting={{ ...record, sourceCount: record.sources.length }} />
        </h1>
        {record.date.edtf && (
          <p className="lead">
            <DateWords edtf={record.date.edtf} sense={senseOf(record.kind)} weekday />
          </p>
        )}
      </header>
      <JumpLinks
        parts={[
          record.positions.length > 0 && { id: 'positions', label: t('positions.heading') },
          { id: 'sources', label: t('meeting.sources') },
          { id: 'permalink', label: t('meeting.permalink') },
          { id: 'history', label: t('meeting.history') },
          ...below,
        ]}
      />
      <div className="with-aside">
        <div>
          <MeetingFields record={record} contexts={contexts} />
          <p className="soft small review-state">
            {record.review === 'reviewed' ? t('meeting.reviewed') : t('meeting.unreviewed')}
          </p>
          <MeetingPositions record={record} />
        </div>
        <div>
          <MeetingSources record={record} />
          <MeetingPermalink record={record} frozen={frozen} origin={origin} />
          <MeetingHistory id={record.id} history={history} shown={record.version} frozen={frozen} />
        </div>
      </div>
      {children}
    </article>
  )
}
