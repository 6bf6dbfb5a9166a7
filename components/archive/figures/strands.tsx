import { useLocale, useTranslations } from 'next-intl'
import { Name } from '@/components/ui/told'
import type { Strand } from '@/lib/archive/dto'
import { inDigits, inNumber } from '@/lib/i18n/digits'
import { Picture } from './picture'
import { type YearColumn, yearColumns, yearsOf } from './year-columns'

type StrandsProps = {
  strands: readonly Strand[]
  /** The list of meetings narrowed to one of them. */
  hrefOf: (slug: string) => string
  /** The page of one of them. */
  pageOf: (slug: string) => string
  /** What the table under it tells, and what its first column holds. */
  caption: string
  what: string
}

/** Topics or places through the years: a small strip of columns each, all of one measure. */
export function Strands({ strands, hrefOf, pageOf, caption, what }: StrandsProps) {
  const t = useTranslations('picture')
  const locale = useLocale()
  const counts = strands.map(({ years }) => years)
  const years = yearsOf(counts)
  const tallest = Math.max(1, ...counts.flat().map(({ count }) => count))
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined) return null
  return (
    <Picture
      table={{
        caption,
        columns: [what, ...years.map((year) => inDigits(locale, year)), t('all')],
        rows: strands.map((strand) => ({
          key: strand.slug,
          head: (
            <a href={pageOf(strand.slug)}>
              <Name name={strand.name} fallback={strand.slug} />
            </a>
          ),
          cells: [
            ...yearColumns(strand.years, years, tallest).map(({ count }) => inNumber(locale, count)),
            inNumber(locale, strand.meetings),
          ],
        })),
      }}
    >
      <ul className="strands">
        {strands.map((strand) => (
          <li key={strand.slug}>
            <a href={hrefOf(strand.slug)}>
              <Name name={strand.name} fallback={strand.slug} />
            </a>
            <span className="soft small tally-amount">{inNumber(locale, strand.meetings)}</span>
            <Columns columns={yearColumns(strand.years, years, tallest)} />
            <span className="strand-years soft" aria-hidden="true">
              <span>{inDigits(locale, first)}</span>
              {last !== first && <span>{inDigits(locale, last)}</span>}
            </span>
          </li>
        ))}
      </ul>
    </Picture>
  )
}

const HEIGHT = 100

function Columns({ columns }: { columns: readonly YearColumn[] }) {
  return (
    <svg
      className="strand mirrored"
      viewBox={`0 0 ${columns.length * 10} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path
        d={columns
          .map(
            ({ height }, place) =>
              `M${place * 10 + 1} ${HEIGHT}v${-Math.round(HEIGHT * height)}h8V${HEIGHT}z`,
          )
          .join('')}
      />
    </svg>
  )
}
