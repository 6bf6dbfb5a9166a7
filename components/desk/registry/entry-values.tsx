import { useTranslations } from 'next-intl'
import { Name } from '@/components/ui/told'
import type { NamesByKey } from '@/lib/desk/registry-shapes'
import { fieldTexts } from '@/lib/registry/differences'
import type { Entry } from '@/lib/registry/entry'
import { isFieldName } from './entry-changes'

/** The sorts of things that fields name by slug. */
const KINDS: Readonly<Record<string, string>> = {
  party: 'party',
  country: 'party',
  guarantors: 'party',
  members: 'party',
  observers: 'party',
  capital: 'place',
  seat: 'place',
  metonyms: 'place',
  place: 'place',
  series: 'series',
}

/** What an entry says, for those who may not change it and for versions gone by. */
export function EntryValues({ entry, names }: { entry: Entry; names: NamesByKey }) {
  const t = useTranslations('registry')
  return (
    <dl className="registry-values">
      {fieldTexts(entry).map(({ field, language, texts }) => (
        <div key={`${field} ${language ?? ''}`}>
          <dt>
            {isFieldName(field) ? t(`field.${field}`) : field}
            {language && <small> {t(`language.${language}`)}</small>}
          </dt>
          {texts.map((text) => (
            <dd key={text}>
              {field in KINDS ? (
                <Name name={names[`${KINDS[field]} ${text}`] ?? {}} fallback={text} />
              ) : (
                <bdi lang={language ?? undefined} dir="auto">
                  {text}
                </bdi>
              )}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}
