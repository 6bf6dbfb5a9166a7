/** Cities that a clause inside another tells of its meeting. */
import type { Clause } from '../../clauses'
import type { PlaceTold } from '../model'
import type { Scene } from '../scene'
import { placesInClause } from './places'

/** Tokens between a session and the clause that describes it: a comma. */
const BESIDE = 1

/** "(preparations for the 19th round,) which is due in Astana": told of the session that stands right before it. */
export const describesSession = (occasions: Scene['occasions'], from: number) =>
  occasions.some((one) => one.to <= from && from - one.to <= BESIDE)

/** The city that a clause inside tells: "which Jeddah hosted", "which was to be in Cairo" of what was put off. */
export function cityInside(
  { clauses, cast, occasions }: Scene,
  clause: Clause,
  putOff: boolean,
): PlaceTold | undefined {
  const inner = clauses.find(
    ({ parent, verb, from }) =>
      parent === clause &&
      !describesSession(occasions, from) &&
      (putOff || verb?.value.class === 'host' || verb?.value.class === 'be'),
  )
  return inner ? placesInClause(cast, inner)[0] : undefined
}
