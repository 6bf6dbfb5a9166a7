/** How fast a parser reads: a processor's milliseconds a dispatch, and how they grow with the length of a text. */
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

/** Rounds without gain after which the engine has compiled all that it will, and rounds at most. */
const IDLE_ROUNDS = 3
const MOST_ROUNDS = 24
/** A round that takes less than this share of the fastest before it is a gain. */
const GAIN = 0.97
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

/**
 * Milliseconds that a processor works, whatever else the machine does meanwhile: what time passes on a busy machine
 * tells little.
 */
function processorTimeOf(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** The shortest of several such times: what another program disturbed counts for nothing. */
export function timeOf(work: () => unknown, times = TIMES): number {
  let shortest = Number.POSITIVE_INFINITY
  for (let time = 0; time < times; time++) shortest = Math.min(shortest, processorTimeOf(work))
  return shortest
}

/** Does some work until it is done no faster: the engine compiles what runs often. */
function warmUp(work: () => unknown): void {
  let fastest = Number.POSITIVE_INFINITY
  let idle = 0
  for (let round = 0; round < MOST_ROUNDS && idle < IDLE_ROUNDS; round++) {
    const taken = processorTimeOf(work)
    idle = taken < GAIN * fastest ? 0 : idle + 1
    fastest = Math.min(fastest, taken)
  }
}

/** A text of so many characters, of dispatches one after the other, from the first again where they end. */
export function textOfLength(texts: readonly string[], characters: number): string {
  const all = texts.join('\n')
  if (all === '') return ''
  return all.repeat(Math.ceil(characters / all.length)).slice(0, characters)
}

/** Parts that a text is cut into, to see what ten times the text takes. */
const PARTS = 10

/**
 * How many times longer a text of dispatches takes than a tenth of it does, of the processor's time: the shortest time
 * of each, taken by turns, since what else the machine does only ever lengthens one. The tenths are those of that text,
 * so that long and short hold the same.
 */
export function timesForTenfold(
  parse: Parse,
  texts: readonly string[],
  characters: number,
  times = TIMES,
): number {
  const given = { published: null, publisher: null }
  const long = textOfLength(texts, characters)
  const size = Math.ceil(long.length / PARTS)
  const tenths = Array.from({ length: PARTS }, (_, part) => long.slice(part * size, (part + 1) * size))
  parse(long, given)
  let shortestTenths = Number.POSITIVE_INFINITY
  let shortestLong = Number.POSITIVE_INFINITY
  for (let time = 0; time < times; time++) {
    const ofTenths = processorTimeOf(() => {
      for (const tenth of tenths) parse(tenth, given)
    })
    const ofLong = processorTimeOf(() => parse(long, given))
    shortestTenths = Math.min(shortestTenths, ofTenths)
    shortestLong = Math.min(shortestLong, ofLong)
  }
  return rounded((PARTS * shortestLong) / shortestTenths)
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
  warmUp(() => {
    for (const { text, given } of cases) parse(text, given)
  })
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
