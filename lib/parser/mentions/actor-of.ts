/** Actors are made here alone, so that all are of one shape: what passes over them is compiled for it once. */
import type { Actor } from './actors'

/** An actor told in a stretch of a text: what `told` leaves out, the words don't tell. */
export function actorOf(
  kind: Actor['kind'],
  { from, to }: { from: number; to: number },
  told: Partial<Pick<Actor, 'ending' | 'name' | 'office' | 'party' | 'owner' | 'list' | 'plural'>> = {},
): Actor {
  const { ending = '', name = null, office = null, party = null, owner = false } = told
  const { list = null, plural = false } = told
  // One whole number that the engine keeps as a fraction would make it keep those of all actors so.
  return { kind, from: from | 0, to: to | 0, ending, name, office, party, owner, list, plural }
}
