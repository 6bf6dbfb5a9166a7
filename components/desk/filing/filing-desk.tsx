'use client'

import { useLocale, useTranslations } from 'next-intl'
import { type FilingBegun, MAX_BATCH } from '@/lib/desk/filing-shapes'
import { commandPath } from '@/lib/desk/shapes'
import { inNumber } from '@/lib/i18n/digits'
import { useFilledBefore, useScripted } from '../awaits-script'
import { RefusalText } from '../command-form'
import { ReasonField } from '../reason-field'
import { isDecision } from './decisions'
import { FilesField } from './files-field'
import { KnownFields } from './known-fields'
import { Preview } from './preview'
import { type Filing, useFiling } from './use-filing'

/** A text, pasted or out of a file, seen before it is filed; and many files at once. */
export function FilingDesk({ begun }: { begun: FilingBegun | null }) {
  const filing = useFiling(begun)
  const t = useTranslations('filing')
  const { told, files, filled, names, busy } = filing
  const many = files.length > 1
  return (
    <form
      method="post"
      encType="multipart/form-data"
      action={commandPath('file-batch')}
      onSubmit={(event) => {
        event.preventDefault()
        filing.file()
      }}
      aria-busy={busy}
    >
      <div className="filing-told">
        <div>
          {!many && <TextField text={told.text} onChange={(text) => filing.tell({ text })} />}
          <FilesField files={files} onChoose={filing.choose} />
        </div>
        <KnownFields
          known={told}
          publisher={names[`publisher ${told.publisher ?? ''}`] ?? {}}
          filled={filled}
          onChange={(known, met) => {
            filing.tell(known)
            filing.meet(met)
          }}
        />
      </div>
      {told.apart.map((id) => (
        <input key={id} type="hidden" name="apart" value={id} />
      ))}
      <noscript>
        <button type="submit" formAction={commandPath('begin-filing')}>
          {t('showPreview')}
        </button>
      </noscript>
      {!many && <Previewed filing={filing} />}
      <End filing={filing} />
    </form>
  )
}

function TextField({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  const t = useTranslations('filing')
  const field = useFilledBefore<HTMLTextAreaElement>(({ value }) => {
    if (value !== text) onChange(value)
  })
  return (
    <div className="desk-field">
      <label htmlFor="filing-text">{t('text')}</label>
      <textarea
        ref={field}
        id="filing-text"
        name="text"
        dir="auto"
        rows={12}
        value={text}
        aria-describedby="filing-text-hint"
        onChange={(event) => onChange(event.target.value)}
      />
      <p id="filing-text-hint" className="desk-hint">
        {t('textHint')}
      </p>
    </div>
  )
}

function Previewed({ filing }: { filing: Filing }) {
  const t = useTranslations('filing')
  const { told, names, decided, lost, previewing } = filing
  const { preview, refusal, busy } = previewing
  return (
    <section aria-labelledby="filing-preview" aria-busy={busy}>
      <h2 id="filing-preview">{t('preview')}</h2>
      <p role="status" className="soft">
        {busy ? t('reading') : preview === null && refusal === null && t('nothingYet')}
        {lost && !busy && t('lost')}
      </p>
      <p role="alert" className="desk-refusal">
        {refusal && !busy && <RefusalText code={refusal} />}
      </p>
      {preview && (
        <Preview
          preview={preview}
          decided={decided}
          names={names}
          apart={told.apart}
          onDecide={(next, met) => {
            filing.decide(next)
            filing.meet(met)
          }}
          onApart={(apart) => filing.tell({ apart })}
        />
      )}
    </section>
  )
}

/** Why, where anything was corrected, and the button that files. */
function End({ filing: { files, decided, reason, refusal, previewing, setReason } }: { filing: Filing }) {
  const t = useTranslations('filing')
  const locale = useLocale()
  const scripted = useScripted()
  const many = files.length > 1
  const isCorrected = !many && decided.some(isDecision)
  const { preview, busy } = previewing
  const ready = many ? files.length <= MAX_BATCH : preview !== null && preview.onFile === null && !busy
  const label = many
    ? t('fileMany', { count: files.length, n: inNumber(locale, files.length) })
    : t(isCorrected ? 'fileCorrected' : 'file')
  return (
    <div className="filing-end">
      {isCorrected && (
        <ReasonField
          value={reason}
          onChange={setReason}
          asked={{ label: t('reason'), hint: t('reasonHint') }}
        />
      )}
      {preview && (
        <noscript>
          <label className="desk-field">
            {t('reason')}
            <input name="reason" maxLength={500} defaultValue={reason} />
          </label>
        </noscript>
      )}
      <p role="alert" className="desk-refusal">
        {refusal && <RefusalText code={refusal} />}
      </p>
      <button type="submit" className="desk-main-button" disabled={scripted && !ready}>
        {label}
      </button>
    </div>
  )
}
