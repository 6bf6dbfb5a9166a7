/** What stands around a clause that tells a meeting: the day and city told first, what was before. */
import { premodified } from '../cases'
import { type Clause, inClause } from '../clauses'
import type { DateExpression } from '../dates/model'
import type { Document } from '../document'
import type { PlaceTold } from './model'
import { placesInClause } from './places/places'
import { clausesOf, type Scene } from './scene'

/** "In Riga on Monday A addressed parliament and met B": the day and city before the first of a sentence's verbs hold for the others. */
export function frontedIn(
  scene: Scene,
  clause: Clause,
): { place: PlaceTold | null; date: DateExpression | null } {
  const { document, cast } = scene
  const first = clausesOf(scene, clause.sentence).find((one) => one.from === clause.sentence.from)
  const { and } = document.vocabulary
  const joins = premodified(document) && and.has(document.tokens[clause.from]?.text ?? '') && first !== clause
  const [actor] = cast.bySentence.get(clause.sentence.index) ?? []
  if (!joins || !first?.verb || !actor) return { place: null, date: null }
  const ahead = (at: number) => at < actor.from
  const [place = null] = placesInClause(cast, first).filter((one) => ahead(one.from))
  const date = scene.dates.find(
    ({ from, expression }) =>
      from >= first.from && ahead(from) && inClause(first, from) && expression.setting.place !== 'stamp',
  )
  return { place, date: date?.expression ?? null }
}

/** "(met on Monday) after a phone call": told without a verb, as what was before. */
export const isBefore = (document: Document, { verb, from, beside }: Clause): boolean =>
  premodified(document) && verb === null && !beside && document.marks.phrase('followed', from) !== undefined
