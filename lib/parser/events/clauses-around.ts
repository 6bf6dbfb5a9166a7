/** Clauses whose day and city a clause inside them, or after them, has too. */
import { headsLast, markEnding, phraseEnding, premodified } from '../cases'
import type { Clause } from '../clauses'
import { isMark } from '../document'
import { hasPhrase } from './cues'
import type { PlaceTold } from './model'
import { clausesOf, type Scene } from './scene'

/** "(was welcomed in Baghdad on Sunday by A,) with whom he later held talks": the clause that tells of A. */
export const withWhom = (document: Scene['document'], clause: Clause): Clause | undefined =>
  clause.parent && document.marks.phrase('withWhom', clause.from) ? clause.parent : undefined

/** "paid a visit to Riga on 10 and 11 March, during which he met A": the clause that tells the days of the stay. */
export const duringWhich = ({ marks }: Scene['document'], { parent, from }: Clause): Clause | undefined =>
  parent && parent.verb?.value.class !== 'end' && marks.phrase('duringWhich', from) ? parent : undefined

/** "(he attends the summit,) on whose margins he will meet A": the clause that tells of what. */
export const aroundMargins = (document: Scene['document'], { parent, from }: Clause): Clause | null => {
  const told = (['margins', 'within'] as const).some(
    (name) => phraseEnding(document, name, from) !== undefined && document.vocabulary.declension !== null,
  )
  return told ? parent : null
}

/** Verbs last: "dün Ankara'ya gelerek A ile görüştü", "… yapmış, A ile görüşmüştü": the clause whose verb joins it to the next. */
export function joinedBefore({ document, clauses }: Scene, clause: Clause): Clause | undefined {
  if (!headsLast(document) || clause.parent) return undefined
  const before = clausesOf({ clauses }, clause.sentence).findLast(
    (other) => other.to === clause.from && other.parent === null,
  )
  const verb = before?.verb?.value
  const chained = verb?.form === 'converb' || (verb?.tense === 'pluperfect' && verb.form === null)
  return chained && !verb.negated ? before : undefined
}

/** "no progress was made on Thursday when they met": the clause that a clause of time goes on from. */
export function clauseBefore(scene: Scene, clause: Clause): Clause | undefined {
  if (!hasPhrase(scene.document, 'when', clause.from, clause.from + 1)) return undefined
  return scene.clauses.find((other) => other.to === clause.from && other.sentence === clause.sentence)
}

/** "a visit to Riyadh, where", "took him to Baku on Monday, where": the city before the clause, with nothing but a day between. */
export function justBefore(document: Scene['document'], clause: Clause): PlaceTold[] {
  if (!premodified(document) && !document.vocabulary.declension) return []
  const { tokens, dateTokens, marks } = document
  let end = isMark(tokens[clause.from - 1], ',') ? clause.from - 1 : clause.from
  while (premodified(document) && end > clause.sentence.from && tellsWhen(end - 1)) end--
  const place = markEnding(document, 'place', end)
  return place ? [{ slug: place.value.slug, from: place.from, to: place.to, rule: 'place-told' }] : []

  function tellsWhen(at: number): boolean {
    return dateTokens.has(at) || (dateTokens.has(at + 1) && marks.phrase('about', at) !== undefined)
  }
}
