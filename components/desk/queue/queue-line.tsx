import { useLocale, useTranslations } from 'next-intl'
import { Told } from '@/components/ui/told'
import { meetingPath } from '@/lib/archive/address'
import type { QueueLine as Line } from '@/lib/desk/queue/shapes'
import { deskPath, sameMeetingPath } from '@/lib/desk/shapes'
import { dayInWords } from '@/lib/i18n/dates'
import { inNumber } from '@/lib/i18n/digits'
import { meetingTitle } from '@/lib/i18n/meeting-titles'

type LineProps = {
  line: Line
  me: string
  mayDecide: boolean
  /** The queue with this record's words beside it. */
  peekAddress: string
}

/** A record that needs a look, why, and what can be done with it at once. */
export function QueueLine({ line, me, mayDecide, peekAddress }: LineProps) {
  const t = useTranslations()
  const locale = useLocale()
  const { meeting, version, reasons, pairs } = line
  const { id } = meeting
  const title = meetingTitle(locale, meeting)
  return (
    <li
      className="queue-line"
      data-record={`${id} ${version}`}
      data-pair={pairs[0]}
      data-mine={line.assignee?.id === me || undefined}
      tabIndex={-1}
      aria-labelledby={`title-${id}`}
      aria-describedby={`why-${id}`}
    >
      {mayDecide && (
        <input
          type="checkbox"
          name="records"
          value={`${id} ${version}`}
          aria-label={t('queue.select', { title })}
        />
      )}
      <div className="queue-record">
        <h3 id={`title-${id}`}>
          <a href={mayDecide ? deskPath(locale, `meetings/${id}`) : meetingPath(locale, id)} data-open>
            <bdi>{title}</bdi>
          </a>
        </h3>
        <ul id={`why-${id}`} className="queue-reasons">
          {reasons.map(({ code, words }) => (
            <li key={code} title={t(`issue.${code}.text`)}>
              {t(`issue.${code}.label`)}
              {words.map(({ text, language }) => (
                <q key={text}>
                  <Told text={text} language={language} />
                </q>
              ))}
            </li>
          ))}
        </ul>
        <Facts line={line} me={me} />
      </div>
      <p className="queue-actions">
        {mayDecide && (
          <>
            <button type="submit" name="one" value={`${id} ${version}`} formAction="/api/desk/settle-doubts">
              {t('queue.accept')}
            </button>
            {pairs.map((other) => (
              <a key={other} href={sameMeetingPath(locale, id, other)}>
                {t('queue.compare', { id: other })}
              </a>
            ))}
          </>
        )}
        <a href={peekAddress} className="queue-peek-link">
          {t('queue.peek')}
        </a>
      </p>
    </li>
  )
}

function Facts({ line: { meeting, confidence, assignee, filed }, me }: { line: Line; me: string }) {
  const t = useTranslations('queue')
  const locale = useLocale()
  const facts = [
    t('filed', { day: dayInWords(locale, filed) }),
    t('sources', { count: meeting.sourceCount, n: inNumber(locale, meeting.sourceCount) }),
    ...(confidence === null ? [] : [t('sure', { percent: inNumber(locale, Math.round(100 * confidence)) })]),
    ...(assignee ? [assignee.id === me ? t('takenByMe') : t('takenBy', { name: assignee.name })] : []),
  ]
  return (
    <p className="queue-facts">
      {facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
      <bdi dir="ltr">{meeting.id}</bdi>
    </p>
  )
}
