import { useLocale, useTranslations } from 'next-intl'
import { historyFeedPath, historyPath, meetingPath, permalink } from '@/lib/archive/address'
import type { MeetingRecord, RevisionLine } from '@/lib/archive/dto'
import { instantInWords } from '@/lib/i18n/dates'
import { inDigits } from '@/lib/i18n/digits'
import { RevisionReason } from './revision-reason'
import { SourceEntry } from './source-entry'
import { WholeAddress } from './whole-address'

/** What the record was read from. */
export function MeetingSources({ record }: { record: MeetingRecord }) {
  const t = useTranslations()
  return (
    <section className="aside-block" aria-labelledby="sources">
      <h2 id="sources" className="section-head">
        {t('meeting.sources')}
      </h2>
      <ul className="plain-list">
        {record.sources.map((source) => (
          <li key={source.id}>
            <SourceEntry source={source}>
              {source.language && <span className="soft"> · {t(`language.${source.language}`)}</span>}
            </SourceEntry>
          </li>
        ))}
      </ul>
    </section>
  )
}

type PermalinkProps = {
  record: MeetingRecord
  frozen: boolean
  /** Scheme and host: what is copied or printed from the page leads here from anywhere. */
  origin: string
}

/** The address by which to cite the record; of one version where the page shows one. */
export function MeetingPermalink({ record, frozen, origin }: PermalinkProps) {
  const t = useTranslations('meeting')
  const address = permalink(record.id, frozen ? record.version : undefined)
  return (
    <section className="aside-block" aria-labelledby="permalink">
      <h2 id="permalink" className="section-head">
        {t('permalink')}
      </h2>
      <p>
        <WholeAddress origin={origin} path={address} rel="bookmark" />
      </p>
      <p className="small">
        <a href="#cite">{t('toCite')}</a>
      </p>
    </section>
  )
}

type HistoryProps = { id: string; history: readonly RevisionLine[]; shown: number; frozen: boolean }

/** Every version of the record: when, by whom and why it came to be. */
export function MeetingHistory({ id, history, shown, frozen }: HistoryProps) {
  const t = useTranslations('meeting')
  const locale = useLocale()
  const newest = Math.max(...history.map(({ version }) => version))
  return (
    <section className="aside-block" aria-labelledby="history">
      <h2 id="history" className="section-head">
        {t('history')}
      </h2>
      <ol className="history small" reversed>
        {history.map(({ version, at, actor, reason }) => (
          <li key={version} aria-current={version === shown ? 'true' : undefined}>
            {version === shown && (frozen || version === newest) ? (
              <b>{t('version', { version: inDigits(locale, version) })}</b>
            ) : (
              <a href={meetingPath(locale, id, version)}>
                {t('version', { version: inDigits(locale, version) })}
              </a>
            )}
            {version === newest && <span className="soft"> ({t('isCurrent')})</span>}
            <br />
            <time className="soft" dateTime={at}>
              {instantInWords(locale, at)}
            </time>
            <br />
            <RevisionReason reason={reason} actor={actor} />
          </li>
        ))}
      </ol>
      <p className="small">
        <a href={historyPath(locale, id)}>{t('allVersions')}</a>
      </p>
      <p className="small">
        <link
          rel="alternate"
          type="application/atom+xml"
          title={t('feed')}
          href={historyFeedPath(locale, id)}
        />
        <a href={historyFeedPath(locale, id)} rel="nofollow">
          {t('feed')}
        </a>
      </p>
    </section>
  )
}
