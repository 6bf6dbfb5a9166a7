/**
 * The order of names in a list, by the alphabet of its reader. Kept here rather than asked of `Intl`:
 * pages of a list follow one another by it, and what its data say differs from one release of Node to
 * the next.
 */
import type { Locale } from './locales'

const ALPHABETS: Record<Locale, string> = {
  en: 'abcdefghijklmnopqrstuvwxyz',
  fa: 'آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی',
  ar: 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي',
}

/** Forms of letters that stand for one of the alphabet's own. */
const FORMS: Record<Locale, Record<string, string>> = {
  en: { æ: 'a', ø: 'o', đ: 'd', ı: 'i', ł: 'l', ß: 's' },
  fa: { أ: 'ا', إ: 'ا', ٱ: 'ا', ؤ: 'و', ئ: 'ی', ي: 'ی', ى: 'ی', ك: 'ک', ة: 'ه', ۀ: 'ه' },
  ar: { أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ؤ: 'و', ئ: 'ي', ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه' },
}

/** Where the alphabet begins among the characters of a key, and where all other letters do. */
const FIRST_LETTER = 0x100
const OTHER_LETTERS = 0x1000

/** The letters of a language, in their order. */
export function alphabetOf(locale: Locale): readonly string[] {
  return [...ALPHABETS[locale]]
}

/** The alphabet's letter that a character is a form of; null for letters of other scripts and for signs. */
function letterAt(locale: Locale, character: string): string | null {
  const told = FORMS[locale][character] ?? character
  if (ALPHABETS[locale].includes(told)) return told
  const bare = told.normalize('NFD').charAt(0)
  return ALPHABETS[locale].includes(bare) ? bare : null
}

/** Characters that count for the order: letters, digits and blanks; marks and joiners do not. */
function counted(name: string): string[] {
  return [...name.normalize('NFC').toLowerCase()].filter((character) => /[\p{L}\p{N}\s]/u.test(character))
}

/**
 * What names are compared by, character for character: a name comes before another when its key is
 * the smaller string. Letters of other scripts come last.
 */
export function orderKey(locale: Locale, name: string): string {
  return counted(name)
    .map((character) => {
      if (/\s/u.test(character)) return ' '
      const letter = letterAt(locale, character)
      if (letter !== null) return String.fromCharCode(FIRST_LETTER + ALPHABETS[locale].indexOf(letter))
      return String.fromCharCode(OTHER_LETTERS + (character.charCodeAt(0) & 0x7fff))
    })
    .join('')
}

/** The letter under which a name is listed; null where it begins with none of the alphabet. */
export function letterOf(locale: Locale, name: string): string | null {
  const [first] = counted(name.trimStart())
  return first === undefined ? null : letterAt(locale, first)
}
