/** What `evaluate` prints of reconciling. */
import type { Registry } from '@/lib/registry/schema'
import type { Measured } from './examples'
import {
  draftsToTell,
  goldToTell,
  measureReconciling,
  type PairFigures,
  precisionOf,
  recallOf,
} from './reconciling'
import { sameMeetingsOf } from './same-meetings'

const percent = (share: number) => (100 * share).toFixed(1)

/** How rightly dispatches that tell the same meetings are brought together: as the records are, and as they are read. */
export function tellReconciling(measured: readonly Measured[], registry: Registry): string {
  // What is scored only is never compared by a person either.
  const scored = measured.filter(({ part }) => part !== 'scored-only').flatMap((one) => one.scored)
  const { reviewed, same } = sameMeetingsOf(scored.map(({ gold }) => gold))
  const readings = new Map(
    scored.flatMap(({ gold, reading }) => (reviewed.includes(gold.name) ? [[gold, reading] as const] : [])),
  )
  const cases = [...readings.keys()]
  const nothingRead = {
    language: null,
    title: null,
    article: { published: null, publisher: null },
    meetings: [],
    issues: [],
  }
  const line = (label: string, figures: PairFigures) =>
    [
      `  ${label.padEnd(9)}pairs ${figures.right}, precision ${percent(precisionOf(figures))}, recall ${percent(recallOf(figures))}, left to a person ${figures.leftOpen.length}`,
      ...figures.wrong.map((pair) => `    not one: ${pair}`),
      ...figures.missed.map((pair) => `    missed: ${pair}`),
    ].join('\n')
  return [
    'reconciling: pairs of records of different dispatches that are of one meeting',
    line('records', measureReconciling(goldToTell(cases, registry), same)),
    line(
      'drafts',
      measureReconciling(
        draftsToTell(cases, (one) => readings.get(one) ?? nothingRead),
        same,
      ),
    ),
  ].join('\n')
}
