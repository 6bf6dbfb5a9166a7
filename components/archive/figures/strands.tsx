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
  const tallest = Math.max(LEAST_SCALE, ...counts.flat().map(({ count }) => count))
  if (years.length === 0) return null
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
            <Years years={years} />
          </li>
        ))}
      </ul>
    </Picture>
  )
}

/** A single meeting does not fill a strip. */
const LEAST_SCALE = 3
/** So many years all have room for their numbers; of more, the first and the last are told. */
const ALL_TOLD = 4

function Years({ years }: { years: readonly number[] }) {
  const locale = useLocale()
  const all = years.length <= ALL_TOLD
  const told = all ? years : years.filter((_, place) => place === 0 || place === years.length - 1)
  return (
    <span className="strand-years soft" data-all={all ? '' : undefined} aria-hidden="true">
      {told.map((year) => (
        <span key={year}>{inDigits(locale, year)}</span>
      ))}
    </span>
  )
}

const HEIGHT = 100
/** Units from one year to the next, and of a column at most: of few years they are no broader than of many. */
const YEAR = 10
const BROADEST = 8
const BROADEST_OF_ALL = 0.12

function Columns({ columns }: { columns: readonly YearColumn[] }) {
  const length = columns.length * YEAR
  const width = Math.min(BROADEST, length * BROADEST_OF_ALL)
  return (
    <svg
      className="strand mirrored"
      viewBox={`0 0 ${length} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path
        d={columns
          .map(
            ({ height }, place) =>
              `M${place * YEAR + (YEAR - width) / 2} ${HEIGHT}v${-Math.round(HEIGHT * height)}h${width}V${HEIGHT}z`,
          )
          .join('')}
      />
    </svg>
  )
}
