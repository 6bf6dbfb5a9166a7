/** Names told by their capitals, before an office in apposition. */
import { type Document, isMark } from '../document'
import { nameEnd, nameLike, wordsIn } from './name-words'

/** "Jan Novak, the Czech envoy": the run of capitalised words before an office, a comma and an article. */
export function capitalsBefore(
  document: Document,
  office: number,
  taken: (index: number) => boolean,
): { from: number; to: number } | null {
  const { tokens, marks } = document
  const article = marks.phrase('articles', office - 1) ? office - 1 : office
  const end = isMark(tokens[article - 1], ',') ? article - 1 : article
  if (end === office && document.vocabulary.lexicon.titles === 'both') return null
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
