import type { MeetingSummary } from '@/lib/archive/dto'

type Kind = MeetingSummary['kind']

const SESSIONS: readonly Kind[] = ['round', 'summit', 'ministerial']

/** Two circles that meet; a call's two ends; a screen; a table; a seal's star; a table of squares. */
const SHAPES: Record<Kind, React.ReactNode> = {
  talks: <path d="M7.5 4.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11Zm5 0a5.5 5.5 0 0 1 0 11" />,
  call: <path d="M5 3.5v13M15 3.5v13M5 10h10" />,
  video: <path d="M2.5 5h10v10h-10zM12.5 9l5-3v8l-5-3" />,
  round: <path d="M10 2.5 17.5 10 10 17.5 2.5 10Z" fill="currentColor" />,
  summit: (
    <path d="M4.5 4.5h11v11h-11ZM10 2.2 17.8 10 10 17.8 2.2 10Z" fill="currentColor" fillRule="nonzero" />
  ),
  ministerial: <path d="M6 3h8l3.5 7L14 17H6l-3.5-7Z" fill="currentColor" />,
}

/** The sign of a kind of meeting, told apart by its shape; its name stands beside it in words. */
export function KindGlyph({ kind }: { kind: Kind }) {
  return (
    <svg
      className="glyph"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      aria-hidden="true"
      data-session={SESSIONS.includes(kind) ? '' : undefined}
    >
      {SHAPES[kind]}
    </svg>
  )
}
