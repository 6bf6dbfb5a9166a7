/** Whose pages a text stands on, where no publisher tells. */
import type { Marks } from './gazetteer/marks'
import type { Vocabulary } from './gazetteer/vocabulary'
import type { Token } from './tokens'

/** Words of a variety that tell it together: one may be quoted. */
const TELLING_WORDS = 2

/** The state of the variety of the language that a page is written in, where its words tell one. */
export function homeOfVariety(folded: string, { varieties }: Vocabulary): string | null {
  const found = varieties.find(
    ({ words }) => words.filter((word) => folded.includes(word)).length >= TELLING_WORDS,
  )
  return found?.home ?? null
}

/** Lines at the head of a page that may tell whose it is. */
const HEADING_LINES = 4

/** Words of the longest line that tells whose page it is, and nothing else. */
const LONGEST_HEADING = 12

/** "Embassy of the Republic of Zambia", "Ministry of Foreign Affairs, Valletta": the state whose institution heads a page. */
export function homeOfHeading(marks: Marks, tokens: readonly Token[], { index }: Vocabulary): string | null {
  let from = 0
  for (let line = 0; line < HEADING_LINES && from < tokens.length; line++) {
    let to = from
    while (to < tokens.length && tokens[to]?.kind !== 'line') to++
    const heading = to - from <= LONGEST_HEADING && marks.hasPhrase('institutions', from, to)
    if (heading && marks.within('verb', from, to).length === 0) {
      const states = marks
        .within('party', from, to)
        .flatMap(({ value }) => (index.parties.get(value.slug)?.kind === 'state' ? [value.slug] : []))
      const [place] = marks.within('place', from, to)
      const home = new Set(states).size > 0 ? states[0] : index.capitals.get(place?.value.slug ?? '')
      if (home && new Set(states).size < 2) return home
    }
    from = to + 1
  }
  return null
}
