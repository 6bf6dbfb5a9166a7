/** The khatam, the eight-pointed star of chancery seals: the archive's emblem. */
export function Seal() {
  return (
    <svg className="seal" viewBox="0 0 48 48" fill="none" stroke="currentColor" aria-hidden="true">
      <rect x="9" y="9" width="30" height="30" strokeWidth="2.5" />
      <rect x="9" y="9" width="30" height="30" strokeWidth="2.5" transform="rotate(45 24 24)" />
      <circle cx="24" cy="24" r="7.5" fill="currentColor" stroke="none" />
    </svg>
  )
}
