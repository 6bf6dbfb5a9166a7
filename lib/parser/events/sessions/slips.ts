import type { Scene } from '../scene'

/**
 * Ordinals that everything else contradicts: "the seventh round" where the text speaks of the
 * seventeenth throughout. Before events, so that no session is made of a slip.
 */

/** The number that a text speaks of most, by series. */
function mainNumbers(scene: Scene): Map<string, number> {
  const counts = new Map<string, Map<number, number>>()
  for (const { series, number } of scene.occasions) {
    if (number === null) continue
    const bySeries = counts.get(series) ?? new Map<number, number>()
    bySeries.set(number, (bySeries.get(number) ?? 0) + 1)
    counts.set(series, bySeries)
  }
  const main = new Map<string, number>()
  for (const [series, numbers] of counts) {
    const [first, second] = [...numbers].sort((a, b) => b[1] - a[1])
    if (first && first[1] >= 2 && (!second || second[1] < first[1])) main.set(series, first[0])
  }
  return main
}

/** A unit told without its ten (7 for 17), and no date beside it that would make it another session. */
export function correctSlips(scene: Scene): void {
  const main = mainNumbers(scene)
  for (const mention of scene.occasions) {
    const right = main.get(mention.series)
    if (right === undefined || mention.number === null || mention.number === right) continue
    const dropsTen = right > 10 && mention.number < 10 && mention.number === right % 10
    const dated = scene.dates.some(
      ({ from, expression }) =>
        from >= mention.from &&
        from < mention.to + 12 &&
        (expression.telling.kind === 'days' || expression.telling.kind === 'figures'),
    )
    if (!dropsTen || dated) continue
    mention.slip = mention.number
    mention.number = right
  }
}
