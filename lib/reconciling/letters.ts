/** The letters of names in three scripts, and the sounds that agencies write them for. */

/** `sounds`: bits of SOUNDS. `loose`: the other spelling may lack it. */
export interface Letter {
  sounds: number
  loose: boolean
}

export type Script = 'Arabic' | 'Cyrillic' | 'Latin'
export interface Word {
  text: string
  letters: Letter[]
  /** One a run of vowels; empty where the script does not write them. */
  vowels: ('a' | 'e' | 'o')[]
}

export const SOUNDS = {
  p: 1,
  f: 2,
  t: 4,
  s: 8,
  j: 16,
  k: 32,
  h: 64,
  n: 128,
  m: 256,
  l: 512,
  r: 1024,
  y: 2048,
  w: 4096,
}

const sounds = (letters: string) =>
  [...letters].reduce(
    (bits, letter) => bits | (Object.entries(SOUNDS).find(([name]) => name === letter)?.[1] ?? 0),
    0,
  )

/** Letters and pairs of letters with what they stand for in any of the languages; a `?` marks the loose ones. */
const CONSONANTS: Record<Script, Record<string, string>> = {
  Arabic: {
    ب: 'p',
    پ: 'p',
    ت: 't',
    ط: 't',
    د: 't',
    ث: 'ts',
    ذ: 'ts',
    ض: 'ts',
    ظ: 'ts',
    س: 's',
    ص: 's',
    ز: 's',
    ش: 's',
    ژ: 'sj',
    ج: 'jks',
    چ: 'js',
    تش: 'jts',
    ح: 'h',
    ه: 'h',
    خ: 'hk',
    ع: '',
    ا: '',
    غ: 'k',
    ق: 'k',
    ک: 'k',
    گ: 'k',
    ف: 'fw',
    و: 'w',
    ی: 'y',
    ل: 'l',
    م: 'm',
    ن: 'n',
    ر: 'r',
  },
  Cyrillic: {
    б: 'p',
    п: 'p',
    в: 'fw',
    ф: 'f',
    т: 't',
    д: 't',
    с: 's',
    з: 's',
    ш: 's',
    щ: 's',
    ц: 'st',
    ж: 'sj',
    дж: 'j',
    ч: 'j',
    г: 'kh',
    к: 'k',
    х: 'hk',
    кс: 'ks',
    й: 'y?',
    л: 'l',
    м: 'm',
    н: 'n',
    р: 'r',
    и: 'y?',
    е: 'y?',
    э: 'y?',
    ы: 'y?',
    я: 'y?',
    ю: 'yw?',
    о: 'w?',
    у: 'w?',
  },
  Latin: {
    b: 'p',
    p: 'p',
    f: 'fw',
    ph: 'f',
    v: 'fw',
    w: 'fw',
    t: 't',
    th: 'ts',
    d: 't',
    dh: 'ts',
    s: 's',
    sh: 's',
    z: 's',
    zh: 'sj',
    c: 'jks',
    ch: 'jks',
    j: 'jsy',
    dj: 'j',
    ts: 'st',
    k: 'k',
    kj: 'ks',
    kh: 'hk',
    ck: 'k',
    q: 'k',
    g: 'kj',
    gh: 'k',
    h: 'h?',
    x: 'ksh',
    l: 'l',
    m: 'm',
    n: 'n',
    r: 'r',
    y: 'y?',
    i: 'y?',
    e: 'y?',
    o: 'w?',
    u: 'w?',
  },
}

const VOWELS: Record<Script, RegExp> = {
  Arabic: /(?!)/g,
  Cyrillic: /[аеёиоуыэюя]+/g,
  Latin: /[aeiou]+/g,
}

const LETTERS = Object.fromEntries(
  Object.entries(CONSONANTS).map(([script, table]) => [
    script,
    new Map(
      Object.entries(table).map(([spelt, said]) => [
        spelt,
        { sounds: sounds(said.replace('?', '')), loose: said.endsWith('?') },
      ]),
    ),
  ]),
)

export const scriptOf = (text: string): Script =>
  /\p{Script=Arabic}/u.test(text) ? 'Arabic' : /\p{Script=Cyrillic}/u.test(text) ? 'Cyrillic' : 'Latin'

/** Suffixes after an apostrophe, of Turkish cases and of the English genitive. */
export const SUFFIX = /'(?:s|y?l[ae]|n?[iu]n|n?[dt][ae]n?|[yn]?[aeiu]|ki)$/
/** Articles that stand before a name, on their own or by a hyphen. */
export const ARTICLE = /^(?:[aeu]l|a[sdnrtz]|ash|аль|эль|ас|аш|ад|ан|ар|ат|аз)$/
/** The servant of one of God's names, with that name's article, which stands on either side of the blank. */
export const SERVANT = /^(abd|абд|عبد)(?:[aeiou]l|[аеиоуэ]ль?|ال)/
/** Endings of Russian cases that hold a consonant. */
const CASE_ENDING = /(?<=[оеыи])м$|(?<=[ое])г(?=о$)|(?<=[ое])м(?=у$)/

export function lettersOf(text: string, script: Script): Letter[] {
  const table = LETTERS[script]
  const letters: Letter[] = []
  const ending = script === 'Cyrillic' && text.length > 4 ? text.search(CASE_ENDING) : -1
  const article = script === 'Arabic' && /^ال../.test(text) ? 1 : -1
  for (let at = 0; at < text.length; at++) {
    const pair = table?.get(text.slice(at, at + 2))
    const letter = pair ?? table?.get(text.charAt(at))
    // A letter that is written twice is said once, in Arabic script that of God's name.
    const doubled = at > 0 && text[at] === text[at - 1]
    if (!pair && doubled && (script !== 'Arabic' || text[at] === 'ل')) continue
    const silent = script === 'Arabic' && at === text.length - 1 && text[at] === 'ه'
    if (letter && letter.sounds > 0)
      letters.push({ ...letter, loose: letter.loose || at === ending || at === article || silent })
    if (pair) at++
  }
  return letters
}

export function vowelsOf(text: string, script: Script): Word['vowels'] {
  return (text.match(VOWELS[script]) ?? []).map((run) =>
    /[ouоую]/.test(run) ? 'o' : /[eiеиыэё]/.test(run) ? 'e' : 'a',
  )
}
