/** Words that make a clause tell no meeting, or one to come: negation, plans, wishes. */
import { headsLast, premodified } from '../cases'
import type { Clause } from '../clauses'
import type { DateExpression } from '../dates/model'
import type { Document, Sentence } from '../document'
import { isRemote } from './model'
import { nextClause, type Scene } from './scene'
import type { Trigger } from './triggers'

/** Whether a sentence tells of something that was put off. */
export const tellsPutOff = ({ marks }: Document, { from, to }: Sentence): boolean =>
  marks.hasPhrase('postponed', from, to)

export function negated(document: Document, clause: Clause): boolean {
  const { verb } = clause
  if (!verb)
    return (
      document.marks.hasPhrase('negations', clause.from, clause.from + 1) ||
      document.marks.hasPhrase('cancelled', clause.from, clause.to)
    )
  if (verb.value.negated || helperNegated(document, clause) || denied(document, clause)) return true
  if (document.marks.hasPhrase('doubts', clause.sentence.from, verb.from)) return true
  const before = verb.from - 1
  return (
    document.marks.phrase('negations', before)?.to === verb.from ||
    document.marks.hasPhrase('cancelled', clause.from, clause.to) ||
    calledOffAfter(document, clause)
  )
}

/** "…, which was to include a meeting with X, was called off": told of the clause just before. */
function calledOffAfter({ marks, vocabulary }: Document, { to, sentence }: Clause): boolean {
  if (vocabulary.lexicon.order !== 'verb-last') return false
  return marks.phrasesWithin('cancelled', to, Math.min(sentence.to, to + 3)).length > 0
}

/** "had been due to meet A, but the visit was called off": a plan that the next clause says came to nothing. */
export function calledOffNext(scene: Scene, clause: Clause): boolean {
  const { document } = scene
  if (document.vocabulary.lexicon.order !== 'verb-second' || !isPlanned(document, clause)) return false
  const next = nextClause(scene, clause)
  return next?.verb?.value.class === 'cancel' && !next.verb.value.negated && next.verb.value.tense === 'past'
}

/** "не планирует встречаться", "не намерен": what is negated is the word that the infinitive goes with. */
function helperNegated({ marks }: Document, { auxiliary, verb, from }: Clause): boolean {
  if (auxiliary && marks.phrase('negations', auxiliary.from - 1)?.to === auxiliary.from) return true
  return (
    verb?.value.tense === 'wish' &&
    marks
      .phrasesWithin('plans', from, verb.from)
      .some((plan) => marks.phrase('negations', plan.from - 1)?.to === plan.from)
  )
}

/** "is going to Tehran to meet …": what a journey told just before is for. */
function isPurpose({ marks }: Document, clause: Clause): boolean {
  if (marks.phrase('purpose', clause.from) === undefined) return false
  return marks
    .within('verb', Math.max(clause.sentence.from, clause.from - 4), clause.from)
    .some((verb) => verb.to === clause.from && verb.value.class === 'travel')
}

/** "a source denied that the two had met": what follows a verb of denying. */
function denied({ marks }: Document, { sentence, from }: Clause): boolean {
  const said = marks.within('verb', sentence.from, from).at(-1)?.value
  return said?.class === 'speak' && said.negated && marks.phrase('complement', from) !== undefined
}

/** "No meeting between them is planned": denied by the word before its noun. */
export const deniedByNoun = ({ marks, vocabulary }: Document, { from, predicate }: Trigger): boolean =>
  vocabulary.lexicon.order === 'verb-second' &&
  [1, 2].some((step) => {
    const no = marks.phrase('negations', from - step)
    return (
      no !== undefined &&
      no.to === from - step + 1 &&
      (step === 1 || !predicate || !marks.at('verb', from - 1))
    )
  })

export function isPlanned(document: Document, clause: Clause): boolean {
  const tense = clause.verb?.value.tense
  if (tense === 'past' || tense === 'pluperfect') {
    return (
      document.marks.hasPhrase('plans', clause.from, clause.to) &&
      tense === 'past' &&
      document.vocabulary.lexicon.order === 'verb-first' &&
      clause.verb !== null &&
      clause.verb.value.class !== 'meet'
    )
  }
  if (tense === 'future' || (tense === 'wish' && isPurpose(document, clause))) return true
  return document.marks.hasPhrase('plans', clause.sentence.from, clause.to)
}

/** Tokens between a meeting's noun and what somebody thinks of having it. */
const WISH_REACH = 4

/** Nouns last: "buluşmaya sıcak baktığını"; what is told of "at" or "after" a meeting is another matter. */
function wishedAfter(document: Document, { to }: Trigger): boolean {
  const { marks, tokens, vocabulary } = document
  const ending = tokens[to - 1]?.suffix || (marks.at('meeting', to - 1)?.ending ?? '')
  const told = vocabulary.cases.get(ending) ?? null
  if (told !== null && told !== 'dative' && told !== 'accusative' && told !== 'genitive') return false
  return marks.hasPhrase('wishes', to, to + WISH_REACH)
}

const toldAsPlace = ({ tokens, marks, vocabulary }: Document, { from, to, predicate }: Trigger) => {
  const suffix = tokens[to - 1]?.suffix ?? ''
  const ending = suffix === '' ? (marks.at('meeting', from)?.ending ?? '') : suffix
  return !predicate && vocabulary.cases.get(ending) === 'locative'
}

export function isWish(document: Document, clause: Clause, trigger: Trigger): boolean {
  if (isPlanned(document, clause)) return false
  const tense = clause.verb?.value.tense
  // Nouns last: "telefon görüşmesinde … gerektiğini söyledi", what was wished there is no wish to meet.
  if (tense === 'wish') return !(headsLast(document) && toldAsPlace(document, trigger))
  if (headsLast(document)) return !trigger.predicate && wishedAfter(document, trigger)
  const occasion = isRemote(trigger.kind) && premodified(document)
  return (
    !trigger.predicate &&
    !(occasion && document.marks.phrase('articles', trigger.from - 1)) &&
    document.marks.hasPhrase('wishes', Math.max(clause.from, trigger.from - 6), trigger.from)
  )
}

/** A whole month, half a year, a month or week to come. */
const isPeriod = ({ telling }: DateExpression) =>
  telling.kind === 'months' ||
  (telling.kind === 'year' && telling.months !== null) ||
  (telling.kind === 'relative-period' && telling.offset > 0)

/** Told in the present of a whole month or more: what is under way has a day. */
export function isAnnounced(
  { vocabulary }: Document,
  { verb }: Clause,
  date: DateExpression | null | undefined,
): boolean {
  const present = vocabulary.lexicon.presentPlans && verb?.value.tense === 'present'
  return present && date != null && isPeriod(date)
}

/** "it is worth recalling that": a sentence that tells something else than the one before it. */
export const opensAside = (document: Document, { from }: Clause['sentence']): boolean =>
  (['background', 'asides'] as const).some((name) => document.marks.hasPhrase(name, from, from + 3))
