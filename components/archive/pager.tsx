import { useTranslations } from 'next-intl'
import { timelinePath } from '@/lib/archive/address'
import type { TimelinePage } from '@/lib/archive/dto'
import type { MeetingFilter } from '@/lib/archive/filter'

/** On to older meetings, back to newer ones. */
export function Pager({ page, filter, path }: { page: TimelinePage; filter: MeetingFilter; path: string }) {
  const t = useTranslations('timeline')
  if (page.next === null && page.previous === null) return null
  return (
    <nav className="pager" aria-label={t('pages')}>
      {page.previous !== null && (
        <a rel="prev" href={timelinePath(path, filter, { at: page.previous })}>
          {t('newer')}
        </a>
      )}
      {page.next !== null && (
        <a rel="next" className="pager-older" href={timelinePath(path, filter, { at: page.next })}>
          {t('older')}
        </a>
      )}
    </nav>
  )
}
