/** How fast a parser reads: milliseconds a dispatch, and how time grows with the length of a text. */
import { z } from 'zod'
import type { Given } from '@/lib/parser/draft'

const milliseconds = z.number().nonnegative()

export const speedSchema = z.object({
  /** Dispatches measured, and the characters of the one in the middle. */
  dispatches: z.int().positive(),
  medianCharacters: z.int().nonnegative(),
  medianMs: milliseconds,
  percentile95Ms: milliseconds,
  dispatchesPerSecond: z.number().positive(),
  /** The time that texts of growing length take. */
  scaling: z.array(z.object({ characters: z.int().positive(), ms: milliseconds })),
})
export type Speed = z.infer<typeof speedSchema>

export interface SpeedCase {
  text: string
  given: Given
}

type Parse = (text: string, given: Given) => unknown

/** Readings of each dispatch before any is timed, so that the engine has compiled what it runs. */
const WARMING = 5
const TIMES = 5
/** Lengths of the scaling curve: each twice the one before. */
const SHORTEST = 2048
const LONGEST = 262_144

const rounded = (value: number) => Math.round(1000 * value) / 1000

/** The value below which a share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** The shortest of several timings: what another program disturbed counts for nothing. */
export function timeOf(work: () => unknown, times = TIMES): number {
  let shortest = Number.POSITIVE_INFINITY
  for (let time = 0; time < times; time++) {
    const began = performance.now()
    work()
    shortest = Math.min(shortest, performance.now() - began)
  }
  return shortest
}

/** A text of so many characters, of dispatches one after the other, from the first again where they end. */
export function textOfLength(texts: readonly string[], characters: number): string {
  const all = texts.join('\n')
  if (all === '') return ''
  return all.repeat(Math.ceil(characters / all.length)).slice(0, characters)
}

/** Times that texts of growing length take, made of dispatches in one language. */
function measureScaling(parse: Parse, texts: readonly string[], longest: number): Speed['scaling'] {
  const given = { published: null, publisher: null }
  const scaling: Speed['scaling'] = []
  for (let characters = SHORTEST; characters <= longest; characters *= 2) {
    const text = textOfLength(texts, characters)
    parse(text, given)
    scaling.push({ characters, ms: rounded(timeOf(() => parse(text, given), 3)) })
  }
  return scaling
}

/** Measures a parser on dispatches; `ofOneLanguage`: the texts that the scaling curve is made of. */
export function measureSpeed(
  parse: Parse,
  cases: readonly SpeedCase[],
  ofOneLanguage: readonly string[],
  longest = LONGEST,
): Speed {
  for (let round = 0; round < WARMING; round++) for (const { text, given } of cases) parse(text, given)
  const taken = cases.map(({ text, given }) => timeOf(() => parse(text, given)))
  const total = taken.reduce((sum, ms) => sum + ms, 0)
  return {
    dispatches: cases.length,
    medianCharacters: quantile(
      cases.map(({ text }) => text.length),
      0.5,
    ),
    medianMs: rounded(quantile(taken, 0.5)),
    percentile95Ms: rounded(quantile(taken, 0.95)),
    dispatchesPerSecond: Math.round((1000 * cases.length) / total),
    scaling: measureScaling(parse, ofOneLanguage, longest),
  }
}
