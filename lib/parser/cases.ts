/** Cases that endings and suffixes tell, where a language has them; and how far its nouns stand last. */
import type { Document } from './document'
import type { Category } from './gazetteer/entries'
import type { Mark } from './gazetteer/marks'
import type { Case } from './languages/schema'

/** Whether what belongs to a noun stands before it, and particles after it. */
export const headsLast = ({ vocabulary }: Document) => vocabulary.lexicon.heads === 'last'

/** Whether a noun's country and qualities stand before it, and what it deals with after it: "the Russian envoy for Syria". */
export const premodified = ({ vocabulary }: Document) => vocabulary.lexicon.premodified === true

/** Whether what is written on to a noun makes it the one that is known: "الاجتماع". */
export const isDetermined = ({ vocabulary }: Document, prefix: string) =>
  vocabulary.lexicon.determining.some((letters) => prefix.endsWith(letters))

/** Whether the noun that ends before a token tells by its ending whose it is: "لقائه". */
export const tellsOwner = ({ tokens, vocabulary }: Document, to: number) =>
  vocabulary.lexicon.possessive.some((ending) => tokens[to - 1]?.text.endsWith(ending))

/** The case of the words that end before a token: by the suffix there, else by what the last word has beyond its entry. */
export function caseOf({ tokens, vocabulary }: Document, to: number, ending = ''): Case | null {
  const suffix = tokens[to - 1]?.suffix ?? ''
  return vocabulary.cases.get(suffix === '' ? ending : suffix) ?? null
}

/** The mark of a category that ends before a token, the one that begins first; undefined where none does. */
export function markEnding<C extends Exclude<Category, 'phrase'>>(
  { marks }: Document,
  category: C,
  to: number,
): Mark<C> | undefined {
  for (let from = Math.max(0, to - LONGEST); from < to; from++) {
    const mark = marks.at(category, from)
    if (mark?.to === to) return mark
  }
  return undefined
}

/** The same for a list of phrases. */
export function phraseEnding(
  { marks }: Document,
  name: Parameters<Document['marks']['phrase']>[0],
  to: number,
): Mark<'phrase'> | undefined {
  for (let from = Math.max(0, to - LONGEST); from < to; from++) {
    const mark = marks.phrase(name, from)
    if (mark?.to === to) return mark
  }
  return undefined
}

/** Words of the longest entries that stand before a noun. */
const LONGEST = 7
