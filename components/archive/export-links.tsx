import { useLocale, useTranslations } from 'next-intl'
import { apiPath, EXPORT_FORMS, exportPath } from '@/lib/archive/address'
import type { MeetingFilter } from '@/lib/archive/filter'

/** What the forms without a name in the reader's language are called. */
const NAMES = { csv: 'CSV', ndjson: 'NDJSON', jsonld: 'JSON-LD', json: 'JSON' } as const

/** The forms in which a list of meetings can be taken away; feed readers find its feed by this too. */
export function ExportLinks({ filter, query }: { filter: MeetingFilter; query?: string }) {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <section className="export-links" aria-labelledby="export-links">
      <link
        rel="alternate"
        type="application/atom+xml"
        title={t('data.feed')}
        href={exportPath(filter, 'atom', locale, query)}
      />
      <h2 id="export-links" className="soft small">
        {t('data.title')}
      </h2>
      <ul className="forms small">
        {EXPORT_FORMS.map((form) => (
          <li key={form}>
            <a href={exportPath(filter, form, locale, query)} rel="nofollow">
              {form === 'atom' || form === 'ics' ? t(`data.${form}`) : <bdi dir="ltr">{NAMES[form]}</bdi>}
            </a>
          </li>
        ))}
        <li>
          <a href={apiPath(locale)}>{t('api.title')}</a>
        </li>
      </ul>
    </section>
  )
}
