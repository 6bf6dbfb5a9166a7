'use client'

import { useLocale, useTranslations } from 'next-intl'
import { commandPath, deskPath } from '@/lib/desk/shapes'
import { comma } from '@/lib/i18n/lists'
import type { RecordProps } from './previewed-record'

/** Which record on file it would be taken for and why, and which it may be too. */
export function Standing({ record, onApart }: Pick<RecordProps, 'record' | 'onApart'>) {
  const t = useTranslations('filing')
  const same = useTranslations('sameMeeting')
  const locale = useLocale()
  const { meetingId, reasons, decided, unsure } = record
  const inList = (told: readonly string[]) => told.join(comma(locale))
  return (
    <div className="filing-standing">
      {meetingId === null ? (
        <p>{t('isNew')}</p>
      ) : (
        <>
          <p>
            {t.rich(reasons.length > 0 ? 'joins' : 'joinsPlain', { record: () => <OnFile id={meetingId} /> })}{' '}
            {inList(reasons.map((reason) => same(`reasons.${reason}`)))}
          </p>
          {decided && <p className="soft">{t('decided')}</p>}
          <p>
            <button
              type="submit"
              name="apart"
              value={meetingId}
              formAction={commandPath('begin-filing')}
              onClick={(event) => {
                event.preventDefault()
                onApart(meetingId)
              }}
            >
              {t('apart')}
            </button>
          </p>
        </>
      )}
      {unsure.map((one) => (
        <p key={one.meetingId} className="filing-unsure">
          {t.rich('unsure', {
            record: () => <OnFile id={one.meetingId} />,
            reasons: inList(one.reasons.map((reason) => same(`reasons.${reason}`))),
            doubts: inList(one.doubts.map((doubt) => same(`doubts.${doubt}`))),
          })}
        </p>
      ))}
    </div>
  )
}

/** A record on file, opened beside what is being filed. */
export function OnFile({ id }: { id: string }) {
  const t = useTranslations('filing')
  const locale = useLocale()
  return (
    <a href={deskPath(locale, `meetings/${id}`)} target="_blank" rel="noopener">
      {t.rich('thisRecord', { id: () => <bdi dir="ltr">{id}</bdi> })}
    </a>
  )
}
