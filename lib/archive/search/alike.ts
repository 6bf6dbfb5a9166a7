/**
 * Whether two words may be one name, written in another script or by another transliteration. What
 * scripts do not write may lack a counterpart, and long names may differ in a vowel; short ones must
 * not: there are too many of them.
 */
import { type Script, type Sound, scriptOf, soundsOf } from './sounds'

/** A word made ready for comparing. */
export type Heard = {
  word: string
  script: Script
  sounds: Sound[]
  /** How many consonants it has for certain, and how many more it may have. */
  firm: number
  perhaps: number
  first: number
  last: number
}

const isFirm = ({ consonants, vowels, loose }: Sound) => consonants !== 0 && vowels === '' && !loose

export function hear(word: string): Heard {
  const sounds = soundsOf(word)
  const firm = sounds.filter(isFirm)
  return {
    word,
    script: scriptOf(word),
    sounds,
    firm: firm.length,
    perhaps: sounds.filter(({ consonants }) => consonants !== 0).length - firm.length,
    first: firm[0]?.consonants ?? 0,
    last: firm.at(-1)?.consonants ?? 0,
  }
}

const NEVER = Number.POSITIVE_INFINITY
const CLOSE = new Set(['ei', 'ie', 'ou', 'uo'])
const sameOrClose = (a: string | undefined, b: string | undefined) => a === b || CLOSE.has(`${a}${b}`)

/** What it costs to take one run of vowels for another: their first and last decide. */
function vowelsApart(a: Sound, b: Sound, atEdge: boolean): number {
  if (a.vowels === '*' || b.vowels === '*') return 0
  // A letter that stands for several vowels (و, ی) is any of them.
  const written = a.consonants !== 0 || b.consonants !== 0
  if (written && [...a.vowels].some((vowel) => b.vowels.includes(vowel))) return 0
  const [first, last] = [a.vowels[0], a.vowels.at(-1)]
  const [otherFirst, otherLast] = [b.vowels[0], b.vowels.at(-1)]
  if (first === otherFirst && last === otherLast) return 0
  if (atEdge) return last === otherLast ? 0.5 : NEVER
  if (first === otherFirst || last === otherLast) return 0.5
  return sameOrClose(first, otherFirst) && sameOrClose(last, otherLast) ? 0.5 : 1
}

function apart(a: Sound, b: Sound, atEdge: boolean): number {
  if ((a.consonants & b.consonants) !== 0) return 0
  if (a.vowels === '' || b.vowels === '') return NEVER
  return vowelsApart(a, b, atEdge)
}

const isEdge = (at: number, { sounds }: Heard) => at === 0 || at === sounds.length - 1

/** What it costs that each sound of a word has no counterpart in a word of another script. */
function costsOfLacking(word: Heard, other: Script): number[] {
  return word.sounds.map((sound, at) => {
    if (sound.loose) return 0
    if (sound.vowels === '' || isEdge(at, word)) return NEVER
    if (word.script !== 'Arabic' && other === 'Arabic') return sound.long || sound.vowels.length > 1 ? 1 : 0
    return 1
  })
}

/** The least that laying two words along each other costs; once it is above `most`, NEVER. */
function distance(a: Heard, b: Heard, most: number): number {
  const [lackingInB, lackingInA] = [costsOfLacking(a, b.script), costsOfLacking(b, a.script)]
  let row = [0]
  for (const cost of lackingInA) row.push((row.at(-1) ?? NEVER) + cost)
  for (const [at, sound] of a.sounds.entries()) {
    const lacking = lackingInB[at] ?? NEVER
    const edge = isEdge(at, a)
    const next = [(row[0] ?? NEVER) + lacking]
    for (let column = 0; column < b.sounds.length; column++) {
      const other = b.sounds[column]
      const before = row[column] ?? NEVER
      const along =
        other === undefined || before > most ? NEVER : before + apart(sound, other, edge || isEdge(column, b))
      next.push(
        Math.min(
          along,
          (row[column + 1] ?? NEVER) + lacking,
          (next[column] ?? NEVER) + (lackingInA[column] ?? NEVER),
        ),
      )
    }
    if (Math.min(...next) > most) return NEVER
    row = next
  }
  return row[b.sounds.length] ?? NEVER
}

/** How far apart names may be by how many consonants tell them from others. */
const allowed = (firm: number) => (firm >= 5 ? 1 : 0)

/** Below this many consonants a vowel that is left out may be the whole difference. */
const FEW = 3

export function alike(a: Heard, b: Heard): boolean {
  if (a.word === b.word) return true
  const fewest = Math.min(a.firm, b.firm)
  if (fewest < 2 || (a.first & b.first) === 0) return false
  if (a.firm > b.firm + b.perhaps || b.firm > a.firm + a.perhaps) return false
  if ((a.last & b.last) === 0 && a.script !== 'Arabic' && b.script !== 'Arabic') return false
  if (fewest < FEW && (a.script === b.script || a.sounds.length !== b.sounds.length)) return false
  const most = allowed(fewest)
  return distance(a, b, most) <= most
}
