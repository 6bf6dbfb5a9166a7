import { useLocale, useTranslations } from 'next-intl'
import { FirstFew } from '@/components/ui/first-few'
import { meetingPath } from '@/lib/archive/address'
import type { Change } from '@/lib/archive/dto'
import { instantInWords } from '@/lib/i18n/dates'
import { inDigits } from '@/lib/i18n/digits'
import { MeetingTitle } from '../meeting-entry'

/** The records that changed last, each with its version and the instant of it. */
export function LatestChanges({ changes, few }: { changes: readonly Change[]; few: number }) {
  return <FirstFew items={changes} few={few} listed={(some) => <Changes changes={some} />} />
}

function Changes({ changes }: { changes: readonly Change[] }) {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <ol className="register two">
      {changes.map(({ meeting, version, at }) => (
        <li key={meeting.id}>
          <span>
            <a href={meetingPath(locale, meeting.id)}>
              <MeetingTitle meeting={meeting} />
            </a>
            {meeting.sample && (
              <>
                {' '}
                <span className="sample-tag">{t('sample.label')}</span>
              </>
            )}
          </span>
          <span className="lesser">
            <time dateTime={at}>{instantInWords(locale, at)}</time>
            {' · '}
            <a href={meetingPath(locale, meeting.id, version)}>
              {t('overview.version', { n: inDigits(locale, version) })}
            </a>
          </span>
        </li>
      ))}
    </ol>
  )
}
