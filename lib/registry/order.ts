import type { RegisteredOccasion, Registry } from './schema'

/** Code-unit order, so that no locale of a machine changes it. */
function compare(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function bySlug<T extends { slug: string }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => compare(a.slug, b.slug))
}

function byOccasion(a: RegisteredOccasion, b: RegisteredOccasion): number {
  return compare(a.series, b.series) || compare(a.start, b.start) || compare(a.number ?? 0, b.number ?? 0)
}

/**
 * The same registry in the one order that files and database both give it back in, so that the
 * two can be compared and nothing depends on the order of a file.
 */
export function inCanonicalOrder(registry: Registry): Registry {
  return {
    officials: bySlug(registry.officials),
    parties: bySlug(registry.parties),
    places: bySlug(registry.places),
    publishers: bySlug(registry.publishers),
    topics: bySlug(registry.topics),
    series: Object.fromEntries(Object.entries(registry.series).sort(([a], [b]) => compare(a, b))),
    occasions: [...registry.occasions].sort(byOccasion),
  }
}
