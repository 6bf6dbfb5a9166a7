import { useLocale, useTranslations } from 'next-intl'
import { deskPath, type QueuePage } from '@/lib/desk/shapes'
import { inNumber } from '@/lib/i18n/digits'

type QueueProps = { page: QueuePage; code: string | null; mayCorrect: boolean }

/** What needs a look, narrowed to one sort of doubt where asked, each line leading to its record. */
export function Queue({ page, code, mayCorrect }: QueueProps) {
  const t = useTranslations('desk.queue')
  const locale = useLocale()
  const address = (parameters: Record<string, string>) =>
    `${deskPath(locale, '')}?${new URLSearchParams(parameters)}`
  return (
    <section>
      <h2>{t('title')}</h2>
      {page.codes.length === 0 && <p className="soft">{t('empty')}</p>}
      <ul className="desk-nav" aria-label={t('sorts')}>
        {page.codes.map((one) => (
          <li key={one.code}>
            <a href={address({ code: one.code })} aria-current={one.code === code ? 'page' : undefined}>
              <code dir="ltr">{one.code}</code> {inNumber(locale, one.count)}
            </a>
          </li>
        ))}
        {code !== null && (
          <li>
            <a href={deskPath(locale, '')}>{t('all')}</a>
          </li>
        )}
      </ul>
      <ol className="desk-lines">
        {page.lines.map((line) => (
          <li key={line.id}>
            {mayCorrect ? (
              <a href={deskPath(locale, `meetings/${line.meetingId}`)}>
                <bdi dir="ltr">{line.meetingId}</bdi>
              </a>
            ) : (
              <bdi dir="ltr">{line.meetingId}</bdi>
            )}{' '}
            <code dir="ltr">{line.code}</code>{' '}
            <bdi lang="en" dir="ltr">
              {line.message}
            </bdi>
          </li>
        ))}
      </ol>
      {page.next && (
        <p className="pager">
          <a href={address({ ...(code === null ? {} : { code }), after: page.next })}>{t('next')}</a>
        </p>
      )}
    </section>
  )
}
