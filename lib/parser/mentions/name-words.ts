/** Which words can be part of a name. */
import { type Document, perDocument } from '../document'
import type { PhraseName } from '../languages/schema'
import { beginsWithArticle } from './articles'
import { isAcronym, isCommonWord } from './no-names'
import { isProper } from './proper-names'

export interface Name {
  /** Token indices. */
  from: number
  to: number
  /** Registered officials who bear it; empty for a stranger. */
  slugs: string[]
  /** The folded words. */
  words: string[]
  surname: boolean
  /** A spelling that is also a common word or that others share. */
  ambiguous: boolean
  /** Known only by likeness to the registry's spelling: another party told for him says that he is somebody else. */
  near: boolean
}

/** A word that joins a name to a father's or a house's. */
export const isFathers = ({ tokens, vocabulary }: Document, index: number) =>
  vocabulary.lexicon.naming.fathers.has(tokens[index]?.text ?? '')

/** "Servant of", which is a name with the next word. */
export const isServant = ({ tokens, vocabulary }: Document, index: number) =>
  tokens[index]?.text === vocabulary.lexicon.naming.servant

/** A word that begins with "servant of": a given name. */
export const beginsWithServant = ({ vocabulary }: Document, word: string) =>
  vocabulary.lexicon.naming.servant !== null && word.startsWith(vocabulary.lexicon.naming.servant)

/** A word that joins the parts of a name: bin, de. */
export const isByname = ({ tokens }: Document, index: number) => tokens[index]?.facts.byname === true

/** A given name at a token, a conjunction written on to it or not: محمد, ومحمد. */
export function givenAt(document: Document, at: number): { prefix: string } | undefined {
  const { marks, vocabulary, text, tokens } = document
  const given = marks.phrase('givenNames', at)
  const token = tokens[at]
  if (!token || given?.to !== at + 1) return undefined
  if (given.prefix === '') return given
  if (!vocabulary.and.has(given.prefix)) return undefined
  if (!vocabulary.stop.has(token.text.slice(given.prefix.length))) return given
  const spelled = text.quote(token.start + given.prefix.length, token.end)
  return vocabulary.spelledNames.has(spelled) ? given : undefined
}

/** Words by which a name is known, in the dictionary's form where a language has cases; without an "and" written on. */
export function wordsIn(document: Document, from: number, to: number): string[] {
  const joined = document.vocabulary.and.has(givenAt(document, from)?.prefix ?? '') ? 1 : 0
  const words: string[] = []
  for (let at = from; at < to; at++) {
    const token = document.tokens[at]
    if (token?.kind !== 'word') continue
    const word = words.length === 0 ? token.text.slice(joined) : token.text
    words.push(document.nameKeys.get(word) ?? word)
  }
  return words
}

/** Somebody whom the registry doesn't hold, by the words of his name. */
export const strangerAt = (document: Document, from: number, to: number): Name => ({
  from,
  to,
  slugs: [],
  words: wordsIn(document, from, to),
  surname: false,
  ambiguous: false,
  near: false,
})

/** A common word that is part of no name, unless it is written with the letters of one. */
export function endsNames({ tokens, vocabulary, text }: Document, index: number): boolean {
  const token = tokens[index]
  if (!token?.facts.stop) return false
  return (
    vocabulary.spelledNames.size === 0 || !vocabulary.spelledNames.has(text.quote(token.start, token.end))
  )
}

/** What is known of each token: 0 not yet asked, 1 no name's, 2 perhaps a name's. */
const likeness = perDocument(({ tokens }) => new Uint8Array(tokens.length))

/** A word that may be part of a stranger's name: none of the vocabulary's. */
export function nameLike(document: Document, index: number): boolean {
  if (index < 0) return false
  const known = likeness(document)
  if (known[index] === 0) known[index] = isNameLike(document, index) ? 2 : 1
  return known[index] === 2
}

function isNameLike(document: Document, index: number): boolean {
  const { tokens, marks, vocabulary } = document
  const token = tokens[index]
  if (token?.kind !== 'word' || !vocabulary.script.test(token.text)) return false
  if (isSyllable(document, index)) return true
  if (token.text.length < 2 || token.facts.initials)
    return isInitial(document, index) && !marks.phrase('honorifics', index)
  if (token.facts.byname) return true
  if (vocabulary.cased && (!token.capital || isCommonWord(document, index) || isAcronym(document, index)))
    return false
  // What "servant of" serves belongs to the name, whatever else it is: عبد الأمير.
  if (isServant(document, index - 1) && beginsWithArticle(document, token.text)) return true
  if (endsNames(document, index)) return false
  const verb = marks.at('verb', index)
  // A letter that only seems written on to a verb: فيصل.
  if (verb && verb.prefix !== '' && token.facts.given) return true
  // "Turki bin": a demonym without its article before a father's name is a given name.
  const fathered = marks.at('party', index)?.prefix === '' && isFathers(document, index + 1)
  const party = isProper(document, marks.at('party', index)) && !fathered
  if (verb || party || isProper(document, marks.at('place', index))) return false
  if (marks.at('meeting', index) || marks.at('session', index)) return false
  // A letter that only seems written on to an ordinal: كاول.
  const ordinal = marks.at('ordinal', index)
  if (ordinal && (ordinal.prefix.length !== 1 || vocabulary.and.has(ordinal.prefix))) return false
  if (marks.at('official', index)?.prefix === '') return false
  const office = marks.at('office', index)
  const { given } = token.facts
  // A letter that only seems written on to a title: لامين.
  if (office && office.prefix !== '' && !(given && office.to === index + 1)) return false
  if (given) return true
  if (document.dateTokens.has(index) || isForSomething(document, index)) return false
  if (token.facts.common) return false
  return !office && !marks.at('field', index) && !isPhrase(document, index)
}

/** "Ли Хуэй", "Лвин У": a small word with a capital inside a sentence, beside another that has one. */
function isSyllable({ tokens, marks, sentences, sentenceOf }: Document, index: number): boolean {
  if (marks.phrase('syllables', index)?.to !== index + 1 || !tokens[index]?.capital) return false
  const sentence = sentences[sentenceOf[index] ?? -1]
  if (!sentence || sentence.titleCase || index === sentence.from) return false
  const beside = (at: number) => tokens[at]?.kind === 'word' && tokens[at].capital
  const inside = tokens[index - 1]?.kind === 'word'
  return inside && (beside(index + 1) || beside(index - 1))
}

/** A common noun with a preposition written on to it: لإدارة. */
export function isForSomething({ tokens, vocabulary }: Document, index: number): boolean {
  const word = tokens[index]?.text ?? ''
  const [letter = ''] = word
  if (word.length < 5 || vocabulary.and.has(letter)) return false
  return vocabulary.attached.includes(letter) && vocabulary.stop.has(word.slice(1))
}

/** "J." in "J. Smith": a capital letter with a dot. */
export const isInitial = ({ tokens, vocabulary }: Document, index: number) =>
  vocabulary.cased &&
  tokens[index]?.capital === true &&
  tokens[index + 1]?.text === '.' &&
  tokens[index + 1]?.start === tokens[index]?.end

export const isShort = ({ tokens }: Document, index: number) =>
  tokens[index]?.text.length === 1 || tokens[index]?.facts.initials === true

/** In a headline with capitals throughout a name is one that begins with a given name. */
export const inTitleCase = (document: Document, index: number) =>
  document.sentences[document.sentenceOf[index] ?? -1]?.titleCase ?? false

/** Those that are no names with a preposition written on to them either: بنظيره. */
const WITH_PREPOSITION = new Set<PhraseName>(['counterpart', 'counterparts', 'delegation', 'delegations'])

/** Function words and other phrases, whatever part they play. */
const NOT_IN_NAMES = new Set<PhraseName>([
  'and',
  'with',
  'between',
  'by',
  'about',
  'relative',
  'affairs',
  'officeLinks',
  'counterpart',
  'counterparts',
  'pronouns',
  'demonstratives',
  'delegation',
  'delegations',
  'headedBy',
  'margins',
  'guarantors',
  'observers',
  'officeParts',
  'honorifics',
  'plans',
  'cancelled',
  'spokenOf',
  'capital',
  'ministryOf',
  'bothSides',
  'negations',
  'complement',
  'each',
  'next',
  'previous',
  'pressConference',
])

const isPhrase = ({ marks, vocabulary }: Document, index: number): boolean =>
  marks
    .phrasesFrom(index)
    .some(
      ({ prefix, value: { name } }) =>
        NOT_IN_NAMES.has(name) && (prefix === '' || vocabulary.and.has(prefix) || WITH_PREPOSITION.has(name)),
    )
