/** Surnames alone of those named in full, also as misspelt on the same page. */
import type { Document } from '../document'
import { type Name, nameLike, plain, range, wordsIn } from './name-words'
import { editDistance } from './similar'

/** The words of a full name that may stand for its bearer: the last, with a byname before it. */
function surnameOf({ vocabulary: { bynames } }: Document, words: readonly string[]): string[] {
  const before = words.at(-2)
  return before !== undefined && words.length > 2 && bynames.has(before) ? words.slice(-2) : words.slice(-1)
}

/** Surnames alone of those named in full, also as misspelt on the same page. */
export function surnamesAlone(document: Document, full: readonly Name[]): Name[] {
  const { tokens } = document
  const covered = new Set(full.flatMap((name) => range(name.from, name.to)))
  const bearers = full
    .filter((name) => !name.surname && name.words.length > 1)
    .map((name) => ({ name, surname: plain(surnameOf(document, name.words).join('')) }))
    .filter(({ surname }) => surname.length > 2)
  const bySurname = new Map(bearers.map((bearer) => [bearer.surname, bearer]))
  const near = nearSurnames([...bySurname.keys()])
  const found: Name[] = []
  for (let index = 0; index < tokens.length; index++) {
    if (covered.has(index) || tokens[index]?.kind !== 'word') continue
    for (const size of [2, 1]) {
      const words = wordsIn(document, index, index + size)
      if (words.length < size || range(index, index + size).some((at) => covered.has(at))) continue
      const surname = surnameTold(document, index, words, near)
      const bearer = surname === null ? undefined : bySurname.get(surname)
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

/** Surnames by their first and by their last letter: a misspelling keeps one of the two. */
interface Surnames {
  all: ReadonlySet<string>
  by: ReadonlyMap<string, readonly string[]>
}

function nearSurnames(surnames: readonly string[]): Surnames {
  const by = new Map<string, string[]>()
  for (const surname of surnames)
    for (const key of [`${surname[0]}…`, `…${surname.at(-1)}`]) by.set(key, [...(by.get(key) ?? []), surname])
  return { all: new Set(surnames), by }
}

/** Which of the surnames stands at a token, spelt as in full or one letter off; null where none does. */
function surnameTold(document: Document, index: number, words: string[], near: Surnames): string | null {
  const spelled = plain(words.join(''))
  if (near.all.has(spelled)) return spelled
  if (words.length === 1 && document.vocabulary.and.has(spelled[0] ?? '')) {
    const stripped = plain(spelled.slice(1))
    if (near.all.has(stripped)) return stripped
  }
  for (const key of [`${spelled[0]}…`, `…${spelled.at(-1)}`])
    for (const surname of near.by.get(key) ?? []) {
      const close = surname.length >= 5 && Math.abs(surname.length - spelled.length) <= 1
      if (!close || editDistance(spelled, surname, 1) > 1) continue
      if (words.every((_, at) => nameLike(document, index + at))) return surname
    }
  return null
}
