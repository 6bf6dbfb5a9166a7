/** Surnames alone of those named in full, also as misspelt on the same page. */
import type { Document } from '../document'
import { BYNAMES, type Name, nameLike, plain, range, wordsIn } from './name-words'
import { editDistance } from './similar'

/** The words of a full name that may stand for its bearer: the last, with a byname before it. */
function surnameOf(words: readonly string[]): string[] {
  const before = words.at(-2)
  return before !== undefined && words.length > 2 && BYNAMES.has(before) ? words.slice(-2) : words.slice(-1)
}

/** Surnames alone of those named in full, also as misspelt on the same page. */
export function surnamesAlone(document: Document, full: readonly Name[]): Name[] {
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
