import type { ReactNode } from 'react'
import { Name } from '@/components/ui/told'
import type { Named } from '@/lib/archive/dto'
import { OtherNames } from './other-names'

type HeadProps = {
  /** What sort of thing it is, or to what it belongs, each in an element of its own. */
  eyebrow: ReactNode
  named: Named
  children?: ReactNode
}

/** What a portrait is of: its name, and the name in the other languages. */
export function PortraitHead({ eyebrow, named: { name, slug }, children }: HeadProps) {
  return (
    <header className="page-head">
      {eyebrow && <p className="eyebrow">{eyebrow}</p>}
      <h1>
        <Name name={name} fallback={slug} />
      </h1>
      <p className="lead">
        <OtherNames name={name} />
      </p>
      {children}
    </header>
  )
}
