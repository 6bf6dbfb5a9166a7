import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { OpenSession } from '@/lib/auth/sessions'
import { instantInWords } from '@/lib/i18n/dates'

type SessionsProps<Line> = {
  lines: readonly Line[]
  /** The session in which the page is asked for. */
  isOwn: (line: Line) => boolean
  /** Whether the page shows those of several people, and tells whose each is. */
  ofPeople?: boolean
  /** What ends one. */
  ending: (line: Line) => ReactNode
}

/** Open sessions: with what and from where, when last, and what ends each that is not one's own. */
export function SessionsTable<Line extends OpenSession>({
  lines,
  isOwn,
  ofPeople = false,
  ending,
}: SessionsProps<Line>) {
  const t = useTranslations('desk')
  const locale = useLocale()
  return (
    <div className="desk-scroll">
      <table className="desk-table">
        <thead>
          <tr>
            {ofPeople && <th scope="col">{t('peoplePage.name')}</th>}
            <th scope="col">{t('accountPage.browser')}</th>
            <th scope="col">{t('accountPage.address')}</th>
            <th scope="col">{t('accountPage.lastSeen')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              {ofPeople && (
                <th scope="row">
                  <bdi>{line.person}</bdi>
                </th>
              )}
              <td className={ofPeople ? 'desk-browser' : undefined}>
                <bdi dir="ltr">{line.browser}</bdi>
              </td>
              <td>
                <bdi dir="ltr">{line.address}</bdi>
              </td>
              <td>{instantInWords(locale, line.lastSeen)}</td>
              <td>{isOwn(line) ? t('accountPage.thisOne') : ending(line)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
