/** Names told by their capitals: before an office in apposition, in a row after one, beside a country. */
import { premodified } from '../cases'
import { type Document, isMark } from '../document'
import { nameEnd } from './name-ends'
import { inTitleCase, nameLike, wordsIn } from './name-words'
import type { Stretch } from './paired-rows'

/** "Jan Novak, the Czech envoy": the run of capitalised words before an office, a comma and an article. */
export function capitalsBefore(
  document: Document,
  office: number,
  taken: (index: number) => boolean,
): Stretch | null {
  const { tokens, marks } = document
  const article = marks.phrase('articles', office - 1) ? office - 1 : office
  const end = isMark(tokens[article - 1], ',') ? article - 1 : article
  if (end === office && document.vocabulary.lexicon.titles === 'both') return null
  return runBefore(document, end, taken)
}

/** The run of capitalised words that ends before a token, where it is a name. */
function runBefore(document: Document, end: number, taken: (index: number) => boolean): Stretch | null {
  const { tokens } = document
  const part = (at: number) => nameLike(document, at) && !taken(at)
  let from = end
  while (end - from < 7) {
    const hyphen =
      isMark(tokens[from - 1], '-', "'", '.') && tokens[from - 2]?.end === tokens[from - 1]?.start
    if (part(from - 1)) from--
    else if (hyphen && part(from - 2)) from -= 2
    else break
  }
  const size = wordsIn(document, from, end).length
  return size >= 2 && size <= 5 && nameEnd(document, from, taken, 5) === end ? { from, to: end } : null
}

/** Words of a stranger's name that stands with his country: few. */
const MOST_WORDS = 5

/** "Ukraine's Dmytro Kuleba", "Demeke Mekonnen of Ethiopia": capitalised words beside the country they are told of. */
export function namesOfCountries(document: Document, taken: (index: number) => boolean): Stretch[] {
  if (!document.vocabulary.cased || !premodified(document)) return []
  const { marks, tokens } = document
  const found: Stretch[] = []
  for (const party of marks.within('party', 0, tokens.length)) {
    if (inTitleCase(document, party.from)) continue
    const possessive = (tokens[party.to - 1]?.suffix ?? '') !== ''
    const to = possessive ? nameEnd(document, party.to, taken, MOST_WORDS) : party.to
    if (wordsIn(document, party.to, to).length >= 2) found.push({ from: party.to, to })
    const of = marks.phrase('officeOf', party.from - 1) ? party.from - 1 : -1
    const before = of > 0 && !party.value.demonym ? runBefore(document, of, taken) : null
    if (before) found.push(before)
  }
  return found
}

/** Names in a row after an office of several: "the foreign ministers, A B and C D,". */
export function rowOfCapitals(
  document: Document,
  from: number,
  taken: (index: number) => boolean,
): Stretch[] {
  if (!document.vocabulary.cased) return []
  const { tokens, vocabulary } = document
  const found: Stretch[] = []
  let names = 0
  let at = isMark(tokens[from], ',') ? from + 1 : from
  while (at < tokens.length) {
    let to = at
    while (taken(to)) to++
    if (to === at) {
      to = nameEnd(document, at, taken, MOST_WORDS)
      if (wordsIn(document, at, to).length < 2) break
      found.push({ from: at, to })
    }
    names++
    const comma = isMark(tokens[to], ',') ? to + 1 : to
    at = vocabulary.and.has(tokens[comma]?.text ?? '') ? comma + 1 : comma
    if (at === to) break
  }
  return names > 1 ? found : []
}
