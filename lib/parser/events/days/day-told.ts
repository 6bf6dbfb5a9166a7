/** The day that a clause tells of its meeting. */
import { caseOf, headsLast } from '../../cases'
import { type Clause, inClause } from '../../clauses'
import type { DateExpression } from '../../dates/model'
import { beginning } from '../../in-order'
import { isPlanned } from '../cues'
import { participantsIn } from '../people/participants'
import { clausesOf, type Scene } from '../scene'
import type { Trigger } from '../triggers'
import { isOfOther, isSince } from './date-since'

/** The surest of the days that a clause tells; null where it tells none that can be a meeting's. */
export function dateIn(scene: Scene, clause: Clause): DateExpression | null {
  // A dateline tells when it was written, and nothing of what it tells.
  const inside = beginning(scene.dates, clause.from, clause.to).filter(
    ({ from, expression }) =>
      inClause(clause, from) &&
      expression.setting.place !== 'stamp' &&
      !isSince(expression) &&
      !isOfOther(scene, clause, from) &&
      !isSpell(scene, clause, expression),
  )
  let surest: DateExpression | null = null
  for (const { expression } of inside)
    if (!surest || sureness(expression) > sureness(surest)) surest = expression
  return surest
}

/** "the second within three days": what is past was not so many days from now. */
function isSpell({ document }: Scene, clause: Clause, { telling }: DateExpression): boolean {
  const tense = clause.verb?.value.tense
  const past = tense === 'past' || tense === 'pluperfect'
  return telling.kind === 'distance' && telling.direction > 0 && past && !isPlanned(document, clause)
}

/** How surely an expression tells the day of a meeting beside which others are told. */
function sureness({ telling: { kind } }: DateExpression): number {
  if (kind === 'days' || kind === 'figures') return 2
  return kind === 'relative-day' || kind === 'weekday' || kind === 'anchored-day' ? 1 : 0
}

/** The day that something was put off to, told in the dative or after "to"; the one it was put off from is no day of it. */
export function newDay(scene: Scene, clause: Clause): DateExpression | null {
  const { document } = scene
  const dative = headsLast(document)
  if (document.vocabulary.declension)
    return (
      scene.dates.find(({ from }) => inClause(clause, from) && from >= (clause.verb?.to ?? clause.to))
        ?.expression ?? null
    )
  const second = document.vocabulary.lexicon.order === 'verb-second'
  const after = (at: number) =>
    (second ? [1, 2] : [1, 2, 3]).some((step) => document.marks.phrase('travelTo', at - step))
  const verb = second ? (clause.verb?.to ?? clause.to) : clause.from
  const to = scene.dates.find(
    ({ from, to: end }) =>
      inClause(clause, from) && from >= verb && (dative ? caseOf(document, end) === 'dative' : after(from)),
  )
  return to?.expression ?? null
}

/** Tokens from a meeting's noun to the clause that describes it. */
const DESCRIBED_WITHIN = 14

/** "said at a meeting with A, which was held on Tuesday": the day that a clause about the meeting's noun tells. */
export function dayDescribed(
  scene: Scene,
  clause: Clause,
  { to, predicate }: Trigger,
): DateExpression | null {
  if (predicate) return null
  const described = clausesOf(scene, clause.sentence).find(
    (other) =>
      other.parent === clause &&
      other.from > to &&
      other.from <= to + DESCRIBED_WITHIN &&
      other.verb?.value.class === 'light' &&
      participantsIn(scene.cast, other).length === 0,
  )
  return described ? dateIn(scene, described) : null
}
