/** The registry looked up by slug and by folded words: made once, so that reading a dispatch searches no list. */
import type { RegisteredOfficial, RegisteredParty, RegisteredPlace, Registry } from '@/lib/registry/schema'
import { foldSpelling } from '../text/fold'

export interface RegistryIndex {
  officials: ReadonlyMap<string, RegisteredOfficial>
  parties: ReadonlyMap<string, RegisteredParty>
  places: ReadonlyMap<string, RegisteredPlace>
  /** The folded words of each spelling of each official, in all languages. */
  spellingsOf: ReadonlyMap<string, readonly string[][]>
  /** The states whose capital, or whose power told by its name, a city is. */
  capitals: ReadonlyMap<string, string>
  /** Spellings in full by their given names, written as one word. */
  byGivenNames: ReadonlyMap<string, readonly { slug: string; surname: string }[]>
}

const bySlug = <T extends { slug: string }>(entries: readonly T[]) =>
  new Map(entries.map((entry) => [entry.slug, entry]))

function capitalsOf(registry: Registry): Map<string, string> {
  const capitals = new Map<string, string>()
  for (const { slug, capital, metonyms } of registry.parties)
    for (const place of [capital, ...(metonyms ?? [])])
      if (place && !capitals.has(place)) capitals.set(place, slug)
  return capitals
}

/** Letters of the longest particle between the parts of a name: аль, bin. */
const PARTICLE = 3

/** Compiles the look-ups of a registry. */
export function indexRegistry(registry: Registry): RegistryIndex {
  const spellingsOf = new Map<string, string[][]>()
  const byGivenNames = new Map<string, { slug: string; surname: string }[]>()
  for (const { slug, names } of registry.officials) {
    const spellings = Object.values(names)
      .flat()
      .map((spelling) => foldSpelling(spelling).split(/[ -]/))
    spellingsOf.set(slug, spellings)
    for (const words of spellings) {
      // With the particles of a name, and without them: "Хади аль-Бахра", "Хади Бахра".
      const bare = words.slice(0, -1).filter((word) => word.length > PARTICLE)
      for (const given of new Set([words.slice(0, -1).join(''), bare.join('')])) {
        if (given === '') continue
        const known = byGivenNames.get(given) ?? []
        known.push({ slug, surname: words.at(-1) ?? '' })
        byGivenNames.set(given, known)
      }
    }
  }
  return {
    officials: bySlug(registry.officials),
    parties: bySlug(registry.parties),
    places: bySlug(registry.places),
    spellingsOf,
    capitals: capitalsOf(registry),
    byGivenNames,
  }
}
