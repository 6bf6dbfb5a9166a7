/** A meeting's nouns in a clause: which of them tell one there, as its predicate or in passing, or the one told before again. */
import { headsLast, premodified } from '../cases'
import { type Clause, inClause } from '../clauses'
import type { Document } from '../document'
import type { Mark } from '../gazetteer/marks'
import { anyHolds } from '../in-order'
import { isAnaphor, isWhereSomebodyWas, pointsBack } from './anaphors'
import { kindOf } from './kinds'
import type { Stretch } from './model'
import type { Trigger } from './triggers'
import { meetsFirst, sittingOfBody, spotOfSession, toldBefore } from './triggers-beside'

/** What is known of a clause in which words of meeting are looked for. */
export interface Looked {
  document: Document
  clause: Clause
  /** Press conferences of its sentence. */
  press: readonly Stretch[]
  /** What tells something else than a meeting: press conferences, sessions. */
  taken: readonly Stretch[]
  /** Whether its verb makes a predicate with a meeting's noun. */
  carried: boolean
}

/** The nouns that tell a meeting, those side by side taken as one. */
export function nounsIn(looked: Looked): Trigger[] {
  const { document, clause } = looked
  const { tokens, vocabulary } = document
  const found: Trigger[] = []
  for (const mark of document.marks.within('meeting', clause.from, clause.to)) {
    if (!tellsMeeting(looked, mark)) continue
    const previous = found.at(-1)
    const link = vocabulary.and.has(tokens[mark.from - 1]?.text ?? '') || mark.prefix !== ''
    const joined = previous && mark.from - previous.to <= 1 && (link || !previous.anaphor)
    if (joined) found[found.length - 1] = triggerOf(looked, mark, previous)
    else found.push(triggerOf(looked, mark, null))
  }
  return found
}

/** Whether a meeting's noun in a clause tells one, and not a session, a manner of something else, or when that was. */
function tellsMeeting({ document, clause, taken }: Looked, mark: Mark<'meeting'>): boolean {
  return (
    inClause(clause, mark.from) &&
    !anyHolds(taken, mark.from) &&
    !anyHolds(taken, mark.to - 1) &&
    !idleHost(document, clause, mark) &&
    !isManner(document, mark) &&
    !toldBefore(document, mark) &&
    !spotOfSession(document, mark) &&
    !sittingOfBody(document, mark) &&
    !ofSession(document, mark) &&
    !(mark.value.loose && onlySpokenOf(document, mark))
  )
}

/** A meeting's noun as a trigger; `previous`: the one right before it, which is taken as one with it. */
function triggerOf(looked: Looked, mark: Mark<'meeting'>, previous: Trigger | null): Trigger {
  const { document, clause } = looked
  const at = { from: previous?.from ?? mark.from, to: mark.to }
  return {
    from: at.from,
    to: at.to,
    kind: kindOf(document, clause, at, mark.value.kind),
    predicate: isPredicate(looked, at),
    anaphor: goesOnAbout(looked, mark, at) || (previous?.anaphor ?? false),
    loose: mark.value.loose,
  }
}

const isPredicate = ({ document, clause, carried }: Looked, at: Stretch): boolean =>
  (carried && !spokenAbout(document, at)) ||
  (premodified(document) && meetsFirst(document, clause, at)) ||
  wentToMeet(document, clause, at.from) ||
  verbLeftOut(document, clause, at)

/** Whether a noun tells the meeting told before again. */
function goesOnAbout({ document, clause }: Looked, mark: Mark<'meeting'>, at: Stretch): boolean {
  const { loose } = mark.value
  return (
    isNumbered(document, clause, at) ||
    isAnaphor(document, at, mark.prefix, loose && clause.verb?.value.class !== 'take-part') ||
    (headsLast(document) && !loose && pointsBack(document, clause, at)) ||
    isWhereSomebodyWas(document, clause, mark)
  )
}

/** "host" and "guest" say a meeting only as predicates: "was the guest of". */
function idleHost(document: Document, clause: Clause, mark: { from: number; to: number }): boolean {
  if (document.marks.phrase('hosting', mark.from) === undefined) return false
  const verb = clause.verb?.value.class
  return (
    document.marks.phrase('hosting', mark.from)?.to !== mark.to ||
    !(verb === undefined || verb === 'be' || verb === 'light')
  )
}

/** "went to a meeting with": the noun is what the journey was to. */
const wentToMeet = (document: Document, clause: Clause, at: number) =>
  clause.verb?.value.class === 'travel' &&
  document.vocabulary.lexicon.order === 'verb-last' &&
  (document.marks.phrase('travelTo', at - 1)?.to === at ||
    document.marks.phrase('travelTo', at) !== undefined)

/** "the course of the talks", "resuming talks": talks that something else is told of. */
const onlySpokenOf = (document: Document, { from }: Stretch) => document.marks.phraseBefore('ofTalks', from)

/** "the general sitting of this round": part of the session told before. */
const ofSession = ({ marks, vocabulary }: Document, { to }: Stretch) =>
  vocabulary.lexicon.order === 'verb-last' &&
  [0, 1].some(
    (step) =>
      marks.phrase('demonstratives', to + step)?.to === to + step + 1 && marks.at('session', to + step + 1),
  )

/** Nouns last: "görüşmeler hakkında bilgi verdi": what a clause is about it does not hold. */
const spokenAbout = (document: Document, { to }: Stretch) =>
  headsLast(document) && document.marks.phrase('about', to) !== undefined

/** "by video link": a manner of whatever was done, longer than the noun in it. */
const isManner = (document: Document, { from, to }: Stretch) =>
  [1, 2].some((step) => {
    const manner = document.marks.at('manner', from - step)
    return manner !== undefined && manner.to >= to
  })

/** "with A talks and a memorandum signed": verbs last, a noun told of a partner before it has a verb of its own, left out before "and". */
function verbLeftOut(document: Document, clause: Clause, { from, to }: Stretch): boolean {
  const { marks, vocabulary, tokens } = document
  if (vocabulary.lexicon.order !== 'verb-last' || headsLast(document) || !clause.verb) return false
  if (!vocabulary.and.has(tokens[to]?.text ?? '') || marks.at('meeting', to + 1)) return false
  const led = (['with', 'by'] as const).flatMap((name) => marks.phrasesWithin(name, clause.from, from))
  return led.some(
    (one) =>
      inClause(clause, one.from) && from > one.to && marks.within('meeting', one.from, from).length === 0,
  )
}

/** "It was their third meeting this year": of the one told before, and none beside it. */
const isNumbered = ({ marks, vocabulary }: Document, { from, verb }: Clause, at: Stretch): boolean =>
  vocabulary.lexicon.order === 'verb-second' &&
  verb?.value.class === 'be' &&
  marks.at('ordinal', at.from - 1) !== undefined &&
  (marks.phrase('pronouns', from) ?? marks.phrase('demonstratives', from)) !== undefined
