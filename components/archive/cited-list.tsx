import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { DateWords } from '@/components/ui/days'
import { historyPath, meetingPath } from '@/lib/archive/address'
import type { CitedList, ListChange } from '@/lib/archive/dto'
import { dayInWords } from '@/lib/i18n/dates'
import { inNumber } from '@/lib/i18n/digits'
import { comma, listOf } from '@/lib/i18n/lists'
import { senseOf } from '@/lib/i18n/meeting-titles'
import { useCalendar } from '@/lib/i18n/page-calendar'
import { reasonInWords } from '@/lib/i18n/reasons'
import { isolated } from '@/lib/i18n/told-text'
import { MeetingTitle } from './meeting-entry'

/** Whether a list still holds what it held when it was cited, and if not, what came and what went, and why. */
export function CitedListNotice({ cited }: { cited: CitedList }) {
  const t = useTranslations('citedList')
  return (
    <section className="notice cited-list" aria-labelledby="cited">
      {/* Of one list there are as many such pages as citations. */}
      <meta name="robots" content="noindex" />
      <h2 id="cited">{t('heading')}</h2>
      {cited.outcome === 'compared' || cited.outcome === 'beyond' ? (
        <Become cited={cited} />
      ) : (
        <p>{t(cited.outcome, { mark: isolated(cited.mark) })}</p>
      )}
      <p className="soft small">{t('below')}</p>
    </section>
  )
}

type Known = Extract<CitedList, { day: string }>
type Compared = Extract<CitedList, { outcome: 'compared' }>

function Become({ cited }: { cited: Known }) {
  const t = useTranslations('citedList')
  const locale = useLocale()
  const calendar = useCalendar()
  const { held, holds } = cited
  const counts = {
    day: dayInWords(locale, cited.day, { calendar }),
    held: inNumber(locale, held),
    holds: inNumber(locale, holds),
  }
  if (cited.outcome === 'beyond') return <p>{t('beyond', counts)}</p>
  const { came, went, others, arrivals, departures, changed } = cited
  const stands = came === 0 && went === 0 && others === 0
  return (
    <>
      <p>
        {stands
          ? t('unchanged', { day: counts.day, count: holds, n: counts.holds })
          : t.rich('changed', { ...counts, since: () => <Since cited={cited} /> })}
      </p>
      <Changes label="came" all={came} shown={arrivals} />
      <Changes label="went" all={went} shown={departures} />
      {others !== 0 && (
        <p>{t(others > 0 ? 'othersCame' : 'othersWent', counted(locale, Math.abs(others)))}</p>
      )}
      {changed > 0 && <p>{t('stayed', counted(locale, changed))}</p>}
    </>
  )
}

const counted = (locale: Parameters<typeof inNumber>[0], count: number) => ({
  count,
  n: inNumber(locale, count),
})

/** `+3 −1`. */
function Since({ cited: { came, went, others } }: { cited: Compared }) {
  const locale = useLocale()
  return (
    <b>
      <bdi dir="ltr">+{inNumber(locale, came + Math.max(others, 0))}</bdi>{' '}
      <bdi dir="ltr">−{inNumber(locale, went + Math.max(-others, 0))}</bdi>
    </b>
  )
}

type ChangesProps = { label: 'came' | 'went'; all: number; shown: readonly ListChange[] }

/** The meetings that came, or that went, each leading to how it stands now, or stood when the list was cited. */
function Changes({ label, all, shown }: ChangesProps) {
  const t = useTranslations('citedList')
  const locale = useLocale()
  if (all === 0) return null
  const version = ({ before }: ListChange) => (label === 'went' && before !== null ? before : undefined)
  return (
    <>
      <h3>{t(label, { n: inNumber(locale, all) })}</h3>
      <ul>
        {shown.map((change) => (
          <li key={change.meeting.id}>
            <a href={meetingPath(locale, change.meeting.id, version(change))}>
              <MeetingTitle meeting={change.meeting} />
            </a>
            {comma(locale)}
            <DateWords
              edtf={change.meeting.date.edtf ?? change.meeting.timelineDay}
              sense={senseOf(change.meeting.kind)}
            />{' '}
            <span className="soft">
              (<Cause change={change} />)
            </span>
          </li>
        ))}
        {all > shown.length && <li>{t('more', counted(locale, all - shown.length))}</li>}
      </ul>
    </>
  )
}

function Cause({ change: { meeting, before, now, cause } }: { change: ListChange }): ReactNode {
  const t = useTranslations()
  const locale = useLocale()
  const withRecord = (id: string | null, words: string) =>
    id === null ? words : <a href={meetingPath(locale, id)}>{words}</a>
  if (cause.code === 'split') return withRecord(cause.from, t('citedList.split'))
  if (cause.code === 'merged') return withRecord(cause.into, t('citedList.merged'))
  if (cause.code === 'withdrawn')
    return cause.reason === null
      ? t('citedList.withdrawn')
      : t('citedList.withdrawnWhy', { reason: isolated(reasonInWords(locale, cause.reason)) })
  if (cause.code !== 'corrected') return t(`citedList.${cause.code}`)
  const fields = cause.fields.map((field) => t(`recordField.${field}`).toLowerCase())
  const words =
    fields.length === 0
      ? t('citedList.changedRecord')
      : t('citedList.corrected', { fields: listOf(locale, fields) })
  if (before === null || before === now) return words
  return <a href={historyPath(locale, meeting.id, { from: before, to: now })}>{words}</a>
}
