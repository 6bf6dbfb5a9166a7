/** Which of some languages a text is in: by script, then by the letters and words that only one of them has. */
import type { RecognitionData } from './languages/schema'

export interface Recognizer {
  language: string
  /** Runs of letters of its script. */
  script: RegExp
  /** Words, letters and beginnings of words, each with what it weighs. */
  signs: { pattern: RegExp; weight: number }[]
}

/** Letters of a script without which a text tells no language. */
const ENOUGH_LETTERS = 20
/** So much of a text is looked at. */
const SAMPLE = 20_000

const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
const anyOf = (spellings: readonly string[]) => spellings.map(escapePattern).join('|')

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
    script: new RegExp(`\\p{Script=${data.script}}+`, 'gu'),
    signs: signs
      .filter(({ list }) => list.length > 0)
      .map(({ pattern, weight }) => ({ pattern: new RegExp(pattern, 'gu'), weight })),
  }
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

const lettersOf = (text: string, script: RegExp) =>
  text.match(script)?.reduce((sum, run) => sum + run.length, 0) ?? 0

/** The language of a text; null where its letters are none of theirs, or too few to tell. */
export function detectLanguage(text: string, languages: readonly Recognizer[]): string | null {
  const sample = text.slice(0, SAMPLE)
  const letters = new Map<string, number>()
  for (const { script } of languages)
    if (!letters.has(script.source)) letters.set(script.source, lettersOf(sample, script))
  const most = Math.max(...letters.values())
  if (most < ENOUGH_LETTERS) return null
  const written = languages.filter(({ script }) => letters.get(script.source) === most)
  const weighed = written.map(({ language, signs }) => ({
    language,
    weight: signs.reduce((sum, { pattern, weight }) => sum + weight * count(sample, pattern), 0),
  }))
  const best = weighed.reduce((known, one) => (one.weight > known.weight ? one : known))
  return best.weight > 0 ? best.language : null
}
