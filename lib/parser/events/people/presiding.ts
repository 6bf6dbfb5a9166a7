/** Meetings of many of whom the text names one: who presides over them, or is their host. */
import { headsLast } from '../../cases'
import { type Clause, inClause } from '../../clauses'
import type { Participant } from '../model'
import type { Scene } from '../scene'

/** "The members' foreign ministers met under A's presidency": a meeting of many, of whom the text tells one. */
export function presidesOverMany(
  { document, cast }: Scene,
  clause: Clause,
  participants: readonly Participant[],
): Participant[] | null {
  const named = participants.filter((one) => one.person !== null)
  const [one] = named
  if (!headsLast(document) || clause.verb?.value.class !== 'meet' || named.length !== 1 || !one) return null
  const inside = (cast.bySentence.get(clause.sentence.index) ?? []).filter(({ from }) =>
    inClause(clause, from),
  )
  const presides = inside.some(
    (actor) =>
      cast.people.personOf.get(actor) === one.person &&
      (document.marks.phrase('headedBy', actor.to) ?? document.marks.phrase('with', actor.to)) !== undefined,
  )
  const many = inside.some(
    ({ office, plural }) => plural && office?.class === 'minister' && office.field === 'foreign',
  )
  return presides && many ? [one] : null
}
