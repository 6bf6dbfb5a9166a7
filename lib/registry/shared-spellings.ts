/** Spellings that entries share: among officials they must say so, among all others a name means one. */
import { foldSpelling } from '@/lib/parser/text/fold'
import type { Contradiction } from './contradiction'
import type { Registry, Spellings } from './schema'

/** The spellings of an entry by language. */
export function spellingLists(spellings: Spellings): [keyof Spellings, string[]][] {
  const languages = ['en', 'fa', 'ar', 'ru', 'tr'] as const
  return languages.map((language) => [language, spellings[language] ?? []])
}

function allSpellings(spellings: Spellings): string[] {
  return spellingLists(spellings).flatMap(([, texts]) => texts)
}

/** Folded spelling → the slugs that bear it. */
function bearers(entries: readonly { slug: string; spellings: Spellings }[]): Map<string, Set<string>> {
  const bySpelling = new Map<string, Set<string>>()
  for (const { slug, spellings } of entries) {
    for (const text of allSpellings(spellings)) {
      const folded = foldSpelling(text)
      const slugs = bySpelling.get(folded) ?? new Set()
      bySpelling.set(folded, slugs.add(slug))
    }
  }
  return bySpelling
}

/** A spelling that two officials share decides for neither: both must say so. */
export function undeclaredAmbiguity(registry: Registry): Contradiction[] {
  const declared = new Map(
    registry.officials.map(({ slug, ambiguous = [] }) => [slug, new Set(ambiguous.map(foldSpelling))]),
  )
  const found: Contradiction[] = []
  for (const [folded, slugs] of bearers(
    registry.officials.map((o) => ({ slug: o.slug, spellings: o.names })),
  )) {
    if (slugs.size < 2) continue
    for (const slug of slugs) {
      if (declared.get(slug)?.has(folded)) continue
      const others = [...slugs].filter((other) => other !== slug).join(', ')
      found.push({
        code: 'undeclared-ambiguity',
        about: folded,
        entries: [...slugs].map((one) => ({ kind: 'official', slug: one })),
        text: `officials.json: ${slug} shares “${folded}” with ${others} and does not list it as ambiguous.`,
      })
    }
  }
  return found
}

export function strayAmbiguity(registry: Registry): Contradiction[] {
  const found: Contradiction[] = []
  for (const { slug, names, ambiguous = [] } of registry.officials) {
    const own = new Set(allSpellings(names).map(foldSpelling))
    for (const text of ambiguous) {
      if (!own.has(foldSpelling(text))) {
        found.push({
          code: 'stray-ambiguity',
          entries: [{ kind: 'official', slug }],
          about: text,
          text: `officials.json: ${slug} lists “${text}” as ambiguous, which is none of the names.`,
        })
      }
    }
  }
  return found
}

/** Among places, parties, publishers and series there is no room for doubt: a name means one. */
export function sharedSpellings(registry: Registry): Contradiction[] {
  const groups = [
    ['place', 'places.json', registry.places.map((p) => ({ slug: p.slug, spellings: p.names }))],
    ['party', 'parties.json', registry.parties.map((p) => ({ slug: p.slug, spellings: p.names }))],
    [
      'publisher',
      'publishers.json',
      registry.publishers.map((p) => ({ slug: p.slug, spellings: p.signatures })),
    ],
    [
      'series',
      'occasions.json',
      Object.entries(registry.series).map(([slug, series]) => ({ slug, spellings: series.names })),
    ],
    ['topic', 'topics.json', registry.topics.map((t) => ({ slug: t.slug, spellings: t.names }))],
  ] as const
  return groups.flatMap(([kind, file, entries]) =>
    [...bearers(entries)].flatMap(([folded, slugs]): Contradiction[] =>
      slugs.size < 2
        ? []
        : [
            {
              code: 'shared-spelling',
              about: folded,
              entries: [...slugs].map((slug) => ({ kind, slug })),
              text: `${file}: ${[...slugs].join(' and ')} share the spelling “${folded}”.`,
            },
          ],
    ),
  )
}
