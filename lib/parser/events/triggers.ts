/** The words in a clause that say a meeting took place, and how it is told. */
import type { MeetingKind } from '@/lib/registry/schema'
import { headsLast, markEnding, premodified } from '../cases'
import { type Clause, inClause } from '../clauses'
import type { Document } from '../document'
import { anyHolds } from '../in-order'
import type { OccasionMention } from '../mentions/occasions'
import { isAnaphor, isWhereSomebodyWas, pointsBack } from './anaphors'
import type { Stretch } from './model'
import { toldAsSessions } from './told-as-sessions'
import {
  isMeetingsOwn,
  meetsFirst,
  sittingOfBody,
  spotOfSession,
  toldBefore,
  visitsSomebody,
} from './triggers-beside'

export interface Trigger extends Stretch {
  kind: MeetingKind
  /** The clause's verb carries it; else it is told in passing, by a noun. */
  predicate: boolean
  /** "this meeting": one told before. */
  anaphor: boolean
  loose: boolean
}

/** Verbs with which a meeting's noun makes a predicate. */
const CARRIERS = new Set([
  'include',
  'light',
  'meet',
  'discuss',
  'host',
  'be',
  'take-part',
  'begin',
  'open',
  'end',
  'other',
  'postpone',
  'continue',
])

/** Tokens between a meeting and the words that say how it was held. */
const MANNER_REACH = 29

/** What kind of meeting a clause tells, where its noun or verb says no more than that people met. */
export function kindOf(document: Document, clause: Clause, at: Stretch, own: MeetingKind): MeetingKind {
  if (own !== 'talks') return own
  const session = headsLast(document) ? markEnding(document, 'session', at.to)?.value.kind : undefined
  if (session !== undefined && session !== 'round') return session
  const from = Math.max(clause.from, at.from - MANNER_REACH)
  for (let token = from; token < Math.min(clause.to, at.from + MANNER_REACH + 1); token++) {
    const manner = document.marks.at('manner', token)
    if (manner && inClause(clause, token)) return manner.value.kind
  }
  return own
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

/** "the first sitting of the group, which A and B held in …": the noun just before a relative clause. */
function antecedentOf(document: Document, clause: Clause) {
  const { marks, vocabulary } = document
  if (!clause.parent || clause.verb?.value.class !== 'light') return undefined
  if (vocabulary.lexicon.order === 'verb-last' && !headsLast(document)) {
    const noun = marks.within('meeting', clause.from - 3, clause.from).at(-1)
    return noun?.to === clause.from - 1 ? noun : undefined
  }
  if (vocabulary.lexicon.order !== 'verb-second') return undefined
  return marks.within('meeting', Math.max(clause.sentence.from, clause.from - 6), clause.from).at(-1)
}

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

/** A meeting's nouns in a clause, those side by side taken as one, and its verb where that says it. */
export function findTriggers(
  document: Document,
  clause: Clause,
  occasions: readonly OccasionMention[],
): Trigger[] {
  const { marks } = document
  const press = marks.phrasesWithin('pressConference', clause.sentence.from, clause.sentence.to)
  const taken = [...press, ...toldAsSessions(document, clause, occasions)]
  const found: Trigger[] = []
  const { verb } = clause
  // Who heads a meeting holds it; who heads a delegation to one only goes there.
  const heads =
    verb?.value.class === 'lead' &&
    (!marks.hasPhrase('delegation', clause.from, clause.to) ||
      (headsLast(document) && markEnding(document, 'meeting', verb.from) !== undefined))
  const carried = verb === null || heads || CARRIERS.has(verb.value.class)
  for (const mark of marks.within('meeting', clause.from, clause.to)) {
    if (
      !inClause(clause, mark.from) ||
      anyHolds(taken, mark.from) ||
      anyHolds(taken, mark.to - 1) ||
      idleHost(document, clause, mark)
    )
      continue
    if (
      isManner(document, mark) ||
      toldBefore(document, mark) ||
      spotOfSession(document, mark) ||
      sittingOfBody(document, mark) ||
      ofSession(document, mark) ||
      (mark.value.loose && onlySpokenOf(document, mark))
    )
      continue
    const previous = found.at(-1)
    const link = document.vocabulary.and.has(document.tokens[mark.from - 1]?.text ?? '') || mark.prefix !== ''
    const joined = previous && mark.from - previous.to <= 1 && (link || !previous.anaphor)
    const at = { from: joined ? previous.from : mark.from, to: mark.to }
    const trigger: Trigger = {
      from: at.from,
      to: at.to,
      kind: kindOf(document, clause, at, mark.value.kind),
      predicate:
        (carried && !spokenAbout(document, at)) ||
        (premodified(document) && meetsFirst(document, clause, at)) ||
        wentToMeet(document, clause, at.from) ||
        verbLeftOut(document, clause, at),
      anaphor:
        isNumbered(document, clause, at) ||
        isAnaphor(document, at, mark.prefix, mark.value.loose && verb?.value.class !== 'take-part') ||
        (headsLast(document) && !mark.value.loose && pointsBack(document, clause, at)) ||
        isWhereSomebodyWas(document, clause, mark) ||
        (joined ? previous.anaphor : false),
      loose: mark.value.loose,
    }
    if (joined) found[found.length - 1] = trigger
    else found.push(trigger)
  }
  // "the meeting came after a summit that brought together A and B": the noun just before the verb is its subject.
  const joins = document.vocabulary.lexicon.order === 'verb-first' && verb?.value.class === 'include'
  const own = joins ? found.findLast((one) => one.to <= verb.from) : undefined
  if (own) found.unshift(...found.splice(found.indexOf(own), 1))
  const antecedent = found.length === 0 && carried ? antecedentOf(document, clause) : undefined
  if (antecedent) {
    const { from, to, value } = antecedent
    found.push({
      from,
      to,
      kind: kindOf(document, clause, antecedent, value.kind),
      predicate: true,
      // "in this meeting, which was held in the presence of".
      anaphor: !headsLast(document) && isAnaphor(document, antecedent, antecedent.prefix, false),
      loose: value.loose,
    })
  }
  const hosts = verb?.value.class === 'host' && premodified(document) && found.length === 0
  const sees = verb !== null && visitsSomebody(document, verb)
  if (
    verb &&
    (verb.value.class === 'meet' ||
      hosts ||
      sees ||
      (verb.value.class === 'discuss' &&
        !(headsLast(document) && press.some((one) => one.from < verb.from && one.from >= clause.from)) &&
        found.every((one) => !one.anaphor))) &&
    !anyHolds(taken, verb.from) &&
    !isMeetingsOwn(document, verb, found)
  ) {
    const at = { from: verb.from, to: verb.to }
    // Where verbs come first, one of meeting tells how by itself.
    const byItself = document.vocabulary.lexicon.order === 'verb-first' && verb.value.class === 'meet'
    // "paid a call on": a noun inside the verb's own words tells nothing of how.
    const inVerb = (one: Stretch) => one.from >= verb.from && one.to <= verb.to
    const told = byItself
      ? undefined
      : found.find((one) => one.kind !== 'talks' && !one.anaphor && !inVerb(one))?.kind
    found.unshift({
      from: verb.from,
      to: verb.to,
      kind: kindOf(document, clause, at, verb.value.kind ?? told ?? 'talks'),
      predicate: true,
      anaphor: false,
      loose: verb.value.class === 'discuss',
    })
  }
  return found
}
