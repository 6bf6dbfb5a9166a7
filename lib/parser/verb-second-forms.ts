/** Forms that tell a clause without being its finite verb, where qualities stand before nouns: "met", "before meeting". */
import { markEnding, phraseEnding, premodified } from './cases'
import type { Clause } from './clause'
import { type Document, isMark, type Sentence } from './document'
import { verbAs } from './gazetteer/mark-list'
import type { VerbClass } from './languages/schema'
import type { Actor } from './mentions/actors'
import { casesIn } from './mentions/name-forms'
import { isAdverb, type Verb, verbAt } from './verbs-with-helpers'

/** Verbs that tell a meeting: an infinitive after them is its purpose. */
export const TELLING = new Set<VerbClass>(['meet', 'discuss', 'light', 'host', 'take-part'])

/** "met A, in Doha on Monday, to discuss": a comma between a meeting and its purpose begins nothing. */
export const isPurposeOf = ({ tokens }: Document, told: Verb, boundary: number | null): boolean =>
  boundary !== null && isMark(tokens[boundary], ',') && TELLING.has(told.value.class)

/** Words between "after" and a meeting's noun: few. */
const QUALITIES = 3

/** "(met A on Monday) after a phone call with B": what was before, told by its noun with its day, its city or its partners. */
export function beginsBackdrop(document: Document, { verb, from }: Clause, at: number): boolean {
  const { marks, tokens, dateTokens } = document
  const word = premodified(document) ? marks.phrase('followed', at) : undefined
  if (!word || !verb || verb.to > at || dateTokens.has(at)) return false
  const told =
    TELLING.has(verb.value.class) ||
    (verb.value.class === 'be' && marks.within('meeting', from, at).length > 0)
  if (!told) return false
  for (let next = word.to; next <= word.to + QUALITIES; next++) {
    const noun = marks.at('meeting', next)
    if (noun) return tellsOwn(document, noun.to)
    if (tokens[next]?.kind !== 'word' || tokens[next]?.capital || marks.at('verb', next)) return false
  }
  return false
}

/** A meeting's noun told with whom, where or when. */
const tellsOwn = ({ marks, dateTokens }: Document, at: number): boolean =>
  dateTokens.has(at) ||
  dateTokens.has(at + 1) ||
  marks.phrase('with', at) !== undefined ||
  marks.phrase('between', at) !== undefined ||
  (marks.phrase('locatives', at) !== undefined && marks.at('place', at + 1) !== undefined)

/** "the meeting, held in Ankara on Monday, was attended by": a past form after a comma, before the sentence's own verb. */
export function describes(
  document: Document,
  sentence: Sentence,
  current: Clause,
  closed: (at: number) => boolean,
  { from, to, value }: Verb,
): boolean {
  const { marks, tokens } = document
  if (!premodified(document) || value.tense !== 'past' || value.class === 'be') return false
  let before = from - 1
  while (before > current.from && isAdverb(document, before)) before--
  if (from - current.from < 2 || !isMark(tokens[before], ',')) return false
  // With a helper it is the sentence's own verb: ", has met".
  if (marks.at('verb', from)?.to !== to) return false
  for (let at = to; at < sentence.to; at++) {
    if (!isMark(tokens[at], ',') || closed(at)) continue
    let next = at + 1
    while (next < sentence.to && isAdverb(document, next)) next++
    if (verbAt(document, next, sentence.to)) return true
  }
  return false
}

/** "met A before flying to Baku": what was done next, or before, told after a word of time. */
export const startsAfter = (document: Document, { from, value, to }: Verb): boolean =>
  premodified(document) &&
  value.tense === 'participle' &&
  document.marks.phrase('clauseStarts', from - 1)?.to === from &&
  document.marks.at('verb', from)?.to === to

const inTense = (verb: Verb, tense: Verb['value']['tense']): Verb => verbAs(verb, { tense })

/** A gerund is as past, or as much to come, as the verb of the clause that it goes on. */
export const inTenseOf = (verb: Verb, main: Verb): Verb => inTense(verb, main.value.tense)

/** "flew to Ankara to meet A": of a journey made what it was for is told as done. */
export function asDone(document: Document, verb: Verb, before: Verb): Verb {
  const went = before.value.class === 'travel' && before.value.tense === 'past'
  return went && premodified(document) && verb.value.class === 'meet' ? inTense(verb, 'past') : verb
}

/** A hyphen without blanks joins two words. */
export function joinsWords({ tokens }: Document, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  return isMark(token, '-') && before?.end === token?.start
}

/** "who met A and discussed B": nothing but "and" and adverbs before the verb, and no comma before that. */
export function joinsDirectly(document: Document, current: Clause, verb: Verb): boolean {
  let at = verb.from - 1
  while (at > current.from && isAdverb(document, at)) at--
  return document.vocabulary.and.has(document.tokens[at]?.text ?? '') && !isMark(document.tokens[at - 1], ',')
}

/** "переговоры Путина и Лукашенко начнутся": an "and" between those whose the talks are, in one row after the noun. */
export function joinsThoseOfMeeting(
  document: Document,
  closed: (at: number) => boolean,
  at: number,
): boolean {
  if (!document.vocabulary.declension || !closed(at - 1) || !closed(at + 1)) return false
  let from = at - 1
  while (from > 0 && closed(from - 1)) from--
  return markEnding(document, 'meeting', from) !== undefined
}

/** Where names and titles begin that stand in some case, and in no subject's. */
export function obliqueIn(document: Document, actors: readonly Actor[]): ReadonlySet<number> {
  if (document.vocabulary.declension === null) return new Set()
  return new Set(
    actors.flatMap(({ from, office, name }) => {
      const cases = office?.cases ?? (name ? casesIn(document, name.from, name.to) : 0)
      return cases !== 0 && (cases & 1) === 0 ? [from] : []
    }),
  )
}

/** "where with the ministers A and B (he) will hold": the preposition before a row that an "and" joins, if case tells that they are no subjects. */
export function rowLedBy(
  document: Document,
  { closed, oblique }: { closed: (at: number) => boolean; oblique: (at: number) => boolean },
  and: number,
  from: number,
): number | null {
  const { marks, tokens } = document
  if (!closed(and - 1) || !oblique(and + 1)) return null
  for (let at = and - 1; at >= from; at--) {
    if (phraseEnding(document, 'with', at + 1)) return at
    if (closed(at) || isMark(tokens[at], ',')) continue
    if (marks.at('verb', at) || marks.phrase('clauseStarts', at) || tokens[at]?.kind !== 'word') return null
  }
  return null
}

/** "Fidan, the Turkish foreign minister, said": the second comma belongs to the words before it. */
export function closesApposition(
  { tokens }: Document,
  { from }: Sentence,
  closed: (at: number) => boolean,
  comma: number,
): boolean {
  if (!isMark(tokens[comma], ',')) return false
  for (let at = comma - 1; at > from && closed(at); at--) if (isMark(tokens[at], ',')) return true
  return false
}
