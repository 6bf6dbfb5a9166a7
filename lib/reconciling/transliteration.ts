/**
 * Whether two names may be one in different scripts: both are brought down to their consonants, each
 * as the set of sounds that its letter is written for, and these are laid along each other. What
 * agencies double, drop or add (vowels, h, articles, case endings) may stay without a counterpart.
 */
import { foldSpelling } from '@/lib/parser/text/fold'
import {
  ARTICLE,
  type Letter,
  lettersOf,
  type Script,
  SERVANT,
  SOUNDS,
  SUFFIX,
  scriptOf,
  vowelsOf,
  type Word,
} from './letters'

interface Name {
  script: Script
  words: Word[]
}

const known = new Map<string, Name>()

function readName(name: string): Name {
  const before = known.get(name)
  if (before) return before
  const folded = foldSpelling(name)
  const script = scriptOf(folded)
  const words: Word[] = []
  let article: Letter[] = []
  for (const piece of folded.split(/[\s.,"-]+/)) {
    const text = piece.replace(SUFFIX, '').replaceAll("'", '').replace(SERVANT, '$1')
    if (text === '') continue
    if (ARTICLE.test(text)) {
      article = lettersOf(text, script).map((letter) => ({ ...letter, loose: true }))
      continue
    }
    words.push({ text, letters: [...article, ...lettersOf(text, script)], vowels: vowelsOf(text, script) })
    article = []
  }
  const read = { script, words }
  if (known.size < 10_000) known.set(name, read)
  return read
}

/** How many consonants stand along each other where all that may not lack a counterpart have one; 0 where some lack it. */
function aligned(a: readonly Letter[], b: readonly Letter[]): number {
  let row = [0]
  for (const [column, letter] of b.entries()) row[column + 1] = letter.loose ? (row[column] ?? -1) : -1
  for (const letter of a) {
    const next = [letter.loose ? (row[0] ?? -1) : -1]
    for (const [column, other] of b.entries()) {
      const along = (letter.sounds & other.sounds) !== 0 ? (row[column] ?? -1) : -1
      next[column + 1] = Math.max(
        along < 0 ? -1 : along + Number(!letter.loose && !other.loose),
        letter.loose ? (row[column + 1] ?? -1) : -1,
        other.loose ? (next[column] ?? -1) : -1,
      )
    }
    row = next
  }
  return Math.max(0, row[b.length] ?? 0)
}

/** Vowels vary, but not all of them: Hassan is not Hussein. */
function vowelsAgree(a: Word, b: Word): boolean {
  const shorter = Math.min(a.vowels.length, b.vowels.length)
  const differing = a.vowels.slice(0, shorter).filter((vowel, index) => vowel !== b.vowels[index]).length
  return shorter === 0 || differing * 2 <= shorter
}

const loosened = (letters: readonly Letter[], script: Script): Letter[] =>
  script === 'Arabic'
    ? letters.map((letter) => ({
        ...letter,
        loose: letter.loose || letter.sounds === SOUNDS.y || letter.sounds === SOUNDS.w,
      }))
    : [...letters]

/** Roots of three letters are told apart by what agencies otherwise write or leave out. */
const SHORT = 3

function sameWord(a: Word, b: Word, script: Script | null): boolean {
  if (a.text === b.text) return true
  const firm = (word: Word) => word.letters.filter(({ loose }) => !loose).length
  if (script === 'Arabic') {
    if (Math.min(firm(a), firm(b)) <= SHORT) return false
    return aligned(loosened(a.letters, script), loosened(b.letters, script)) > 1
  }
  return aligned(a.letters, b.letters) > 0 && vowelsAgree(a, b)
}

/**
 * Whether two names as told may be one person's: the same words, or one without some of the other's
 * but with the surname, each spelt alike or transliterated. A rule for names of one party's people
 * only: many surnames have the same consonants.
 */
export function sameName(a: string, b: string): boolean {
  const [x, y] = [readName(a), readName(b)]
  const [short, long] = x.words.length <= y.words.length ? [x, y] : [y, x]
  if (short.words.length === 0) return false
  const script = x.script === y.script ? x.script : null
  const same = (one: Word, other: Word) => sameWord(one, other, script)
  const [last, lastOfLong] = [short.words.at(-1), long.words.at(-1)]
  if (last && lastOfLong && same(last, lastOfLong)) {
    let at = 0
    for (const word of long.words) {
      const sought = short.words[at]
      if (sought && same(sought, word)) at++
    }
    if (at === short.words.length) return true
  }
  if (short.words.length === long.words.length) return false
  const joined = ({ words }: Name): Word => ({
    text: words.map(({ text }) => text).join(''),
    letters: words.flatMap(({ letters }) => letters),
    vowels: words.flatMap(({ vowels }) => vowels),
  })
  return aligned(joined(x).letters, joined(y).letters) > SHORT && same(joined(x), joined(y))
}
