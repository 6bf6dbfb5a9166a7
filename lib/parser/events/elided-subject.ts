/** Subjects that a clause leaves out or tells by a pronoun, where all whom it names are partners. */
import { headsLast } from '../cases'
import type { Clause } from '../clauses'
import { type Document, isMark } from '../document'
import type { Participant } from './model'
import type { Scene, State } from './scene'

/** "… and met with A and B": those whom the clause tells are partners all, of whoever was spoken of before. */
export function elidedSubject(
  { document }: Scene,
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
  const led = document.marks
    .phrasesWithin('with', Math.max(clause.from, first.at.from - 3), first.at.from)
    .some((mark) => mark.to - mark.from === 1)
  const others = subject.filter((one) => one.person && !own.some((other) => other.person === one.person))
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
