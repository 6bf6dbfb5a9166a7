import { useLocale, useTranslations } from 'next-intl'
import { Told } from '@/components/ui/told'
import { COMPARED_FIELDS, EVIDENCE_OF_FIELD, type MeetingRecord } from '@/lib/archive/dto'
import type { PairPage } from '@/lib/desk/queue/shapes'
import { type AtDesk, deskPath, mergePath } from '@/lib/desk/shapes'
import { instantInWords } from '@/lib/i18n/dates'
import { meetingTitle } from '@/lib/i18n/meeting-titles'
import { fieldIn, valuesIn } from '@/lib/i18n/record-fields'
import { CommandForm, Field } from '../command-form'
import { DeskFrame } from '../desk-frame'

type PairProps = {
  at: AtDesk
  page: PairPage
  refused: { code: string; fields: string[] } | undefined
  mayDecide: boolean
}

/** Two records side by side, with what speaks for and against their being of one meeting. */
export function PairOfRecords({ at: { actor, pages }, page, refused, mayDecide }: PairProps) {
  const t = useTranslations('sameMeeting')
  const locale = useLocale()
  const { first, second } = page
  return (
    <DeskFrame
      address={`pairs/${first.id}/${second.id}`}
      title={t('title')}
      lead={t('lead')}
      signedIn={{ name: actor.name, pages }}
      wide
    >
      <p>
        <a href={deskPath(locale, '')}>{t('back')}</a>
      </p>
      <Grounds page={page} />
      <Comparison first={first} second={second} />
      {mayDecide && <Decision page={page} refused={refused} />}
    </DeskFrame>
  )
}

/** What speaks for and against, as filing noted it. */
function Grounds({ page: { reasons, doubts } }: { page: PairPage }) {
  const t = useTranslations('sameMeeting')
  return (
    <div className="pair-grounds">
      <section>
        <h2>{t('for')}</h2>
        <ul>
          {reasons.map((reason) => (
            <li key={reason}>{t(`reasons.${reason}`)}</li>
          ))}
        </ul>
        {reasons.length === 0 && <p className="soft">{t('none')}</p>}
      </section>
      <section>
        <h2>{t('against')}</h2>
        <ul>
          {doubts.map((doubt) => (
            <li key={doubt}>{t(`doubts.${doubt}`)}</li>
          ))}
        </ul>
        {doubts.length === 0 && <p className="soft">{t('none')}</p>}
      </section>
    </div>
  )
}

/** Field by field; those that differ stand out, and say so. */
function Comparison({ first, second }: { first: MeetingRecord; second: MeetingRecord }) {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <div className="desk-scroll">
      <table className="desk-table pair-table">
        <thead>
          <tr>
            <th scope="col">{t('sameMeeting.field')}</th>
            <RecordHead record={first} label={t('sameMeeting.first')} />
            <RecordHead record={second} label={t('sameMeeting.second')} />
          </tr>
        </thead>
        <tbody>
          {COMPARED_FIELDS.map((field) => {
            const [one, other] = [valuesIn(locale, first, field), valuesIn(locale, second, field)]
            const keys = (values: typeof one) => JSON.stringify(values.map(({ key }) => key).sort())
            const alike = keys(one) === keys(other)
            return (
              <tr key={field} data-differs={alike ? undefined : 'true'}>
                <th scope="row">
                  {t(`field.${EVIDENCE_OF_FIELD[field]}`)}{' '}
                  <small className="soft">{alike ? t('sameMeeting.same') : t('sameMeeting.differs')}</small>
                </th>
                <Values values={one} />
                <Values values={other} />
              </tr>
            )
          })}
          <tr>
            <th scope="row">{t('editor.sources')}</th>
            <Values values={fieldIn(locale, first, 'sources')} />
            <Values values={fieldIn(locale, second, 'sources')} />
          </tr>
        </tbody>
      </table>
    </div>
  )
}

function RecordHead({ record, label }: { record: MeetingRecord; label: string }) {
  const locale = useLocale()
  return (
    <th scope="col">
      <small className="soft">
        {label} · <bdi dir="ltr">{record.id}</bdi>
      </small>
      <br />
      <a href={deskPath(locale, `meetings/${record.id}`)}>
        <bdi>{meetingTitle(locale, record)}</bdi>
      </a>
    </th>
  )
}

function Values({ values }: { values: ReturnType<typeof valuesIn> }) {
  return (
    <td>
      {values.map(({ key, text, language }) => (
        <span key={key} className="peek-value">
          {language ? <Told text={text} language={language} /> : <bdi>{text}</bdi>}
        </span>
      ))}
    </td>
  )
}

function Decision({ page, refused }: Pick<PairProps, 'page' | 'refused'>) {
  const t = useTranslations('sameMeeting')
  const locale = useLocale()
  const { first, second, apart } = page
  const pair = (
    <>
      <input type="hidden" name="first" value={first.id} />
      <input type="hidden" name="second" value={second.id} />
    </>
  )
  if (apart)
    return (
      <CommandForm command="ask-again" refused={refused} className="desk-card">
        <p>
          {t('apartBy', { name: apart.by, when: instantInWords(locale, apart.at) })}:{' '}
          <Told text={apart.why} />
        </p>
        {pair}
        <input type="hidden" name="reason" value={t('askAgain')} />
        <button type="submit">{t('askAgain')}</button>
      </CommandForm>
    )
  if (first.state !== 'current' || second.state !== 'current')
    return <p className="desk-note">{t('ended')}</p>
  return (
    <div className="pair-decision">
      <p>
        <a className="desk-main-button" href={mergePath(locale, first.id, second.id)}>
          {t('merge')}
        </a>
      </p>
      <CommandForm command="keep-apart" refused={refused} className="desk-card">
        {pair}
        <Field
          name="reason"
          label={t('why')}
          hint={t('apartHint')}
          maxLength={500}
          defaultValue={t('apartWhy')}
        />
        <button type="submit">{t('apart')}</button>
      </CommandForm>
    </div>
  )
}
