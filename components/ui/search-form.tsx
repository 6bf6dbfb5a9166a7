import { useLocale, useTranslations } from 'next-intl'
import { searchPath } from '@/lib/archive/address'
import { useChosenCalendar } from '@/lib/i18n/page-calendar'

/**
 * The search box: a form that asks by its address, so that a search can be linked to. Where scripts run
 * it suggests what is meant while somebody types (public/scripts/suggest.js).
 */
export function SearchForm({ query, wide = false, id }: { query?: string; wide?: boolean; id: string }) {
  const t = useTranslations('search')
  const locale = useLocale()
  const calendar = useChosenCalendar()
  return (
    <search>
      <form action={searchPath(locale)} className={wide ? 'search-form wide' : 'search-form'}>
        <label className="sr-only" htmlFor={id}>
          {t('label')}
        </label>
        <div className="suggest">
          <input
            id={id}
            type="search"
            name="q"
            defaultValue={query}
            placeholder={t('placeholder')}
            maxLength={200}
            autoComplete="off"
            dir={query ? 'auto' : undefined}
            data-suggest={locale}
            data-suggestions={t('suggestions')}
          />
        </div>
        {calendar && <input type="hidden" name="calendar" value={calendar} />}
        <button type="submit">{t('submit')}</button>
      </form>
      <script type="module" src="/scripts/suggest.js" async />
    </search>
  )
}
