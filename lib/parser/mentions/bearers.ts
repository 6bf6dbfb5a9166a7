/**
 * Whose a registered spelling is in this text: a surname with another given name before it, or a name
 * that only begins a longer one, is somebody else's. To take a stranger for an official is worse than
 * not to know him.
 */
import { type Document, isMark, perDocument } from '../document'
import { withoutArticle } from './articles'
import { courtesyEnd } from './courtesies'
import { nameEnd } from './name-ends'
import {
  beginsWithServant,
  inTitleCase,
  isByname,
  type Name,
  nameLike,
  strangerAt,
  wordsIn,
} from './name-words'
import { editDistance } from './similar'
import { toldOffice } from './told-parties'

/** Letters that two spellings of one given name may differ by: short names differ by one letter from others. */
const tolerance = (a: string, b: string) => {
  const shorter = Math.min(a.length, b.length)
  if (shorter < 5) return 0
  return shorter === 5 ? 1 : 2
}

function alike(a: string, b: string): boolean {
  const most = tolerance(a, b)
  return most === 0 ? a === b : editDistance(a, b, most) <= most
}

/** Each word that the registry spells the officials' names with, in any language of the script. */
const ownWords = ({ vocabulary }: Document, slugs: readonly string[]) =>
  new Set(
    slugs.flatMap((slug) =>
      (vocabulary.index.spellingsOf.get(slug) ?? []).flat().map((word) => withoutArticle(vocabulary, word)),
    ),
  )

const likenessKnown = perDocument(() => new Map<string, boolean>())

/** Whether a word is spelt like one of those that the registry spells the officials' names with. */
function isOwnWord(document: Document, slugs: readonly string[], word: string): boolean {
  const known = likenessKnown(document)
  const key = `${word} ${slugs.join(' ')}`
  const before = known.get(key)
  if (before !== undefined) return before
  const own = [...ownWords(document, slugs)]
  const bare = withoutArticle(document.vocabulary, word)
  const found = own.some((other) => alike(bare, other) || other.includes(word))
  known.set(key, found)
  return found
}

const HEAD_REACH = 14

/** Whether an office ends just before a token, with nothing but honorifics between. */
export function officeBefore(document: Document, at: number): boolean {
  for (let from = Math.max(0, at - HEAD_REACH); from < at; from++) {
    const office = toldOffice(document, from)
    if (!office) continue
    const comma = document.vocabulary.cased && isMark(document.tokens[office.to], ',') ? 1 : 0
    if (office.to === at || courtesyEnd(document, office.to + comma) === at) return true
  }
  return false
}

/** Whether an office ends where a name would begin: "the director Ali …" where Ali is spelt as a preposition. */
export function officeEndsAt(document: Document, index: number): boolean {
  let end = index
  while (isMark(document.tokens[end - 1], '"')) end--
  for (let at = Math.max(0, index - HEAD_REACH); at < index; at++)
    if (toldOffice(document, at)?.to === end) return true
  return false
}

/** Whether an office begins at a token, or after a comma there. */
export const officeAfter = ({ marks, tokens }: Document, at: number) =>
  marks.at('office', isMark(tokens[at], ',') ? at + 1 : at) !== undefined

/** A word that begins a new phrase: a name may follow it. */
function bounded(document: Document, at: number): boolean {
  const token = document.tokens[at]
  if (token === undefined || token.kind !== 'word') return true
  return (['with', 'and', 'between'] as const).some((name) => document.marks.phrase(name, at)?.to === at + 1)
}

/** Where the given names before a surname begin; the surname's own place where there are none. */
function givenFrom(document: Document, name: Name): number {
  // What is written on to a surname ("and", "to") parts it from the words before.
  if (document.marks.at('official', name.from)?.prefix !== '') return name.from
  const given = (at: number) => {
    const honorific = document.marks.phrase('honorifics', at)
    return nameLike(document, at) && !(honorific && honorific.prefix === '')
  }
  const { titles } = document.vocabulary.lexicon
  let from = name.from
  while (name.from - from < 3 && given(from - 1)) from--
  for (let at = from; at < name.from; at++) {
    const known = document.tokens[at]?.facts.given
    const titled =
      (titles !== 'after' && officeBefore(document, at)) ||
      (titles !== 'before' && bounded(document, at - 1) && officeAfter(document, name.to))
    if (known || titled || followsCountry(document, at)) return at
  }
  // A word with a capital inside a sentence, where only names have them: "Issa" before a surname that others bear too.
  const opens = document.sentences[document.sentenceOf[from] ?? -1]?.from === from
  const { capitalsAreNames } = document.vocabulary.lexicon
  if (capitalsAreNames && from < name.from && !opens && !inTitleCase(document, from)) return from
  return name.from
}

/** "(the ministers of) Mali A, and Burkina Faso B": right after a country, where titles come first, a name begins. */
const followsCountry = ({ marks, vocabulary }: Document, at: number) =>
  vocabulary.lexicon.titles === 'before' &&
  !vocabulary.cased &&
  [1, 2, 3].some((step) => marks.at('party', at - step)?.to === at)

/** Patronymics of the longest name. */
const MOST_FATHERS = 6

/** How far a name reaches over patronymics and houses: "… bin Abdullah Al Saud". */
function lengthened(document: Document, name: Name): Name {
  let { to } = name
  for (let fathers = 0; fathers < MOST_FATHERS; fathers++) {
    // "Al-Thani" is one word with its hyphen.
    const hyphen = document.tokens[to + 1]?.text === '-' ? 1 : 0
    if (!isByname(document, to) || !nameLike(document, to + 1 + hyphen)) break
    to += 2 + hyphen
  }
  return to === name.to ? name : { ...name, to }
}

/** Titles before names, and names with capitals: a surname that a word of a name follows may be somebody's given name. */
const leadsInCapitals = (document: Document, { from, to }: Name) =>
  document.vocabulary.cased &&
  document.vocabulary.lexicon.titles === 'before' &&
  !inTitleCase(document, from) &&
  !document.tokens[to - 1]?.suffix

/** "his Cambodian counterpart Prak S.": told right after the adjective of a country that none of its bearers is of. */
function toldOfAnother({ marks, vocabulary }: Document, { from, slugs }: Name): boolean {
  const party = [1, 2]
    .flatMap((step) => marks.at('party', from - step) ?? [])
    .find((mark) => mark.to === from)
  const own = (slug: string) => vocabulary.index.officials.get(slug)?.party === party?.value.slug
  return party?.value.demonym === true && !slugs.some(own)
}

/** Where a name that a lone spelling only begins ends: its first word is a given name, and another follows. */
function endOfLonger(document: Document, name: Name): number {
  const first = document.tokens[name.from]?.text ?? ''
  const given = document.vocabulary.givenNames.has(first) || beginsWithServant(document, first)
  const another = toldOfAnother(document, name)
  if (!given && !another && !leadsInCapitals(document, name)) return name.to
  const to = nameEnd(document, name.to, () => false, 2)
  if (another) return to
  const { titles } = document.vocabulary.lexicon
  const titled =
    (titles !== 'after' && officeBefore(document, name.from)) ||
    (titles !== 'before' && officeAfter(document, to))
  return titled ? to : name.to
}

/** A registered spelling of two words with a third, written with a capital, right after it is another's name. */
const goesOnInCapitals = (document: Document, name: Name) =>
  document.vocabulary.lexicon.capitalsAreNames &&
  document.tokens[name.to - 1]?.kind === 'word' &&
  !isByname(document, name.to) &&
  nameLike(document, name.to)

/** Names found by the registry's spellings, each with the officials who may bear it in this text. */
export function settleBearers(document: Document, names: readonly Name[]): Name[] {
  return names.map((name) => {
    if (!name.surname && name.to - name.from > 1 && !goesOnInCapitals(document, name))
      return lengthened(document, name)
    const from = givenFrom(document, name)
    // Whose given names stand before a spelling may have more words after it.
    const to = from < name.from ? nameEnd(document, name.to, () => false, 2) : endOfLonger(document, name)
    if (from === name.from && to === name.to) return name
    const around = [...wordsIn(document, from, name.from), ...wordsIn(document, name.to, to)]
    const isOwn = (word: string) => isOwnWord(document, name.slugs, word)
    if (around.some(isOwn) && around.every((word) => isOwn(word) || word.length < 4)) return name
    return strangerAt(document, from, to)
  })
}
