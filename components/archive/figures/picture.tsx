import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Sideways } from './sideways'

type PictureProps = {
  /** The drawing: seen, not read out; all that it tells stands in the table. */
  children: ReactNode
  /** How to read the drawing. */
  note?: ReactNode
  table: TableProps
  /** Whether the drawing is wider than a narrow screen and scrolls there by itself. */
  wide?: boolean
}

/** A drawing, and under it, folded up, the table of what it tells. */
export function Picture({ children, note, table, wide = false }: PictureProps) {
  const t = useTranslations('picture')
  return (
    <figure className="picture">
      <div className={wide ? 'picture-wide' : undefined}>{children}</div>
      {note && <figcaption className="soft small">{note}</figcaption>}
      <details className="picture-table">
        <summary className="small">{t('table')}</summary>
        <Table {...table} />
      </details>
    </figure>
  )
}

export type TableRow = { key: string; head: ReactNode; cells: readonly ReactNode[] }
type TableProps = {
  caption: string
  /** What the first column holds, then what the others do, each told once. */
  columns: readonly [string, ...string[]]
  rows: readonly TableRow[]
}

/** A table of figures; on a narrow screen it scrolls by itself, by the keyboard too. */
function Table({ caption, columns: [first, ...others], rows }: TableProps) {
  return (
    <Sideways className="figures" label={caption}>
      <table>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {others.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, head, cells }) => (
            <tr key={key}>
              <th scope="row">{head}</th>
              {others.map((column, place) => (
                <td key={column}>{cells[place]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Sideways>
  )
}
