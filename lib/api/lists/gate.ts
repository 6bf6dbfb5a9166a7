/**
 * How many long lists are written at once: each keeps a connection of the database busy, and the
 * pages need theirs.
 */
const AT_ONCE = 4

let open = 0

/** Lets one more list be written, until the function that it gives is called; null where too many are. */
export function enter(): (() => void) | null {
  if (open >= AT_ONCE) return null
  open += 1
  let left = false
  return () => {
    if (left) return
    left = true
    open -= 1
  }
}
