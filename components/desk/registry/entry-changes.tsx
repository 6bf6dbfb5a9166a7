import { useTranslations } from 'next-intl'
import type { FieldDifference } from '@/lib/registry/differences'
import { ENTRY_FIELDS, type FieldName } from './entry-fields'

const FIELD_NAMES: ReadonlySet<string> = new Set(
  Object.values(ENTRY_FIELDS)
    .flat()
    .map(({ name }) => name),
)

/** Fields of the files that no form has are called as the files call them. */
export function isFieldName(name: string): name is FieldName {
  return name === 'outcome' || FIELD_NAMES.has(name)
}

/** In what two states of an entry differ: what went is struck out, what came is underlined. */
export function EntryChanges({ differences }: { differences: readonly FieldDifference[] }) {
  const t = useTranslations('registry')
  return (
    <dl className="registry-changes">
      {differences.map(({ field, language, removed, added, reordered }) => (
        <div key={`${field} ${language ?? ''}`}>
          <dt>
            {isFieldName(field) ? t(`field.${field}`) : field}
            {language && <small> {t(`language.${language}`)}</small>}
          </dt>
          <dd>
            {removed.map((text) => (
              <del key={text}>
                <bdi lang={language ?? undefined} dir="auto">
                  {text}
                </bdi>
              </del>
            ))}
            {added.map((text) => (
              <ins key={text}>
                <bdi lang={language ?? undefined} dir="auto">
                  {text}
                </bdi>
              </ins>
            ))}
            {reordered && <span className="soft">{t('reordered')}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
