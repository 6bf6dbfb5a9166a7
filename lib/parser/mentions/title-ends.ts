/** Where a title ends whose last words no list holds: a ministry's or a body's, a post's, those up to a name in apposition. */
import { carriesAnd, type Document, isMark } from '../document'
import { beginsWithArticle, isArticledInTitle } from './articles'
import { courtesyEnd } from './courtesies'
import { isForSomething, nameLike } from './name-words'
import { type Office, POSTED } from './office'

/** Words of a title beyond those that the lists know: few. */
export const REACH = 8

const ENDS = [
  'with',
  'between',
  'by',
  'relative',
  'about',
  'pronouns',
  'negations',
  'honorifics',
  'heads',
  'delegation',
  'headedBy',
] as const

/** Where no title goes on: a verb, a name, words before somebody else. */
export function ends(document: Document, at: number, taken: (index: number) => boolean): boolean {
  const { marks, tokens } = document
  return (
    tokens[at]?.kind !== 'word' ||
    taken(at) ||
    document.dateTokens.has(at) ||
    marks.at('verb', at) !== undefined ||
    marks.at('official', at) !== undefined ||
    marks.at('meeting', at) !== undefined ||
    ENDS.some((name) => marks.phrase(name, at) !== undefined)
  )
}

/** Titles first: the articled words of a ministry or body, up to the name ("minister of the energy and the mines"). */
export function overArticled(document: Document, office: Office, taken: (index: number) => boolean): void {
  if (beginsWithArticle(document, document.tokens[office.from]?.text)) return
  let at = office.to
  while (at < office.to + REACH) {
    const party = document.marks.at('party', at)
    // "of foreign and European affairs": a ministry's word, and nobody's country.
    const ministrys = party && carriesAnd(document, party.prefix)
    if (party && !ministrys) {
      office.party = party.value.slug
      at = party.to
      break
    }
    const state = document.marks.phrase('officeLinks', at) && document.marks.at('party', at + 1)
    if (state && at > office.to) {
      office.party = state.value.slug
      at = state.to
      break
    }
    if (ends(document, at, taken) || othersBegin(document, at) || !isArticledInTitle(document, at)) break
    at++
  }
  office.to = at
}

/** "and the ambassador", "and the delegation": somebody else, and no further part of a ministry's name. */
function othersBegin({ marks, vocabulary }: Document, at: number): boolean {
  if (marks.at('field', at)) return false
  const other = marks.at('office', at) ?? marks.phrase('delegation', at) ?? marks.phrase('stop', at)
  return vocabulary.and.has(other?.prefix[0] ?? '')
}

/** "… of Russia to the international organizations": the articled words of where somebody is posted. */
export function overPost(document: Document, office: Office, taken: (index: number) => boolean): void {
  const link = POSTED.has(office.class) ? document.marks.phrase('officeLinks', office.to) : undefined
  if (!link || document.vocabulary.and.has(document.tokens[office.to]?.text ?? '')) return
  let at = link.to
  while (at < link.to + REACH && isArticledInTitle(document, at)) {
    if (ends(document, at, taken) || document.marks.at('place', at) || othersBegin(document, at)) break
    at++
  }
  if (at > link.to) office.to = at
}

/** Titles first: "… for the affairs of the refugees": the articled words of what an office deals with. */
export function overAffairs(document: Document, office: Office, taken: (index: number) => boolean): void {
  if (!document.marks.phraseBefore('affairs', office.to)) return
  while (
    isArticledInTitle(document, office.to) &&
    !ends(document, office.to, taken) &&
    !document.tokens[office.to]?.facts.given &&
    !othersBegin(document, office.to)
  )
    office.to++
}

/** Titles first: "the commissioner for-managing the crises": what an office is for, in words that no list holds. */
export function overPurpose(document: Document, office: Office, taken: (index: number) => boolean): void {
  const { tokens } = document
  const { purpose } = document.vocabulary.lexicon
  if (!isForSomething(document, office.to) || !purpose.includes(tokens[office.to]?.text[0] ?? '')) return
  let at = office.to + 1
  const goesOn = (index: number) =>
    isArticledInTitle(document, index) ||
    (isArticledInTitle(document, index + 1) && nounAfter(document, index))
  while (at < office.to + REACH && goesOn(at)) {
    if (ends(document, at, taken) || document.marks.at('place', at) || othersBegin(document, at)) break
    at++
  }
  if (at > office.to + 1) office.to = at
}

/** "and employing (the refugees)": a noun joined to the one before. */
const nounAfter = ({ tokens, vocabulary }: Document, at: number) => {
  const word = tokens[at]?.text ?? ''
  return vocabulary.and.has(word[0] ?? '') && vocabulary.stop.has(word.slice(1))
}

/** Titles first: the short name of a body in brackets between a title and a name: "(UNRWA)". */
export function overBrackets(document: Document, office: Office): void {
  const { tokens } = document
  if (!isMark(tokens[office.to], '(')) return
  const end = [2, 3, 4].find((step) => isMark(tokens[office.to + step], ')'))
  if (end === undefined) return
  const next = office.to + end + 1
  const name =
    courtesyEnd(document, next) > next || nameLike(document, next) || document.marks.at('official', next)
  if (name) office.to = next
}

/** Whether a name in full stands at a token, after courtesies or without. */
function nameFollows(document: Document, at: number, taken: (index: number) => boolean): number | null {
  const from = courtesyEnd(document, at)
  if (!taken(from)) return null
  let to = from
  while (taken(to)) to++
  return to - from > 1 ? to : null
}

/**
 * "the speaker of Algeria's lower house, A B, said", "the commander of the Coastal Guard Gen. A B": a title's last
 * words, whatever they are, up to the name that closes it in apposition or after a courtesy.
 */
export function upToApposition(document: Document, office: Office, taken: (index: number) => boolean): void {
  const { marks, tokens, vocabulary } = document
  if (!vocabulary.lexicon.premodified || !vocabulary.cased || office.plural) return
  for (let at = office.to; at < office.to + REACH; at++) {
    if (at > office.to && marks.phrase('honorifics', at) && nameFollows(document, at, taken) !== null) {
      office.to = at
      return
    }
    if (isMark(tokens[at], ',')) {
      const end = at > office.to ? nameFollows(document, at + 1, taken) : null
      if (end !== null && isMark(tokens[end], ',', '.', ';')) office.to = at
      return
    }
    if (ends(document, at, taken) || marks.at('office', at) || vocabulary.and.has(tokens[at]?.text ?? ''))
      return
  }
}
