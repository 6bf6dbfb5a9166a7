/**
 * Names of people: the registry's spellings first, then strangers' names that stand in quotation
 * marks or begin with a given name, then surnames alone of people named before. In this order,
 * because a surname counts only once its bearer is known.
 */
import { type Document, isMark } from '../document'
import { readOffice } from './offices'
import { editDistance } from './similar'

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
}

const BYNAMES = new Set([
  'بن',
  'ابن',
  'ابو',
  'ال',
  'دی',
  'فان',
  'فون',
  'عبد',
  'بو',
  'بنت',
  'ابی',
  'ولد',
  'بوحبیب',
])

function wordsIn(document: Document, from: number, to: number): string[] {
  return document.tokens
    .slice(from, to)
    .filter((token) => token.kind === 'word')
    .map((token) => token.text)
}

/** A word that may be part of a stranger's name: none of the vocabulary's. */
export function nameLike(document: Document, index: number): boolean {
  const { tokens, marks, vocabulary } = document
  const token = tokens[index]
  if (token?.kind !== 'word' || token.text.length < 2 || !vocabulary.script.test(token.text)) return false
  if (BYNAMES.has(token.text)) return true
  if (vocabulary.stop.has(token.text)) return false
  if (marks.at('verb', index) || marks.at('party', index) || marks.at('place', index)) return false
  if (marks.at('meeting', index) || marks.at('session', index) || marks.at('ordinal', index)) return false
  if (marks.at('official', index)?.prefix === '') return false
  const office = marks.at('office', index)
  if (office && office.prefix !== '') return false
  if (vocabulary.givenNames.has(token.text)) return true
  return !office && !marks.at('field', index) && !isPhrase(document, index)
}

/** Function words and other phrases, whatever part they play. */
const NOT_IN_NAMES = [
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
  'each',
  'next',
  'previous',
  'pressConference',
] as const

function isPhrase(document: Document, index: number): boolean {
  return NOT_IN_NAMES.some((name) => {
    const mark = document.marks.phrase(name, index)
    return mark !== undefined && mark.prefix === ''
  })
}

function registered(document: Document): Name[] {
  const names: Name[] = []
  for (const mark of document.marks.within('official', 0, document.tokens.length)) {
    const slugs = [...new Set(mark.values.map((value) => value.slug))]
    names.push({
      from: mark.from,
      to: mark.to,
      slugs,
      words: wordsIn(document, mark.from, mark.to),
      surname: mark.values.every((value) => value.surname),
      ambiguous: mark.values.some((value) => value.ambiguous) || slugs.length > 1,
    })
  }
  return names
}

/** How far a stranger's name reaches from its first word. */
export function nameEnd(
  document: Document,
  from: number,
  taken: (index: number) => boolean,
  most = 4,
): number {
  let to = from
  while (to - from < most && nameLike(document, to) && !taken(to)) to++
  // A byname never ends a name: its second half was no name.
  while (to > from && BYNAMES.has(document.tokens[to - 1]?.text ?? '')) to--
  return to
}

function quotedEnd(document: Document, from: number): number | null {
  const { tokens, marks } = document
  for (let to = from; to < from + 6; to++) {
    if (isMark(tokens[to], '"')) return to > from + 1 ? to : null
    if (tokens[to]?.kind !== 'word' || !nameLike(document, to)) return null
    if (marks.at('party', to) || marks.at('place', to) || marks.at('meeting', to) || marks.at('session', to))
      return null
  }
  return null
}

function strangers(document: Document, known: readonly Name[]): Name[] {
  const { tokens, vocabulary } = document
  const covered = new Set(known.flatMap((name) => range(name.from, name.to)))
  for (const place of document.marks.within('place', 0, tokens.length))
    if (place.to - place.from > 1) for (const at of range(place.from, place.to)) covered.add(at)
  const found: Name[] = []
  for (let index = 0; index < tokens.length; index++) {
    if (covered.has(index)) continue
    const quoted = isMark(tokens[index - 1], '"') ? quotedEnd(document, index) : null
    const first = tokens[index]?.text ?? ''
    if (
      quoted !== null &&
      !(vocabulary.givenNames.has(first) || besideOffice(document, index - 1, quoted + 1))
    )
      continue
    if (quoted === null && !vocabulary.givenNames.has(first)) continue
    const word = quoted === null && vocabulary.stop.has(first)
    if (word && !officeEndsAt(document, index)) continue
    const to =
      quoted ??
      (word
        ? nameEnd(document, index + 1, (at) => covered.has(at), 3)
        : nameEnd(document, index, (at) => covered.has(at)))
    if (to - index < 2) continue
    found.push({
      from: index,
      to,
      slugs: [],
      words: wordsIn(document, index, to),
      surname: false,
      ambiguous: false,
    })
    index = to - 1
  }
  return found
}

/** Strangers whose names stand beside an office, whatever they are called. */
function titled(document: Document, taken: (index: number) => boolean): Name[] {
  const found: Name[] = []
  for (let at = 0; at < document.tokens.length; at++) {
    if (document.sentenceOf[at] === -1 || taken(at)) continue
    const office = readOffice(document, at)
    if (!office || office.plural) continue
    const name = nameAfter(document, office.to, taken) ?? nameBefore(document, at, taken)
    if (name)
      found.push({
        ...name,
        slugs: [],
        words: wordsIn(document, name.from, name.to),
        surname: false,
        ambiguous: false,
      })
    at = Math.max(at, office.to - 1)
  }
  return found
}

const DEMONYM_LIKE = /^ال.{3,}(ی|یه)$/
const ARTICLED = /^(و|ف|ب|ل|ک)?ال/

function nameAfter(
  document: Document,
  end: number,
  taken: (index: number) => boolean,
): { from: number; to: number } | null {
  if (document.vocabulary.lexicon.titles === 'after') return null
  const honorific = document.marks.phrase('honorifics', end)
  let from = honorific && honorific.prefix === '' ? honorific.to : end
  // An adjective that the registry doesn't know: "the Czech ambassador".
  if (DEMONYM_LIKE.test(document.tokens[from]?.text ?? '')) from++
  if (ARTICLED.test(document.tokens[from]?.text ?? '')) return null
  const to = nameEnd(document, from, taken, 3)
  const [first, second] = document.tokens.slice(from, to).map((token) => token.text)
  // "(the government of) running affairs": two nouns look like this; two names only with a known first one.
  if (second?.startsWith('ال') && !document.vocabulary.givenNames.has(first ?? '')) return null
  return to - from >= 2 ? { from, to } : null
}

/** Words before an office, back to where something else ends: a mark, "with", "and". */
function nameBefore(
  document: Document,
  office: number,
  taken: (index: number) => boolean,
): { from: number; to: number } | null {
  if (document.vocabulary.lexicon.titles === 'before') return null
  const end = isMark(document.tokens[office - 1], ',') ? office - 1 : office
  let from = end
  while (end - from < 4 && nameLike(document, from - 1) && !taken(from - 1)) from--
  const before = document.tokens[from - 1]
  const bounded =
    before === undefined ||
    before.kind !== 'word' ||
    ['with', 'and', 'between'].some((name) => name === boundary(document, from - 1))
  const size = end - from
  return bounded && size >= 2 && size <= 3 ? { from, to: end } : null
}

function boundary(document: Document, at: number): 'with' | 'and' | 'between' | null {
  return (
    (['with', 'and', 'between'] as const).find((name) => document.marks.phrase(name, at)?.to === at + 1) ??
    null
  )
}

/** Whether an office ends where a name would begin: "the director Ali …" where Ali is spelt as a preposition. */
function officeEndsAt(document: Document, index: number): boolean {
  let end = index
  while (isMark(document.tokens[end - 1], '"')) end--
  for (let at = Math.max(0, index - 14); at < index; at++)
    if (readOffice(document, at)?.to === end) return true
  return false
}

/** Whether an office ends just before, or begins just after, a stretch in quotation marks. */
function besideOffice(document: Document, from: number, to: number): boolean {
  const after = isMark(document.tokens[to], ',') ? to + 1 : to
  if (document.marks.at('office', after)) return true
  for (let index = Math.max(0, from - 12); index < from; index++) {
    const office = document.marks.at('office', index)
    if (office)
      return !document.tokens
        .slice(office.to, from)
        .some((token) => token.kind === 'mark' || token.kind === 'line')
  }
  return false
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index)

/** The words of a full name that may stand for its bearer: the last, with a byname before it. */
function surnameOf(words: readonly string[]): string[] {
  const before = words.at(-2)
  return before !== undefined && words.length > 2 && BYNAMES.has(before) ? words.slice(-2) : words.slice(-1)
}

const plain = (word: string) => (word.startsWith('ال') && word.length > 4 ? word.slice(2) : word)

/** Surnames alone of those named in full, also as misspelt on the same page. */
function surnamesAlone(document: Document, full: readonly Name[]): Name[] {
  const { tokens } = document
  const covered = new Set(full.flatMap((name) => range(name.from, name.to)))
  const bearers = full
    .filter((name) => !name.surname && name.words.length > 1)
    .map((name) => ({ name, surname: plain(surnameOf(name.words).join('')) }))
    .filter(({ surname }) => surname.length > 2)
  const unique = [...new Map(bearers.map((bearer) => [bearer.surname, bearer])).values()]
  const found: Name[] = []
  for (let index = 0; index < tokens.length; index++) {
    if (covered.has(index) || tokens[index]?.kind !== 'word') continue
    for (const size of [2, 1]) {
      const words = wordsIn(document, index, index + size)
      if (words.length < size || range(index, index + size).some((at) => covered.has(at))) continue
      const bearer = unique.find(({ surname }) => bears(document, index, size, words, surname))
      if (!bearer) continue
      const { slugs } = bearer.name
      found.push({
        from: index,
        to: index + size,
        slugs: [...slugs],
        words: bearer.name.words,
        surname: true,
        ambiguous: false,
      })
      index += size - 1
      break
    }
  }
  return found
}

function bears(document: Document, index: number, size: number, words: string[], surname: string): boolean {
  const spelled = plain(words.join(''))
  const stripped = document.vocabulary.and.has(spelled[0] ?? '') ? plain(spelled.slice(1)) : spelled
  if (spelled === surname || (stripped === surname && size === 1)) return true
  // Misspelling keeps a name's first or last letter; most words differ in both.
  if (surname.length < 5 || Math.abs(surname.length - spelled.length) > 1) return false
  if (spelled[0] !== surname[0] && spelled.at(-1) !== surname.at(-1)) return false
  return editDistance(spelled, surname, 1) <= 1 && words.every((_, at) => nameLike(document, index + at))
}

/** All names of people in a document, in order. */
export function findNames(document: Document): Name[] {
  const known = registered(document)
  const strange = strangers(document, known)
  const covered = new Set([...known, ...strange].flatMap((name) => range(name.from, name.to)))
  const all = [...known, ...strange, ...titled(document, (index) => covered.has(index))]
  const names = [...all, ...surnamesAlone(document, all)].sort((a, b) => a.from - b.from)
  return settle(names)
}

/** A shared or common spelling counts only where its bearer is named in full too. */
function settle(names: readonly Name[]): Name[] {
  const full = names.filter((name) => !name.surname && name.slugs.length > 0)
  return names.map((name) => {
    if (!name.surname) return name
    const surname = plain(name.words.at(-1) ?? '')
    const bearer = full.find((other) => plain(other.words.at(-1) ?? '') === surname)
    if (bearer && !name.slugs.includes(bearer.slugs[0] ?? ''))
      return { ...name, slugs: bearer.slugs, ambiguous: false }
    const named = name.slugs.filter((slug) => full.some((other) => other.slugs.includes(slug)))
    return named.length > 0 ? { ...name, slugs: named, ambiguous: false } : name
  })
}
