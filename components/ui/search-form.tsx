import { useLocale, useTranslations } from 'next-intl'
import { searchPath } from '@/lib/archive/address'

/** The search box: a form that asks by its address, so that a search can be linked to. */
export function SearchForm({ query, wide = false, id }: { query?: string; wide?: boolean; id: string }) {
  const t = useTranslations('search')
  return (
    <search>
      <form action={searchPath(useLocale())} className={wide ? 'search-form wide' : 'search-form'}>
        <label className="sr-only" htmlFor={id}>
          {t('label')}
        </label>
        <input
          id={id}
          type="search"
          name="q"
          defaultValue={query}
          placeholder={t('placeholder')}
          maxLength={200}
          autoComplete="off"
          dir={query ? 'auto' : undefined}
        />
        <button type="submit">{t('submit')}</button>
      </form>
    </search>
  )
}
