/** Whether a meeting's noun goes on about the meeting told before: "this meeting", "the closed-door meeting", görüşmede. */
import { caseOf, isDetermined, markEnding } from '../cases'
import type { Clause } from '../clauses'
import { type Document, isMark } from '../document'
import type { Stretch } from './model'
import { tellsWhose } from './triggers-beside'

/** Nouns last: "görüşmede", with nobody before it whom the meeting was with, or the noun that a sentence begins with. */
export function pointsBack(document: Document, clause: Clause, { from, to }: Stretch): boolean {
  const { marks, tokens, vocabulary } = document
  const mark = marks.at('meeting', to - 1) ?? marks.at('meeting', from)
  const suffix = tokens[to - 1]?.suffix ?? ''
  const ending = suffix === '' ? (mark?.ending ?? '') : suffix
  if (ending === '') return from === clause.sentence.from && to - from === 1
  if (!vocabulary.definite.has(ending) || marks.phrase('articles', from - 1)?.to === from) return false
  // "A ile B de görüşmeye katıldı": those before "too" are who took part.
  const { verb } = clause
  if (verb?.value.class === 'take-part' && verb.from === to && marks.phrase('also', from - 1)) return true
  for (let at = clause.from; at < from; at++)
    if (marks.phrase('with', at) ?? marks.phrase('between', at)) return false
    else if (tokens[at]?.suffix && caseOf(document, at + 1) === 'instrumental') return false
  return true
}

/** A noun of its own between: "talks on this dossier". */
const isCommonNoun = ({ tokens, marks }: Document, at: number) =>
  tokens[at]?.facts.common === true && marks.at('session', at) === undefined

export function isAnaphor(
  document: Document,
  { from, to }: Stretch,
  prefix: string,
  loose: boolean,
): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 2); at--) {
    const mark = document.marks.phrase('demonstratives', at)
    // "of this country met", "this delegation met": it points at those.
    const elsewhere =
      (document.marks.phrase('officeParts', at)?.to ?? 0) > (mark?.to ?? 0) ||
      (at < from - 1 &&
        (document.marks.phrase('delegation', from - 1) !== undefined || isCommonNoun(document, from - 1)))
    // "also", "after that": words that a demonstrative is only part of.
    const besides = [at, at - 1].some((start) => (document.marks.phrase('another', start)?.to ?? 0) > at)
    if (mark && mark.to <= from && !elsewhere && !besides) return true
  }
  if (document.marks.phrase('aforesaid', to)) return true
  if (document.dateTokens.has(from - 1) && document.tokens[from - 1]?.suffix) return true
  const goesOn = tellsWhose(document, to)
  // "at both meetings": those told before.
  if (!goesOn && [0, 1, 2].some((step) => document.marks.phrase('theseMeetings', from - step)?.to === to))
    return true
  if (!goesOn && isDefinite(document, from)) return true
  if (duringIt(document, from, to) || isSubjectAgain(document, from, to)) return true
  // "the sixth summit of": one that its number tells.
  if (!isDetermined(document, prefix) || document.marks.at('ordinal', to)) return false
  return loose ? wasHeld(document, from, to) : !tellsWhich(document, to)
}

/** "the meeting that was held in", but not "the meeting, which dealt with": a relative clause that tells which one it was. */
function tellsWhich({ marks }: Document, to: number): boolean {
  const relative = marks.phrase('relative', to)
  return relative !== undefined && marks.at('verb', relative.to)?.value.class !== 'discuss'
}

/** Tokens after a definite noun within which whose talks they were would be told. */
const WHOSE_WITHIN = 6

/** With verbs first, "the talks were held in the presence of": those told before, where nobody is told to have held them. */
function wasHeld(document: Document, from: number, to: number): boolean {
  const { marks, vocabulary } = document
  if (
    vocabulary.lexicon.order !== 'verb-first' ||
    markEnding(document, 'verb', from)?.value.class !== 'light'
  )
    return false
  return !(['with', 'between'] as const).some((name) =>
    marks
      .phrasesWithin(name, to, to + WHOSE_WITHIN)
      .some((mark) => marks.phrase('inPresence', mark.from) === undefined),
  )
}

/** Adjectives between the article and a meeting's noun: few. */
const MOST_ADJECTIVES = 4

/** "the meeting", "the closed-door meeting": the article right before the noun, or before adjectives that tell no other. */
function isDefinite({ marks, tokens, vocabulary, dateTokens }: Document, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - MOST_ADJECTIVES); at--) {
    if (marks.phrase('definite', at)) return true
    const token = tokens[at]
    const joined = tokens[at + 1]?.text === '-'
    if (!vocabulary.cased || token?.capital || token?.suffix || dateTokens.has(at)) return false
    if (token?.text === '-') continue
    if (token?.kind !== 'word' || (token.facts.stop && !joined)) return false
    const tells =
      marks.at('party', at) ?? marks.at('place', at) ?? marks.at('ordinal', at) ?? marks.at('series', at)
    const other = (['next', 'previous', 'another', 'numerals', 'with', 'between'] as const).some((name) =>
      marks.phrase(name, at),
    )
    if (tells || other || marks.at('office', at) || marks.at('official', at)) return false
  }
  return false
}

/** "с российской стороны": of which side somebody was, and no partner. */
export const ofSide = ({ marks }: Document, at: number): string | null => {
  const side = marks.at('party', marks.phrase('with', at)?.to ?? -1)
  return side?.value.demonym && marks.phrase('sides', side.to) ? side.value.slug : null
}

/** "на встрече", without articles and with nobody beside it: the one told before. */
function duringIt(document: Document, from: number, to: number): boolean {
  const { marks, tokens, dateTokens } = document
  const led = marks.phraseBefore('during', from, 3)
  // "in the course of the meeting, which was on Sunday": what a clause about the noun tells is of the one told.
  const end =
    [0, 1, 2, 3].find((step) => marks.phrase('relative', to + step) ?? isMark(tokens[to + step], ',')) ?? 4
  const own = [0, 1, 2, 3].slice(0, end).some(
    (step) =>
      (marks.phrase('with', to + step) && ofSide(document, to + step) === null) ||
      marks.phrase('between', to + step) ||
      // "в саммите ШОС"
      marks.at('party', to) ||
      marks.at('place', to + step) ||
      dateTokens.has(to + step),
  )
  return led && !own
}

/** "Встреча состоялась …": a bare noun that its verb follows, with nobody beside it, goes on about the one told. */
function isSubjectAgain(
  { marks, vocabulary, sentences, sentenceOf }: Document,
  from: number,
  to: number,
): boolean {
  const sentence = sentences[sentenceOf[from] ?? -1]
  const verb = marks.at('verb', to)?.value
  if (!vocabulary.declension || !sentence || verb?.class !== 'light' || verb.tense !== 'past') return false
  const partners = marks
    .phrasesWithin('with', to, sentence.to)
    .some((one) => marks.phrase('inPresence', one.from) === undefined)
  return !partners && !marks.hasPhrase('between', to, sentence.to)
}

/** Verbs last: "A, too, took part in the sitting", "was in the sitting": a bare noun between "in" and the verb, on no day of its own. */
export function isWhereSomebodyWas(
  { marks, vocabulary, dateTokens }: Document,
  { verb, from: start }: Clause,
  { from, to, ending }: { from: number; to: number; ending: string },
): boolean {
  if (
    vocabulary.lexicon.order !== 'verb-last' ||
    (verb?.value.class !== 'take-part' && verb?.value.class !== 'be')
  )
    return false
  const also = marks.phrase('also', from - 2) ?? marks.phrase('also', to)
  if (ending !== '' || !also || marks.phrase('locatives', from - 1)?.to !== from) return false
  for (let at = start; at < from; at++) if (dateTokens.has(at)) return false
  return (marks.phrase('also', to)?.to ?? to) === verb.from
}
