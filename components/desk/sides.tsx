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
