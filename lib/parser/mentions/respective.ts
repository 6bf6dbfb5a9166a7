/** "A and B, the envoys of Russia and China": several names, then as many offices, each in its turn. */
import { premodified } from '../cases'
import { type Document, isMark } from '../document'
import { firstFrom } from '../in-order'
import { courtesyEnd } from './courtesies'
import type { Name } from './name-words'
import type { Office } from './office'
import { partyList } from './party-lists'

/** Whether nothing but "and", commas, quotation marks and honorifics stands between two names. */
function chained(document: Document, from: number, to: number): boolean {
  let at = from
  let joined = false
  while (at < to) {
    const past = courtesyEnd(document, at)
    const and = document.vocabulary.and.has(document.tokens[at]?.text ?? '')
    if (and || isMark(document.tokens[at], ',')) joined = true
    else if (past > at && past <= to) {
      at = past
      continue
    } else if (!isMark(document.tokens[at], '"')) return false
    at++
  }
  return joined || document.vocabulary.and.has(document.tokens[to]?.text[0] ?? '')
}

/** The names, in order, told in a row that ends, or begins, at an office. */
function rowOf(document: Document, names: readonly Name[], office: Office, end: number): Name[] {
  const row: Name[] = []
  if (document.vocabulary.lexicon.titles === 'after') {
    let edge = isMark(document.tokens[office.from - 1], ',') ? office.from - 1 : office.from
    for (let index = firstFrom(names, edge) - 1; index >= 0; index--) {
      const name = names[index]
      if (!name || name.to > edge) continue
      if (row.length === 0 ? name.to !== edge : !chained(document, name.to, edge)) break
      row.push(name)
      edge = name.from
    }
    return row.reverse()
  }
  let edge = end
  for (let index = firstFrom(names, end); index < names.length; index++) {
    const name = names[index]
    if (!name) break
    const start =
      row.length === 0 && premodified(document) && isMark(document.tokens[edge], ',') ? edge + 1 : edge
    if (row.length === 0 ? courtesyEnd(document, start) !== name.from : !chained(document, edge, name.from))
      break
    row.push(name)
    edge = name.to
  }
  return row
}

/** Each name of a row with its own office; nothing where there are not as many parties as names. */
export function respectively(
  document: Document,
  names: readonly Name[],
  office: Office,
): { names: Map<Name, Office>; to: number } | null {
  if (!office.plural) return null
  const head = document.marks.at('office', office.from)?.to ?? office.from
  const first = document.marks.within('party', head, office.to)[0]
  const { parties, to } = partyList(document, first ? first.from : office.to)
  const end = Math.max(office.to, to)
  const row = rowOf(document, names, office, end)
  // "the two presidents A and B": of countries that the words don't tell.
  const bare = parties.length === 0 && document.vocabulary.lexicon.titles === 'before'
  if (row.length < 2 || (row.length !== parties.length && !bare)) return null
  return {
    names: new Map(row.map((name, at) => [name, { ...office, plural: false, party: parties[at] ?? null }])),
    to: end,
  }
}
