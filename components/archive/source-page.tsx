import { useLocale, useTranslations } from 'next-intl'
import { DateWords } from '@/components/ui/days'
import { IssueNote } from '@/components/ui/reading-note'
import { MixedWords, Name, Told, ToldCharacters } from '@/components/ui/told'
import { evidenceAnchor, meetingPath } from '@/lib/archive/address'
import type { MeetingSummary, SourcePageDto } from '@/lib/archive/dto'
import { edtfInWords, instantInWords } from '@/lib/i18n/dates'
import { inDigits } from '@/lib/i18n/digits'
import { comma } from '@/lib/i18n/lists'
import { meetingSentence } from '@/lib/i18n/meeting-sentences'
import { nameIn, senseOf } from '@/lib/i18n/meeting-titles'
import { useCalendar } from '@/lib/i18n/page-calendar'
import { oneLine } from '@/lib/i18n/told-text'
import { JumpLinks } from './jump-links'
import { MeetingTitle } from './meeting-entry'
import { PageSummary } from './page-summary'
import { SourceText } from './source-text'

export function SourcePage({ source }: { source: SourcePageDto }) {
  const t = useTranslations('source')
  return (
    <article>
      <Summary source={source} />
      <header className="page-head">
        <p className="eyebrow">{t('title')}</p>
        <h1>{source.title ? <Told text={source.title} language={source.language} /> : t('untitled')}</h1>
        <p className="lead">
          <PublishedBy source={source} />
        </p>
      </header>
      <JumpLinks
        parts={[
          { id: 'text', label: t('text') },
          { id: 'records', label: t('records') },
          source.issues.length > 0 && { id: 'issues', label: t('issues') },
        ]}
      />
      <div className="with-aside">
        <div>
          <MixedWords text={source.text} language={source.language} />
          <SourceText source={source} />
          {source.evidence.length > 0 && (
            <p className="legend">
              {t('legend')}{' '}
              <span>
                <u>{t('legendRead')}</u> · <u className="implied">{t('legendImplied')}</u>
              </span>
            </p>
          )}
        </div>
        <div>
          <SourceFacts source={source} />
          <RecordsRead source={source} />
          <ReadingNotes source={source} />
        </div>
      </div>
    </article>
  )
}

/** How many meetings are told of a dispatch where a link to it is shown. */
const TOLD = 2

/** Who published it and when, and which meetings it tells of. */
function Summary({ source: { title, publisher, published, meetings } }: { source: SourcePageDto }) {
  const t = useTranslations('source')
  const locale = useLocale()
  const calendar = useCalendar()
  const from = [
    publisher && nameIn(locale, publisher),
    published && edtfInWords(locale, published, { calendar }),
  ].filter((part) => part !== null)
  const lines = [
    `${from.length === 0 ? t('title') : from.join(comma(locale))}.`,
    ...meetings.slice(0, TOLD).map((meeting) => meetingSentence(locale, meeting)),
  ]
  return <PageSummary title={title ? oneLine(title) : t('untitled')} text={lines.join(' ')} />
}

/** Who published it and when, before it is read; the facts beside the text say the rest. */
function PublishedBy({ source: { publisher, published } }: { source: SourcePageDto }) {
  return (
    <>
      {publisher && <Name name={publisher.name} fallback={publisher.slug} />}
      {publisher && published && ' · '}
      {published && <DateWords edtf={published} weekday />}
    </>
  )
}

function SourceFacts({ source }: { source: SourcePageDto }) {
  const t = useTranslations()
  const locale = useLocale()
  const unknown = <span className="soft">{t('source.unknown')}</span>
  return (
    <dl className="facts aside-block">
      <dt>{t('source.publisher')}</dt>
      <dd>
        {source.publisher ? <Name name={source.publisher.name} fallback={source.publisher.slug} /> : unknown}
      </dd>
      <dt>{t('source.published')}</dt>
      <dd>{source.published ? <DateWords edtf={source.published} weekday /> : unknown}</dd>
      <dt>{t('source.language')}</dt>
      <dd>{source.language ? t(`language.${source.language}`) : unknown}</dd>
      {source.address && (
        <>
          <dt>{t('source.address')}</dt>
          <dd>
            <SourceAddress address={source.address} />
          </dd>
        </>
      )}
      <dt>{t('source.filed')}</dt>
      <dd>
        <time dateTime={source.filedAt}>{instantInWords(locale, source.filedAt)}</time>
      </dd>
      <dt>{t('source.reader')}</dt>
      <dd>
        <bdi dir="ltr">{source.parserVersion}</bdi>
      </dd>
    </dl>
  )
}

/** An address as filed: led to only where it is one of the web, so that no other scheme runs. */
function SourceAddress({ address }: { address: string }) {
  if (!/^https?:\/\//i.test(address))
    return (
      <bdi dir="ltr">
        <ToldCharacters text={address} />
      </bdi>
    )
  return (
    <a href={address} rel="external nofollow noreferrer" dir="ltr">
      <ToldCharacters text={address} />
    </a>
  )
}

function RecordsRead({ source }: { source: SourcePageDto }) {
  const t = useTranslations('source')
  return (
    <section className="aside-block" aria-labelledby="records">
      <h2 id="records" className="section-head">
        {t('records')}
      </h2>
      {source.meetings.length === 0 && <p className="soft">{t('noRecords')}</p>}
      <ol className="read-from">
        {source.meetings.map((meeting, index) => (
          <li key={meeting.id}>
            <RecordRead source={source} meeting={meeting} number={index + 1} />
          </li>
        ))}
      </ol>
    </section>
  )
}

type ReadProps = { source: SourcePageDto; meeting: MeetingSummary; number: number }

/** One record read from the source, and by field the words it was read from. */
function RecordRead({ source, meeting, number }: ReadProps) {
  const t = useTranslations('field')
  const locale = useLocale()
  const evidence = source.evidence
    .filter(({ meetingId }) => meetingId === meeting.id)
    .toSorted((a, b) => a.start - b.start)
  return (
    <>
      <h3>
        <span className="soft">{inDigits(locale, number)}. </span>
        <a href={meetingPath(locale, meeting.id)}>
          <MeetingTitle meeting={meeting} />
        </a>
      </h3>
      {meeting.date.edtf && (
        <p className="soft small">
          <DateWords edtf={meeting.date.edtf} sense={senseOf(meeting.kind)} />
        </p>
      )}
      <dl className="read-words">
        {evidence.map(({ id, field, quote }) => (
          <div key={id} className="contents">
            <dt>{t(field)}</dt>
            <dd>
              <a href={`#${evidenceAnchor(id)}`}>
                <Told text={quote} language={source.language} />
              </a>
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

/** What the parser wanted a person to look at. */
function ReadingNotes({ source }: { source: SourcePageDto }) {
  const t = useTranslations('source')
  if (source.issues.length === 0) return null
  return (
    <section className="aside-block" aria-labelledby="issues">
      <h2 id="issues" className="section-head">
        {t('issues')}
      </h2>
      <ul className="plain-list small">
        {source.issues.map((issue) => (
          <li key={`${issue.code}/${issue.start}/${issue.message}`}>
            <IssueNote issue={issue} source={source} />
          </li>
        ))}
      </ul>
    </section>
  )
}
