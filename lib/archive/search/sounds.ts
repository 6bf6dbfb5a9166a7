/**
 * The letters of a word as sounds, in three scripts. Finer than what reconciling knows of letters
 * (lib/reconciling/letters.ts): there one party's few people are compared, here all that is registered.
 */

/** One letter, or letters that are said as one. */
export type Sound = {
  /** The consonants that it may stand for, as bits; 0 for none. */
  consonants: number
  /** The vowels that it may stand for, from the first to the last of its run; '' for none. */
  vowels: string
  /** The other spelling may lack it. */
  loose: boolean
  /** A vowel that every script writes. */
  long: boolean
}

export type Script = 'Arabic' | 'Cyrillic' | 'Latin'

/** One letter a consonant: S for sh, Z for zh, C for ch, J for English j, G for gh, X for kh. */
const CONSONANTS = 'pbfvtdszSZCJkgGqXhmnlryw'

const bitsOf = (letters: string) =>
  [...letters].reduce((bits, letter) => bits | (1 << CONSONANTS.indexOf(letter)), 0)

/** What letters stand for, the names of foreigners in agencies' spelling included. */
const SPELT: Record<Script, Record<string, string>> = {
  Arabic: {
    ب: 'bp',
    پ: 'p',
    ت: 't',
    ط: 't',
    د: 'd',
    ث: 'st',
    ذ: 'zd',
    ض: 'zd',
    ظ: 'zd',
    س: 's',
    ص: 's',
    ز: 'z',
    ش: 'S',
    ژ: 'ZJ',
    ج: 'JgZ',
    چ: 'C',
    تش: 'C',
    دج: 'J',
    ح: 'h',
    ه: 'h',
    خ: 'X',
    غ: 'Gg',
    ق: 'qGgk',
    ک: 'kg',
    گ: 'g',
    ف: 'fv',
    ل: 'l',
    م: 'm',
    ن: 'n',
    ر: 'r',
  },
  Cyrillic: {
    б: 'b',
    п: 'p',
    в: 'vw',
    ф: 'f',
    т: 't',
    д: 'd',
    с: 's',
    з: 'z',
    ш: 'S',
    щ: 'S',
    ц: 's',
    ж: 'ZJ',
    дж: 'J',
    ч: 'C',
    г: 'gGh',
    к: 'kq',
    х: 'Xh',
    л: 'l',
    м: 'm',
    н: 'n',
    р: 'r',
  },
  Latin: {
    b: 'b',
    p: 'p',
    f: 'fv',
    ph: 'f',
    v: 'vw',
    w: 'vw',
    t: 't',
    th: 'st',
    d: 'd',
    dh: 'zd',
    s: 'sS',
    sh: 'S',
    sch: 'S',
    z: 'z',
    zh: 'Z',
    c: 'kCJ',
    ch: 'CX',
    j: 'JZ',
    dj: 'J',
    dzh: 'J',
    ts: 's',
    tch: 'C',
    tsch: 'C',
    dsch: 'J',
    tj: 't',
    k: 'kq',
    kh: 'X',
    ck: 'k',
    q: 'qkG',
    g: 'gG',
    gh: 'Gg',
    x: 'X',
    l: 'l',
    m: 'm',
    n: 'n',
    r: 'r',
    h: 'h',
  },
}

const CONSONANTS_OF = new Map(
  Object.entries(SPELT).map(([script, table]) => [
    script,
    new Map(Object.entries(table).map(([spelt, said]) => [spelt, bitsOf(said)])),
  ]),
)

const VOWELS: Record<Exclude<Script, 'Arabic'>, Record<string, string>> = {
  Latin: { a: 'a', e: 'e', i: 'i', y: 'i', o: 'o', u: 'u', ou: 'u', oo: 'u', ee: 'i' },
  Cyrillic: {
    а: 'a',
    э: 'e',
    е: 'e',
    и: 'i',
    й: 'i',
    ы: 'i',
    о: 'o',
    у: 'u',
    я: 'ia',
    ю: 'iu',
    ь: '',
    ъ: '',
  },
}

export const scriptOf = (word: string): Script =>
  /\p{Script=Arabic}/u.test(word) ? 'Arabic' : /\p{Script=Cyrillic}/u.test(word) ? 'Cyrillic' : 'Latin'

const consonant = (consonants: number, loose = false): Sound => ({
  consonants,
  vowels: '',
  loose,
  long: false,
})

/** The letters that Arabic script writes for vowels; two of them for consonants as well. */
function arabicVowel(letter: string, first: boolean): Sound | null {
  const vowel = (vowels: string, consonants = ''): Sound => ({
    consonants: bitsOf(consonants),
    vowels,
    loose: false,
    long: false,
  })
  if (letter === 'ا' || letter === 'ع') {
    return first ? vowel('*') : { ...vowel('a'), loose: letter === 'ع' }
  }
  if (letter === 'و') return vowel(first ? '' : 'ou', 'vw')
  if (letter === 'ی') return vowel(first ? '' : 'ei', 'y')
  return null
}

function soundsInArabic(word: string): Sound[] {
  const table = CONSONANTS_OF.get('Arabic')
  const sounds: Sound[] = []
  for (let at = 0; at < word.length; at++) {
    const pair = table?.get(word.slice(at, at + 2))
    const bits = pair ?? table?.get(word.charAt(at))
    const last = at + (pair ? 2 : 1) === word.length
    const vowel = arabicVowel(word.charAt(at), at === 0)
    // At its end a word writes an unsaid h for a vowel.
    if (word[at] === 'ه' && last && at > 0)
      sounds.push({ consonants: bitsOf('h'), vowels: 'ae', loose: false, long: false })
    else if (bits !== undefined) sounds.push(consonant(bits))
    else if (vowel) sounds.push(vowel)
    if (pair) at++
  }
  return sounds
}

/** A run of vowels as one sound. */
function addVowels(sounds: Sound[], vowels: string, doubled: boolean): void {
  const last = sounds.at(-1)
  if (last && last.vowels !== '' && last.consonants === 0) {
    last.vowels += last.vowels.endsWith(vowels) ? '' : vowels
    last.long = true
  } else sounds.push({ consonants: 0, vowels, loose: false, long: doubled })
}

function soundsWithVowels(word: string, script: 'Latin' | 'Cyrillic'): Sound[] {
  const table = CONSONANTS_OF.get(script)
  const sounds: Sound[] = []
  for (let at = 0; at < word.length; ) {
    const [length, bits] = [4, 3, 2, 1].reduce<[number, number | undefined]>(
      (found, size) => (found[1] === undefined ? [size, table?.get(word.slice(at, at + size))] : found),
      [1, undefined],
    )
    if (bits !== undefined) {
      const doubled = length === 1 && at > 0 && word[at] === word[at - 1]
      const silent = word.slice(at) === 'h' || (word[at] === 'h' && !/[aeiouy]/.test(word[at + 1] ?? ''))
      if (!doubled) sounds.push(consonant(bits, silent))
      at += length
      continue
    }
    const pair = VOWELS[script][word.slice(at, at + 2)]
    const vowel = pair ?? VOWELS[script][word.charAt(at)]
    const glide = at === 0 && /^(?:y[aeiou]|[яюеё])/.test(word)
    if (glide) sounds.push({ consonants: bitsOf('y'), vowels: '', loose: word[0] === 'е', long: false })
    const said = glide && script === 'Latin' ? '' : vowel
    // Short i and u are left out after a first consonant, hardly later: Hamid is not Hamad.
    const later = sounds.some(({ vowels }) => vowels !== '') && /[iu]/.test(said ?? '')
    if (said) addVowels(sounds, said, pair !== undefined || later)
    at += pair ? 2 : 1
  }
  return sounds
}

/** @param word in its one form (./words.ts) */
export function soundsOf(word: string): Sound[] {
  const script = scriptOf(word)
  return script === 'Arabic' ? soundsInArabic(word) : soundsWithVowels(word, script)
}
