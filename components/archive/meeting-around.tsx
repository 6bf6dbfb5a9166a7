import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { homePath, meetingPath, timelinePath } from '@/lib/archive/address'
import type { Account, MeetingRecord, MeetingSummary, MeetingsAround } from '@/lib/archive/dto'
import { edtfInWords } from '@/lib/i18n/dates'
import { inNumber } from '@/lib/i18n/digits'
import { meetingSentence } from '@/lib/i18n/meeting-sentences'
import { meetingTitle, nameIn } from '@/lib/i18n/meeting-titles'
import { oneLine } from '@/lib/i18n/told-text'

type AroundProps = { record: MeetingRecord; accounts: readonly Account[]; around: MeetingsAround }

/** Sources of a record that told of it before it was held. */
const announcementsOf = (record: MeetingRecord, accounts: readonly Account[]) =>
  record.status === 'held' ? accounts.filter(({ values }) => values.status === 'planned') : []

/** Whether anything stands around a meeting. */
export function hasAround({ record, accounts, around }: AroundProps): boolean {
  const { counterparts, plannedThen, sameDay, samePeople } = around
  const listed = [counterparts, announcementsOf(record, accounts), plannedThen, sameDay]
  return listed.some(({ length }) => length > 0) || samePeople !== null
}

/** What the meeting was planned as and what was planned at it, others of its day and of its people. */
export function MeetingAround({ record, accounts, around }: AroundProps) {
  const t = useTranslations('around')
  const { counterparts, plannedThen, sameDay, samePeople } = around
  const announced = announcementsOf(record, accounts)
  if (!hasAround({ record, accounts, around })) return null
  return (
    <section className="page-section" aria-labelledby="around">
      <h2 id="around" className="section-head">
        {t('heading')}
      </h2>
      {counterparts.length + announced.length > 0 && (
        <Group name={record.status === 'held' ? t('plannedAs') : t('cameOf')}>
          {announced.map((account) => (
            <li key={account.source.id}>
              <Announcement record={record} account={account} />
            </li>
          ))}
          <MeetingLinks meetings={counterparts} />
        </Group>
      )}
      {plannedThen.length > 0 && (
        <Group name={t('plannedThen')}>
          <MeetingLinks meetings={plannedThen} markHeld />
        </Group>
      )}
      {sameDay.length > 0 && (
        <Group name={t('sameDay')}>
          <MeetingLinks meetings={sameDay} />
        </Group>
      )}
      {samePeople && <SamePeople {...samePeople} />}
    </section>
  )
}

function Group({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section className="meetings-beside">
      <h3>{name}</h3>
      <ul className="plain-list">{children}</ul>
    </section>
  )
}

function MeetingLinks({
  meetings,
  markHeld = false,
}: {
  meetings: readonly MeetingSummary[]
  markHeld?: boolean
}) {
  const t = useTranslations('around')
  const locale = useLocale()
  return meetings.map((meeting) => (
    <li key={meeting.id}>
      <a href={meetingPath(locale, meeting.id)}>
        <bdi>{meetingTitle(locale, meeting)}</bdi>
      </a>
      {markHeld && meeting.status === 'held' && <span className="comparison-mark">{t('heldSince')}</span>}
    </li>
  ))
}

/** A source of this very record that told of it before it was held, in a sentence of the reader's language. */
function Announcement({ record, account }: { record: MeetingRecord; account: Account }) {
  const t = useTranslations('around')
  const locale = useLocale()
  const { source, values } = account
  const name = source.publisher ? nameIn(locale, source.publisher) : oneLine(source.title ?? source.id)
  const day = source.published === null ? '' : ` (${edtfInWords(locale, source.published)})`
  return t('toldPlanned', { source: name + day, what: meetingSentence(locale, { ...record, ...values }) })
}

function SamePeople({ filter, total, meetings }: NonNullable<MeetingsAround['samePeople']>) {
  const t = useTranslations('around')
  const locale = useLocale()
  return (
    <section className="meetings-beside">
      <h3>{t('samePeople')}</h3>
      <ul className="plain-list">
        <MeetingLinks meetings={meetings} />
      </ul>
      <p className="small">
        <a href={timelinePath(homePath(locale), filter)}>
          {t('all', { count: total, n: inNumber(locale, total) })}
        </a>
      </p>
    </section>
  )
}
