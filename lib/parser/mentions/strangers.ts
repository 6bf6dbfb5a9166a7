/** Names of people whom the registry does not hold: in quotation marks, beside an office, begun by a given name. */
import { type Document, isMark } from '../document'
import { courtesyEnd, type Name, nameEnd, nameLike, PATRONYMICS, range, wordsIn } from './name-words'
import { pairedRow, rowStart, type Stretch } from './paired-rows'
import { toldOffice } from './told-parties'

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

export function strangers(document: Document, known: readonly Name[]): Name[] {
  const { tokens, vocabulary } = document
  const covered = new Set(known.flatMap((name) => range(name.from, name.to)))
  for (const place of document.marks.within('place', 0, tokens.length))
    if (place.to - place.from > 1) for (const at of range(place.from, place.to)) covered.add(at)
  const found: Name[] = []
  for (let index = 0; index < tokens.length; index++) {
    if (covered.has(index) || namedAfter(document, index)) continue
    const quoted = isMark(tokens[index - 1], '"') ? quotedEnd(document, index) : null
    const first = tokens[index]?.text ?? ''
    if (
      quoted !== null &&
      !(vocabulary.givenNames.has(first) || besideOffice(document, index - 1, quoted + 1))
    )
      continue
    const fathered = PATRONYMICS.has(tokens[index + 1]?.text ?? '') && nameLike(document, index)
    const courteous = toldWithCourtesy(document, index)
    if (
      quoted === null &&
      !vocabulary.givenNames.has(first) &&
      !SERVANT.test(first) &&
      !fathered &&
      !courteous
    )
      continue
    const word = quoted === null && vocabulary.stop.has(first)
    if (word && !officeEndsAt(document, index)) continue
    const to =
      quoted ??
      (word
        ? nameEnd(document, index + 1, (at) => covered.has(at), 3)
        : beforeOffice(
            document,
            nameEnd(document, index, (at) => covered.has(at)),
            index,
          ))
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

/** "(the airport of) Rafic Hariri" takes part in nothing. */
const namedAfter = ({ marks }: Document, index: number) =>
  [1, 2].some((words) => marks.phrase('namedAfter', index - words)?.to === index)

/** "His Excellency Mr …": after a courtesy, where titles come first, stands a name, whatever it is. */
function toldWithCourtesy(document: Document, index: number): boolean {
  if (document.vocabulary.lexicon.titles === 'after' || ARTICLED.test(document.tokens[index]?.text ?? ''))
    return false
  return [1, 2].some((words) => {
    const mark = document.marks.phrase('honorifics', index - words)
    return (
      mark?.to === index &&
      !document.marks.at('office', mark.from) &&
      document.marks.phrase('honorifics', index) === undefined
    )
  })
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

/** Strangers whose names stand beside an office, whatever they are called. */
export function titled(document: Document, known: readonly Name[]): Name[] {
  const covered = new Set(known.flatMap((name) => range(name.from, name.to)))
  const taken = (index: number) => covered.has(index)
  const found: Name[] = []
  for (let at = 0; at < document.tokens.length; at++) {
    if (document.sentenceOf[at] === -1 || taken(at)) continue
    const office = toldOffice(document, at) ?? counterpart(document, at)
    if (!office) continue
    const names = office.plural
      ? [...rowBefore(document, at, taken), ...rowAfter(document, rowStart(document, office), known)]
      : [nameAfter(document, office, taken) ?? nameBefore(document, at, taken)]
    for (const name of names) {
      if (!name || taken(name.from)) continue
      for (const index of range(name.from, name.to)) covered.add(index)
      found.push({
        ...name,
        slugs: [],
        words: wordsIn(document, name.from, name.to),
        surname: false,
        ambiguous: false,
      })
    }
    at = Math.max(at, office.to - 1)
  }
  return found
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
  if (document.vocabulary.lexicon.titles === 'after')
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

/** "Servant of …": always a given name. */
const SERVANT = /^عبدال.{3,}/

const DEMONYM_LIKE = /^ال.{3,}(ی|یه)$/

const ARTICLED = /^(و|ف|ب|ل|ک)?ال/

function nameAfter(
  document: Document,
  { to: end, party }: Title,
  taken: (index: number) => boolean,
): Stretch | null {
  if (document.vocabulary.lexicon.titles === 'after') return null
  let from = courtesyEnd(document, isMark(document.tokens[end], ',') ? end + 1 : end)
  if (from === end + 1 && isMark(document.tokens[end], ',')) return null
  // An adjective that the registry doesn't know: "the Czech ambassador".
  if (DEMONYM_LIKE.test(document.tokens[from]?.text ?? '')) from++
  if (ARTICLED.test(document.tokens[from]?.text ?? '')) return null
  // After a title that tells its country, or a courtesy, stands a name.
  const certain = party !== null || from > end
  const to = nameEnd(document, from, taken)
  const [first, second] = document.tokens.slice(from, to).map((token) => token.text)
  // "(the government of) running affairs": two nouns look like this; two names only with a known first one.
  if (!certain && second?.startsWith('ال') && !document.vocabulary.givenNames.has(first ?? '')) return null
  // Two nouns joined by "and" are no name.
  if (second && document.vocabulary.and.has(second[0] ?? '') && !document.vocabulary.givenNames.has(second))
    return null
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

/** Whether an office ends where a name would begin: "the director Ali …" where Ali is spelt as a preposition. */
function officeEndsAt(document: Document, index: number): boolean {
  let end = index
  while (isMark(document.tokens[end - 1], '"')) end--
  for (let at = Math.max(0, index - 14); at < index; at++)
    if (toldOffice(document, at)?.to === end) return true
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
