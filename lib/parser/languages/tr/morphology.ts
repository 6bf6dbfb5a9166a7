/**
 * How Turkish joins endings to words: vowels follow the last vowel of the word, consonants harden,
 * buffers part two vowels. An ending is told by a pattern: A is a or e, I is ı i u or ü, D is d or t;
 * a letter in brackets stands only where it is needed to part two vowels, a vowel in brackets only
 * after a consonant.
 */
const VOWELS = 'aeıioöuü'
const HARD = 'fstkçşhp'
const isVowel = (letter: string | undefined) => letter !== undefined && VOWELS.includes(letter)

function lastVowel(word: string): string {
  for (let at = word.length - 1; at >= 0; at--) if (isVowel(word[at])) return word[at] ?? 'e'
  return 'e'
}

function close(vowel: string): string {
  if ('aı'.includes(vowel)) return 'ı'
  if ('ei'.includes(vowel)) return 'i'
  return 'ou'.includes(vowel) ? 'u' : 'ü'
}

function letterFor(pattern: string, word: string): string {
  if (pattern === 'A') return 'aıou'.includes(lastVowel(word)) ? 'a' : 'e'
  if (pattern === 'I') return close(lastVowel(word))
  if (pattern === 'D') return HARD.includes(word.at(-1) ?? '') ? 't' : 'd'
  return pattern
}

/** A word with an ending joined to it: `attach('görüş', 'DI')` is görüştü. */
export function attach(word: string, ending: string): string {
  let joined = word
  const pattern = /\((.)\)|(.)/gu
  for (const [, buffer, plain] of ending.matchAll(pattern)) {
    const letter = letterFor(buffer ?? plain ?? '', joined)
    const needed = buffer === undefined || isVowel(letter) !== isVowel(joined.at(-1))
    if (needed) joined += letter
  }
  return joined
}

/** The word before -iyor: its last vowel gives way (başla, başlıyor). */
export function narrowed(stem: string): string {
  return isVowel(stem.at(-1)) ? stem.slice(0, -1) : stem
}

/** Sample words, one for each way that vowels and last sounds make endings differ. */
const SAMPLES = [
  'kapan',
  'kapat',
  'kapa',
  'bilen',
  'bilet',
  'bile',
  'kulun',
  'kulut',
  'kulu',
  'gülün',
  'gülüt',
  'gülü',
]

/** All shapes that an ending takes. */
export function shapes(ending: string): string[] {
  return [...new Set(SAMPLES.map((word) => attach(word, ending).slice(word.length)))].filter(Boolean)
}
