/** Subjects that a clause leaves out or tells by a pronoun, where all whom it names are partners. */
import { headsLast, premodified } from '../../cases'
import type { Clause } from '../../clauses'
import { carriesAnd, type Document, isMark } from '../../document'
import { casesIn } from '../../mentions/name-forms'
import { type MeetingEvent, type Participant, partyOf } from '../model'
import { clausesOf, type Scene, type State } from '../scene'
import type { Trigger } from '../triggers'
import { participantsIn, unique } from './participants'

/** "… and met with A and B": those whom the clause tells are partners all, of whoever was spoken of before. */
export function elidedSubject(
  { document, cast }: Scene,
  clause: Clause,
  own: readonly Participant[],
  { subject }: State,
): Participant[] {
  const [first] = own
  if (
    !first ||
    (own.length < 2 && !inRowWithPronoun(document, clause, first)) ||
    document.vocabulary.lexicon.order !== 'verb-last'
  )
    return []
  const led =
    document.marks
      .phrasesWithin('with', Math.max(clause.from, first.at.from - 3), first.at.from)
      .some((mark) => mark.to - mark.from === 1) || wentToSee(document, clause, first)
  const around = clause.parent ? participantsIn(cast, clause.parent, (at) => at < clause.from).slice(-1) : []
  const others = (around.length > 0 ? around : subject).filter(
    (one) => one.person && !own.some((other) => other.person === one.person),
  )
  const inRow = own.every((one, index) => {
    const before = own[index - 1]
    return !before || joinedTo(document, before.at.to, one.at.from)
  })
  return (led && inRow) || inRowWithPronoun(document, clause, first) ? others : []
}

/** "(A said) he had hoped to see B": who does it is told by a pronoun before the verb, and the one named is its object. */
export function toldByPronoun({ marks, vocabulary }: Document, clause: Clause, one: Participant): boolean {
  const { verb, from } = clause
  if (vocabulary.lexicon.order !== 'verb-second' || !verb || one.at.from < verb.from) return false
  return marks.hasPhrase('pronouns', Math.max(from, verb.from - 3), verb.from)
}

/** "(he) then went to a meeting of A and B": whom somebody goes to see are no subjects. */
function wentToSee({ marks, tokens }: Document, { verb, from }: Clause, { at }: Participant): boolean {
  let end = at.from
  while (isMark(tokens[end - 1], '"') || marks.phrase('honorifics', end - 1)) end--
  const led = [1, 2].some(
    (step) => marks.at('meeting', end - step)?.to === end && marks.phrase('travelTo', end - step - 1),
  )
  return verb?.value.class === 'travel' && end > from && led
}

/** Nothing but a comma, "and" or "with" just before somebody, after another of the row. */
function joinedTo({ marks, tokens, vocabulary }: Document, from: number, to: number): boolean {
  let at = to - 1
  while (at >= from && (isMark(tokens[at], '"') || marks.phrase('honorifics', at))) at--
  return (
    at < from ||
    isMark(tokens[at], ',') ||
    vocabulary.and.has(tokens[at]?.text ?? '') ||
    marks.phrase('with', at) !== undefined
  )
}

/** "he, A and B": a pronoun told in one row with those named. */
function inRowWithPronoun(document: Document, clause: Clause, first: Participant): boolean {
  const { marks, tokens, vocabulary } = document
  const [pronoun] = marks.phrasesWithin('pronouns', Math.max(clause.from, first.at.from - 3), first.at.from)
  if (!pronoun) return false
  const between = tokens.slice(pronoun.to, first.at.from)
  return between.length > 0 && between.every((token) => isMark(token, ',') || vocabulary.and.has(token.text))
}

/** "The deputy negotiated with envoys": the only one named does it himself, so nobody told before does. */
export function isSubject(document: Document, clause: Clause, one: Participant): boolean {
  const { marks, vocabulary } = document
  if (vocabulary.lexicon.order !== 'verb-last' || headsLast(document)) return false
  const { from, to } = one.at
  if (from < clause.from || to > clause.to || clause.parent) return false
  const met = ['with', 'between', 'by', 'about'] as const
  const told = met.some((name) => marks.phrasesWithin(name, clause.from, from).length > 0)
  const partnered = marks.phrasesWithin('with', to, clause.to).some((mark) => mark.to - mark.from === 1)
  return !told && partnered && marks.phrase('partnerPronouns', clause.from) === undefined
}

/** A conjunction written on to the words that somebody is told by. */
const joinedOn = (document: Document, at: number) =>
  (['office', 'official'] as const).some((name) =>
    carriesAnd(document, document.marks.at(name, at)?.prefix),
  ) || carriesAnd(document, document.marks.phrase('honorifics', at)?.prefix)

/** "(A visited Baghdad,) where met the president B and the premier C": with verbs first, a row of one country was met by who came there. */
function travellerBefore(
  { document }: Scene,
  { from, verb }: Clause,
  own: readonly Participant[],
  { subject: [traveller] }: State,
): Participant | null {
  const { marks, vocabulary } = document
  if (vocabulary.lexicon.order !== 'verb-first' || verb?.value.class !== 'meet' || own.length < 2) return null
  if (!marks.phrase('where', from) && !vocabulary.and.has(verb.prefix)) return null
  const hosts = new Set(own.map(partyOf))
  const row = own.every(
    (one, index) => one.at.from >= verb.to && (index === 0 || joinedOn(document, one.at.from)),
  )
  const guest = traveller ? partyOf(traveller) : null
  const fits =
    traveller?.person && guest !== null && hosts.size === 1 && !hosts.has(null) && !hosts.has(guest)
  return row && fits ? traveller : null
}

/** "meetings were held, headed by A": he heads them for his own side, and nobody told before was there. */
export function isOnlyHead(document: Document, clause: Clause, [only]: readonly Participant[]): boolean {
  const { marks, vocabulary } = document
  if (vocabulary.lexicon.order !== 'verb-first' || clause.verb?.value.class !== 'light' || !only) return false
  const headed = marks.phraseBefore('headedBy', only.at.from, 3)
  return headed && !marks.hasPhrase('with', clause.from, only.at.from)
}

/** "said that he discussed with A and B", "arrived and held talks with A, in the presence of B": with verbs first, all are told after "with". */
function doerBefore(
  { document }: Scene,
  { from, verb }: Clause,
  own: readonly Participant[],
  { subject: [doer] }: State,
): Participant | null {
  const { marks, vocabulary } = document
  const [first] = own
  if (vocabulary.lexicon.order !== 'verb-first' || !verb || !first || own.length < 2 || !doer?.person)
    return null
  const told = marks.phrase('complement', from) ?? marks.phrase('where', from)
  if (!told && !vocabulary.and.has(verb.prefix)) return null
  const led = [1, 2, 3].some(
    (step) => (marks.phrase('with', first.at.from - step)?.to ?? Infinity) <= first.at.from,
  )
  const active = verb.value.class === 'meet' || verb.value.class === 'discuss' || verb.value.class === 'light'
  const apart = own.every((one) => one.person !== doer.person)
  return led && active && apart && first.at.from > verb.to ? doer : null
}

/** "A met the ministers of five countries": whom he met is told, though not who they are. */
export function metSeveral(
  { document, cast }: Scene,
  clause: Clause,
  [only]: readonly Participant[],
): boolean {
  if (document.vocabulary.lexicon.order !== 'verb-first' || clause.verb?.value.class !== 'meet' || !only)
    return false
  return (cast.bySentence.get(clause.sentence.index) ?? []).some(
    (actor) => actor.kind === 'office' && actor.plural && actor.from > only.at.from && actor.to <= clause.to,
  )
}

/** Whoever the text speaks of, where all whom the clause names are told as those he met. */
export const comerOrDoer = (
  scene: Scene,
  clause: Clause,
  own: readonly Participant[],
  state: State,
): Participant | null => travellerBefore(scene, clause, own, state) ?? doerBefore(scene, clause, own, state)

/** "(He) met with A and B": where case tells that nobody in the clause is its subject, it is whom the text speaks of. */
export function withSubject(
  { document }: Scene,
  clause: Clause,
  trigger: Trigger,
  state: State,
  own: Participant[],
): Participant[] {
  const { declension } = document.vocabulary
  if (!declension || !trigger.predicate || clause.verb?.value.class === 'discuss') return own
  const partner = (one: Participant) => {
    const { office, name } = one.actor
    const cases = office?.cases ?? (name ? casesIn(document, name.from, name.to) : 0)
    return cases !== 0 && (cases & 1) === 0
  }
  const first = Math.min(...own.map((one) => one.at.from))
  const beside = document.marks.phrasesWithin('with', clause.from, first).at(-1)
  const led =
    beside !== undefined &&
    (beside.to === first || document.marks.within('office', beside.to, beside.to + 1).length > 0)
  if (!led && clause.verb?.value.class !== 'meet') return own
  const subject = state.subject.filter((one) => !own.some((other) => other.person === one.person))
  return own.every(partner) && subject.length === state.subject.length ? unique([...subject, ...own]) : own
}

/** "After meeting A, B flew to Tehran": of a meeting told in passing, whoever the verb after it is told of. */
export function doerAfter(
  document: Document,
  { verb }: Clause,
  { passing, participants }: MeetingEvent,
): Participant | undefined {
  if (!premodified(document) || !passing || !verb) return undefined
  return participants.findLast((one) => one.person && one.at.to <= verb.from)
}

/** "(A came on Monday.) Her received the president B and the premier C": whoever the text speaks of, where nouns are declined. */
export function receivedBySeveral(
  { document }: Scene,
  { from, to, verb }: Clause,
  own: readonly Participant[],
  { subject: [guest] }: State,
): Participant | null {
  if (!document.vocabulary.declension || own.length < 2 || !guest?.person || !verb) return null
  const [pronoun] = document.marks.phrasesWithin('partnerPronouns', from, to)
  const hosts = own.every((one) => one.at.from >= verb.to && partyOf(one) !== partyOf(guest))
  return pronoun && hosts ? guest : null
}

/** "(received B,) who came from Cairo, where he met C": whom the relative clause before describes. */
export function whoWasThere({ document, cast, clauses }: Scene, clause: Clause): Participant | null {
  if (!document.marks.phrase('where', clause.from) || clause.from === clause.sentence.from) return null
  const told = clausesOf({ clauses }, clause.sentence).find(
    (one) => one.parent !== null && (one.to === clause.from || one.to === clause.from - 1),
  )
  if (!told?.parent || told.parent === clause) return null
  return participantsIn(cast, told.parent, (at) => at < told.from).at(-1) ?? null
}
