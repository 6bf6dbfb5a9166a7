/** A stretch of text to mark, in characters (Unicode code points): first, and one past the last. */
export type MarkedSpan = { id: string; start: number; end: number }

/** A run of text under the same marks throughout. */
export type Segment<Mark extends MarkedSpan> = {
  start: number
  text: string
  /** What covers it, the shortest first: the closest to what the words say. */
  marks: Mark[]
  /** Those of `marks` whose span begins here. */
  beginning: Mark[]
}

/**
 * Cuts a text at every beginning and end of its marks, so that marks may overlap in any way.
 * Spans that reach outside the text are cut to it; empty ones are left out.
 */
export function segmentsOf<Mark extends MarkedSpan>(text: string, marks: readonly Mark[]): Segment<Mark>[] {
  const characters = Array.from(text)
  const within = (position: number) => Math.min(Math.max(position, 0), characters.length)
  const real = marks
    .filter(({ start, end }) => within(start) < within(end))
    .toSorted((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start)
  const cuts = [0, characters.length, ...real.flatMap(({ start, end }) => [within(start), within(end)])]
  const places = [...new Set(cuts)].toSorted((a, b) => a - b)
  return places.slice(0, -1).map((start, index) => {
    const covering = real.filter((mark) => within(mark.start) <= start && start < within(mark.end))
    return {
      start,
      text: characters.slice(start, places[index + 1]).join(''),
      marks: covering,
      beginning: covering.filter((mark) => within(mark.start) === start),
    }
  })
}
