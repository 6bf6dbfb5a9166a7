/** The words in a clause that say a meeting took place, and how it is told. */
import type { MeetingKind } from '@/lib/registry/schema'
import { headsLast, markEnding, premodified } from '../cases'
import type { Clause } from '../clauses'
import type { Document } from '../document'
import type { Mark } from '../gazetteer/marks'
import { anyHolds } from '../in-order'
import type { OccasionMention } from '../mentions/occasions'
import { isAnaphor } from './anaphors'
import { kindOf } from './kinds'
import { type Looked, nounsIn } from './meeting-nouns'
import type { Stretch } from './model'
import { toldAsSessions } from './sessions/told-as-sessions'
import { isMeetingsOwn, visitsSomebody } from './triggers-beside'

export interface Trigger extends Stretch {
  kind: MeetingKind
  /** The clause's verb carries it; else it is told in passing, by a noun. */
  predicate: boolean
  /** "this meeting": one told before. */
  anaphor: boolean
  /** Told by words of talks and contacts, which are also had in general. */
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

/** A meeting's nouns in a clause, those side by side taken as one, and its verb where that says it. */
export function findTriggers(
  document: Document,
  clause: Clause,
  occasions: readonly OccasionMention[],
): Trigger[] {
  const press = document.marks.phrasesWithin('pressConference', clause.sentence.from, clause.sentence.to)
  const taken = [...press, ...toldAsSessions(document, clause, occasions)]
  const looked: Looked = { document, clause, press, taken, carried: carries(document, clause) }
  const found = nounsIn(looked)
  subjectFirst(document, clause, found)
  const antecedent = found.length === 0 ? triggerBefore(looked) : null
  if (antecedent) found.push(antecedent)
  const verb = triggerOfVerb(looked, found)
  if (verb) found.unshift(verb)
  return found
}

/** Whether a clause's verb, or the want of one, makes a predicate with a meeting's noun. */
function carries(document: Document, { verb, from, to }: Clause): boolean {
  if (verb === null || CARRIERS.has(verb.value.class)) return true
  if (verb.value.class !== 'lead') return false
  // Who heads a meeting holds it; who heads a delegation to one only goes there.
  return (
    !document.marks.hasPhrase('delegation', from, to) ||
    (headsLast(document) && markEnding(document, 'meeting', verb.from) !== undefined)
  )
}

/** "the meeting came after a summit that brought together A and B": with verbs first, the noun just before the verb is its subject. */
function subjectFirst({ vocabulary }: Document, { verb }: Clause, found: Trigger[]): void {
  if (vocabulary.lexicon.order !== 'verb-first' || verb?.value.class !== 'include') return
  const own = found.findLast((one) => one.to <= verb.from)
  if (own) found.unshift(...found.splice(found.indexOf(own), 1))
}

/** The noun that a relative clause describes, which holds none itself. */
function triggerBefore({ document, clause, carried }: Looked): Trigger | null {
  const antecedent = carried ? antecedentOf(document, clause) : undefined
  if (!antecedent) return null
  const { from, to, prefix, value } = antecedent
  return {
    from,
    to,
    kind: kindOf(document, clause, antecedent, value.kind),
    predicate: true,
    // "in this meeting, which was held in the presence of".
    anaphor: !headsLast(document) && isAnaphor(document, antecedent, prefix, false),
    loose: value.loose,
  }
}

/** A clause's verb, where that says by itself that people met. `found`: its nouns. */
function triggerOfVerb(looked: Looked, found: readonly Trigger[]): Trigger | null {
  const { document, clause, taken } = looked
  const { verb } = clause
  if (!verb || !saysTheyMet(looked, verb, found)) return null
  if (anyHolds(taken, verb.from) || isMeetingsOwn(document, verb, found)) return null
  const at = { from: verb.from, to: verb.to }
  const { kind, class: verbClass } = verb.value
  return {
    from: verb.from,
    to: verb.to,
    kind: kindOf(document, clause, at, kind ?? kindByNoun(document, verb, found) ?? 'talks'),
    predicate: true,
    anaphor: false,
    loose: verbClass === 'discuss',
  }
}

function saysTheyMet(
  { document, clause, press }: Looked,
  verb: Mark<'verb'>,
  found: readonly Trigger[],
): boolean {
  const verbClass = verb.value.class
  if (verbClass === 'meet' || visitsSomebody(document, verb)) return true
  if (verbClass === 'host') return premodified(document) && found.length === 0
  // Nouns last: what was taken up at a press conference.
  const toldPress =
    headsLast(document) && press.some((one) => one.from < verb.from && one.from >= clause.from)
  return verbClass === 'discuss' && !toldPress && found.every((one) => !one.anaphor)
}

/** What kind of meeting the nouns beside a verb tell; where verbs come first, one of meeting tells how by itself. */
function kindByNoun(
  { vocabulary }: Document,
  verb: Mark<'verb'>,
  found: readonly Trigger[],
): MeetingKind | undefined {
  if (vocabulary.lexicon.order === 'verb-first' && verb.value.class === 'meet') return undefined
  // "paid a call on": a noun inside the verb's own words tells nothing of how.
  const inVerb = (one: Stretch) => one.from >= verb.from && one.to <= verb.to
  return found.find((one) => one.kind !== 'talks' && !one.anaphor && !inVerb(one))?.kind
}
