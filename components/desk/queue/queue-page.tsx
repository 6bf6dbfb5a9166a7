import { useLocale, useTranslations } from 'next-intl'
import { type QueueDone, type QueueFilter, queueAddress } from '@/lib/desk/queue/filter'
import type { Peek, QueuePage } from '@/lib/desk/queue/shapes'
import { type AtDesk, deskPath } from '@/lib/desk/shapes'
import { inNumber } from '@/lib/i18n/digits'
import { RefusalText } from '../command-form'
import { PeekPane } from './peek-pane'
import { QueueBoard } from './queue-board'
import { QueueFilters } from './queue-filters'
import { QueueLine } from './queue-line'

export type QueueAddress = {
  filter: QueueFilter
  /** What an answer to a form, sent without a script, says was done, and was not. */
  done: QueueDone | null
  not: { code: string; id: string }[]
  after: string | undefined
}

type QueueProps = QueueAddress & {
  at: AtDesk
  page: QueuePage
  /** What is shown beside the list, where the address asks for it. */
  peek: Peek | null
  mayDecide: boolean
}

/** What needs a look, the most valuable first: narrowed, gone through by keyboard, decided one by one or together. */
export function Queue(props: QueueProps) {
  const { at, page, filter, after, peek, mayDecide } = props
  const t = useTranslations('queue')
  const locale = useLocale()
  const isNarrowed = Object.keys(filter).length > 0
  const address = (more: Record<string, string>) => deskPath(locale, queueAddress(filter, more))
  const here: Record<string, string> = after === undefined ? {} : { after }
  const count = { count: page.count, n: inNumber(locale, page.count) }
  return (
    <section className="queue" aria-labelledby="queue-title">
      <h2 id="queue-title">{t('title')}</h2>
      <p className="queue-count" role="status">
        {isNarrowed ? t('countNarrowed', count) : t('count', count)}
      </p>
      <QueueFilters page={page} filter={filter} />
      <Answer {...props} />
      {page.lines.length === 0 ? (
        <p className="soft">{isNarrowed ? t('emptyNarrowed') : t('empty')}</p>
      ) : (
        <QueueBoard
          back={address(here).replace(`/${locale}`, '')}
          hands={page.hands}
          me={at.actor.id}
          mayDecide={mayDecide}
          beside={peek && <PeekPane peek={peek} />}
        >
          {page.lines.map((line) => (
            <QueueLine
              key={line.meeting.id}
              line={line}
              me={at.actor.id}
              mayDecide={mayDecide}
              peekAddress={address({ ...here, peek: line.meeting.id })}
            />
          ))}
        </QueueBoard>
      )}
      {(page.next || after) && (
        <p className="pager">
          {after && <a href={address({})}>{t('first')}</a>}{' '}
          {page.next && (
            <a href={address({ after: page.next })} rel="next">
              {t('next')}
            </a>
          )}
        </p>
      )}
    </section>
  )
}

/** What became of the records of a form that was sent without a script. */
function Answer({ done, not }: QueueAddress) {
  const t = useTranslations('queue')
  const locale = useLocale()
  if (done === null && not.length === 0) return null
  return (
    <div role="status" className="desk-note">
      {done && <p>{t(`done.${done.command}`, { count: done.count, n: inNumber(locale, done.count) })}</p>}
      {not.map(({ code, id }) => (
        <p key={id}>
          {t('not')} <bdi dir="ltr">{id}</bdi>: <RefusalText code={code} />
        </p>
      ))}
    </div>
  )
}
