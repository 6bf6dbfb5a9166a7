'use client'

import { useState } from 'react'
import { RegistryPicker } from '../registry-picker'
import { NewEntry } from './new-entry'

type MakingProps = Omit<Parameters<typeof RegistryPicker>[0], 'kind' | 'onNew'> &
  Pick<Parameters<typeof NewEntry>[0], 'kind'>

/** Picks a thing of the registry, or makes it of what was typed. */
export function MakingPicker(props: MakingProps) {
  const { kind, onChoose } = props
  const [name, setName] = useState<string | null>(null)
  return (
    <div className="picker-making">
      <RegistryPicker {...props} onNew={setName} />
      {name !== null && (
        <NewEntry
          kind={kind}
          name={name}
          onMade={(hit) => {
            setName(null)
            onChoose(hit)
          }}
          onCancel={() => setName(null)}
        />
      )}
    </div>
  )
}
