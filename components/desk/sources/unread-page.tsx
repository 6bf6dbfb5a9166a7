import { useLocale, useTranslations } from 'next-intl'
import { DoubtNote } from '@/components/ui/reading-note'
import { Told } from '@/components/ui/told'
import { withQuery } from '@/lib/archive/address'
import { type AtDesk, deskPath } from '@/lib/desk/shapes'
import type { UnreadLine, UnreadPage } from '@/lib/desk/unread'
import { inNumber } from '@/lib/i18n/digits'
import { RefusalText } from '../command-form'
import { DeskFrame } from '../desk-frame'
import { NoMeetingForm, SaidNoMeeting } from './no-meeting'
import { SourceHitEntry } from './source-hit'

type UnreadProps = {
  at: AtDesk
  page: UnreadPage
  /** Those that tell of no meeting, in place of those that nobody has looked at. */
  aside: boolean
  refused: { code: string; fields: string[] } | undefined
}

/** Dispatches in which no meeting was read: a record can be made of each by hand, or it tells of none. */
export function UnreadList({ at: { actor, pages }, page, aside, refused }: UnreadProps) {
  const t = useTranslations('unread')
  const locale = useLocale()
  const { lines, counts, next } = page
  const path = (more: Record<string, string>) => {
    const query = new URLSearchParams({ ...(aside ? { aside: '1' } : {}), ...more })
    return deskPath(locale, withQuery('unread', query))
  }
  return (
    <DeskFrame
      address={aside ? 'unread?aside=1' : 'unread'}
      title={t('title')}
      lead={t('lead')}
      signedIn={{ name: actor.name, pages }}
      here="unread"
    >
      <nav aria-label={t('which')} className="registry-kinds">
        <ul>
          {(['open', 'aside'] as const).map((one) => (
            <li key={one}>
              <a
                href={deskPath(locale, one === 'aside' ? 'unread?aside=1' : 'unread')}
                aria-current={aside === (one === 'aside') ? 'page' : undefined}
              >
                {t(one)}
              </a>{' '}
              <span className="soft">{inNumber(locale, counts[one])}</span>
            </li>
          ))}
        </ul>
      </nav>
      {refused && (
        <p role="alert" className="desk-refusal">
          <RefusalText code={refused.code} />
        </p>
      )}
      {lines.length === 0 && <p className="soft">{t(aside ? 'noneAside' : 'none')}</p>}
      <ul className="source-hits">
        {lines.map((line) => (
          <SourceHitEntry key={line.source.id} hit={line.source}>
            <Notes line={line} />
            {line.setAside ? (
              <SaidNoMeeting source={line.source.id} said={line.setAside} />
            ) : (
              <>
                <p>
                  <a href={deskPath(locale, `sources/${line.source.id}/record`)}>{t('make')}</a> ·{' '}
                  <a href={deskPath(locale, `sources/${line.source.id}`)}>{t('toSource')}</a>
                </p>
                <NoMeetingForm source={line.source.id} />
              </>
            )}
          </SourceHitEntry>
        ))}
      </ul>
      {next !== null && (
        <p>
          <a href={path({ after: next })}>{t('more')}</a>
        </p>
      )}
    </DeskFrame>
  )
}

/** What reading noted of a dispatch, with the words that it is about. */
function Notes({ line: { issues, source } }: { line: UnreadLine }) {
  if (issues.length === 0) return null
  return (
    <ul className="filing-issues">
      {issues.map(({ words, ...issue }) => (
        <li key={`${issue.code} ${issue.message} ${words}`}>
          <DoubtNote issue={issue} />{' '}
          {words && (
            <q>
              <Told text={words} language={source.language} />
            </q>
          )}
        </li>
      ))}
    </ul>
  )
}
