import { useLocale, useTranslations } from 'next-intl'
import { Fold } from '@/components/ui/fold'
import { Told } from '@/components/ui/told'
import { sourcePath } from '@/lib/archive/address'
import {
  type Account,
  COMPARED_FIELDS,
  type ComparedField,
  EVIDENCE_OF_FIELD,
  type MeetingRecord,
} from '@/lib/archive/dto'
import { edtfInWords } from '@/lib/i18n/dates'
import { inNumber } from '@/lib/i18n/digits'
import { listOf } from '@/lib/i18n/lists'
import { directionOf, type Locale } from '@/lib/i18n/locales'
import { nameIn } from '@/lib/i18n/meeting-titles'
import { type FieldValue, valuesIn } from '@/lib/i18n/record-fields'
import { oneLine } from '@/lib/i18n/told-text'
import { SourceLine } from './value'

type AccountsProps = { record: MeetingRecord; accounts: readonly Account[] }

/** The fields of which some source says otherwise than the record, or more than it. */
function disputed(accounts: readonly Account[]): ComparedField[] {
  return COMPARED_FIELDS.filter((field) =>
    accounts.some(({ standing }) => standing[field] === 'differs' || standing[field] === 'more'),
  )
}

/** Whether there are several accounts to compare. */
export const hasAccounts = (accounts: readonly Account[]): boolean => accounts.length > 1

/** Each source's own account beside the record, field by field; nothing where there is but one. */
export function MeetingAccounts({ record, accounts }: AccountsProps) {
  const t = useTranslations()
  const locale = useLocale()
  if (!hasAccounts(accounts)) return null
  const differing = disputed(accounts)
  const agreed = COMPARED_FIELDS.filter((field) => !differing.includes(field))
  const fields = listOf(
    locale,
    differing.map((field) => t(`recordField.${field}`)),
  )
  return (
    <section className="page-section" aria-labelledby="accounts">
      <h2 id="accounts" className="section-head">
        {t('accounts.heading')}
      </h2>
      <p className="small">
        {differing.length === 0
          ? t('accounts.agree')
          : t('accounts.differ', { count: differing.length, n: inNumber(locale, differing.length), fields })}
      </p>
      <p className="soft small">{t('accounts.lead')}</p>
      {differing.length > 0 && <AccountsTable record={record} accounts={accounts} fields={differing} />}
      {agreed.length > 0 && (
        <Fold title={t('accounts.agreed')} amount={inNumber(locale, agreed.length)}>
          <AccountsTable record={record} accounts={accounts} fields={agreed} />
        </Fold>
      )}
    </section>
  )
}

function AccountsTable({ record, accounts, fields }: AccountsProps & { fields: readonly ComparedField[] }) {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <div className="comparison-scroll">
      <table className="comparison stacking">
        <AccountsHead accounts={accounts} />
        <tbody>
          {fields.map((field) => (
            <tr key={field}>
              <th scope="row">{t(`recordField.${field}`)}</th>
              <td data-label={t('accounts.record')}>
                <Values values={valuesIn(locale, record, field)} />
              </td>
              {accounts.map((account) => (
                <AccountCell key={account.source.id} account={account} field={field} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function AccountsHead({ accounts }: { accounts: readonly Account[] }) {
  const t = useTranslations('accounts')
  const locale = useLocale()
  return (
    <thead>
      <tr>
        <th scope="col">{t('field')}</th>
        <th scope="col">{t('record')}</th>
        {accounts.map(({ source, focus }) => (
          <th key={source.id} scope="col">
            <a href={sourcePath(locale, source.id)}>
              <SourceLine source={source} />
            </a>
            {!focus && <span className="comparison-mark">{t('background')}</span>}
          </th>
        ))}
      </tr>
    </thead>
  )
}

/** Who tells it and when, where a narrow screen shows no heads of columns. */
function labelOf(locale: Locale, { source }: Account): string {
  const name = source.publisher ? nameIn(locale, source.publisher) : oneLine(source.title ?? source.id)
  return source.published === null ? name : `${name} · ${edtfInWords(locale, source.published)}`
}

/** What one source says of one field, how that stands to the record, and its words for it. */
function AccountCell({ account, field }: { account: Account; field: ComparedField }) {
  const t = useTranslations('accounts')
  const locale = useLocale()
  const standing = account.standing[field]
  const language = account.source.language ?? undefined
  const quotes = [
    ...new Set(
      account.evidence
        .filter((evidence) => evidence.field === EVIDENCE_OF_FIELD[field])
        .map((evidence) => evidence.quote),
    ),
  ]
  return (
    <td data-standing={standing} data-label={labelOf(locale, account)}>
      <Values values={valuesIn(locale, account.values, field)} />
      <span className="comparison-mark">{t(`standing.${standing}`)}</span>
      {quotes.length > 0 && (
        <details>
          <summary>{t('words')}</summary>
          {quotes.map((quote) => (
            <blockquote key={quote} lang={language} dir={language ? directionOf(language) : 'auto'}>
              <Told text={quote} language={language} />
            </blockquote>
          ))}
        </details>
      )}
    </td>
  )
}

function Values({ values }: { values: readonly FieldValue[] }) {
  if (values.length === 0) return null
  return (
    <ul className="comparison-values">
      {values.map(({ key, text }) => (
        <li key={key}>
          <bdi>{text}</bdi>
        </li>
      ))}
    </ul>
  )
}
