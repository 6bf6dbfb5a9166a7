/** Verbs with their auxiliaries: "has also been received" is one verb, past. */
import { type Document, isMark } from './document'
import { verbAs } from './gazetteer/mark-list'
import type { Mark } from './gazetteer/marks'

export type Verb = Mark<'verb'>

/** Words between the parts of a verb: "has also been received", "is not expected to meet". */
const BETWEEN_PARTS = 4

const NOUN_BEFORE = [
  'articles',
  'demonstratives',
  'determiners',
  'with',
  'about',
  'between',
  'margins',
  'within',
  'officeOf',
] as const

/** A word like a verb after a preposition, an article or a possessive is a noun: "the visit", "Iran's call". */
function standsAsNoun(document: Document, verb: Verb): boolean {
  const { marks, tokens } = document
  if (verb.value.class === 'be') return false
  // Where verbs and nouns are inflected apart, what stands before a finite one makes it no noun: "его принял".
  if (document.vocabulary.declension && verb.value.tense !== 'participle') return false
  const before = verb.from - 1
  // "Fidan's talks with", "after frank talks with": a meeting's noun spelt like the verb, told of somebody or with a quality.
  const meeting = verb.value.tense === 'present' && marks.at('meeting', verb.from) !== undefined
  if (meeting && tokens[before]?.suffix) return true
  if (meeting && marks.phrase('followed', before)?.to === verb.from) return true
  // "the secretary of state met": the words before it are a title, whatever else they may be.
  if (endsTitle(document, verb.from)) return false
  const noun = marks.phrase('nouns', verb.from)?.to === verb.to
  // "the Armenian official recalled": somebody's rank, before what is no noun.
  if (!noun && verb.value.tense === 'past' && marks.phrase('epithets', before)?.to === verb.from) return false
  // "the two last met": a word that is an adverb too, before what is no noun.
  const adverb = marks.phrase('adverbs', before)?.to === verb.from
  if (adverb && !noun && verb.value.tense === 'past') return false
  if (NOUN_BEFORE.some((name) => marks.phrase(name, before)?.to === verb.from)) return true
  if (meeting && (qualified(document, before) || marks.phrase('clauseStarts', before)?.to === verb.from))
    return true
  if (!noun) return false
  return (tokens[before]?.suffix ?? '') !== '' || !governs(document, verb.to)
}

/** "very frank" talks: a word without a capital that is no subject and no adverb, in quotation marks or not. */
function qualified({ marks, tokens }: Document, before: number): boolean {
  const at = isMark(tokens[before], '"') ? before - 1 : before
  const token = tokens[at]
  const other = (['pronouns', 'relative', 'adverbs', 'and', 'bothSides', 'negations'] as const).some((name) =>
    marks.phrase(name, at),
  )
  return token?.kind === 'word' && !token.capital && !other && !marks.at('verb', at)
}

/** Tokens of the longest rank. */
const LONGEST_RANK = 5

const endsTitle = ({ marks }: Document, at: number) => {
  for (let from = Math.max(0, at - LONGEST_RANK); from < at - 1; from++)
    if (marks.at('office', from)?.to === at) return true
  return false
}

/** A word that begins the object of the verb before it: an article, a possessive, a name, a number. */
function governs({ marks, tokens, dateTokens }: Document, at: number): boolean {
  const token = tokens[at]
  if (!token || dateTokens.has(at) || token.kind === 'line' || token.kind === 'mark') return false
  const led = (['articles', 'determiners', 'demonstratives'] as const).some((name) => marks.phrase(name, at))
  return led
    ? !marks.phrase('locatives', at) && !marks.phrase('officeOf', at)
    : token.capital || token.kind === 'number'
}

/** Words that may stand between the parts of a verb. */
export const isAdverb = ({ marks }: Document, at: number) =>
  marks.phrase('adverbs', at) !== undefined || marks.phrase('negations', at) !== undefined

/** Past the adverbs and the day that begin at a token: "will on Friday also meet". */
function pastAdverbs(document: Document, from: number, to: number): number {
  const { marks, dateTokens } = document
  let at = from
  while (at < to && at < from + BETWEEN_PARTS) {
    const day = dateTokens.has(at) || (dateTokens.has(at + 1) && marks.phrase('about', at) !== undefined)
    if (!day && !isAdverb(document, at)) break
    at = marks.phrase('adverbs', at)?.to ?? at + 1
  }
  return at
}

/** An auxiliary and what it helps as one verb: the tense of the one, the meaning of the other. */
function joined(document: Document, helper: Verb, verb: Verb): Verb {
  const negated =
    helper.value.negated ||
    verb.value.negated ||
    document.marks.phrasesWithin('negations', helper.to, verb.from).length > 0
  const tense =
    helper.value.tense === 'present' && verb.value.tense === 'wish' ? ('future' as const) : helper.value.tense
  return verbAs(verb, { tense, negated }, helper.from)
}

/** "rebel-held", "UN-led": written on to a word with a hyphen, it is part of an adjective. */
function afterHyphen({ tokens, vocabulary }: Document, at: number): boolean {
  const [word, hyphen, token] = [tokens[at - 2], tokens[at - 1], tokens[at]]
  if (!vocabulary.cased || !word || !token || hyphen?.text !== '-') return false
  return word.start + word.text.length === hyphen.start && hyphen.start + 1 === token.start
}

/** The verb that begins at a token with all its auxiliaries; null where none does. */
export function verbAt(document: Document, at: number, end: number, helped = false): Verb | null {
  const verb = document.marks.at('verb', at)
  if (!verb || verb.to > end || document.dateTokens.has(at)) return null
  if (!helped && standsAsNoun(document, verb)) return null
  if (afterHyphen(document, at)) return null
  // "a phone call on Sunday"
  if ((document.marks.at('meeting', at - 1)?.to ?? 0) > at) return null
  if ((document.marks.at('meeting', at)?.to ?? 0) > verb.to) return null
  if (verb.value.class !== 'be') return verb
  const next = pastAdverbs(document, verb.to, end)
  const main = next < end ? verbAt(document, next, end, true) : null
  return main ? joined(document, verb, main) : verb
}
