import { useLocale, useTranslations } from 'next-intl'
import { DateWords } from '@/components/ui/days'
import { Told } from '@/components/ui/told'
import type { MeetingRecord } from '@/lib/archive/dto'
import { edtfInWords } from '@/lib/i18n/dates'
import { semicolon } from '@/lib/i18n/lists'
import { senseOf } from '@/lib/i18n/meeting-titles'
import { useCalendars } from '@/lib/i18n/page-calendar'
import type { KnownOf } from './meeting-record'
import { Value } from './value'

/** When: in the page's calendar first, then in the two others, then the words that told it. */
export function MeetingDays({ record, knownOf }: { record: MeetingRecord; knownOf: KnownOf }) {
  const t = useTranslations()
  const locale = useLocale()
  const [first, ...others] = useCalendars()
  const { edtf, words, calendar: toldIn } = record.date
  if (edtf === null) return <Undated record={record} />
  const sense = senseOf(record.kind)
  return (
    <>
      <Value
        id="date"
        label={edtfInWords(locale, edtf, { sense, weekday: true, calendar: first })}
        known={knownOf(({ field }) => field === 'date')}
      >
        <DateWords edtf={edtf} sense={sense} weekday calendar={first} />
      </Value>
      {first === 'hijri' && <p className="soft">{t('calendar.sighting')}</p>}
      <dl className="calendars">
        {others.map((calendar) => (
          <div key={calendar}>
            <dt>{t(`calendar.${calendar}`)}</dt>
            <dd>
              <DateWords edtf={edtf} sense={sense} calendar={calendar} />
              {calendar === 'hijri' && <p className="soft">{t('calendar.sighting')}</p>}
            </dd>
          </div>
        ))}
        {words && (
          <div>
            <dt>{t('meeting.wordsTold')}</dt>
            <dd>
              <Told text={words} />
              {toldIn && <span className="soft"> ({t(`calendar.${toldIn}`)})</span>}
            </dd>
          </div>
        )}
        <div>
          <dt>{t('meeting.edtf')}</dt>
          <dd>
            <bdi dir="ltr">{edtf}</bdi>
          </dd>
        </div>
      </dl>
    </>
  )
}

/** No date told: then at least when somebody told of the meeting. */
function Undated({ record }: { record: MeetingRecord }) {
  const t = useTranslations('date')
  const locale = useLocale()
  const told = record.sources.flatMap(({ published }) => published ?? []).toSorted()[0]
  return (
    <p id="date" className="soft">
      {t('untold')}
      {told && (
        <>
          {semicolon(locale)}
          {t('toldOf', { day: edtfInWords(locale, told) })}
        </>
      )}
    </p>
  )
}
