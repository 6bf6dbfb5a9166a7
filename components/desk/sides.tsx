'use client'

import type { ReactNode } from 'react'

type SidesProps<Side extends string> = {
  /** Unique among the groups of the page. */
  name: string
  label: ReactNode
  sides: readonly { side: Side; label: string }[]
  chosen: Side
  onChoose: (side: Side) => void
}

/** A row of a table that says where one thing goes: the arrows choose, the tabulator goes on. */
export function SidesRow<Side extends string>({ name, label, sides, chosen, onChoose }: SidesProps<Side>) {
  const id = `${name}-label`
  return (
    <tr>
      <th scope="row" id={id}>
        {label}
      </th>
      {sides.map(({ side, label: of }) => (
        <td key={side}>
          <label>
            <input
              type="radio"
              name={name}
              checked={chosen === side}
              onChange={() => onChoose(side)}
              aria-describedby={id}
            />{' '}
            {of}
          </label>
        </td>
      ))}
    </tr>
  )
}

type TableProps = {
  caption: string
  /** What each of the two columns is of. */
  columns: readonly [string, string]
  /** A row for each value: its name, and what either says. */
  children: ReactNode
}

/** What two records say of each value, side by side. */
export function SidesTable({ caption, columns, children }: TableProps) {
  return (
    <div className="desk-scroll">
      <table className="desk-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}
