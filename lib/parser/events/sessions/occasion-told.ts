/** The session that a clause tells its meeting to have been, or on whose margins it says that it was. */
import { caseOf, headsLast, premodified } from '../../cases'
import { type Clause, inClause } from '../../clauses'
import { beginning } from '../../in-order'
import type { OccasionMention } from '../../mentions/occasions'
import type { OccasionTold } from '../model'
import { nextClause, type Scene } from '../scene'

/** "met in Astana, where the 21st round is in progress": on its margins. */
export function sessionThere(scene: Scene, clause: Clause): OccasionTold | null {
  if (!premodified(scene.document)) return null
  const there = nextClause(scene, clause)
  if (!there || !scene.document.marks.hasPhrase('where', there.from, there.from + 1)) return null
  const mention = scene.occasions.find((one) => one.number !== null && inClause(there, one.from))
  const on = there.verb?.value.class === 'continue' || there.verb?.value.class === 'light'
  if (!mention || !on) return null
  const at = { from: mention.from, to: mention.to }
  return { mention, series: mention.series, number: mention.number, relation: 'margins', at }
}

/** "They met at the third summit": the meeting is that session. */
function sessionMet(
  { document }: Scene,
  clause: Clause,
  inside: readonly OccasionMention[],
): OccasionTold | null {
  if (!headsLast(document) || clause.verb?.value.class !== 'meet') return null
  const mention = inside.find(
    (one) =>
      one.kind !== 'round' &&
      one.relation === null &&
      caseOf(document, one.to, endingAt(document, one)) === 'locative',
  )
  if (!mention) return null
  const { series, number } = mention
  return { mention, series, number, relation: 'session', at: { from: mention.from, to: mention.to } }
}

const endingAt = ({ marks }: Scene['document'], { from, to }: OccasionMention) =>
  marks.within('session', from, to).at(-1)?.ending ?? marks.within('series', from, to).at(-1)?.ending ?? ''

/** The session on whose margins a clause says something was held. */
export function marginsOf(scene: Scene, clause: Clause): OccasionTold | null {
  const inside = beginning(scene.occasions, clause.from, clause.to).filter((one) =>
    inClause(clause, one.from),
  )
  const mention = inside.find((one) => one.margins)
  if (!mention) return sessionMet(scene, clause, inside)
  return {
    mention,
    series: mention.series,
    number: mention.number ?? mention.implied,
    relation: 'margins',
    at: { from: mention.from, to: mention.to },
  }
}
