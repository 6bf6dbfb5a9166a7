/** Clauses whose day and city a clause inside them, or after them, has too. */
import { headsLast, markEnding, phraseEnding, premodified } from '../../cases'
import type { Clause } from '../../clauses'
import { isMark } from '../../document'
import type { PlaceTold } from '../model'
import { clausesOf, type Scene } from '../scene'
import { placesInClause } from './places'

/** The clauses around one that tell what it leaves out of its meeting. */
export interface Surroundings {
  /** "(he came to Baghdad,) where he met A": that whose city it goes on in. */
  there: Clause | undefined
  /** "after his talks with A": that beside which it is told, where it tells no city itself. */
  beside: Clause | null
  /** "Fidan'la görüşmek üzere yarın Ankara'ya gelecek": that of a journey which the meeting is for. */
  journey: Clause | null
  /** One of these, or another, whose day is that of the meeting where it tells none itself. */
  dated: Clause | undefined
}

export function surroundingsOf(scene: Scene, clause: Clause): Surroundings {
  const { document, cast } = scene
  const there = thereOf(scene, clause)
  const beside = clause.beside && placesInClause(cast, clause).length === 0 ? clause.parent : null
  const journey = headsLast(document) && clause.verb?.value.form === 'purpose' ? clause.parent : null
  const dated =
    there ??
    clause.sharing ??
    beside ??
    journey ??
    aroundMargins(document, clause) ??
    clauseBefore(scene, clause) ??
    joinedBefore(scene, clause)
  return { there, beside, journey, dated }
}

/** The clause right before one, of the same sentence. */
const rightBefore = (scene: Scene, { from, sentence }: Clause): Clause | undefined =>
  clausesOf(scene, sentence).find((other) => other.to === from)

function thereOf(scene: Scene, clause: Clause): Clause | undefined {
  const { document } = scene
  const opening = document.vocabulary.declension ? 3 : 1
  if (document.marks.hasPhrase('where', clause.from, clause.from + opening)) return rightBefore(scene, clause)
  return withWhom(document, clause) ?? duringWhich(document, clause)
}

/** "(was welcomed in Baghdad on Sunday by A,) with whom he later held talks": the clause that tells of A. */
const withWhom = (document: Scene['document'], clause: Clause): Clause | undefined =>
  clause.parent && document.marks.phrase('withWhom', clause.from) ? clause.parent : undefined

/** "paid a visit to Riga on 10 and 11 March, during which he met A": the clause that tells the days of the stay. */
const duringWhich = ({ marks }: Scene['document'], { parent, from }: Clause): Clause | undefined =>
  parent && parent.verb?.value.class !== 'end' && marks.phrase('duringWhich', from) ? parent : undefined

/** "(he attends the summit,) on whose margins he will meet A": the clause that tells of what. */
const aroundMargins = (document: Scene['document'], { parent, from }: Clause): Clause | null => {
  const told = (['margins', 'within'] as const).some(
    (name) => phraseEnding(document, name, from) !== undefined && document.vocabulary.declension !== null,
  )
  return told ? parent : null
}

/** Verbs last: "dün Ankara'ya gelerek A ile görüştü", "… yapmış, A ile görüşmüştü": the clause whose verb joins it to the next. */
function joinedBefore({ document, clauses }: Scene, clause: Clause): Clause | undefined {
  if (!headsLast(document) || clause.parent) return undefined
  const before = clausesOf({ clauses }, clause.sentence).findLast(
    (other) => other.to === clause.from && other.parent === null,
  )
  const verb = before?.verb?.value
  const chained = verb?.form === 'converb' || (verb?.tense === 'pluperfect' && verb.form === null)
  return chained && !verb.negated ? before : undefined
}

/** "no progress was made on Thursday when they met": the clause that a clause of time goes on from. */
function clauseBefore(scene: Scene, clause: Clause): Clause | undefined {
  const told = scene.document.marks.hasPhrase('when', clause.from, clause.from + 1)
  return told ? rightBefore(scene, clause) : undefined
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
