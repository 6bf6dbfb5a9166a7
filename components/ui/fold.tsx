import type { ReactNode } from 'react'

type FoldProps = {
  title: ReactNode
  /** Beside the title: how much there is to see. */
  amount?: string | undefined
  open?: boolean
  children: ReactNode
}

/** What keeps a long page short until it is asked for; on paper it lies open. */
export function Fold({ title, amount, open = false, children }: FoldProps) {
  return (
    <details className="fold" open={open}>
      <summary>
        <h3>{title}</h3> {amount !== undefined && <span className="soft small">{amount}</span>}
      </summary>
      {children}
    </details>
  )
}
