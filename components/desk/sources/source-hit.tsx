import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { DateWords } from '@/components/ui/days'
import { Name, Told } from '@/components/ui/told'
import { sourcePath } from '@/lib/archive/address'
import { deskPath } from '@/lib/desk/shapes'
import type { SourceHit } from '@/lib/desk/source-shapes'
import { directionOf } from '@/lib/i18n/locales'

/** A filed source among others: what it is, its first words, the records that it tells of already. */
export function SourceHitEntry({ hit, children }: { hit: SourceHit; children: ReactNode }) {
  const t = useTranslations('sourceSearch')
  const locale = useLocale()
  const { id, title, language, publisher, published, opening, records } = hit
  return (
    <li className="source-hit">
      <p>
        <a href={sourcePath(locale, id)} target="_blank" rel="noopener">
          {title ? <Told text={title} language={language} /> : <bdi dir="ltr">{id}</bdi>}
        </a>
      </p>
      <p className="soft">
        {publisher && (
          <>
            <Name name={publisher.name} fallback={publisher.slug} /> ·{' '}
          </>
        )}
        {published && (
          <>
            <DateWords edtf={published} weekday /> ·{' '}
          </>
        )}
        <bdi dir="ltr">{id}</bdi>
      </p>
      <p className="source-hit-opening" dir={language === null ? 'auto' : directionOf(language)}>
        <Told text={opening} language={language} />
      </p>
      {records.length === 0 ? (
        <p className="soft">{t('noRecords')}</p>
      ) : (
        <div className="soft">
          {t('tellsOf')}{' '}
          <ul>
            {records.map((record) => (
              <li key={record.id}>
                <a href={deskPath(locale, `meetings/${record.id}`)} target="_blank" rel="noopener">
                  <bdi>{record.title}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className="source-hit-do">{children}</div>
    </li>
  )
}
