import type { ReactNode } from 'react'

type SidewaysProps = { label: string; className?: string; children: ReactNode }

/** What is wider than its room scrolls by itself, by the keyboard too. */
export function Sideways({ label, className = '', children }: SidewaysProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within the keyboard's reach
    <section className={`figures-scroll ${className}`} aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
