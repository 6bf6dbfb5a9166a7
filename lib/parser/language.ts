/** Which of some languages a text is in: by script, then by the letters and words that only one of them has. */
import type { RecognitionData } from './languages/schema'
import { escapePattern } from './text/patterns'

export interface Recognizer {
  language: string
  /** The script that it is written in, as Unicode calls it. */
  script: string
  /** Whether a UTF-16 unit is of that script. */
  isOfScript: (unit: number) => boolean
  /** Words, letters and beginnings of words, each with what it weighs. */
  signs: { pattern: RegExp; weight: number }[]
}

/** Letters of a script without which a text tells no language. */
const ENOUGH_LETTERS = 20
/** So much of a text is looked at. */
const SAMPLE = 20_000

const anyOf = (spellings: readonly string[]) => spellings.map(escapePattern).join('|')

/** Asks the regular expression of a script once for each unit: a text has few different ones. */
function unitsOfScript(script: string): (unit: number) => boolean {
  const pattern = new RegExp(`^\\p{Script=${script}}`, 'u')
  /** 0 not yet asked, 1 none of it, 2 of it. */
  const known = new Uint8Array(0x1_0000)
  return (unit) => {
    if (known[unit] === 0) known[unit] = pattern.test(String.fromCharCode(unit)) ? 2 : 1
    return known[unit] === 2
  }
}

/** Makes a language's signs ready; each is data of its folder. */
export function compileRecognizer(language: string, data: RecognitionData): Recognizer {
  const signs = [
    { list: data.words, weight: 1, pattern: `(?<![\\p{L}\\p{M}])(?:${anyOf(data.words)})(?![\\p{L}\\p{M}])` },
    { list: data.letters, weight: 1 / 2, pattern: anyOf(data.letters) },
    {
      list: data.beginnings,
      weight: 1 / 4,
      pattern: `(?<![\\p{L}\\p{M}])(?:${anyOf(data.beginnings)})\\p{L}`,
    },
  ]
  return {
    language,
    script: data.script,
    isOfScript: unitsOfScript(data.script),
    signs: signs
      .filter(({ list }) => list.length > 0)
      .map(({ pattern, weight }) => ({ pattern: new RegExp(pattern, 'gu'), weight })),
  }
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

function lettersOf(text: string, { isOfScript }: Recognizer): number {
  let letters = 0
  for (let at = 0; at < text.length; at++) if (isOfScript(text.charCodeAt(at))) letters++
  return letters
}

/** The language of a text; null where its letters are none of theirs, or too few to tell. */
export function detectLanguage(text: string, languages: readonly Recognizer[]): string | null {
  const sample = text.slice(0, SAMPLE)
  const letters = new Map<string, number>()
  for (const one of languages) if (!letters.has(one.script)) letters.set(one.script, lettersOf(sample, one))
  const most = Math.max(...letters.values())
  if (most < ENOUGH_LETTERS) return null
  const written = languages.filter(({ script }) => letters.get(script) === most)
  const weighed = written.map(({ language, signs }) => ({
    language,
    weight: signs.reduce((sum, { pattern, weight }) => sum + weight * count(sample, pattern), 0),
  }))
  const best = weighed.reduce((known, one) => (one.weight > known.weight ? one : known))
  return best.weight > 0 ? best.language : null
}
