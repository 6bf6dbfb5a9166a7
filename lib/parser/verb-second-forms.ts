/** Forms that tell a clause without being its finite verb, where qualities stand before nouns: "met", "before meeting". */
import { premodified } from './cases'
import type { Clause } from './clause'
import { type Document, isMark, type Sentence } from './document'
import type { VerbClass } from './languages/schema'
import { isAdverb, type Verb, verbAt } from './verbs-with-helpers'

/** Verbs that tell a meeting: an infinitive after them is its purpose. */
export const TELLING = new Set<VerbClass>(['meet', 'discuss', 'light', 'host', 'take-part'])

/** "met A, in Doha on Monday, to discuss": a comma between a meeting and its purpose begins nothing. */
export const isPurposeOf = ({ tokens }: Document, told: Verb, boundary: number | null): boolean =>
  boundary !== null && isMark(tokens[boundary], ',') && TELLING.has(told.value.class)

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
  if (from - current.from < 2 || !isMark(tokens[from - 1], ',')) return false
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

const inTense = (verb: Verb, tense: Verb['value']['tense']): Verb => {
  const value = { ...verb.value, tense }
  return { ...verb, value, values: [value] }
}

/** A gerund is as past, or as much to come, as the verb of the clause that it goes on. */
export const inTenseOf = (verb: Verb, main: Verb): Verb => inTense(verb, main.value.tense)

/** "flew to Ankara to meet A": of a journey made what it was for is told as done. */
export function asDone(document: Document, verb: Verb, before: Verb): Verb {
  const went = before.value.class === 'travel' && before.value.tense === 'past'
  return went && premodified(document) && verb.value.class === 'meet' ? inTense(verb, 'past') : verb
}
