import { useLocale, useTranslations } from 'next-intl'
import type { LogLine } from '@/lib/auth/log'
import { type AtDesk, deskPath } from '@/lib/desk/shapes'
import { DeskFrame } from './desk-frame'

type LogProps = { at: AtDesk; lines: LogLine[]; older: string | null; before: string | undefined }

/** What was asked of the desk, for administrators. Times are UTC, as they are kept. */
export function LogPage({ at: { actor, pages }, lines, older, before }: LogProps) {
  const t = useTranslations('desk')
  const locale = useLocale()
  return (
    <DeskFrame
      address="log"
      title={t('log')}
      lead={t('logPage.lead')}
      signedIn={{ name: actor.name, pages }}
      here="log"
      wide
    >
      {lines.length === 0 && <p className="soft">{t('logPage.empty')}</p>}
      <div className="desk-scroll">
        <table className="desk-table">
          <thead>
            <tr>
              <th scope="col">{t('logPage.when')}</th>
              <th scope="col">{t('logPage.who')}</th>
              <th scope="col">{t('logPage.what')}</th>
              <th scope="col">{t('logPage.outcome')}</th>
              <th scope="col">{t('logPage.target')}</th>
              <th scope="col">{t('logPage.address')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.id}>
                <td>
                  <time dateTime={line.at} dir="ltr">
                    {line.at.slice(0, 19).replace('T', ' ')}
                  </time>
                </td>
                <td>{line.actor === null ? t('logPage.nobody') : <bdi>{line.actor}</bdi>}</td>
                <td>
                  <code dir="ltr">{line.action}</code>
                </td>
                <td>
                  {t(`logPage.outcomes.${line.outcome}`)} {line.code && <code dir="ltr">{line.code}</code>}
                </td>
                <td>
                  <bdi dir="ltr">{line.target}</bdi>
                </td>
                <td>
                  <bdi dir="ltr">{line.address}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="pager">
        {before && <a href={deskPath(locale, 'log')}>{t('logPage.newest')}</a>}{' '}
        {older && <a href={deskPath(locale, `log?before=${older}`)}>{t('logPage.older')}</a>}
      </p>
    </DeskFrame>
  )
}
