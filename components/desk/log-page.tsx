import { useLocale, useTranslations } from 'next-intl'
import { withQuery } from '@/lib/archive/address'
import type { LogFilter, LogLine } from '@/lib/auth/log'
import { logOutcomeSchema } from '@/lib/auth/log'
import type { PersonLine } from '@/lib/auth/people'
import { type AtDesk, deskPath } from '@/lib/desk/shapes'
import { DeskFrame } from './desk-frame'

type LogProps = {
  at: AtDesk
  filter: LogFilter
  lines: LogLine[]
  older: string | null
  actions: string[]
  actors: readonly Pick<PersonLine, 'id' | 'name'>[]
}

/** What was asked of the desk, for administrators. Times are UTC, as they are kept. */
export function LogPage({ at: { actor, pages }, filter, lines, older, actions, actors }: LogProps) {
  const t = useTranslations('desk')
  return (
    <DeskFrame
      address="log"
      title={t('log')}
      lead={t('logPage.lead')}
      signedIn={{ name: actor.name, pages }}
      here="log"
      wide
    >
      <Narrowing filter={filter} actions={actions} actors={actors} />
      {lines.length === 0 ? <p className="soft">{t('logPage.empty')}</p> : <Lines lines={lines} />}
      <Turning filter={filter} older={older} />
    </DeskFrame>
  )
}

/** A form that leads to the log narrowed, by its address alone. */
function Narrowing({ filter, actions, actors }: Pick<LogProps, 'filter' | 'actions' | 'actors'>) {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <form action={deskPath(locale, 'log')} method="get" className="desk-narrowing">
      <label>
        {t('desk.logPage.who')}
        <select name="actor" defaultValue={filter.actor ?? ''}>
          <option value="">{t('keeping.log.anybody')}</option>
          <option value="nobody">{t('desk.logPage.nobody')}</option>
          {actors.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('desk.logPage.what')}
        <select name="action" defaultValue={filter.action ?? ''} dir="ltr">
          <option value="">{t('keeping.log.anything')}</option>
          {actions.map((action) => (
            <option key={action}>{action}</option>
          ))}
        </select>
      </label>
      <label>
        {t('desk.logPage.outcome')}
        <select name="outcome" defaultValue={filter.outcome ?? ''}>
          <option value="">{t('keeping.log.anyOutcome')}</option>
          {logOutcomeSchema.options.map((outcome) => (
            <option key={outcome} value={outcome}>
              {t(`desk.logPage.outcomes.${outcome}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('keeping.log.about')}
        <input name="about" defaultValue={filter.about ?? ''} maxLength={100} dir="ltr" />
      </label>
      <button type="submit">{t('keeping.log.show')}</button>
    </form>
  )
}

function Lines({ lines }: { lines: readonly LogLine[] }) {
  const t = useTranslations()
  return (
    <div className="desk-scroll">
      <table className="desk-table">
        <thead>
          <tr>
            <th scope="col">{t('desk.logPage.when')}</th>
            <th scope="col">{t('desk.logPage.who')}</th>
            <th scope="col">{t('desk.logPage.what')}</th>
            <th scope="col">{t('desk.logPage.outcome')}</th>
            <th scope="col">{t('desk.logPage.target')}</th>
            <th scope="col">{t('desk.logPage.address')}</th>
            <th scope="col">{t('keeping.log.request')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={line.id} line={line} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Line({ line }: { line: LogLine }) {
  const t = useTranslations('desk.logPage')
  return (
    <tr>
      <td>
        <time dateTime={line.at} dir="ltr">
          {line.at.slice(0, 19).replace('T', ' ')}
        </time>
      </td>
      <td>{line.actor === null ? t('nobody') : <bdi>{line.actor}</bdi>}</td>
      <td>
        <code dir="ltr">{line.action}</code>
      </td>
      <td>
        {t(`outcomes.${line.outcome}`)} {line.code && <code dir="ltr">{line.code}</code>}
      </td>
      <td>
        <bdi dir="ltr">{line.target}</bdi>
      </td>
      <td>
        <bdi dir="ltr">{line.address}</bdi>
      </td>
      <td>
        <bdi dir="ltr" className="soft small">
          {line.requestId}
        </bdi>
      </td>
    </tr>
  )
}

/** To the newest lines and to older ones, narrowed as these are. */
function Turning({ filter: { before, ...narrowed }, older }: Pick<LogProps, 'filter' | 'older'>) {
  const t = useTranslations('desk.logPage')
  const locale = useLocale()
  const leading = (more: LogFilter) => {
    const query = new URLSearchParams()
    for (const [name, value] of Object.entries({ ...narrowed, ...more })) if (value) query.set(name, value)
    return deskPath(locale, withQuery('log', query))
  }
  if (!before && !older) return null
  return (
    <p className="pager">
      {before && <a href={leading({})}>{t('newest')}</a>}{' '}
      {older && <a href={leading({ before: older })}>{t('older')}</a>}
    </p>
  )
}
