/** Buildings between "in" and the city that they are in. */
import type { Document } from '../document'
import { nameLike } from '../mentions/name-words'

/** Where the venue begins that a city ends: "the Kempinski hotel of". */
export function venueBefore(document: Document, at: number): number | null {
  for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
    if (document.marks.phrase('venues', before))
      return document.marks.phrase('venues', before - 1) ? before - 1 : before
    if (document.tokens[before]?.kind !== 'word' || !nameLike(document, before)) return null
  }
  return null
}
