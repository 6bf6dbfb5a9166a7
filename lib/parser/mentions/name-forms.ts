/** The cases that names stand in, and the initials before them. */
import type { Document } from '../document'
import { isInitial, isShort } from './name-words'

/** The cases that a name can stand in, a bit for each; 0 where the language has none. */
export function casesIn(document: Document, from: number, to: number): number {
  const { declension } = document.vocabulary
  if (!declension) return 0
  for (let at = from; at < to; at++) {
    const mark = document.marks.at('official', at)
    if (mark?.to === to) return mark.cases
  }
  const words = document.tokens.slice(from, to).filter(({ kind, text }) => kind === 'word' && text.length > 2)
  return declension.casesOf(words.map((token) => token.text))
}

/** The bit of the case that names are listed in. */
export const DICTIONARY_FORM = 1

/** The cases of a word of a name; what is listed as a given name stands in that form. */
function casesOfWord({ vocabulary: { declension, givenListed, lexicon } }: Document, word: string): number {
  if (!declension) return 0
  const listed = givenListed.has(word) && lexicon.uninflectedEndings.some((ending) => word.endsWith(ending))
  return listed ? DICTIONARY_FORM : declension.casesOf([word])
}

/**
 * Whether a name can stand in an office's case: as a whole, or by one word where others stay as they are listed,
 * as women's surnames and first words of foreign names do ("Сунитой Гурунг", "Лувсаннямын Гантумуром").
 */
export function standsIn(document: Document, cases: number, from: number, to: number): boolean {
  if (agree(cases, casesIn(document, from, to))) return true
  if ((cases & DICTIONARY_FORM) !== 0) return false
  const words = document.tokens.slice(from, to).filter(({ kind, text }) => kind === 'word' && text.length > 2)
  const each = words.map(({ text }) => casesOfWord(document, text))
  return (
    words.length > 1 &&
    each.some((own) => (own & cases) !== 0) &&
    each.every((own) => (own & (cases | DICTIONARY_FORM)) !== 0)
  )
}

/** Whether two things can stand in one case, as far as their forms tell. */
export const agree = (a: number, b: number) => a === 0 || b === 0 || (a & b) !== 0

/** Where the initials before a name begin: "С.В.Лавров"; its own place where there are none. */
export function initialsBefore(document: Document, at: number): number {
  let from = at
  while (
    document.tokens[from - 1]?.text === '.' &&
    isInitial(document, from - 2) &&
    isShort(document, from - 2)
  )
    from -= 2
  return from
}
