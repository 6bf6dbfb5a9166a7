import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'
import { FirstFew } from '@/components/ui/first-few'
import { inNumber } from '@/lib/i18n/digits'

export type RankedItem = { key: string; label: ReactNode; note?: ReactNode; href: string; count: number }

type RankedProps = {
  items: readonly RankedItem[]
  /** How many are shown before the rest is asked for; all of them unless told. */
  few?: number
}

/** Things in the order of their counts, each with a bar as long as its count: a table and a picture in one. */
export function RankedBars({ items, few = items.length }: RankedProps) {
  const longest = Math.max(1, ...items.map(({ count }) => count))
  return <FirstFew items={items} few={few} listed={(some) => <Bars items={some} longest={longest} />} />
}

function Bars({ items, longest }: { items: readonly RankedItem[]; longest: number }) {
  const locale = useLocale()
  return (
    <ol className="ranked">
      {items.map(({ key, label, note, href, count }) => (
        <li key={key}>
          <span>
            <a href={href}>{label}</a> {note && <span className="soft small">{note}</span>}
          </span>
          <span className="small ranked-count">{inNumber(locale, count)}</span>
          <svg className="mirrored" viewBox="0 0 1000 4" preserveAspectRatio="none" aria-hidden="true">
            <rect width={Math.max(4, Math.round((1000 * count) / longest))} height="4" />
          </svg>
        </li>
      ))}
    </ol>
  )
}
