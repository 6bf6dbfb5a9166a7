import { useLocale } from 'next-intl'
import { inPercent } from '@/lib/i18n/digits'

/** A share of a hundred, with a bar as long as it is. */
export function Share({ value }: { value: number }) {
  const locale = useLocale()
  return (
    <span className="share">
      {inPercent(locale, value)}
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect width={100 * value} height="4" />
      </svg>
    </span>
  )
}
