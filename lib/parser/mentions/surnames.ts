/** Surnames alone of those named in full, also as misspelt on the same page. */
import type { Document } from '../document'
import { coverage } from '../in-order'
import { withoutArticle } from './articles'
import { type Name, nameLike, wordsIn } from './name-words'
import { withinOneEdit } from './similar'

/** The words of a full name that may stand for its bearer: the last, with a byname before it. */
function surnameOf({ vocabulary: { bynames } }: Document, words: readonly string[]): string[] {
  const before = words.at(-2)
  return before !== undefined && words.length > 2 && bynames.has(before) ? words.slice(-2) : words.slice(-1)
}

/** "Berdi Mukhamedov" is no second stranger beside somebody named Berdimukhamedov in full: a surname told in two words. */
export function withoutPartedSurnames({ vocabulary }: Document, names: readonly Name[]): Name[] {
  const parted = (name: Name) => name.slugs.length === 0 && !name.surname && name.words.length === 2
  if (!names.some(parted)) return [...names]
  const surnames = names.flatMap(({ surname, words }) =>
    surname || words.length < 2 ? [] : [withoutArticle(vocabulary, words.at(-1) ?? '')],
  )
  const near = nearSurnames(surnames)
  return names.filter((name) => {
    if (!parted(name)) return true
    const joined = withoutArticle(vocabulary, name.words.join(''))
    return !(near.all.has(joined) || nearest(near.byFirst.get(joined.charCodeAt(0)), joined) !== null)
  })
}

/** The surname without the article before it: İbadi of Haydar el İbadi, where names have capitals. */
function withoutByname({ vocabulary }: Document, { words }: Name): string[] {
  const last = withoutArticle(vocabulary, words.at(-1) ?? '')
  const bare = vocabulary.cased && words.length > 2 && vocabulary.bynames.has(words.at(-2) ?? '')
  return bare && last.length > 3 ? [last] : []
}

/** The first of two surnames, by which its bearer may be told alone: باقري of باقري كني, Holguin of María Ángela Holguin Cuéllar. */
function middleNames({ vocabulary }: Document, { words }: Name): string[] {
  const middle = words.length === 3 || (words.length === 4 && vocabulary.cased) ? (words.at(-2) ?? '') : ''
  // Abd Allah II: the second half of a given name is no surname.
  const half = vocabulary.givenNames.has(words.slice(0, 2).join(''))
  const own =
    middle.length > 3 && !half && !vocabulary.givenNames.has(middle) && !vocabulary.bynames.has(middle)
  return own ? [withoutArticle(vocabulary, middle)] : []
}

/** Surnames alone of those named in full, also as misspelt on the same page. */
export function surnamesAlone(document: Document, full: readonly Name[]): Name[] {
  const { tokens } = document
  const covered = coverage(full, tokens.length)
  // Of those who share a surname the last named; a middle name is nobody's who bears it last.
  const bySurname = new Map<string, Name>()
  for (const name of full) {
    if (name.surname || name.words.length < 2) continue
    for (const surname of [
      ...middleNames(document, name),
      ...withoutByname(document, name),
      withoutArticle(document.vocabulary, surnameOf(document, name.words).join('')),
    ])
      if (surname.length > 2) bySurname.set(surname, name)
  }
  if (bySurname.size === 0) return []
  const near = nearSurnames([...bySurname.keys()])
  const byGiven = bearersByGiven(full)
  const found: Name[] = []
  const free = (at: number) => covered[at] === 0 && tokens[at]?.kind === 'word'
  for (let index = 0; index < tokens.length; index++) {
    if (!free(index)) continue
    for (const size of [2, 1]) {
      if (size === 2 && !free(index + 1)) continue
      // "a second visit" is nobody of the house of Thani.
      if (size === 1 && !document.vocabulary.cased && document.marks.at('ordinal', index)) continue
      const surname = surnameTold(document, index, size, near)
      const bearer =
        (size === 1 ? byGivenName(document, index, byGiven) : undefined) ??
        (surname === null ? undefined : bySurname.get(surname))
      if (!bearer) continue
      found.push({
        from: index,
        to: index + size,
        slugs: [...bearer.slugs],
        words: bearer.words,
        surname: true,
        ambiguous: false,
        near: false,
      })
      index += size - 1
      break
    }
  }
  return found
}

/** Those named in full by the first word of their names, in order. */
function bearersByGiven(full: readonly Name[]): Map<string, Name[]> {
  const found = new Map<string, Name[]>()
  for (const name of full) {
    const [given = ''] = name.words
    if (name.surname || name.words.length < 2) continue
    found.set(given, [...(found.get(given) ?? []), name])
  }
  return found
}

/** "Sheikh Sabah", "King Salman": who was named in full before, told by the given name after a courtesy. */
function byGivenName(
  document: Document,
  index: number,
  byGiven: ReadonlyMap<string, readonly Name[]>,
): Name | undefined {
  const courteous = document.marks.phraseBefore('honorifics', index)
  if (!courteous || document.marks.phrase('honorifics', index)) return undefined
  const [word = ''] = wordsIn(document, index, index + 1)
  return byGiven.get(word)?.findLast((name) => name.from < index)
}

/** Letters of a surname that a preposition may be written on to. */
const LONG_ENOUGH = 4
/** Surnames shorter than this differ by one letter from other people's. */
const LONG_ENOUGH_TO_MISSPELL = 5
/** Of more people than this no misspellings are looked for: lists of names hold many that are alike. */
const MOST_NEAR = 200

/** Surnames by their first and by their last letter: a misspelling keeps one of the two. */
interface Surnames {
  all: ReadonlySet<string>
  byFirst: ReadonlyMap<number, readonly string[]>
  byLast: ReadonlyMap<number, readonly string[]>
}

const lastUnit = (word: string) => word.charCodeAt(word.length - 1)

function nearSurnames(surnames: readonly string[]): Surnames {
  const byFirst = new Map<number, string[]>()
  const byLast = new Map<number, string[]>()
  for (const surname of surnames.slice(0, MOST_NEAR)) {
    if (surname.length < LONG_ENOUGH_TO_MISSPELL) continue
    const first = surname.charCodeAt(0)
    byFirst.set(first, [...(byFirst.get(first) ?? []), surname])
    const last = lastUnit(surname)
    byLast.set(last, [...(byLast.get(last) ?? []), surname])
  }
  return { all: new Set(surnames), byFirst, byLast }
}

/** Which of the surnames stands at a token, spelt as in full or one letter off; null where none does. */
function surnameTold(document: Document, index: number, size: number, near: Surnames): string | null {
  const spelled = withoutArticle(document.vocabulary, wordsIn(document, index, index + size).join(''))
  if (near.all.has(spelled)) return spelled
  const [letter = ''] = spelled
  if (size === 1 && document.vocabulary.attached.includes(letter)) {
    const stripped = withoutArticle(document.vocabulary, spelled.slice(letter.length))
    // A preposition written on to a short surname may be the first letter of another word.
    const sure = document.vocabulary.and.has(letter) || stripped.length >= LONG_ENOUGH
    if (sure && near.all.has(stripped)) return stripped
  }
  if (!nameLike(document, index) || (size > 1 && !nameLike(document, index + 1))) return null
  return (
    nearest(near.byFirst.get(spelled.charCodeAt(0)), spelled) ??
    nearest(near.byLast.get(lastUnit(spelled)), spelled)
  )
}

function nearest(surnames: readonly string[] | undefined, spelled: string): string | null {
  if (surnames) for (const surname of surnames) if (withinOneEdit(spelled, surname)) return surname
  return null
}
