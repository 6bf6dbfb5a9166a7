import { useLocale, useTranslations } from 'next-intl'
import { searchPath } from '@/lib/archive/address'
import { SuggestField } from './suggest-field'

/** The search box: a form that asks by its address, so that a search can be linked to. */
export function SearchForm({ query, wide = false, id }: { query?: string; wide?: boolean; id: string }) {
  const t = useTranslations('search')
  const locale = useLocale()
  return (
    <search>
      <form action={searchPath(locale)} className={wide ? 'search-form wide' : 'search-form'}>
        <label className="sr-only" htmlFor={id}>
          {t('label')}
        </label>
        <SuggestField
          id={id}
          locale={locale}
          query={query ?? ''}
          placeholder={t('placeholder')}
          listLabel={t('suggestions')}
        />
        <button type="submit">{t('submit')}</button>
      </form>
    </search>
  )
}
