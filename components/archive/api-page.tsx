import { useLocale, useTranslations } from 'next-intl'
import type { CsvColumn, OperationReference, ParameterReference } from '@/lib/api/reference'
import { EXPORT_FORMS, exportPath } from '@/lib/archive/address'
import { JumpLinks } from './jump-links'

type ApiPageProps = { operations: readonly OperationReference[]; columns: readonly CsvColumn[] }

/** What programs can ask of the archive. Addresses and names of parameters are the same in every language. */
export function ApiPage({ operations, columns }: ApiPageProps) {
  const t = useTranslations('api')
  return (
    <>
      <header className="page-head">
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
      </header>
      <JumpLinks
        parts={[
          { id: 'lists', label: t('lists') },
          { id: 'json', label: t('json') },
          { id: 'oai', label: t('oai') },
          { id: 'filing', label: t('filing') },
        ]}
      />
      <Lists columns={columns} />
      <section aria-labelledby="json">
        <h2 id="json" className="section-head">
          {t('json')}
        </h2>
        <p>{t.rich('jsonBody', { description: () => <Address href="/api/openapi.json" /> })}</p>
        {operations.map((operation) => (
          <TryOut key={operation.id} operation={operation} />
        ))}
      </section>
      <Harvesting />
      <Filing />
    </>
  )
}

const FILING_EXAMPLE = `curl -H "Authorization: Bearer mahzar_…" -H "Content-Type: text/plain" \\
  --data-binary @dispatch.txt "/api/dispatches?publisher=irna&published=2021-06-16"`

/** How editors' own programs file. */
function Filing() {
  const t = useTranslations('api')
  const locale = useLocale()
  return (
    <section aria-labelledby="filing">
      <h2 id="filing" className="section-head">
        {t('filing')}
      </h2>
      <p>
        {t.rich('filingBody', {
          code: (told) => (
            <bdi dir="ltr">
              <code>{told}</code>
            </bdi>
          ),
          account: (told) => <a href={`/${locale}/desk/account`}>{told}</a>,
        })}
      </p>
      <pre className="api-example" dir="ltr">
        <code>{FILING_EXAMPLE}</code>
      </pre>
    </section>
  )
}

/** An address, which runs from left to right whatever stands around it. */
function Address({ href, text = href }: { href: string; text?: string }) {
  return (
    <a href={href} rel="nofollow">
      <bdi dir="ltr">
        <code>{text}</code>
      </bdi>
    </a>
  )
}

function Lists({ columns }: { columns: readonly CsvColumn[] }) {
  const t = useTranslations('api')
  const locale = useLocale()
  const parameter = () => (
    <bdi dir="ltr">
      <code>locale=fa</code>
    </bdi>
  )
  return (
    <section aria-labelledby="lists">
      <h2 id="lists" className="section-head">
        {t('lists')}
      </h2>
      <p>{t.rich('listsBody', { parameter })}</p>
      <dl className="api-forms">
        {EXPORT_FORMS.map((form) => (
          <div key={form}>
            <dt>
              <Address href={exportPath({}, form, locale)} text={exportPath({}, form)} />
            </dt>
            <dd>{t(`forms.${form}`)}</dd>
          </div>
        ))}
      </dl>
      <details>
        <summary>{t('columns')}</summary>
        <Columns columns={columns} />
      </details>
    </section>
  )
}

function Columns({ columns }: { columns: readonly CsvColumn[] }) {
  const t = useTranslations('api')
  return (
    <table className="api-columns small">
      <thead>
        <tr>
          <th scope="col">{t('column')}</th>
          <th scope="col">{t('holds')}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map((column) => (
          <tr key={column}>
            <th scope="row">
              <bdi dir="ltr">
                <code>{column}</code>
              </bdi>
            </th>
            <td>{t(`fields.${column}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A form that asks the operation: it works without a script, and leads to the bare answer. */
function TryOut({ operation: { id, path, parameters } }: { operation: OperationReference }) {
  const t = useTranslations('api')
  return (
    <form action="/api/try" className="try-out" aria-labelledby={`try-${id}`}>
      <h3 id={`try-${id}`}>
        <bdi dir="ltr">
          <code>GET {path}</code>
        </bdi>
      </h3>
      <p>{t(`operations.${id}`)}</p>
      <input type="hidden" name="operation" value={id} />
      <div className="try-out-fields">
        {parameters.map((parameter) => (
          <Field key={parameter.name} operation={id} parameter={parameter} />
        ))}
        <button type="submit">{t('try')}</button>
      </div>
    </form>
  )
}

function Field({ operation, parameter }: { operation: string; parameter: ParameterReference }) {
  const { name, required, choices, kind, example } = parameter
  const id = `${operation}-${name}`
  return (
    <p className="try-out-field">
      <label htmlFor={id} dir="ltr">
        <code>{name}</code>
      </label>
      {choices === null ? (
        <input
          {...{ id, name, required }}
          dir="ltr"
          inputMode={kind === 'number' ? 'numeric' : undefined}
          placeholder={kind === 'day' ? 'YYYY-MM-DD' : (example ?? undefined)}
          autoComplete="off"
          spellCheck={false}
        />
      ) : (
        <select {...{ id, name, required }} dir="ltr">
          <option value="">–</option>
          {choices.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </select>
      )}
    </p>
  )
}

/** Requests of the protocol that need nothing else to be told. */
const HARVESTS = [
  'verb=Identify',
  'verb=ListMetadataFormats',
  'verb=ListSets',
  'verb=ListIdentifiers&metadataPrefix=oai_dc',
  'verb=ListRecords&metadataPrefix=oai_dc',
  'verb=ListRecords&metadataPrefix=mahzar',
] as const

function Harvesting() {
  const t = useTranslations('api')
  return (
    <section aria-labelledby="oai">
      <h2 id="oai" className="section-head">
        {t('oai')}
      </h2>
      <p>{t('oaiBody')}</p>
      <ul className="plain-list">
        {[...HARVESTS.map((query) => `/api/oai?${query}`), '/oai/meeting-1.xsd'].map((href) => (
          <li key={href}>
            <Address href={href} />
          </li>
        ))}
      </ul>
    </section>
  )
}
