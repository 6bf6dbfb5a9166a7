/** Whose pages a variety of a language is written on, where no publisher tells. */
import type { Vocabulary } from './gazetteer/vocabulary'

/** Words of a variety that tell it together: one may be quoted. */
const TELLING_WORDS = 2

/** The state of the variety of the language that a page is written in, where its words tell one. */
export function homeOfVariety(folded: string, { varieties }: Vocabulary): string | null {
  const found = varieties.find(
    ({ words }) => words.filter((word) => folded.includes(word)).length >= TELLING_WORDS,
  )
  return found?.home ?? null
}
