import { useLocale, useTranslations } from 'next-intl'
import { Told } from '@/components/ui/told'
import { historyPath, permalink } from '@/lib/archive/address'
import { type AtDesk, deskPath, type EditorPage } from '@/lib/desk/shapes'
import { instantInWords } from '@/lib/i18n/dates'
import { inNumber } from '@/lib/i18n/digits'
import { meetingTitle } from '@/lib/i18n/meeting-titles'
import { reasonInWords } from '@/lib/i18n/reasons'
import { CommandForm, Field } from './command-form'
import { DeskFrame } from './desk-frame'
import { OtherForm } from './parting-pages'
import { ProposalList } from './proposal-list'
import { RecordEditor } from './record-editor'

type RecordProps = { at: AtDesk; page: EditorPage; saved: string | undefined }

/** A record to be corrected, with its sources beside it, what reading was unsure of, and its history. */
export function RecordPage({ at: { actor, pages }, page, saved }: RecordProps) {
  const t = useTranslations('editor')
  const rereading = useTranslations('rereading')
  const locale = useLocale()
  const { record } = page
  const note = saved !== undefined && /^\d{1,6}$/.test(saved) ? inNumber(locale, Number(saved)) : null
  return (
    <DeskFrame
      address={`meetings/${record.id}`}
      title={t('title', { id: record.id })}
      lead={<bdi>{meetingTitle(locale, record)}</bdi>}
      signedIn={{ name: actor.name, pages }}
      wide
    >
      <p>
        {t('version', { n: inNumber(locale, record.version) })} ·{' '}
        <a href={permalink(record.id)}>{t('publicPage')}</a> · {t('sources')}:{' '}
        {page.sources.map(({ id, title }) => (
          <a key={id} href={deskPath(locale, `sources/${id}`)} className="editor-source-link">
            <Told text={title ?? id} />
          </a>
        ))}
      </p>
      {note && (
        <p role="status" className="desk-note">
          {t('saved', { n: note })}
        </p>
      )}
      {page.proposals.lines.length > 0 && (
        <section className="desk-card">
          <h2>{t('proposals')}</h2>
          <ProposalList proposed={page.proposals} sort="proposals" within={record.id} />
        </section>
      )}
      {record.state === 'current' ? (
        <RecordEditor page={page} />
      ) : (
        <p className="desk-note">
          {record.state === 'merged'
            ? t('merged')
            : t('withdrawn', { reason: reasonInWords(locale, record.withdrawnReason ?? '') })}{' '}
          {record.mergedInto && (
            <a href={deskPath(locale, `meetings/${record.mergedInto}`)}>
              {rereading('ofRecord', { id: record.mergedInto })}
            </a>
          )}
        </p>
      )}
      <History page={page} />
      <Ends page={page} />
    </DeskFrame>
  )
}

function History({ page: { record, history } }: { page: EditorPage }) {
  const t = useTranslations('editor')
  const locale = useLocale()
  return (
    <section>
      <h2>{t('history')}</h2>
      <ol className="desk-lines">
        {history.map((line) => (
          <li key={line.version}>
            <a href={permalink(record.id, line.version)}>
              {t('version', { n: inNumber(locale, line.version) })}
            </a>
            {': '}
            {t('by', {
              actor: line.actor === 'parser' ? t('parser') : line.actor,
              when: instantInWords(locale, line.at),
            })}{' '}
            <Told text={reasonInWords(locale, line.reason)} />{' '}
            {record.state === 'current' && line.version < record.version && (
              <>
                <a href={historyPath(locale, record.id, { from: record.version, to: line.version })}>
                  {t('whatRestoring')}
                </a>{' '}
                <CommandForm command="restore-version" className="desk-inline">
                  <input type="hidden" name="id" value={record.id} />
                  <input type="hidden" name="version" value={record.version} />
                  <input type="hidden" name="restored" value={line.version} />
                  <input
                    type="hidden"
                    name="reason"
                    value={t('restoreWhy', { n: inNumber(locale, line.version) })}
                  />
                  <button type="submit">{t('restore')}</button>
                </CommandForm>
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** How a record ends, and how that is taken back. */
function Ends({ page }: { page: EditorPage }) {
  const t = useTranslations('editor')
  const parting = useTranslations('parting')
  const locale = useLocale()
  const { record } = page
  const reason = <Field name="reason" label={t('reason')} hint={t('reasonHint')} maxLength={500} />
  const seen = (
    <>
      <input type="hidden" name="id" value={record.id} />
      <input type="hidden" name="version" value={record.version} />
    </>
  )
  if (record.state !== 'current') {
    const [command, label] =
      record.state === 'merged' ? ['part-meeting', t('part')] : ['reinstate-meeting', t('reinstate')]
    return (
      <CommandForm command={command} className="desk-card">
        {seen}
        {reason}
        <button type="submit">{label}</button>
      </CommandForm>
    )
  }
  return (
    <>
      <section className="desk-card">
        <h2>{t('merge')}</h2>
        <OtherForm id={record.id} />
        <p>
          <a href={deskPath(locale, `meetings/${record.id}/split`)}>{parting('split')}</a>
        </p>
        {page.splitFrom && (
          <>
            <p>{parting('splitFrom', { id: page.splitFrom })}</p>
            <CommandForm command="unsplit-meeting">
              <input type="hidden" name="id" value={record.id} />
              <input type="hidden" name="reason" value={parting('unsplitWhy')} />
              <button type="submit">{parting('unsplit')}</button>
            </CommandForm>
          </>
        )}
      </section>
      <details className="desk-card">
        <summary>{t('withdraw')}</summary>
        <p className="desk-hint">{t('withdrawHint')}</p>
        <CommandForm command="withdraw-meeting">
          {seen}
          {reason}
          <button type="submit">{t('withdraw')}</button>
        </CommandForm>
      </details>
    </>
  )
}
