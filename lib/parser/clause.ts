/** A clause: a verb and what is told with it. */
import type { Document, Sentence } from './document'
import { isMark } from './document'
import type { Mark } from './gazetteer/marks'

export interface Clause {
  sentence: Sentence
  from: number
  to: number
  /** Relative clauses inside it, which tell of something else. */
  cut: { from: number; to: number }[]
  verb: Mark<'verb'> | null
  /** The clause it was told inside of, as a relative one. */
  parent: Clause | null
  /** Verbs that only help: "had", "was going to". */
  auxiliary: Mark<'verb'> | null
  /** What whoever the clause before it spoke of does there: "arrives on a visit, in which he meets A". */
  goesOn: boolean
  /** The clause whose verb, day and city it has too: a second meeting told under one verb. */
  sharing: Clause | null
  /** The clause that it is one day of: what that tells of the matter is told of every day. */
  row: Clause | null
  /** A meeting told by its noun beside the one that its parent tells: "after his talks with A". */
  beside: boolean
}

export const inClause = (clause: Clause, token: number) =>
  token >= clause.from && token < clause.to && !clause.cut.some((cut) => token >= cut.from && token < cut.to)

/** Relative clauses inside each other at most. */
const DEEPEST = 5

/** Whether a relative clause may be told inside a clause: not where that is itself told deep inside others. */
export function mayHold(clause: Clause): boolean {
  let depth = 0
  for (let outer = clause.parent; outer; outer = outer.parent) depth++
  return depth < DEEPEST
}

export const openClause = (sentence: Sentence, from: number, parent: Clause | null): Clause => ({
  sentence,
  from,
  to: from,
  cut: [],
  verb: null,
  parent,
  auxiliary: null,
  goesOn: false,
  sharing: null,
  row: null,
  beside: false,
})

/** A part of a clause, for what is told in it alone; `row`: the clause that it is one day of. */
export const partOf = (
  { sentence, cut, verb, parent, auxiliary, goesOn, sharing, row: own, beside }: Clause,
  from: number,
  to: number,
  row = own,
): Clause => ({ sentence, from, to, cut, verb, parent, auxiliary, goesOn, sharing, row, beside })

/** "(the talks that) brought him together (with B)": a verb with whoever spoke of the talks written on to it. */
export const bringsTo = ({ marks, vocabulary }: Document, at: number) =>
  vocabulary.lexicon.order === 'verb-first' &&
  marks.at('verb', at)?.value.class === 'include' &&
  marks.phrase('partnerPronouns', at) !== undefined &&
  marks.phrase('bothPronouns', at) === undefined

/** "the talks that were held between": no clause of its own. */
export function isMeetingBefore(document: Document, at: number, clause: Clause): boolean {
  const verb = document.marks.at('verb', at + 1)
  if (!verb || (verb.value.class !== 'light' && !bringsTo(document, at + 1))) return false
  const verbFirst = document.vocabulary.lexicon.order === 'verb-first'
  if (!verbFirst && isMark(document.tokens[at - 1], ',')) return false
  const near = document.marks.within('meeting', Math.max(clause.from, at - 4), at).length > 0
  // "the meeting of the group, which was held on the margins of": nobody holds another meeting there.
  const passive =
    document.marks.at('meeting', verb.to) === undefined && document.marks.at('office', verb.to) === undefined
  const told =
    document.marks.within('meeting', clause.from, at).length > 0 ||
    document.marks.within('session', clause.from, at).length > 0
  return near || (verbFirst && passive && told)
}
