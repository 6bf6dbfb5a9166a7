import { useLocale, useTranslations } from 'next-intl'
import type { AttachPage as Page } from '@/lib/desk/attach'
import { type AtDesk, deskPath } from '@/lib/desk/shapes'
import { inNumber } from '@/lib/i18n/digits'
import { CommandForm, Field, RefusalText } from '../command-form'
import { DeskFrame } from '../desk-frame'
import { CalendarOptions } from '../value-options'
import { SourceHitEntry } from './source-hit'

type AttachProps = { at: AtDesk; page: Page; refused: { code: string; fields: string[] } | undefined }

/** Where a filed source is looked for and attached to a record, by forms alone. */
export function AttachPage({ at: { actor, pages }, page, refused }: AttachProps) {
  const t = useTranslations()
  const locale = useLocale()
  const { record, found } = page
  return (
    <DeskFrame
      address={`meetings/${record.id}/attach`}
      title={t('sourceSearch.title')}
      lead={<bdi>{record.title}</bdi>}
      signedIn={{ name: actor.name, pages }}
    >
      <p>
        <a href={deskPath(locale, `meetings/${record.id}`)}>{t('parting.back')}</a>
      </p>
      {refused && (
        <p role="alert" className="desk-refusal">
          <RefusalText code={refused.code} />
        </p>
      )}
      <Asked page={page} />
      {found && (
        <p role="status" className="soft">
          {t('sourceSearch.found', { count: found.hits.length, n: inNumber(locale, found.hits.length) })}
          {found.more && ` ${t('sourceSearch.more')}`}
        </p>
      )}
      <ul className="source-hits">
        {found?.hits.map((hit) => (
          <SourceHitEntry key={hit.id} hit={hit}>
            {record.sources.includes(hit.id) ? (
              <span className="soft">{t('sourceSearch.present')}</span>
            ) : (
              <details>
                <summary>{t('parting.attach')}</summary>
                <CommandForm command="attach-source">
                  <input type="hidden" name="id" value={record.id} />
                  <input type="hidden" name="version" value={record.version} />
                  <input type="hidden" name="source" value={hit.id} />
                  <Field name="reason" label={t('editor.reason')} maxLength={500} />
                  <button type="submit">{t('parting.attachDo')}</button>
                </CommandForm>
              </details>
            )}
          </SourceHitEntry>
        ))}
      </ul>
    </DeskFrame>
  )
}

function Asked({ page: { record, asked, publisherUnknown } }: { page: Page }) {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <form method="get" action={deskPath(locale, `meetings/${record.id}/attach`)} className="source-search">
      <label htmlFor="source-words">{t('sourceSearch.words')}</label>
      <input
        id="source-words"
        type="search"
        name="typed"
        dir="auto"
        maxLength={300}
        defaultValue={asked.typed}
      />
      <label htmlFor="source-publisher">{t('filing.publisher')}</label>
      <input
        id="source-publisher"
        name="publisher"
        dir="auto"
        maxLength={100}
        defaultValue={asked.publisher}
        aria-invalid={publisherUnknown || undefined}
        aria-describedby="source-publisher-hint"
      />
      <p id="source-publisher-hint" className="desk-hint">
        {publisherUnknown ? <b>{t('desk.refusal.unknown_publisher')}</b> : t('filing.publisherHint')}
      </p>
      <label htmlFor="source-day">{t('filing.published')}</label>
      <span className="editor-row">
        <input id="source-day" name="day" dir="ltr" maxLength={60} defaultValue={asked.day} />
        <select name="calendar" defaultValue={asked.calendar} aria-label={t('editor.typedIn')}>
          <CalendarOptions />
        </select>
      </span>
      <button type="submit">{t('sourceSearch.do')}</button>
    </form>
  )
}
