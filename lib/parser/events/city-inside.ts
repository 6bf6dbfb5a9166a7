/** Cities that a clause inside another tells of its meeting. */
import type { Clause } from '../clauses'
import type { PlaceTold } from './model'
import { placesInClause } from './places'
import type { Scene } from './scene'

/** The city that a clause inside tells: "which Jeddah hosted", "which was to be in Cairo" of what was put off. */
export function cityInside({ clauses, cast }: Scene, clause: Clause, putOff: boolean): PlaceTold | undefined {
  const inner = clauses.find(
    ({ parent, verb }) =>
      parent === clause && (putOff || verb?.value.class === 'host' || verb?.value.class === 'be'),
  )
  return inner ? placesInClause(cast, inner)[0] : undefined
}
