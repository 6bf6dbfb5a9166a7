import { useLocale, useTranslations } from 'next-intl'
import { DateWords } from '@/components/ui/days'
import { Name, Told } from '@/components/ui/told'
import { sourcePath } from '@/lib/archive/address'
import type { SourceDeskPage } from '@/lib/desk/filing-shapes'
import { type AtDesk, deskPath } from '@/lib/desk/shapes'
import { instantInWords } from '@/lib/i18n/dates'
import { inNumber } from '@/lib/i18n/digits'
import { meetingTitle } from '@/lib/i18n/meeting-titles'
import { CommandForm, Field } from '../command-form'
import { DeskFrame } from '../desk-frame'
import { IssueList } from '../issue-list'
import { NoMeetingForm, SaidNoMeeting } from './no-meeting'
import { SourceKnown } from './source-known'

const FILED = ['created', 'matched', 'already-on-file'] as const

type SourceProps = {
  at: AtDesk
  source: SourceDeskPage
  filed: string | undefined
  corrected: boolean
}

/** A filed dispatch: what came of it, and what is known of it beside its text, to be corrected. */
export function SourceDesk({ at: { actor, pages }, source: page, filed, corrected }: SourceProps) {
  const t = useTranslations('sourceDesk')
  const locale = useLocale()
  const { source, versions } = page
  const note = FILED.find((one) => one === filed)
  const [asFiled] = versions
  return (
    <DeskFrame
      address={`sources/${source.id}`}
      title={t('title', { id: source.id })}
      signedIn={{ name: actor.name, pages }}
    >
      {note && (
        <p role="status" className="desk-note">
          {t(`filed.${note}`)}
        </p>
      )}
      {corrected && (
        <p role="status" className="desk-note">
          {t('corrected')}
        </p>
      )}
      {source.title && (
        <p className="lead">
          <Told text={source.title} language={source.language} />
        </p>
      )}
      <p>
        {source.publisher && (
          <>
            <Name name={source.publisher.name} fallback={source.publisher.slug} /> ·{' '}
          </>
        )}
        {source.published && (
          <>
            <DateWords edtf={source.published} weekday /> ·{' '}
          </>
        )}
        <a href={sourcePath(locale, source.id)}>{t('publicPage')}</a>
      </p>
      <p className="soft">
        {t('filedAt')}: <bdi>{instantInWords(locale, source.filedAt)}</bdi> ·{' '}
        <bdi>{asFiled?.actor ? t('filedBy', { name: asFiled.actor }) : t('byCommand')}</bdi>
      </p>
      <Records page={page} />
      <Known page={page} />
      <History page={page} />
    </DeskFrame>
  )
}

function Records({ page: { source, setAside } }: { page: SourceDeskPage }) {
  const t = useTranslations('sourceDesk')
  const unread = useTranslations('unread')
  const locale = useLocale()
  return (
    <section>
      <h2>{t('records')}</h2>
      {source.meetings.length === 0 && <p>{t('noRecords')}</p>}
      {setAside && <SaidNoMeeting source={source.id} said={setAside} />}
      {source.meetings.length === 0 && !setAside && <NoMeetingForm source={source.id} />}
      <ul className="desk-lines">
        {source.meetings.map((meeting) => (
          <li key={meeting.id}>
            <a href={deskPath(locale, `meetings/${meeting.id}`)}>{meetingTitle(locale, meeting)}</a>
          </li>
        ))}
      </ul>
      {!setAside && (
        <p>
          <a href={deskPath(locale, `sources/${source.id}/record`)}>{unread('make')}</a>
        </p>
      )}
      {source.issues.length > 0 && (
        <>
          <h3 className="source-issues">{t('issues')}</h3>
          <IssueList label={t('issues')} issues={source.issues} />
        </>
      )}
    </section>
  )
}

function Known({ page: { source, versions } }: { page: SourceDeskPage }) {
  const t = useTranslations('sourceDesk')
  const present = versions.at(-1)
  if (present === undefined) return null
  return (
    <section>
      <h2>{t('known')}</h2>
      <p className="soft">{t('knownLead')}</p>
      <CommandForm command="correct-source" className="source-known">
        <input type="hidden" name="id" value={source.id} />
        <input type="hidden" name="version" value={present.version} />
        <SourceKnown known={present.known} publisher={source.publisher?.name ?? {}} />
        <Field name="reason" label={t('reason')} maxLength={500} />
        <button type="submit" className="desk-main-button">
          {t('save')}
        </button>
      </CommandForm>
    </section>
  )
}

function History({ page: { versions } }: { page: SourceDeskPage }) {
  const t = useTranslations('sourceDesk')
  const locale = useLocale()
  if (versions.length < 2) return null
  return (
    <section>
      <h2>{t('history')}</h2>
      <ol className="desk-lines">
        {versions.toReversed().map(({ version, known, actor, reason, at }) => {
          const told = [known.publisher, known.published, known.address].filter((one) => one !== null)
          return (
            <li key={version}>
              {t('version', { n: inNumber(locale, version) })}:{' '}
              {t('by', { actor: actor ?? t('machine'), when: instantInWords(locale, at) })}
              {'. '}
              {reason === null ? t('asFiled') : <Told text={reason} />}
              <br />
              {told.length === 0 ? (
                <span className="soft">{t('nothing')}</span>
              ) : (
                <bdi dir="ltr">{told.join(' · ')}</bdi>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
