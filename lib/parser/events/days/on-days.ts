/** Meetings of the same people on several days, told in a row: "in Sochi on 22 November, in Ankara on 4 April and in Tehran". */
import { type Clause, inClause, partOf } from '../../clause'
import type { DateExpression } from '../../dates/model'
import { type Document, isMark } from '../../document'
import type { Part } from '../apart'
import type { Participant, PlaceTold } from '../model'
import type { Scene } from '../scene'

/** Tokens between two days of a row at most. */
const LONGEST_STEP = 12

/** One day or one month; "from … to" tells a stretch, and what is no day of the calendar tells no row. */
function isSingle({ telling, setting }: DateExpression): boolean {
  if (setting.place !== 'text') return false
  if (telling.kind === 'months') return telling.first === telling.last && telling.part === null
  return (
    telling.kind === 'days' && telling.from.day === telling.to.day && telling.from.month === telling.to.month
  )
}

/** Where the words about a day of a row begin: at the comma or the "and" after the day before it; null where it is in no row. */
function stepTo({ document }: Scene, from: number, to: number): number | null {
  if (to - from >= LONGEST_STEP) return null
  let step: number | null = null
  for (let at = from; at <= to; at++) {
    const { tokens, vocabulary, marks } = document
    if (step === null && (vocabulary.and.has(tokens[at]?.text ?? '') || isMark(tokens[at], ',', ';')))
      step = at
    else if (step === null && joinedOn(document, at)) step = at
    if (at < to && (marks.at('verb', at) || marks.phrase('with', at) || toldOf(document, at))) return null
  }
  return step
}

/** "and" written on to the word that tells where or when. */
const joinedOn = ({ marks, vocabulary, tokens, dateTokens }: Document, at: number) =>
  vocabulary.and.has(marks.phrase('locatives', at)?.prefix ?? '') ||
  (dateTokens.has(at) && !dateTokens.has(at - 1) && vocabulary.and.has(tokens[at]?.text.slice(0, 1) ?? ''))

const toldOf = ({ marks }: Document, at: number) =>
  marks.at('official', at) !== undefined || marks.at('office', at) !== undefined

/** The clause with what a colon after it lists, as long as no verb follows. */
function withList({ document, clauses }: Scene, clause: Clause): Clause {
  if (!isMark(document.tokens[clause.to], ':')) return clause
  const rest = clauses.filter((one) => one.sentence === clause.sentence && one.from >= clause.to)
  return rest.every((one) => one.verb === null) ? partOf(clause, clause.from, clause.sentence.to) : clause
}

/** The city that the words about one day of a row name, also without an "in": "Sochi (November 2017), Ankara (April 2018)". */
export function cityOfDay({ document }: Scene, { clause }: Part): PlaceTold | null {
  const named = document.marks
    .within('place', clause.from, clause.to)
    .filter((mark) => inClause(clause, mark.from) && !document.dateTokens.has(mark.from))
  const [only] = named
  return only && named.length === 1
    ? { slug: only.value.slug, from: only.from, to: only.to, rule: 'place-told' }
    : null
}

/** A clause cut at its days, where it tells several of them in a row; null where it does not. */
export function toldOnDays(scene: Scene, told: Clause, participants: readonly Participant[]): Part[] | null {
  const clause = withList(scene, told)
  const days = scene.dates.filter(({ from, expression }) => isSingle(expression) && inClause(clause, from))
  if (days.length < 2) return null
  const steps = days.slice(1).map((day, index) => stepTo(scene, days[index]?.to ?? day.from, day.from))
  const cuts = steps.filter((step) => step !== null)
  if (cuts.length < steps.length) return null
  return days.map((_, index) => ({
    clause: partOf(clause, cuts[index - 1] ?? clause.from, cuts[index] ?? clause.to, clause),
    participants: [...participants],
  }))
}
