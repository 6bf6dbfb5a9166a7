/** Surnames alone of those named in full, also as misspelt on the same page. */
import type { Document } from '../document'
import { type Name, nameLike, plain, range, wordsIn } from './name-words'
import { editDistance } from './similar'

/** The words of a full name that may stand for its bearer: the last, with a byname before it. */
function surnameOf({ vocabulary: { bynames } }: Document, words: readonly string[]): string[] {
  const before = words.at(-2)
  return before !== undefined && words.length > 2 && bynames.has(before) ? words.slice(-2) : words.slice(-1)
}

/** The first of two surnames, by which its bearer may be told alone: باقري of باقري كني. */
function middleNames({ vocabulary }: Document, { words }: Name): string[] {
  const middle = words.length === 3 ? (words[1] ?? '') : ''
  const own = middle.length > 3 && !vocabulary.givenNames.has(middle) && !vocabulary.bynames.has(middle)
  return own ? [plain(middle)] : []
}

/** Surnames alone of those named in full, also as misspelt on the same page. */
export function surnamesAlone(document: Document, full: readonly Name[]): Name[] {
  const { tokens } = document
  const covered = new Set(full.flatMap((name) => range(name.from, name.to)))
  const bearers = full
    .filter((name) => !name.surname && name.words.length > 1)
    .flatMap((name) =>
      [...middleNames(document, name), plain(surnameOf(document, name.words).join(''))].map((surname) => ({
        name,
        surname,
      })),
    )
    .filter(({ surname }) => surname.length > 2)
  // Of those who share a surname the last named; a middle name is nobody's who bears it last.
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

/** Letters of a surname that a preposition may be written on to. */
const LONG_ENOUGH = 4

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
  const [letter = ''] = spelled
  if (words.length === 1 && document.vocabulary.attached.includes(letter)) {
    const stripped = plain(spelled.slice(letter.length))
    // A preposition written on to a short surname may be the first letter of another word.
    const sure = document.vocabulary.and.has(letter) || stripped.length >= LONG_ENOUGH
    if (sure && near.all.has(stripped)) return stripped
  }
  for (const key of [`${spelled[0]}…`, `…${spelled.at(-1)}`])
    for (const surname of near.by.get(key) ?? []) {
      const close = surname.length >= 5 && Math.abs(surname.length - spelled.length) <= 1
      if (!close || editDistance(spelled, surname, 1) > 1) continue
      if (words.every((_, at) => nameLike(document, index + at))) return surname
    }
  return null
}
