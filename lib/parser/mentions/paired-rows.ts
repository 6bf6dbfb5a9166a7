/** "the foreign ministers of France A, Germany B and Jordan C": each name after its own party, in a row. */
import { type Document, isMark } from '../document'
import { isDemonymLike } from './articles'
import { courtesyEnd } from './courtesies'

export interface Stretch {
  /** Token indices. */
  from: number
  to: number
}

interface Paired {
  /** Null for a country that no list holds: "the Burkinabe A". */
  party: string | null
  name: Stretch
}

/** The party told at a token and where its words end; an adjective that no list holds is one of null. */
function partyAt(document: Document, at: number): { party: string | null; to: number } | null {
  const mark = document.marks.at('party', at)
  if (mark) return { party: mark.value.slug, to: mark.to }
  const unknown = isDemonymLike(document, at) && document.marks.at('official', at) === undefined
  return unknown ? { party: null, to: at + 1 } : null
}

/** Past what may stand between the names of a row: "and", commas, quotation marks, and before the first "each of". */
function pastJoints(document: Document, from: number, first: boolean): number {
  const { marks, tokens, vocabulary } = document
  let at = from
  while (at < tokens.length) {
    const link = first ? marks.phrase('officeLinks', at) : undefined
    if (isMark(tokens[at], ',', '"', ':') || vocabulary.and.has(tokens[at]?.text ?? '')) at++
    else if (link?.prefix === '') at = link.to
    else break
  }
  return at
}

/**
 * The pairs of party and name that follow a token, in order. `nameAt` tells the name that begins at a
 * token; a pair without one ends the row.
 */
export function pairedRow(
  document: Document,
  from: number,
  nameAt: (at: number) => Stretch | null,
): Paired[] {
  if (document.vocabulary.lexicon.titles === 'after') return []
  const row: Paired[] = []
  let at = from
  while (at < document.tokens.length) {
    const start = pastJoints(document, at, row.length === 0)
    const told = partyAt(document, start)
    if (!told) break
    let next = courtesyEnd(document, told.to)
    while (isMark(document.tokens[next], '"')) next++
    const name = nameAt(next)
    if (!name) break
    row.push({ party: told.party, name })
    at = name.to
  }
  return row
}

/** Where the first party of a plural office's row stands: inside its own words, else right after them. */
export function rowStart(document: Document, office: Stretch): number {
  return document.marks.within('party', office.from, office.to)[0]?.from ?? office.to
}
