/**
 * What a function finds in something, found once until it is asked of something else. One text is read to its end
 * before the next, so the last is all that is worth keeping, and the collector has no weak maps to go through.
 * `beside`: what else it needs, always the same for the same.
 */
export function foundOnce<Of extends object, T, Beside = void>(
  find: (of: Of, beside: Beside) => T,
): (of: Of, beside: Beside) => T {
  let known: { of: Of; found: T } | null = null
  return (of, beside) => {
    if (known?.of === of) return known.found
    const found = find(of, beside)
    known = { of, found }
    return found
  }
}
