import { useLocale, useTranslations } from 'next-intl'
import { Told } from '@/components/ui/told'
import { meetingPath, permalink, sourcePath } from '@/lib/archive/address'
import type { MeetingRecord, RevisionLine } from '@/lib/archive/dto'
import { instantInWords } from '@/lib/i18n/dates'
import { inDigits } from '@/lib/i18n/digits'
import { SourceLine } from './value'

/** The other forms in which a permalink answers, by their endings. */
export const FORMS = [
  ['json', 'JSON'],
  ['jsonld', 'JSON-LD'],
  ['bib', 'BibTeX'],
  ['ris', 'RIS'],
  ['ics', 'iCalendar'],
] as const

export function MeetingSources({ record }: { record: MeetingRecord }) {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <section className="aside-block" aria-labelledby="sources">
      <h2 id="sources" className="section-head">
        {t('meeting.sources')}
      </h2>
      <ul className="plain-list">
        {record.sources.map((source) => (
          <li key={source.id}>
            <a href={sourcePath(locale, source.id)}>
              {source.title ? <Told text={source.title} language={source.language} /> : t('source.untitled')}
            </a>
            <p className="small">
              <SourceLine source={source} />
              {source.language && <span className="soft"> · {t(`language.${source.language}`)}</span>}{' '}
              {source.sample && <span className="sample-tag">{t('sample.label')}</span>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** How to cite the record, and its other forms; of one version where the page shows one. */
export function MeetingForms({ record, frozen }: { record: MeetingRecord; frozen: boolean }) {
  const t = useTranslations('meeting')
  const address = frozen ? permalink(record.id, record.version) : permalink(record.id)
  return (
    <section className="aside-block" aria-labelledby="forms">
      <h2 id="forms" className="section-head">
        {t('cite')}
      </h2>
      <p>
        <a className="permalink" href={address} rel="bookmark">
          <bdi dir="ltr">{address}</bdi>
        </a>
      </p>
      <h3 className="soft small">{t('forms')}</h3>
      <ul className="forms small">
        {FORMS.map(([ending, name]) => (
          <li key={ending}>
            <a href={`${permalink(record.id)}.${ending}`} rel="alternate" dir="ltr">
              {name}
            </a>
          </li>
        ))}
      </ul>
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
    </section>
  )
}

/** Reasons that filing gives; editors give theirs in words of their own. */
const REASON_CODES = ['first-source', 'another-source', 'accounts-regrouped', 'merged'] as const
const isReasonCode = (reason: string): reason is (typeof REASON_CODES)[number] =>
  REASON_CODES.some((code) => code === reason)

/** Why a version came to be, and by whom: in the reader's language where filing did it by rule. */
function RevisionReason({ reason, actor }: Pick<RevisionLine, 'reason' | 'actor'>) {
  const t = useTranslations('revision')
  return (
    <>
      {isReasonCode(reason) ? t(reason) : <Told text={reason} />}{' '}
      <span className="soft">{actor === 'parser' ? t('byParser') : t('by', { actor })}</span>
    </>
  )
}
