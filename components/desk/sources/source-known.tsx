'use client'

import { useState } from 'react'
import type { Known } from '@/lib/desk/filing-shapes'
import type { RegistryHit } from '@/lib/desk/shapes'
import { KnownFields } from '../filing/known-fields'

/** What is known of a filed dispatch beside its text, as fields of the form around. */
export function SourceKnown({ known: told, publisher }: { known: Known; publisher: RegistryHit['name'] }) {
  const [known, setKnown] = useState(told)
  const [name, setName] = useState(publisher)
  return (
    <KnownFields
      known={known}
      publisher={name}
      filled={0}
      onChange={(next, met) => {
        setKnown((now) => ({ ...now, ...next }))
        if (met) setName(met.name)
      }}
    />
  )
}
