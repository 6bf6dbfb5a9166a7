/** Of which series sessions are that are told without it: "the seventeenth round", "the same forum". */
import { headsLast } from '../cases'
import type { Document } from '../document'
import type { OccasionMention } from './occasions'
import { cityOfSeries, seriesSpokenOf } from './session-series'

/** What the sessions told so far leave for those told without their series. */
interface SpokenOf {
  /** The series told last, the one told last that somebody may attend, and that of the last numbered round. */
  last: string | undefined
  lastAttended: string | undefined
  lastRound: string | undefined
  /** The series that the text tells of most. */
  dominant: string | undefined
  /** The number told last for each. */
  numbers: Map<string, number>
}

/** The series whose rounds a text tells of most, one with its number before several without. */
function dominantOf(mentions: readonly OccasionMention[]): string | undefined {
  const counts = new Map<string, number>()
  for (const mention of mentions)
    if (!mention.contextual && mention.kind === 'round')
      counts.set(mention.series, (counts.get(mention.series) ?? 0) + (mention.number === null ? 1 : 5))
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

/** Ordinals without a series are of the one that the text last told a session of, or mostly speaks of. */
export function inContext(document: Document, mentions: readonly OccasionMention[]): OccasionMention[] {
  const spoken: SpokenOf = {
    last: undefined,
    lastAttended: undefined,
    lastRound: undefined,
    dominant: dominantOf(mentions),
    numbers: new Map(),
  }
  return mentions.flatMap((mention) => {
    if (!mention.contextual) {
      speakOf(document, spoken, mention)
      return [mention]
    }
    if (mention.kind !== 'round') {
      const series = seriesSpokenOf(document, mention)
      return series === null ? [] : [{ ...mention, series }]
    }
    const series = seriesMeant(document, spoken, mention)
    if (series === undefined) return []
    const implied = mention.relation === 'same' ? (spoken.numbers.get(series) ?? null) : null
    return [{ ...mention, series, implied }]
  })
}

/** Keeps what a session told with its series leaves for those after it. */
function speakOf(
  document: Document,
  spoken: SpokenOf,
  { series, number, kind, margins }: OccasionMention,
): void {
  if (number !== null) spoken.numbers.set(series, number)
  // A meeting of ministers among many is not what "the forum" goes on about.
  const small = headsLast(document) && kind === 'ministerial' && spoken.last !== undefined
  if (number !== null || (kind !== 'round' && !small)) spoken.last = series
  // Nobody "attends" a frame that has no members, on whose margins others met.
  const members = document.vocabulary.registry.series[series]?.members?.length ?? 0
  if (members > 0 || !margins) spoken.lastAttended = spoken.last
  if (number !== null && kind === 'round') spoken.lastRound = series
}

/** The series of a round told without it. */
function seriesMeant(document: Document, spoken: SpokenOf, mention: OccasionMention): string | undefined {
  const { last, lastAttended, lastRound, dominant, numbers } = spoken
  const city = cityOfSeries(document, mention)
  if (document.vocabulary.declension && city) return city
  const { number, relation, margins, from } = mention
  if (number === null) {
    if (relation !== 'same') return lastRound
    return margins || !headsLast(document) ? last : lastAttended
  }
  const start = document.sentences[document.sentenceOf[from] ?? -1]?.from ?? from
  const before = document.marks.within('series', start, from).at(-1)
  return (
    before?.value.slug ??
    neighbourOf(numbers, number, lastRound) ??
    lastRound ??
    dominant ??
    city ??
    undefined
  )
}

/** "the seventeenth", after the eighteenth of one series and the ninth of another: of the one whose number is next to it. */
function neighbourOf(
  numbers: ReadonlyMap<string, number>,
  number: number,
  last: string | undefined,
): string | undefined {
  const near = (series: string) => Math.abs((numbers.get(series) ?? Number.POSITIVE_INFINITY) - number) === 1
  if (last === undefined || near(last)) return last
  const found = [...numbers.keys()].filter(near)
  return found.length === 1 ? found[0] : undefined
}
