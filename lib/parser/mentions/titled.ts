/** Names of strangers beside an office: before it, after it, or in a row that shares one. */
import { headsLast } from '../cases'
import { type Document, isMark } from '../document'
import { coverage } from '../in-order'
import { beginsWithArticle, isArticled, isDemonymLike } from './articles'
import { capitalsBefore, namesOfCountries, rowOfCapitals } from './capitals'
import { courtesyEnd } from './courtesies'
import { nameEnd } from './name-ends'
import { inTitleCase, isByname, type Name, nameLike, strangerAt, wordsIn } from './name-words'
import { pairedRow, rowStart, type Stretch } from './paired-rows'
import { partyList } from './party-lists'
import { mayPrecede } from './placed-names'
import { toldOffice } from './told-parties'

/** Strangers whose names stand beside an office, whatever they are called. */
export function titled(document: Document, known: readonly Name[]): Name[] {
  const covered = coverage(known, document.tokens.length)
  const taken = (index: number) => index >= 0 && covered[index] === 1
  const found: Name[] = []
  for (let at = 0; at < document.tokens.length; at++) {
    if (document.sentenceOf[at] === -1 || taken(at) || inTitleCase(document, at)) continue
    const office = toldOffice(document, at) ?? counterpart(document, at)
    if (!office) continue
    const names = office.plural
      ? [
          ...rowBefore(document, at, taken),
          ...rowAfter(document, rowStart(document, office), known),
          ...rowOfCapitals(document, endOfParties(document, office), taken),
        ]
      : [nameAfter(document, office, taken) ?? (headsLast(document) ? null : nameBefore(document, at, taken))]
    for (const name of names) {
      if (!name || taken(name.from)) continue
      covered.fill(1, name.from, name.to)
      found.push(strangerAt(document, name.from, name.to))
    }
    at = Math.max(at, office.to - 1)
  }
  for (const name of namesOfCountries(document, taken)) {
    if (taken(name.from)) continue
    covered.fill(1, name.from, name.to)
    found.push(strangerAt(document, name.from, name.to))
  }
  return found
}

/** Past the countries of an office of several: "the presidents of A and B". */
function endOfParties(document: Document, { from, to }: { from: number; to: number }): number {
  const [first] = document.marks.within('party', from, to)
  const end = first ? partyList(document, first.from).to : to
  return Math.max(end, to)
}

interface Title {
  from: number
  to: number
  plural: boolean
  party: string | null
}

/** "… his Uzbek counterpart" stands after a name as an office does; before names it has a row of its own. */
function counterpart(document: Document, at: number): Title | null {
  const one = document.marks.phrase('counterpart', at)
  const mark = one ?? document.marks.phrase('counterparts', at)
  if (!mark) return null
  if (one && headsLast(document)) return { from: at, to: one.to, plural: false, party: null }
  if (document.vocabulary.lexicon.titles !== 'before')
    return one ? { from: at, to: one.to, plural: false, party: null } : null
  return { from: at, to: mark.to, plural: true, party: null }
}

/** Names of strangers in a row after an office of several, each after his country. */
function rowAfter(document: Document, from: number, known: readonly Name[]): Stretch[] {
  const byStart = new Map(known.map((name) => [name.from, name]))
  const stranger = (at: number): Stretch | null => {
    const to = nameEnd(document, at, (index) => byStart.has(index))
    return to - at > 1 ? { from: at, to } : null
  }
  return pairedRow(document, from, (at) => byStart.get(at) ?? stranger(at))
    .map(({ name }) => name)
    .filter((name) => !byStart.has(name.from))
}

function nameAfter(
  document: Document,
  { to: end, party }: Title,
  taken: (index: number) => boolean,
): Stretch | null {
  if (document.vocabulary.lexicon.titles === 'after') return null
  let from = courtesyEnd(document, isMark(document.tokens[end], ',') ? end + 1 : end)
  const apart = from === end + 1 && isMark(document.tokens[end], ',') && !document.vocabulary.cased
  // After a comma too, where the title tells its country and another comma closes the name.
  if (apart && party === null) return null
  // An adjective that the registry doesn't know: "the Czech ambassador".
  const { text } = document.tokens[from] ?? {}
  if (beginsWithArticle(document, text) && isDemonymLike(document, from) && isArticled(document, from)) from++
  if (isArticled(document, from) && !document.tokens[from]?.facts.given) return null
  // After a title that tells its country, or a courtesy, stands a name.
  const certain = party !== null || from > end
  const to = nameEnd(document, from, taken)
  const [first, second] = document.tokens.slice(from, to).map((token) => token.text)
  // "(the government of) running affairs": two nouns look like this; two names only with a known first one.
  if (
    !certain &&
    second !== undefined &&
    isArticled(document, from + 1) &&
    !document.vocabulary.givenNames.has(first ?? '')
  )
    return null
  // Two nouns joined by "and" are no name.
  if (
    !certain &&
    second &&
    document.vocabulary.and.has(second[0] ?? '') &&
    !document.vocabulary.givenNames.has(second)
  )
    return null
  if (apart && !isMark(document.tokens[to], ',', '.')) return null
  const size = wordsIn(document, from, to).length
  return size >= 2 || (size === 1 && isSurnameAlone(document, end, from, to)) ? { from, to } : null
}

/** "President Okello": a surname right after a title, where only names and titles have capitals inside a sentence. */
function isSurnameAlone(document: Document, end: number, from: number, to: number): boolean {
  const { tokens, vocabulary, dateTokens, marks } = document
  const token = tokens[from]
  const apart = isMark(tokens[end], ',')
  if (!vocabulary.lexicon.capitalsAreNames || apart || !token?.capital || token.text.length < 3) return false
  if (dateTokens.has(from) || marks.at('topic', from) || token.facts.stop) return false
  if (beginsBody(document, from, to)) return false
  const ranked = [1, 2, 3, 4].some((step) => marks.at('office', end - step)?.to === end)
  return ranked && !tokens[to]?.capital && !isByname(document, to) && !inTitleCase(document, from)
}

/** "(the commander of) Силами быстрой поддержки": declined, a body's first word, whose others have no capitals. */
function beginsBody({ tokens, marks, vocabulary }: Document, from: number, to: number): boolean {
  const next = tokens[to]
  if (!vocabulary.declension || next?.kind !== 'word' || next.capital || tokens[from]?.kind !== 'word')
    return false
  const known = next.facts.stop || vocabulary.and.has(next.text) || marks.at('verb', to) !== undefined
  return (
    !known &&
    !vocabulary.givenListed.has(tokens[from]?.text ?? '') &&
    next.text.length > 3 &&
    vocabulary.lexicon.adjectiveEndings.some((ending) => next.text.endsWith(ending))
  )
}

/** Words before an office, back to where something else ends: a mark, "with", "and". */
function nameBefore(
  document: Document,
  office: number,
  taken: (index: number) => boolean,
): { from: number; to: number } | null {
  const titlesFirst = document.vocabulary.lexicon.titles === 'before'
  if (document.vocabulary.cased) return titlesFirst ? null : capitalsBefore(document, office, taken)
  const end = isMark(document.tokens[office - 1], ',') ? office - 1 : office
  let from = end
  const knowing = document.vocabulary.common.size > 0
  while (end - from < (knowing ? 5 : 4) && nameLike(document, from - 1) && !taken(from - 1)) from--
  const before = document.tokens[from - 1]
  const joined = ['with', 'and', 'between'].some((name) => name === boundary(document, from - 1))
  // Where titles come first a name before one must stand where nothing but a name can.
  const meets = document.marks.at('verb', from - 1)?.value.class === 'meet'
  const bounded = titlesFirst
    ? (joined || meets) && !isArticled(document, from)
    : before === undefined || before.kind !== 'word' || joined || (knowing && mayPrecede(document, from - 1))
  const size = end - from
  // "with X, the ambassador": even a single word that nothing knows.
  const alone = size === 1 && knowing && boundary(document, from - 1) === 'with' && named(document, from)
  return bounded && ((size >= 2 && size <= (knowing ? 4 : 3)) || alone) ? { from, to: end } : null
}

/** A word long enough to be a surname, and no demonym or topic. */
const named = ({ tokens, marks }: Document, at: number) =>
  (tokens[at]?.text.length ?? 0) > 3 && marks.at('topic', at) === undefined

/** "A and B, the envoys of …": names in a row before an office of several. */
function rowBefore(document: Document, office: number, taken: (index: number) => boolean) {
  const found: { from: number; to: number }[] = []
  let edge = office
  let names = 0
  while (names < 5) {
    const end = isMark(document.tokens[edge - 1], ',') ? edge - 1 : edge
    let from = end
    while (taken(from - 1)) from--
    if (from === end) {
      const name = nameBefore(document, edge, taken)
      if (!name) break
      found.push(name)
      from = name.from
    }
    names++
    edge = document.vocabulary.and.has(document.tokens[from - 1]?.text ?? '') ? from - 1 : from
    if (edge === from && !isMark(document.tokens[from - 1], ',')) break
  }
  // One alone is no row: an office of several is of nobody who stands alone.
  return names > 1 ? found : []
}

function boundary(document: Document, at: number): 'with' | 'and' | 'between' | null {
  return (
    (['with', 'and', 'between'] as const).find((name) => document.marks.phrase(name, at)?.to === at + 1) ??
    null
  )
}
