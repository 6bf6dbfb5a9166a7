import { useLocale, useTranslations } from 'next-intl'
import { CopyButton } from '@/components/ui/copy-button'
import { permalink } from '@/lib/archive/address'
import { DEFAULT_LOCALE, LOCALES, type Locale } from '@/lib/i18n/locales'

/** A way of citing a record, written out: `note` and `bibliography`, or a form by its ending. */
export type WrittenCitation = { form: string; text: string }

/** A form that the record can be had in: its ending, and its name. */
export type OfferedForm = { suffix: string; name: string; worded: boolean }

type CiteProps = {
  id: string
  /** The version that the page shows for ever; null for the record as it stands. */
  version: number | null
  /** The address for a footnote, absolute. */
  address: string
  citations: readonly WrittenCitation[]
  forms: readonly OfferedForm[]
}

/** How to cite the record: an address, footnotes to copy, files to take along. */
export function CiteMeeting({ id, version, address, citations, forms }: CiteProps) {
  const t = useTranslations('cite')
  const stands = permalink(id, version ?? undefined)
  return (
    <section className="page-section" aria-labelledby="cite">
      <h2 id="cite" className="section-head">
        {t('heading')}
      </h2>
      <p className="soft small">{t('lead')}</p>
      <div className="citations">
        <Citation name={t('link')} form="link" text={address} ltr />
        {citations.map(({ form, text }) =>
          form === 'note' || form === 'bibliography' ? (
            <Citation key={form} name={t(form)} form={form} text={text} />
          ) : (
            <details key={form}>
              <summary>
                <bdi dir="ltr">{forms.find(({ suffix }) => suffix === form)?.name ?? form}</bdi>
              </summary>
              <Citation name={form} form={form} text={text} ltr hidden />
            </details>
          ),
        )}
      </div>
      <Forms stands={stands} forms={forms} />
    </section>
  )
}

type CitationProps = { name: string; form: string; text: string; ltr?: boolean; hidden?: boolean }

/** A text to copy, whole, with a script and without. */
function Citation({ name, form, text, ltr = false, hidden = false }: CitationProps) {
  const t = useTranslations('cite')
  const id = `citation-${form.replace('.', '-')}`
  const lines = text.split('\n').length
  return (
    <div className="citation">
      <label htmlFor={id} className={hidden ? 'sr-only' : undefined}>
        {name}
      </label>
      <textarea
        id={id}
        readOnly
        value={text}
        rows={lines > 1 ? Math.min(lines, 12) : ltr ? 1 : 3}
        dir={ltr ? 'ltr' : 'auto'}
        spellCheck={false}
      />
      <CopyButton from={id} label={t('copy')} done={t('copied')} />
    </div>
  )
}

/** Links to every form, in the reader's language, and to citations as text in each. */
function Forms({ stands, forms }: { stands: string; forms: readonly OfferedForm[] }) {
  const t = useTranslations()
  const locale = useLocale()
  const inWords = (each: Locale, suffix: string) =>
    `${stands}.${each === DEFAULT_LOCALE ? '' : `${each}.`}${suffix}`
  return (
    <>
      <h3 className="soft small">{t('meeting.forms')}</h3>
      <ul className="forms small">
        {forms.map(({ suffix, name, worded }) => (
          <li key={suffix}>
            <a href={worded ? inWords(locale, suffix) : `${stands}.${suffix}`} rel="alternate">
              <bdi dir="ltr">{name}</bdi>
            </a>
          </li>
        ))}
      </ul>
      <h3 className="soft small">{t('cite.asText')}</h3>
      <ul className="forms small">
        {LOCALES.map((each) => (
          <li key={each}>
            <a href={inWords(each, 'txt')} rel="alternate">
              {t(`cite.styles.${each}`)}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
