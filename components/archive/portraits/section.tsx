import type { ReactNode } from 'react'

type SectionProps = { id: string; title: ReactNode; note?: ReactNode; children: ReactNode }

/** A part of a portrait under its heading, with a fragment that leads to it. */
export function Section({ id, title, note, children }: SectionProps) {
  return (
    <section className="portrait-part" aria-labelledby={id}>
      <h2 id={id} className="section-head">
        {title} {note && <span className="soft small">{note}</span>}
      </h2>
      {children}
    </section>
  )
}
