/** Names of people whom the registry does not hold: in quotation marks, beside an office, begun by a given name. */
import { headsLast } from '../cases'
import { type Document, isMark } from '../document'
import { coverage } from '../in-order'
import { beginsWithArticle, isArticled, withoutArticle } from './articles'
import { officeAfter, officeBefore, officeEndsAt } from './bearers'
import { pastDot } from './courtesies'
import { headsDelegation } from './leading-names'
import { nameEnd } from './name-ends'
import {
  endsNames,
  givenAt,
  inTitleCase,
  isByname,
  isFathers,
  isInitial,
  type Name,
  nameLike,
  strangerAt,
  wordsIn,
} from './name-words'
import { mayPrecede } from './placed-names'

/** Titles after: what stands in quotation marks right before a rank is its holder's name, whatever its words. */
function quotedBeforeTitle(document: Document, from: number): number | null {
  const { tokens, marks, vocabulary } = document
  if (vocabulary.lexicon.titles !== 'after' || tokens[from - 2]?.facts.common) return null
  if (marks.at('meeting', from - 2) || marks.at('session', from - 2) || marks.phrase('officeParts', from - 2))
    return null
  let to = from
  while (to < from + 4 && tokens[to]?.kind === 'word' && !marks.at('verb', to) && !marks.at('meeting', to))
    to++
  const titled = isMark(tokens[to], '"') && marks.at('office', to + 1)?.prefix === ''
  return titled && to > from + 1 && nameLike(document, from) ? to : null
}

function quotedEnd(document: Document, from: number): number | null {
  const titled = quotedBeforeTitle(document, from)
  if (titled !== null) return titled
  const { tokens, marks } = document
  for (let to = from; to < from + 6; to++) {
    if (isMark(tokens[to], '"')) return to > from + 1 ? to : null
    if (tokens[to]?.kind !== 'word' || !nameLike(document, to)) return null
    if (marks.at('party', to) || marks.at('place', to) || marks.at('meeting', to) || marks.at('session', to))
      return null
  }
  return null
}

/** A given name of the lexicon or the registry, a conjunction written on to it or not. */
const isGiven = (document: Document, at: number) =>
  beginsName(document, at) || givenAt(document, at) !== undefined

/** Whether a word that is no given name begins a name all the same: by the words around it, or by its capital. */
const beginsAsName = (document: Document, at: number) =>
  isServantOf(document, at) ||
  (isFathers(document, at + 1) && nameLike(document, at)) ||
  toldWithCourtesy(document, at) ||
  inCapitals(document, at) ||
  headsDelegation(document, at)

export function strangers(document: Document, known: readonly Name[]): Name[] {
  const { tokens } = document
  const places = document.marks.within('place', 0, tokens.length)
  // "(the president of the) Republic of Congo A": words of a country, a body or a city begin nobody's name.
  const titles = (['party', 'field'] as const).flatMap((name) =>
    document.vocabulary.declension || headsLast(document)
      ? document.marks.within(name, 0, tokens.length)
      : [],
  )
  const several = [...places, ...titles].filter(({ from, to }) => to - from > 1)
  const covered = coverage([...known, ...several], tokens.length)
  const taken = (at: number) => covered[at] === 1
  const found: Name[] = []
  for (let index = 0; index < tokens.length; index++) {
    if (taken(index) || tokens[index]?.kind !== 'word' || namedAfter(document, index)) continue
    if (endsTitle(document, index)) {
      while (!beginsName(document, index + 1)) index++
      continue
    }
    const quoted = isMark(tokens[index - 1], '"') ? quotedEnd(document, index) : null
    const told =
      isGiven(document, index) ||
      (quoted === null ? beginsAsName(document, index) : besideOffice(document, index - 1, quoted + 1))
    if (!told) continue
    const word = quoted === null && endsNames(document, index) && !isInitial(document, index)
    if (word && (document.vocabulary.cased || !officeEndsAt(document, index))) continue
    const to =
      quoted ??
      (word
        ? nameEnd(document, index + 1, taken, 3)
        : beforeOffice(
            document,
            nameEnd(document, index, taken, inTitleCase(document, index) ? 2 : 4),
            index,
          ))
    if (wordsIn(document, index, to).length < 2) continue
    const from = quoted === null ? beginsBefore(document, index, to, taken) : index
    found.push(strangerAt(document, from, to))
    index = to - 1
  }
  return found
}

/** "with Hor Kim Leng,": an unknown word before a given name that stands second, where people are told and a title follows. */
function beginsBefore(
  document: Document,
  index: number,
  to: number,
  taken: (index: number) => boolean,
): number {
  const { vocabulary } = document
  if (vocabulary.cased) return afterTitle(document, index, taken)
  const first = index - 1
  const fits =
    vocabulary.common.size > 0 &&
    officeAfter(document, to) &&
    !taken(first) &&
    !document.dateTokens.has(first) &&
    nameLike(document, first) &&
    document.marks.at('topic', first) === undefined &&
    mayPrecede(document, first - 1)
  return fits ? first : index
}

/** Words of a name before the one by which it is known for a name. */
const MOST_BEFORE = 3

/** "President Sidi Ould Mohamed": from the title on, words with capitals before a given name are the name's too. */
function afterTitle(document: Document, index: number, taken: (index: number) => boolean): number {
  let from = index
  while (index - from < MOST_BEFORE && nameLike(document, from - 1) && !taken(from - 1)) from--
  return from < index && officeBefore(document, from) ? from : index
}

/** "(the airport of) Rafic Hariri" takes part in nothing. */
const namedAfter = ({ marks }: Document, index: number) =>
  marks.phrase('namedAfter', index - 1)?.to === index || marks.phrase('namedAfter', index - 2)?.to === index

/** Words of a title, no list's, before the name that closes it. */
const LAST_WORDS = 3

/** "(the president of) Tatarstan Rustam M.", "(the speaker of the) Zhogorku Kenesh A. B.": a title's last words, before a given name. */
function endsTitle(document: Document, index: number): boolean {
  if (!document.vocabulary.declension || beginsName(document, index)) return false
  let given = index + 1
  while (given - index < LAST_WORDS && nameLike(document, given) && !beginsName(document, given)) given++
  return (
    beginsName(document, given) &&
    nameLike(document, index) &&
    nameLike(document, given + 1) &&
    !isFathersName(document, given + 1) &&
    officeBefore(document, index)
  )
}

/** A given name as the text has it, nothing written on to it. */
const beginsName = ({ tokens }: Document, at: number) => tokens[at]?.facts.given === true

const isFathersName = ({ tokens, vocabulary }: Document, at: number) =>
  vocabulary.lexicon.naming.fathersEndings.some((ending) => tokens[at]?.text.endsWith(ending))

/** Two words with capitals inside a sentence, where only names have them: not in quotation marks, like a hotel's. */
function inCapitals(document: Document, index: number): boolean {
  const { vocabulary, tokens, sentences, sentenceOf } = document
  if (!vocabulary.lexicon.capitalsAreNames || !nameLike(document, index)) return false
  const first = sentences[sentenceOf[index] ?? -1]?.from === index
  if (isByname(document, index) || isAbbreviation(document, index)) return false
  if (first || isMark(tokens[index - 1], '"') || nameLike(document, index - 1)) return false
  return vocabulary.declension !== null || metBeside(document, index)
}

/** Whether people are told right after a token's predecessor: a partner, a subject, one of a row. */
function metBeside({ marks, tokens, vocabulary }: Document, index: number): boolean {
  if (vocabulary.and.has(tokens[index - 1]?.text ?? '')) return true
  if (marks.at('verb', index - 1)?.value.class === 'meet') return true
  return (['with', 'between', 'by'] as const).some((name) => marks.phraseBefore(name, index))
}

/** "U.S.", "U.N.": letters with dots, and no word of a name after them that is not told with a title. */
function isAbbreviation(document: Document, index: number): boolean {
  let at = index
  while (isInitial(document, at)) at += 2
  const surname = nameLike(document, at) && (document.vocabulary.declension || nameLike(document, at + 1))
  return at > index + 2 && !surname
}

/** "His Excellency Mr …": after a courtesy, where titles come first, stands a name, whatever it is. */
function toldWithCourtesy(document: Document, index: number): boolean {
  const { marks, vocabulary } = document
  if (vocabulary.lexicon.titles === 'after' || marks.phrase('honorifics', index)) return false
  for (let from = index - 1; from >= index - 2; from--) {
    const courtesy = marks.phrase('honorifics', from)
    if (!courtesy || marks.at('office', from)) continue
    if (courtesy.to === index || pastDot(document, courtesy.to) === index) return !isArticled(document, index)
  }
  return false
}

/** A name of one word goes on over a common word where an office stands right after that: nobody else's. */
function beforeOffice(document: Document, to: number, from: number): number {
  const next = document.tokens[to]
  const surname =
    to - from === 1 &&
    document.vocabulary.lexicon.titles === 'after' &&
    next?.kind === 'word' &&
    next.text.length > 2 &&
    document.marks.at('office', to) === undefined &&
    document.marks.at('office', to + 1)?.prefix === '' &&
    !document.marks.at('party', to) &&
    !document.marks.at('verb', to) &&
    !document.vocabulary.and.has(next.text)
  return surname ? to + 1 : to
}

/** "Servant of …" in one word: always a given name. */
function isServantOf(document: Document, at: number): boolean {
  const word = document.tokens[at]?.text ?? ''
  const { servant } = document.vocabulary.lexicon.naming
  if (servant === null || !word.startsWith(servant)) return false
  const served = word.slice(servant.length)
  return beginsWithArticle(document, served) && withoutArticle(document.vocabulary, served) !== served
}

/** Whether an office ends just before, or begins just after, a stretch in quotation marks. */
function besideOffice(document: Document, from: number, to: number): boolean {
  const after = isMark(document.tokens[to], ',') ? to + 1 : to
  if (document.marks.at('office', after)) return true
  for (let index = Math.max(0, from - 12); index < from; index++) {
    const office = document.marks.at('office', index) ?? document.marks.phrase('counterpart', index)
    if (office)
      return !document.tokens
        .slice(office.to, from)
        .some((token) => token.kind === 'mark' || token.kind === 'line')
  }
  return false
}
