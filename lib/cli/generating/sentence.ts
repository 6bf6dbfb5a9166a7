/** Sentences with gaps: `{gap}` is filled in, and what stands in brackets goes untold where its gap is empty. */

/** A stretch of words, and what they are evidence of. */
export type Piece<Mark> = { text: string; marks: readonly Mark[] }

type Part = { text: string } | { gap: string } | { optional: Part[]; on: string }

/** A sentence taken apart once, to be filled in many times. */
export type Sentence = readonly Part[]

/** Takes a sentence apart. Brackets do not nest, and hold one gap each. */
export function sentenceOf(told: string): Sentence {
  return [...told.matchAll(/\[([^\]]*)\]|\{(\w+)\}|[^[\]{}]+/g)].map(([text, bracket, gap]): Part => {
    if (gap !== undefined) return { gap }
    if (bracket === undefined) return { text }
    return { optional: [...sentenceOf(bracket)], on: /\{(\w+)\}/.exec(bracket)?.[1] ?? '' }
  })
}

/** Fills the gaps in. */
export function filled<Mark>(
  sentence: Sentence,
  gaps: Readonly<Record<string, readonly Piece<Mark>[]>>,
): Piece<Mark>[] {
  return sentence.flatMap((part): readonly Piece<Mark>[] => {
    if ('text' in part) return [{ text: part.text, marks: [] }]
    if ('gap' in part) return gaps[part.gap] ?? []
    return (gaps[part.on] ?? []).length === 0 ? [] : filled(part.optional, gaps)
  })
}
